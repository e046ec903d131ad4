import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { JsonObject } from '../fake-discord/json.ts';
import { personMessage } from '../fake-discord/messages.ts';
import { IDS, memberObject, type Person, userObject } from '../fake-discord/user-and-channel-objects.ts';

/** Gateway events with people in them, which Discord sends only for intents that Acta does not ask for. */

/** A name and a text that stand nowhere else, to look for in what a bot remembers. */
export const MARKED_PERSON: Required<Person> = {
  id: '1180000000000000666',
  username: 'zelda-zwettler-username',
  globalName: 'Zelda Zwettler Global Name',
};
export const MARKED_TEXT = 'zwettler writes this message and nobody else does';

const TIME = '2026-02-03T00:00:00.000000+00:00';

/** https://discord.com/developers/docs/resources/guild#guild-object, as GUILD_CREATE extends it. */
function guildObject(id: string, person: Required<Person>): JsonObject {
  const overwrite = { id: person.id, type: 1, allow: '1024', deny: '0' };
  const channel = {
    id: IDS.channel,
    type: 0,
    name: 'general',
    position: 0,
    permission_overwrites: [overwrite],
  };
  const thread = {
    id: '1180000000000000011',
    type: 11,
    parent_id: IDS.channel,
    name: person.username,
    owner_id: person.id,
    thread_metadata: { archived: false, auto_archive_duration: 60, archive_timestamp: TIME, locked: false },
  };
  return {
    id,
    name: `The server of ${person.username}`,
    owner_id: person.id,
    joined_at: TIME,
    member_count: 1,
    large: false,
    unavailable: false,
    features: [],
    preferred_locale: 'en-US',
    roles: [{ id, name: '@everyone', permissions: '0', position: 0, color: 0, colors: {}, flags: 0 }],
    emojis: [],
    stickers: [],
    members: [{ ...memberObject(person), nick: person.globalName }],
    presences: [{ user: { id: person.id }, status: 'online', activities: [], client_status: {} }],
    channels: [channel],
    threads: [thread],
    voice_states: [
      {
        user_id: person.id,
        channel_id: IDS.channel,
        session_id: 'x',
        deaf: false,
        mute: false,
        suppress: false,
      },
    ],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/**
 * Sends events as a server does that ignores the intents.
 *
 * @returns the names of the events
 */
export function sendUnwantedEvents(discord: FakeDiscord): string[] {
  const user = userObject(MARKED_PERSON);
  const member = memberObject(MARKED_PERSON);
  const here = { guild_id: IDS.guild, channel_id: IDS.channel };
  const message = (channelId: string): JsonObject => ({
    ...personMessage(MARKED_TEXT, channelId),
    author: user,
  });
  const directMessages = { id: IDS.dmChannel, type: 1, recipients: [user], last_message_id: null };
  const subscription = {
    id: '1180000000000000012',
    user_id: user.id,
    sku_ids: [],
    entitlement_ids: [],
    renewal_sku_ids: null,
    status: 0,
    current_period_start: TIME,
    current_period_end: TIME,
    canceled_at: null,
  };
  const entitlement = {
    id: '1180000000000000013',
    sku_id: '1180000000000000014',
    application_id: IDS.application,
    user_id: user.id,
    type: 8,
    deleted: false,
    consumed: false,
  };
  const events: [name: string, data: unknown][] = [
    ['GUILD_CREATE', guildObject(IDS.guild, MARKED_PERSON)],
    ['GUILD_CREATE', guildObject('1180000000000000010', MARKED_PERSON)],
    [
      'CHANNEL_CREATE',
      { id: '1180000000000000015', type: 0, guild_id: IDS.guild, name: 'other', position: 1 },
    ],
    ['CHANNEL_CREATE', directMessages],
    ['GUILD_MEMBER_ADD', { ...member, guild_id: IDS.guild }],
    ['GUILD_MEMBERS_CHUNK', { guild_id: IDS.guild, members: [member], chunk_index: 0, chunk_count: 1 }],
    ['PRESENCE_UPDATE', { guild_id: IDS.guild, user, status: 'online', activities: [], client_status: {} }],
    ['MESSAGE_CREATE', { ...message(IDS.channel), ...here, member }],
    ['MESSAGE_CREATE', message(IDS.dmChannel)],
    ['MESSAGE_UPDATE', { ...message(IDS.channel), ...here, edited_timestamp: TIME }],
    [
      'MESSAGE_REACTION_ADD',
      { ...here, user_id: user.id, message_id: '1', member, emoji: { id: null, name: '👍' } },
    ],
    ['TYPING_START', { ...here, user_id: user.id, timestamp: 1_770_000_000, member }],
    ['VOICE_STATE_UPDATE', { ...here, user_id: user.id, member, session_id: 'x', deaf: false, mute: false }],
    ['GUILD_BAN_ADD', { guild_id: IDS.guild, user }],
    [
      'INVITE_CREATE',
      { ...here, code: 'abc', inviter: user, uses: 0, max_uses: 0, max_age: 0, temporary: false },
    ],
    ['ENTITLEMENT_CREATE', entitlement],
    ['SUBSCRIPTION_CREATE', subscription],
  ];
  for (const [name, data] of events) discord.gateway.dispatch(name, data, IDS.guild);
  return events.map(([name]) => name);
}
