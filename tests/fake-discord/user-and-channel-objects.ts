import type { JsonObject } from './json.ts';

/** The ids that are used where a test names none. */
export const IDS = {
  application: '1180000000000000001',
  guild: '1180000000000000002',
  channel: '1180000000000000003',
  dmChannel: '1180000000000000004',
  user: '1180000000000000005',
  author: '1180000000000000006',
} as const;

/** A person as tests name them; the rest of the user object is filled in. */
export interface Person {
  id?: string;
  username?: string;
  globalName?: string | null;
}

/** The whole user object: https://discord.com/developers/docs/resources/user#user-object */
export function userObject(person: Person = {}): JsonObject & { id: string } {
  return {
    id: person.id ?? IDS.user,
    username: person.username ?? 'ada',
    discriminator: '0',
    global_name: person.globalName === undefined ? 'Ada' : person.globalName,
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    clan: null,
    public_flags: 0,
  };
}

/** The whole member object of an interaction: https://discord.com/developers/docs/resources/guild#guild-member-object */
export function memberObject(person: Person = {}): JsonObject {
  return {
    user: userObject(person),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    permissions: '2248473465835073',
  };
}

/** The bot's own user, whose id is the application's. */
export function botUser(): JsonObject & { id: string } {
  return {
    ...userObject({ id: IDS.application, username: 'fake-bot', globalName: null }),
    discriminator: '0001',
    bot: true,
    verified: true,
    mfa_enabled: false,
    email: null,
    flags: 0,
  };
}

/** The channel of an interaction, partial as Discord sends it there. */
export function channelObject(guildId: string | null, person?: Person): JsonObject & { id: string } {
  return guildId === null
    ? { id: IDS.dmChannel, type: 1, flags: 0, last_message_id: null, recipients: [userObject(person)] }
    : {
        id: IDS.channel,
        type: 0,
        guild_id: guildId,
        name: 'general',
        parent_id: null,
        position: 0,
        topic: null,
        nsfw: false,
        last_message_id: null,
        rate_limit_per_user: 0,
        flags: 0,
        permissions: '2248473465835073',
      };
}
