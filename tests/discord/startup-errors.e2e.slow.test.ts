import { createServer, type Server } from 'node:http';
import { describe, expect } from 'vitest';
import { FAKE_TOKEN, type FakeDiscordOptions } from '../fake-discord/fake-discord.ts';
import { fakeDiscord, serve, startBot, stop } from '../support/bot.ts';
import { type Ended, it, type Place, PROGRAMS } from '../support/program.ts';

/** An address on which nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer();
  const host = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return host;
}

/** Starts a server. Returns its host and port. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `127.0.0.1:${address.port}`;
}

/** Checks that a program ended with one readable message and without printing the token. Returns the message. */
function messageOf({ code, stdout, stderr }: Ended, token: string): string {
  for (const part of [token, ...token.split('.')]) expect(`${stdout}${stderr}`).not.toContain(part);
  // Errors of discord.js may be in the log with their stacks, as JSON; what is printed for people has none.
  expect(stderr).not.toMatch(/^ {4}at |node:|\bError:|\[object/m);
  // One line, or the list of mistakes in the settings, between two lines about it.
  expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  expect(stderr).not.toMatch(/[{}]/);
  expect(code).toBe(1);
  return stderr;
}

/** The message of a bot that cannot start. */
async function startupMessage(
  place: Place,
  options: FakeDiscordOptions,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const discord = await fakeDiscord(place, options);
  const ended = await startBot(place, discord, { env }).ended();
  return messageOf(ended, env['DISCORD_TOKEN'] ?? discord.token);
}

describe('a bot that cannot start says what to change and exits with 1', PROGRAMS, () => {
  it('when the API refuses the token, which it tries only once', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const token = 'MTExMTExMTExMTExMTExMTEx.GWRONG.no-real-token-but-a-wrong-one';
    const bot = startBot(place, discord, { env: { DISCORD_TOKEN: token } });
    const message = messageOf(await bot.ended(), token);
    expect(message).toMatch(/refuses the bot's token.*Reset Token.*DISCORD_TOKEN/);
    // 10,000 such refusals in ten minutes, and Discord bans the address.
    expect(discord.rejections.map(({ status }) => status)).toEqual([401]);
  });

  it('when the gateway refuses the token, which it tries only once', async ({ place }) => {
    const discord = await fakeDiscord(place, { rejectToken: 'gateway' });
    const message = messageOf(await startBot(place, discord).ended(), discord.token);
    expect(message).toMatch(/refuses the bot's token.*Reset Token.*DISCORD_TOKEN/);
    expect(discord.gateway.closeReasons.map(({ code }) => code)).toEqual([4004]);
  });

  it('when the token has characters that no HTTP header can have', async ({ place }) => {
    const token = 'MTEx.“quoted-by-a-word-processor”.signature';
    const message = await startupMessage(place, {}, { DISCORD_TOKEN: token });
    expect(message).toMatch(/DISCORD_TOKEN/);
    expect(message).not.toMatch(/DISCORD_API_URL/);
  });

  it.for([
    [4004, /refuses the bot's token.*DISCORD_TOKEN/],
    [4010, /does not accept these shards.*SHARD_IDS and SHARD_COUNT/],
    [4011, /in too many servers for so few shards.*SHARDS/],
    [4012, /no longer supports this gateway version.*update Acta/],
    [4013, /does not know the requested intents/],
    [4014, /does not allow the requested intents/],
  ] as const)('when the gateway closes with %i while it runs', async ([code, words], { place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.gateway.closeConnections(code);
    expect(messageOf(await bot.ended(), discord.token)).toMatch(words);
    expect(discord.identifies).toHaveLength(1);
  });

  it('when nothing listens at the API’s address', async ({ place }) => {
    const host = await closedPort();
    const message = await startupMessage(place, {}, { DISCORD_API_URL: `http://${host}/api` });
    expect(message).toContain(`Cannot reach Discord at http://${host}/api (ECONNREFUSED)`);
    expect(message).toContain('DISCORD_API_URL');
  });

  it('when there is no such host', async ({ place }) => {
    const message = await startupMessage(place, {}, { DISCORD_API_URL: 'http://discord.invalid/api' });
    expect(message).toMatch(
      /Cannot reach Discord at http:\/\/discord\.invalid\/api \((?:ENOTFOUND|EAI_AGAIN)\)/,
    );
  });

  it('when nothing listens at the gateway’s address', async ({ place }) => {
    const message = await startupMessage(place, { gatewayUrl: `ws://${await closedPort()}` });
    expect(message).toMatch(/Cannot reach Discord at the gateway/);
  });

  it('when the API drops every connection', async ({ place }) => {
    expect(await startupMessage(place, { onRequest: () => 'disconnect' })).toMatch(
      /Cannot reach Discord at http/,
    );
  });

  it('when the API answers with 503', async ({ place }) => {
    const message = await startupMessage(place, { onRequest: () => ({ status: 503 }) });
    expect(message).toMatch(/is failing \(503\)/);
  });

  it('when Discord limits the requests for an hour, at once and without another request', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place, {
      onRequest: () => ({
        status: 429,
        headers: { 'retry-after': '3600' },
        body: { message: 'You are being rate limited.', retry_after: 3600, global: true },
      }),
    });
    const message = messageOf(await startBot(place, discord).ended(), discord.token);
    expect(message).toMatch(/limits the requests.* for another 6[01] minutes/);
    expect(discord.requests).toHaveLength(1);
  });

  it('when a proxy refuses requests with a page', async ({ place }) => {
    const message = await startupMessage(place, {
      onRequest: () => ({ status: 403, headers: { 'content-type': 'text/html' }, body: '<html>' }),
    });
    expect(message).toMatch(/Cannot reach Discord at http.*\(status 403\)/);
  });

  it('when the answer is not one of Discord', async ({ place }) => {
    const message = await startupMessage(place, { onRequest: () => ({ status: 200, body: {} }) });
    expect(message).toMatch(/Cannot reach Discord at http.*\(its answer is none of Discord’s\)/);
  });

  it('when there is no API at that address', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const DISCORD_API_URL = discord.url.replace(/api$/, 'elsewhere');
    const bot = startBot(place, discord, { env: { DISCORD_API_URL } });
    const message = messageOf(await bot.ended(), discord.token);
    expect(message).toContain(`There is no Discord API at ${DISCORD_API_URL} (404). Check DISCORD_API_URL.`);
  });

  it.for([200, 404])('when a web site answers with %i at that address', async (status, { place }) => {
    const site = createServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end('<!doctype html><title>Hello</title>');
    });
    place.defer(() => site.close());
    const env = { DISCORD_TOKEN: FAKE_TOKEN, DISCORD_API_URL: `http://${await listen(site)}/api` };
    const message = messageOf(await place.start({ env }).ended(), FAKE_TOKEN);
    expect(message).toMatch(/DISCORD_API_URL/);
    expect(message).not.toContain('doctype');
  });

  it('when the bot is not in the server of DISCORD_GUILD_ID', async ({ place }) => {
    const id = '123456789012345678';
    const message = await startupMessage(place, {}, { DISCORD_GUILD_ID: id });
    expect(message).toMatch(new RegExp(`in server ${id} .*Check DISCORD_GUILD_ID`));
  });

  it('when Discord refuses the commands', async ({ place }) => {
    const body = {
      code: 50035,
      message: 'Invalid Form Body',
      errors: {
        0: { name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] } },
      },
    };
    const message = await startupMessage(place, {
      onRequest: ({ method }) => (method === 'PUT' ? { status: 400, body } : undefined),
    });
    expect(message).toMatch(/refused the commands: .*Invalid Form Body.*This field is required/);
    expect(message.trimEnd().split('\n')).toHaveLength(1);
  });

  it('when Discord does not let it register commands', async ({ place }) => {
    const message = await startupMessage(place, {
      onRequest: ({ method }) =>
        method === 'PUT' ? { status: 403, body: { code: 50001, message: 'Missing Access' } } : undefined,
    });
    expect(message).toBe('Discord refused the commands: Missing Access. Update Acta, or report this line.\n');
  });

  it('when Discord returns something other than commands', async ({ place }) => {
    const message = await startupMessage(place, {
      onRequest: ({ path }) =>
        path.endsWith('/commands') ? { status: 200, body: { message: 'no list' } } : undefined,
    });
    expect(message).toMatch(/commands/);
  });
});

describe('a bot that is stopped while it starts', PROGRAMS, () => {
  it('exits with 0 while the API does not answer', async ({ place }) => {
    let asked = false;
    const discord = await fakeDiscord(place, {
      onRequest: async () => {
        asked = true;
        await new Promise<never>(() => {});
      },
    });
    const bot = startBot(place, discord);
    await discord.waitFor(() => asked, 'the first request');
    await stop(bot);
  });

  it('exits with 0 while it tries to reach the gateway', async ({ place }) => {
    const discord = await fakeDiscord(place, { gatewayUrl: `ws://${await closedPort()}` });
    const bot = startBot(place, discord);
    await bot.shows('gateway connection lost, reconnecting');
    await stop(bot);
    expect(bot.stdout).not.toContain('install it');
  });

  it('exits with 0 while Discord does not answer the registration', async ({ place }) => {
    let asked = false;
    const discord = await fakeDiscord(place, {
      onRequest: async ({ method }) => {
        if (method !== 'PUT') return undefined;
        asked = true;
        return new Promise<never>(() => {});
      },
    });
    const bot = startBot(place, discord);
    await discord.waitFor(() => asked, 'the commands');
    await stop(bot);
  });
});

describe('a bot that runs', PROGRAMS, () => {
  it('survives a broken connection', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.gateway.breakConnections();
    await discord.waitFor(() => discord.resumes.length > 0, 'a resume');
    expect((await discord.command('help')).type).toBe(4);
    await bot.shows('reconnected');
    await stop(bot);
  });
});
