import { connect as connectTo, createServer } from 'node:net';
import { Client, type ClientOptions, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './fake-discord.ts';
import { IDS } from './user-and-channel-objects.ts';

/** The real discord.js against the fake, so that what holds here holds for the bot. */

const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

async function start(options?: FakeDiscordOptions): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(options);
  ending.push(() => discord.close());
  return discord;
}

function newClient(discord: FakeDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({ intents: [], rest: { api: discord.url, retries: 0 }, ...options });
  // A client without such a listener throws what it emits here.
  client.on('error', () => {});
  client.on('shardError', () => {});
  ending.push(() => client.destroy());
  return client;
}

async function connect(
  discord: FakeDiscord,
  onInteraction?: (i: Interaction) => unknown,
  options?: Partial<ClientOptions>,
): Promise<Client> {
  const client = newClient(discord, options);
  if (onInteraction) {
    client.on('interactionCreate', async (interaction) => {
      await onInteraction(interaction);
    });
  }
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  return client;
}

const question = {
  type: 3,
  name: 'question',
  description: 'What to ask',
  description_localizations: { 'es-ES': 'La pregunta' },
  required: true,
  autocomplete: true,
  max_length: 200,
} as const;
const ask = {
  name: 'ask',
  name_localizations: { 'es-ES': 'preguntar' },
  description: 'Asks.',
  options: [question, { type: 5, name: 'private', description: 'Only for you', required: false }],
} as const;
const menu = { name: 'Ask About This', type: 3 } as const;

async function register(discord: FakeDiscord, commands: object[] = [ask, menu]): Promise<Response> {
  return request(discord, 'PUT', `/applications/${IDS.application}/commands`, commands);
}

function request(
  discord: FakeDiscord,
  method: string,
  path: string,
  body?: unknown,
  authorization = `Bot ${discord.token}`,
): Promise<Response> {
  return fetch(`${discord.url}/v10${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const V2 = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: 10, content }) as const;
const button = { type: 2, style: 2, label: 'More', custom_id: 'more' } as const;

const commandList = z.array(
  z.looseObject({ id: z.string(), options: z.array(z.looseObject({})).default([]) }),
);

/** The commands, or the one command, that a response brings. */
async function commandsIn(response: Response): Promise<z.output<typeof commandList>> {
  const body: unknown = await response.json();
  return commandList.parse(Array.isArray(body) ? body : [body]);
}

/** The error of discord.js when the server refuses. */
async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

/** A port on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/** Passes connections to `from` on to `to`. */
async function forward(from: number, to: number): Promise<void> {
  const server = createServer((socket) => {
    const target = connectTo(to, '127.0.0.1');
    // Either end may break off; pipe() hands the end on, but not the error.
    socket.on('error', () => target.destroy());
    target.on('error', () => socket.destroy());
    socket.pipe(target).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(from, '127.0.0.1', resolve));
  ending.unshift(() => new Promise((resolve) => server.close(resolve)));
}

describe('logging in', () => {
  it('makes discord.js’s client ready, and records the IDENTIFY payload', async () => {
    const discord = await start();
    const client = await connect(discord);
    expect(client.user?.id).toBe(discord.applicationId);
    expect(client.application?.flags.bitfield).toBe(0);
    expect(discord.identifies).toMatchObject([{ intents: 0, shard: [0, 1] }]);
    expect(discord.rejections).toEqual([]);
    expect(discord.unknownRoutes).toEqual([]);
    await client.application?.fetch();
    expect(client.application?.name).toBe('Fake');
  });

  it('fails with TokenInvalid when the API refuses the token', async () => {
    const discord = await start();
    await expect(newClient(discord).login('another.token.altogether')).rejects.toThrow(
      'An invalid token was provided',
    );
    discord.rejectToken = 'rest';
    await expect(newClient(discord).login(discord.token)).rejects.toThrow('An invalid token was provided');
    expect(discord.rejections.map((r) => r.status)).toEqual([401, 401]);
  });

  it('ends with close code 4004, without a second attempt, when only the gateway refuses the token', async () => {
    const discord = await start({ rejectToken: 'gateway' });
    const client = newClient(discord);
    const disconnected = new Promise<{ code: number }>((resolve) => client.once('shardDisconnect', resolve));
    const login = client.login(discord.token).then(
      () => 'resolved',
      () => 'rejected',
    );
    expect((await disconnected).code).toBe(4004);
    expect(await login).toBe('rejected');
    expect(discord.gateway.closeReasons.map((r) => r.code)).toEqual([4004]);
    expect(discord.identifies).toEqual([]);
  });

  it('ends with close code 4014 when an intent is disallowed', async () => {
    const discord = await start({ disallowedIntents: 1 << 15 });
    const client = newClient(discord, { intents: [1 << 15] });
    const disconnected = new Promise<{ code: number }>((resolve) => client.once('shardDisconnect', resolve));
    client.login(discord.token).catch(() => {});
    expect((await disconnected).code).toBe(4014);
  });

  it('is retried while nothing listens at the gateway’s address', async () => {
    const port = await freePort();
    const discord = await start({ gatewayUrl: `ws://127.0.0.1:${port}` });
    const client = newClient(discord);
    let tries = 0;
    client.on('shardReconnecting', () => {
      tries += 1;
    });
    const login = client.login(discord.token);
    await discord.waitFor(() => tries >= 2, 'two attempts');
    expect(client.isReady()).toBe(false);
    // A client that never got through cannot be stopped, not even by destroy(): so let it through in the end.
    await forward(port, Number(new URL(discord.url).port));
    await login;
    expect(discord.identifies).toHaveLength(1);
  });

  it('works without application flags and without a resume URL', async () => {
    const discord = await start({ applicationFlags: false, resume: false });
    const client = await connect(discord);
    expect(client.application?.flags).toBeUndefined();
  });
});

describe('the gateway', () => {
  it('replays missed events when the client resumes at the resume URL', async () => {
    const discord = await start();
    await connect(discord, (i) => i.isChatInputCommand() && i.reply('Late'));
    await register(discord);
    discord.gateway.breakConnections();
    const answer = discord.command('ask', { question: 'Who?' });
    expect((await answer).data.content).toBe('Late');
    expect(discord.resumes).toMatchObject([{ path: '/resume', seq: 1, accepted: true }]);
    expect(discord.identifies).toHaveLength(1);
  });

  it('makes the client identify again when it cannot resume', async () => {
    const discord = await start({ resume: false });
    // discord.js leaves five seconds between two identifies, as Discord asks; there is no need to wait for them here.
    const buildIdentifyThrottler = async () => ({ waitForIdentify: async () => {} });
    const client = await connect(discord, undefined, { ws: { buildIdentifyThrottler } });
    // discord.js does not always end while it is still connecting.
    const readyAgain = new Promise((resolve) => client.once('shardReady', resolve));
    discord.gateway.closeConnections(4000);
    await discord.waitFor(() => discord.identifies.length === 2, 'a second identify');
    await readyAgain;
    expect(discord.resumes).toMatchObject([{ accepted: false }]);
  });

  it('acknowledges heartbeats; when it does not, the client reconnects', async () => {
    const discord = await start({ heartbeatInterval: 200 });
    const client = await connect(discord);
    await discord.waitFor(() => client.ws.ping >= 0, 'an acknowledged heartbeat');
    const resumed = new Promise((resolve) => client.once('shardResume', resolve));
    discord.heartbeats = false;
    await discord.waitFor(() => discord.resumes.length > 0, 'a resume');
    await resumed;
    discord.heartbeats = true;
  });

  it.each([
    ['no JSON', 'x', 4002],
    ['an opcode that does not exist', { op: 99, d: null }, 4001],
    ['anything before identifying', { op: 3, d: null }, 4003],
    ['a payload over 4,096 bytes', { op: 1, d: 'x'.repeat(4096) }, 4002],
    [
      'a shard that does not exist',
      { op: 2, d: { token: '', intents: 0, properties: {}, shard: [1, 1] } },
      4010,
    ],
    ['an intent that does not exist', { op: 2, d: { token: '', intents: 1 << 30, properties: {} } }, 4013],
  ])('closes the connection on %s', async (_what, payload, code) => {
    const discord = await start();
    expect(await closeCode(discord, [fill(payload, discord.token)])).toBe(code);
  });

  it('closes the connection on a second identify, and on another version or compression', async () => {
    const discord = await start();
    const identify = { op: 2, d: { token: discord.token, intents: 0, properties: {} } };
    expect(await closeCode(discord, [identify, identify])).toBe(4005);
    expect(await closeCode(discord, [], '?v=9&encoding=json')).toBe(4012);
    expect(await closeCode(discord, [], '?v=10&encoding=json&compress=zlib-stream')).toBe(4002);
  });
});

/** Puts the token in, where the table could not know it. */
function fill(payload: unknown, token: string): unknown {
  return JSON.parse(JSON.stringify(payload).replace('"token":""', `"token":"${token}"`));
}

/** The code with which the gateway closes a connection that sends these payloads. */
async function closeCode(
  discord: FakeDiscord,
  payloads: unknown[],
  query = '?v=10&encoding=json',
): Promise<number> {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws').replace('/api', '/')}${query}`);
  return new Promise((resolve) => {
    socket.on('close', resolve);
    socket.once('message', () => {
      for (const p of payloads) socket.send(typeof p === 'string' ? p : JSON.stringify(p));
    });
  });
}

describe('commands', () => {
  it('are returned with Discord’s defaults', async () => {
    const discord = await start();
    const client = await connect(discord);
    const registered = await client.application?.commands.set([ask, menu]);
    expect(registered?.map((c) => c.name)).toEqual(['ask', 'Ask About This']);
    expect(discord.commands()[0]).toEqual({
      id: expect.stringMatching(/^\d+$/),
      application_id: discord.applicationId,
      version: expect.stringMatching(/^\d+$/),
      type: 1,
      name: 'ask',
      name_localizations: { 'es-ES': 'preguntar' },
      description: 'Asks.',
      description_localizations: null,
      default_member_permissions: null,
      nsfw: false,
      contexts: null,
      dm_permission: true,
      integration_types: [0],
      options: [
        { ...question, name_localizations: null },
        {
          type: 5,
          name: 'private',
          name_localizations: null,
          description: 'Only for you',
          description_localizations: null,
        },
      ],
    });
    expect(discord.rejections).toEqual([]);
  });

  it('keep their ids when they are registered again, and their versions when they are unchanged', async () => {
    const discord = await start();
    await register(discord);
    const before = discord.commands();
    await register(discord, [menu, { ...ask, options: [...ask.options] }]);
    const [newMenu, newAsk] = discord.commands();
    expect([newAsk, newMenu]).toEqual(before);
    await register(discord, [{ ...ask, description: 'Asks again.' }]);
    expect(discord.commands()).toMatchObject([{ id: before[0]?.['id'], description: 'Asks again.' }]);
    expect(discord.commands()[0]?.['version']).not.toBe(before[0]?.['version']);
  });

  it('are returned with localizations only on request, and never by a server without them', async () => {
    const path = `/applications/${IDS.application}/commands`;
    const discord = await start();
    await register(discord);
    const [plain] = await commandsIn(await request(discord, 'GET', path));
    const [full] = await commandsIn(await request(discord, 'GET', `${path}?with_localizations=true`));
    expect(plain).not.toHaveProperty('name_localizations');
    expect(plain?.options[0]).not.toHaveProperty('description_localizations');
    expect(full?.['name_localizations']).toEqual({ 'es-ES': 'preguntar' });
    expect(full?.options[0]?.['name_localizations']).toBeNull();
    const odd = await start({ localizations: false });
    await register(odd);
    const [none] = await commandsIn(await request(odd, 'GET', `${path}?with_localizations=true`));
    expect(none).not.toHaveProperty('name_localizations');
  });

  it('can be created, read, edited and deleted one by one, also in a guild', async () => {
    const discord = await start();
    for (const scope of ['', `/guilds/${IDS.guild}`]) {
      const path = `/applications/${IDS.application}${scope}/commands`;
      const created = await request(discord, 'POST', path, ask);
      expect(created.status).toBe(201);
      const id = (await commandsIn(created))[0]?.id;
      expect((await request(discord, 'POST', path, { ...ask, description: 'New' })).status).toBe(200);
      expect(await (await request(discord, 'GET', `${path}/${id}`)).json()).toMatchObject({
        description: 'New',
      });
      expect((await request(discord, 'PATCH', `${path}/${id}`, { name: 'query' })).status).toBe(200);
      expect(await (await request(discord, 'GET', path)).json()).toMatchObject([{ id, name: 'query' }]);
      expect((await request(discord, 'DELETE', `${path}/${id}`)).status).toBe(204);
      expect((await request(discord, 'GET', `${path}/${id}`)).status).toBe(404);
    }
  });

  it('are refused in a guild that the bot is not in, and with an invalid guild id', async () => {
    const discord = await start();
    const at = (guild: string) => `/applications/${IDS.application}/guilds/${guild}/commands`;
    const strange = await request(discord, 'PUT', at('1180000000000000099'), [ask]);
    expect([strange.status, await strange.json()]).toMatchObject([403, { code: 50001 }]);
    const nonsense = await request(discord, 'PUT', at('my-server'), [ask]);
    expect([nonsense.status, await nonsense.json()]).toMatchObject([400, { code: 50035 }]);
  });

  it('are refused with the path of the invalid field', async () => {
    const discord = await start();
    const client = await connect(discord);
    const bad = { ...ask, options: [{ ...question, name: 'Question' }] };
    await expect(client.application?.commands.set([ask, bad])).rejects.toThrow(
      '1.options[0].name[APPLICATION_COMMAND_INVALID_NAME]',
    );
    expect(discord.rejections).toMatchObject([{ method: 'PUT', status: 400, reason: { code: 50035 } }]);
    expect(discord.commands()).toEqual([]);
  });
});

describe('responses', () => {
  it('reply with Components V2 to an interaction that has all its fields', async () => {
    const discord = await start();
    const seen: unknown[] = [];
    await connect(discord, async (i) => {
      if (!i.isChatInputCommand()) return;
      seen.push(i.commandName, i.options.getString('question'), i.options.getBoolean('private'));
      seen.push(i.locale, i.guildLocale, i.guildId, i.context, i.user.username, i.member !== null);
      await i.reply({
        flags: V2 | MessageFlags.Ephemeral,
        components: [
          { type: 17, accent_color: 0xff, components: [text('Answer'), { type: 1, components: [button] }] },
        ],
        allowedMentions: { parse: [] },
      });
    });
    await register(discord);
    const answer = await discord.command('ask', { question: '¿Quién?', private: true }, { locale: 'es-ES' });
    expect(seen).toEqual(['ask', '¿Quién?', true, 'es-ES', 'en-US', IDS.guild, 0, 'ada', true]);
    expect(answer).toMatchObject({
      type: 4,
      data: {
        flags: V2 | 64,
        allowed_mentions: { parse: [] },
        components: [{ type: 17, components: [{ type: 10, content: 'Answer' }, { type: 1 }] }],
      },
    });
    expect(answer.at).toBeLessThan(3000);
    expect(discord.rejections).toEqual([]);
  });

  it('reply in a direct message with the bot', async () => {
    const discord = await start();
    await connect(
      discord,
      (i) => i.isChatInputCommand() && i.reply(`${i.context} ${i.guildId} ${i.user.id}`),
    );
    await register(discord);
    const answer = await discord.command(
      'ask',
      { question: 'x' },
      { context: 1, user: { id: '1180000000000000077' } },
    );
    expect(answer.data.content).toBe('1 null 1180000000000000077');
  });

  it('bring choices to autocomplete', async () => {
    const discord = await start();
    await connect(discord, async (i) => {
      if (!i.isAutocomplete()) return;
      await i.respond([{ name: `${i.options.getFocused()}!`, value: 'v' }]);
    });
    await register(discord);
    const answer = await discord.autocomplete('ask', { question: 'Who' }, 'question');
    expect(answer).toMatchObject({ type: 8, raw: { choices: [{ name: 'Who!', value: 'v' }] } });
  });

  it('read the content of a message command’s message', async () => {
    const discord = await start();
    await connect(
      discord,
      (i) => i.isMessageContextMenuCommand() && i.reply(`Read: ${i.targetMessage.content}`),
    );
    await register(discord);
    expect((await discord.messageCommand('Ask About This', 'Hello')).data.content).toBe('Read: Hello');
  });

  it('update a button’s message, edit a reply, and follow up', async () => {
    const discord = await start();
    await connect(discord, async (i) => {
      if (i.isChatInputCommand()) {
        await i.reply({ flags: V2, components: [text('One'), { type: 1, components: [button] }] });
        await i.editReply({ components: [text('Two'), { type: 1, components: [button] }] });
        const later = await i.followUp({ content: 'Later', flags: MessageFlags.Ephemeral });
        await i.deleteReply(later.id);
      } else if (i.isButton()) {
        await i.update({ components: [text(`Three of ${i.message.components.length}`)] });
      }
    });
    await register(discord);
    const { interaction } = await discord.command('ask', { question: 'x' });
    await discord.waitFor(() => discord.requests.some((r) => r.method === 'DELETE'), 'the follow-up removed');
    expect(interaction.edits).toMatchObject([{ data: { components: [{ content: 'Two' }, { type: 1 }] } }]);
    expect(interaction.followUps).toMatchObject([{ data: { content: 'Later', flags: 64 } }]);
    expect(await discord.component('more')).toMatchObject({ type: 7 });
    expect(discord.messages).toMatchObject([{ flags: V2, components: [{ id: 1, content: 'Three of 2' }] }]);
    expect(discord.rejections).toEqual([]);
  });

  it('name the person that they answer, follow-ups too, and updates do not change that', async () => {
    const discord = await start();
    const seen: unknown[] = [];
    await connect(discord, async (i) => {
      if (i.isChatInputCommand())
        await i.reply({ flags: V2, components: [text('One'), { type: 1, components: [button] }] });
      if (i.isMessageContextMenuCommand()) await i.reply('Found');
      if (!i.isButton()) return;
      const { interactionMetadata } = i.message;
      seen.push([i.user.id, interactionMetadata?.user.id]);
      await i.update({ components: [text('Two'), { type: 1, components: [button] }] });
      await i.followUp({ flags: V2, components: [text('Later')] });
    });
    await register(discord);
    const grace = { user: { id: IDS.author, username: 'grace' } };
    const { interaction } = await discord.command('ask', { question: 'x' });
    const on = interaction.original;
    const pressed = await discord.component('more', on, grace);
    await discord.component('more', on, grace);
    const menuCommand = await discord.messageCommand(menu.name, 'Hello');
    await discord.waitFor(() => discord.messages.length === 4, 'two follow-ups');
    // The second time, the message has been updated by the first.
    const byGrace = [IDS.author, IDS.user];
    expect(seen).toEqual([byGrace, byGrace]);
    expect(discord.messages[0]).toMatchObject({
      type: 20,
      edited_timestamp: expect.any(String),
      interaction_metadata: { id: interaction.id, type: 2, user: { id: IDS.user } },
    });
    expect(
      discord.messages.find(({ id }) => id === pressed.interaction.followUps[0]?.messageId),
    ).toMatchObject({
      type: 19,
      interaction_metadata: {
        id: pressed.interaction.id,
        type: 3,
        user: { id: IDS.author },
        interacted_message_id: on?.id,
        original_response_message_id: on?.id,
      },
    });
    expect(menuCommand.interaction.original).toMatchObject({
      type: 23,
      interaction_metadata: { target_message_id: expect.any(String) },
    });
    expect(discord.rejections).toEqual([]);
  });

  it('can be deferred, and then come with an edit or the first follow-up', async () => {
    const discord = await start();
    await connect(discord, async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      if (i.options.getString('question') === 'edit') await i.editReply('Now');
      else await i.followUp('Now');
    });
    await register(discord);
    for (const how of ['edit', 'follow up']) {
      const { type, interaction } = await discord.command('ask', { question: how });
      expect(type).toBe(5);
      await discord.waitFor(() => interaction.edits.length === 1, 'the answer');
      expect(interaction.followUps).toEqual([]);
    }
    expect(discord.messages).toMatchObject([
      { content: 'Now', flags: 64 },
      { content: 'Now', flags: 64 },
    ]);
  });

  it('can be read again', async () => {
    const discord = await start();
    const ids: unknown[] = [];
    await connect(discord, async (i) => {
      if (!i.isChatInputCommand()) return;
      const { resource } = await i.reply({ content: 'x', withResponse: true });
      ids.push(resource?.message?.id, (await i.fetchReply()).id);
      expect(await codeOf(i.webhook.fetchMessage('1180000000000000088'))).toBe(10008);
      ids.push('done');
    });
    await register(discord);
    await discord.command('ask', { question: 'x' });
    await discord.waitFor(() => ids.includes('done'), 'the reads');
    const [message] = discord.messages;
    expect(ids).toEqual([message?.id, message?.id, 'done']);
  });

  it('to a thousand interactions at once are not mixed up', async () => {
    const discord = await start({ deadline: 60_000 });
    await connect(discord, (i) => i.isChatInputCommand() && i.reply(i.options.getString('question') ?? ''));
    await register(discord);
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, n) => discord.command('ask', { question: `q${n}` })),
    );
    expect(answers.map((a) => a.data.content)).toEqual(Array.from({ length: 1000 }, (_, n) => `q${n}`));
    expect(discord.rejections).toEqual([]);
  });
});

describe('refused', () => {
  /** The error codes of attempts to respond; `undefined` for one that is accepted. */
  async function attempts(
    ...tries: ((i: Interaction<'cached' | 'raw'>) => Promise<unknown>)[]
  ): Promise<unknown[]> {
    const discord = await start();
    const codes: unknown[] = [];
    await connect(discord, async (i) => {
      if (!i.inGuild()) return;
      for (const attempt of tries) codes.push(await codeOf(attempt(i)));
    });
    await register(discord);
    await discord.command('ask', { question: 'x' });
    await discord.waitFor(() => codes.length === tries.length, 'all attempts');
    expect(discord.rejections).toHaveLength(codes.filter((code) => code !== undefined).length);
    return codes;
  }
  const raw = (type: number, data: object) => (i: Interaction) =>
    i.client.rest.post(`/interactions/${i.id}/${i.token}/callback`, { body: { type, data }, auth: false });

  it('are texts of more than 4,000 characters; 4,000 are accepted', async () => {
    const reply = (n: number) => raw(4, { flags: V2, components: [text('x'.repeat(n))] });
    expect(await attempts(reply(4001), reply(4000))).toEqual([50035, undefined]);
  });

  it('are more than 40 components; 40 are accepted', async () => {
    const reply = (n: number) =>
      raw(4, { flags: V2, components: Array.from({ length: n }, () => text('x')) });
    expect(await attempts(reply(41), reply(40))).toEqual([50035, undefined]);
  });

  it('are responses of the wrong type, with a misspelt key, or empty', async () => {
    expect(
      await attempts(
        raw(8, { choices: [] }),
        raw(7, { content: 'x' }),
        raw(4, { contents: 'x' }),
        raw(4, {}),
        raw(4, { content: 'x' }),
      ),
    ).toEqual([50035, 50035, 50035, 50006, undefined]);
  });

  it('is a second response', async () => {
    expect(await attempts(raw(4, { content: 'x' }), raw(4, { content: 'x' }))).toEqual([undefined, 40060]);
  });

  it('is a response with another interaction’s token', async () => {
    const wrong = (i: Interaction) =>
      i.client.rest.post(`/interactions/${i.id}/xxx/callback`, {
        body: { type: 4, data: { content: 'x' } },
        auth: false,
      });
    expect(await attempts(wrong, raw(4, { content: 'x' }))).toEqual([10062, undefined]);
  });

  it('are edits and follow-ups before the first response', async () => {
    const hook = (i: Interaction) => `/webhooks/${i.applicationId}/${i.token}` as const;
    const edit = (i: Interaction) =>
      i.client.rest.patch(`${hook(i)}/messages/@original`, { body: { content: 'x' }, auth: false });
    const followUp = (i: Interaction) => i.client.rest.post(hook(i), { body: { content: 'x' }, auth: false });
    expect(await attempts(edit, followUp, raw(4, { content: 'x' }), edit)).toEqual([
      10015,
      10015,
      undefined,
      undefined,
    ]);
  });

  it('is a response after the deadline', async () => {
    const discord = await start({ deadline: 50 });
    const late: unknown[] = [];
    await connect(discord, async (i) => {
      if (!i.isChatInputCommand()) return;
      await new Promise((resolve) => setTimeout(resolve, 80));
      late.push(await codeOf(i.reply('x')));
    });
    await register(discord);
    await expect(discord.command('ask', { question: 'x' })).rejects.toThrow(
      'The application did not respond',
    );
    await discord.waitFor(() => late.length === 1, 'the late answer');
    expect(late).toEqual([10062]);
  });

  it('is an edit after the token has expired', async () => {
    const discord = await start({ tokenLife: 30 });
    const codes: unknown[] = [];
    await connect(discord, async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.reply('x');
      await new Promise((resolve) => setTimeout(resolve, 60));
      codes.push(await codeOf(i.editReply('y')));
    });
    await register(discord);
    await discord.command('ask', { question: 'x' });
    await discord.waitFor(() => codes.length === 1, 'the edit');
    expect(codes).toEqual([50027]);
  });

  it('are requests without the bot’s token, and to unknown routes', async () => {
    const discord = await start();
    expect((await request(discord, 'GET', '/users/@me', undefined, 'Bot x')).status).toBe(401);
    expect(await (await request(discord, 'GET', '/users/@me')).json()).toMatchObject({
      id: IDS.application,
      bot: true,
    });
    expect((await request(discord, 'GET', '/channels/1')).status).toBe(404);
    expect((await request(discord, 'DELETE', '/gateway')).status).toBe(405);
    expect(discord.unknownRoutes).toEqual([{ method: 'GET', path: '/channels/1', status: 404 }]);
  });
});

describe('a person’s client', () => {
  it('sends only registered commands, with values that their options accept', async () => {
    const discord = await start();
    await connect(discord);
    await register(discord);
    const why = (promise: Promise<unknown>) =>
      promise.then(
        () => 'sent',
        (error: Error) => error.message,
      );
    expect(await why(discord.command('nothing'))).toMatch('There is no command "nothing"');
    expect(await why(discord.command('ask'))).toBe('Option "question" is required');
    expect(await why(discord.command('ask', { question: '' }))).toMatch('takes 1 to 200 characters');
    expect(await why(discord.command('ask', { question: 'x'.repeat(201) }))).toMatch(
      'takes 1 to 200 characters',
    );
    expect(await why(discord.command('ask', { question: 'x', other: 1 }))).toMatch('no option "other"');
    expect(await why(discord.command('ask', { question: 'x', private: 'yes' }))).toMatch('true or false');
    expect(await why(discord.command('ask', { question: 'x' }, { context: 2 }))).toMatch('no command "ask"');
    expect(await why(discord.autocomplete('ask', {}, 'private'))).toMatch('does not complete');
    expect(await why(discord.component('gone'))).toMatch('No message has');
    expect(discord.interactions).toEqual([]);
  });

  it('can be made to press a button of an earlier version', async () => {
    const discord = await start();
    await connect(discord, (i) => i.isButton() && i.reply(`Outdated: ${i.customId}`));
    const answer = await discord.component('old:1', undefined, { force: true });
    expect(answer.data.content).toBe('Outdated: old:1');
  });

  it('picks only values that a select menu has', async () => {
    const discord = await start();
    const pick = { type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] } as const;
    await connect(discord, async (i) => {
      if (i.isChatInputCommand())
        await i.reply({ content: 'x', components: [{ type: 1, components: [pick] }] });
      if (i.isStringSelectMenu()) await i.update({ content: i.values.join(), components: [] });
    });
    await register(discord);
    await discord.command('ask', { question: 'x' });
    await expect(discord.component('pick', undefined, { values: ['b'] })).rejects.toThrow('no value "b"');
    expect((await discord.component('pick', undefined, { values: ['a'] })).data.content).toBe('a');
  });

  it('sees only ephemeral messages of its own, and follow-ups can be ephemeral', async () => {
    const discord = await start();
    const components = [text('x'), { type: 1, components: [button] }] as const;
    await connect(discord, async (i) => {
      if (i.isChatInputCommand()) await i.reply({ flags: V2, components });
      if (!i.isButton()) return;
      await i.deferUpdate();
      await i.followUp({ flags: V2 | MessageFlags.Ephemeral, components });
    });
    await register(discord);
    await discord.command('ask', { question: 'x' });
    const grace = { user: { id: IDS.author } };
    const { interaction } = await discord.component('more', undefined, grace);
    await discord.waitFor(() => interaction.followUps.length === 1, 'the follow-up');
    const [answer, followUp] = discord.messages;
    expect(followUp?.flags).toBe(V2 | MessageFlags.Ephemeral);
    await expect(discord.component('more', followUp)).rejects.toThrow('Only somebody else sees');
    // Without a message named, it is the newest that the person sees.
    await discord.component('more');
    expect(discord.interactions.at(-1)?.payload['message']).toMatchObject({ id: answer?.id });
    await discord.component('more', undefined, grace);
    expect(discord.interactions.at(-1)?.payload['message']).not.toMatchObject({ id: answer?.id });
    expect(discord.rejections).toEqual([]);
  });

  it('throws when no bot is connected', async () => {
    const discord = await start();
    await register(discord);
    await expect(discord.command('ask', { question: 'x' })).rejects.toThrow('No bot is connected');
    expect(discord.interactions).toEqual([]);
  });
});

describe('a request hook', () => {
  it('answers instead of the server', async () => {
    const discord = await start();
    discord.onRequest = ({ path }) =>
      path.endsWith('/users/@me')
        ? { status: 429, headers: { 'retry-after': '1' }, body: { retry_after: 1 } }
        : undefined;
    const limited = await request(discord, 'GET', '/users/@me');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await request(discord, 'GET', '/gateway')).status).toBe(200);
    discord.onRequest = () => 'disconnect';
    await expect(request(discord, 'GET', '/gateway')).rejects.toThrow('fetch failed');
    expect(discord.requests.map((r) => r.status)).toEqual([429, 200, 0]);
  });
});
