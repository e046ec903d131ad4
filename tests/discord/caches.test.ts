import { type Client, Events } from 'discord.js';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { GatewayMonitor } from '../../src/discord/gateway-monitor.ts';
import { InteractionReceiver } from '../../src/discord/interaction-receiver.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/fake-discord.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';
import { knowledgeOf } from '../support/article.ts';
import { sendUnwantedEvents } from '../support/unwanted-events.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Acta's client and receiver in this process, connected to a fake Discord. */
async function connect(): Promise<{ discord: FakeDiscord; client: Client }> {
  const discord = await startFakeDiscord();
  cleanups.push(() => discord.close());
  const log = pino({ level: 'silent' });
  const client = createClient(
    { apiUrl: discord.url, shards: 'auto' },
    new GatewayMonitor(log, discord.url, () => {}),
  );
  cleanups.push(() => client.destroy());
  const receiver = new InteractionReceiver({
    rest: client.rest,
    context: () => ({ execution: knowledgeOf(['It rained in Bogotá.']), ephemeral: false }),
    log,
    logQuestions: false,
    rateLimiter: undefined,
    onHandled: () => {},
  });
  client.on(Events.InteractionCreate, (interaction) => receiver.receive(interaction));
  await client.login(discord.token);
  return { discord, client };
}

/** The sizes of the client's caches that are not empty. */
function cacheSizes({ users, guilds, channels, application }: Client): Record<string, number> {
  const caches = {
    users: users.cache,
    guilds: guilds.cache,
    channels: channels.cache,
    commands: application?.commands.cache,
    emojis: application?.emojis.cache,
    entitlements: application?.entitlements.cache,
    subscriptions: application?.subscriptions.cache,
  };
  return Object.fromEntries(
    Object.entries(caches).flatMap(([name, cache]) => (cache?.size === 0 ? [] : [[name, cache?.size ?? -1]])),
  );
}

it('the client keeps no user, server, channel or message, even if a server ignores the intents', async () => {
  const { discord, client } = await connect();
  expect(cacheSizes(client)).toEqual({});
  const seen = new Set<string>();
  client.on(Events.Raw, ({ t }: { t: string }) => seen.add(t));
  // discord.js makes structures of what it is sent, or the test would prove nothing.
  const created: string[] = [];
  client.on(Events.GuildCreate, ({ id }) => created.push(id));
  client.on(Events.GuildAvailable, ({ id }) => created.push(id));
  const sent = sendUnwantedEvents(discord);
  await discord.dispatch(
    {
      type: 2,
      data: { id: '1', name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'rain' }] },
    },
    { context: 1 },
  );
  expect([...seen].sort()).toEqual([...new Set([...sent, 'INTERACTION_CREATE'])].sort());
  expect(created).toContain(IDS.guild);
  expect(cacheSizes(client)).toEqual({});
});

it('the client keeps nothing of interactions', async () => {
  const { discord, client } = await connect();
  for (const context of [0, 1, 2] as const) {
    await discord.command('ask', { question: 'rain' }, { force: true, context });
    await discord.component('/topics', undefined, { force: true, context });
    await discord.messageCommand('Find in article', 'It rained.', { force: true, context });
  }
  expect(discord.interactions).toHaveLength(9);
  expect(discord.interactions.every(({ response }) => response)).toBe(true);
  expect(discord.rejections).toEqual([]);
  expect(cacheSizes(client)).toEqual({});
});
