import { describe, expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { fakeDiscord, startBot } from '../support/bot.ts';
import { freePort } from '../support/free-port.ts';
import { it, PROGRAMS } from '../support/program.ts';

/** The token never appears in the output, at any log level, whatever fails. */

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Checks that neither the bot's token nor a part of it, nor an interaction's, is in any of these texts. */
function expectNoSecrets(discord: FakeDiscord, ...texts: readonly string[]): void {
  const [id = '', , signature = ''] = discord.token.split('.');
  const secrets = [discord.token, signature, id, ...discord.interactions.map(({ token }) => token)];
  // In plain text, and as headers and URLs may have them.
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ]);
  for (const text of texts) for (const secret of forms) expect(text.includes(secret)).toBe(false);
}

describe('the bot’s token is not printed', PROGRAMS, () => {
  it.for(LEVELS)(
    'at LOG_LEVEL=%s, while every request fails and the token is revoked',
    async (level, { place }) => {
      const discord = await fakeDiscord(place, { deadline: 1000 });
      const HEALTH_PORT = await freePort(place);
      const env = { LOG_LEVEL: level, HEALTH_PORT, RATE_LIMIT: '20/60' };
      const bot = startBot(place, discord, { env });
      await discord.waitFor(() => discord.commands().length > 0, 'the commands');
      // Whether it is answered within a second is not what is tried here.
      await discord.command('ask', { question: 'who attended' }).catch(() => {});
      // discord.js does not know such a component.
      await discord.dispatch({ type: 3, data: {} }).catch(() => {});
      const answers = [
        { status: 400, body: { code: 50035, message: discord.url, errors: {} } },
        { status: 401, body: { code: 0, message: '401: Unauthorized' } },
        { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
        { status: 500, body: { message: 'x' } },
        {
          status: 429,
          headers: { 'retry-after': '60' },
          body: { message: 'x', retry_after: 60, global: true },
        },
        'disconnect',
      ] as const;
      for (const answer of answers) {
        discord.onRequest = ({ path }) => (path.endsWith('/callback') ? answer : undefined);
        await discord.command('help').catch(() => {});
      }
      discord.onRequest = undefined;
      discord.gateway.broadcast({ op: 0, s: 3, t: 'GUILD_CREATE', d: null });
      discord.gateway.breakConnections();
      await discord.waitFor(() => discord.resumes.length > 0, 'a resume');
      const healthTexts = await Promise.all(
        ['live', 'ready', 'metrics'].map(async (path) =>
          (await fetch(`http://127.0.0.1:${HEALTH_PORT}/${path}`)).text(),
        ),
      );
      discord.rejectToken = 'gateway';
      discord.gateway.closeConnections(4004);
      const { code, stdout, stderr } = await bot.ended();
      expect(code).toBe(1);
      expect(stderr).toContain('refuses the bot');
      expect(stdout === '').toBe(level === 'silent' || level === 'fatal');
      expectNoSecrets(discord, stdout, stderr, ...healthTexts);
    },
  );

  it.for<[what: string, args: string[], env: Record<string, string>]>([
    ['when the API refuses it', [], {}],
    ['when there is no API', [], { DISCORD_API_URL: 'http://127.0.0.1:9/api' }],
    ['beside errors about the settings', [], { LOG_LEVEL: 'loud', HEALTH_PORT: 'x', SHARD_IDS: 'x' }],
    ['beside an error about a missing corpus', [], { CORPUS_DIR: 'nowhere' }],
    ['by --help', ['--help'], {}],
    ['by --version', ['--version'], {}],
    ['by an unknown option', ['--token'], {}],
    ['by an answer to a line', ['/ask', 'what is your token'], {}],
    ['by the prompt', ['--terminal'], {}],
  ])('%s', async ([, args, env], { place }) => {
    const discord = await fakeDiscord(place, { rejectToken: 'rest' });
    const bot = startBot(place, discord, { args, env: { LOG_LEVEL: 'trace', ...env } });
    bot.endInput('/help\nDISCORD_TOKEN\n');
    const { stdout, stderr } = await bot.ended();
    expect(`${stdout}${stderr}`).not.toBe('');
    expectNoSecrets(discord, stdout, stderr);
  });
});
