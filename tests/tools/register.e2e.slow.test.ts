import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';
import { fakeDiscord, registrations } from '../support/bot.ts';
import { type Ended, it, type Place, PROGRAMS } from '../support/program.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/src/tools/register/main.js', import.meta.url));
const ALL = ['Find in article', 'ask', 'help', 'people', 'quote', 'topics'];

/** Runs `npm run register -- ARGS` against this Discord. */
function register(
  place: Place,
  discord: FakeDiscord,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, ...env };
  return place.start({ command: [process.execPath, PROGRAM], args, env: settings }).ended();
}

const registered = (discord: FakeDiscord, guild?: string): unknown[] =>
  discord
    .commands(guild)
    .map(({ name }) => name)
    .sort();

describe('npm run register', PROGRAMS, () => {
  it('registers the commands without a gateway connection, lists the changes, and changes nothing the second time', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const first = await register(place, discord);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    for (const name of ALL) expect(first.stdout).toContain(`added    ${name}\n`);
    expect(first.stdout).toContain('Done, everywhere.');
    expect(registered(discord)).toEqual(ALL);
    expect(discord.identifies).toEqual([]);

    const again = await register(place, discord);
    expect(again).toMatchObject({ code: 0, stdout: 'Nothing to change everywhere.\n' });
    expect(registrations(discord)).toBe(1);
  });

  it('lists with --dry-run the changes that it would make, and makes none', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const ended = await register(place, discord, ['--dry-run']);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('added    ask\n');
    expect(ended.stdout).toContain('Nothing has been changed');
    expect(registrations(discord)).toBe(0);
  });

  it('removes the commands with --remove, and lists them with --remove --dry-run', async ({ place }) => {
    const discord = await fakeDiscord(place);
    await register(place, discord);
    const would = await register(place, discord, ['--remove', '--dry-run']);
    expect(would.stdout).toContain('removed  ask\n');
    expect(registered(discord)).toEqual(ALL);
    expect((await register(place, discord, ['--remove'])).code).toBe(0);
    expect(registered(discord)).toEqual([]);
  });

  it('waits until a rate limit has passed, and says so', async ({ place }) => {
    const discord = await fakeDiscord(place);
    let limits = 0;
    discord.onRequest = ({ method }) => {
      if (method !== 'PUT' || limits > 0) return undefined;
      limits += 1;
      return { status: 429, headers: { 'retry-after': '1' }, body: { retry_after: 1, global: false } };
    };
    const ended = await register(place, discord);
    expect(ended).toMatchObject({ code: 0, stderr: 'Rate limit: waiting 2 s.\n' });
    expect(registered(discord)).toEqual(ALL);
  });

  it('registers in the server of DISCORD_GUILD_ID', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const ended = await register(place, discord, [], { DISCORD_GUILD_ID: IDS.guild });
    expect(ended.stdout).toContain(`Done, in server ${IDS.guild}.`);
    expect(registered(discord, IDS.guild)).toEqual(ALL);
    expect(registered(discord)).toEqual([]);
  });

  it.for([
    ['a wrong token', [], { DISCORD_TOKEN: 'MTEx.GWRONG.wrong' }, "refuses the bot's token"],
    ['no token', [], { DISCORD_TOKEN: '' }, 'DISCORD_TOKEN is not set'],
    [
      'a server that the bot is not in',
      [],
      { DISCORD_GUILD_ID: '123456789012345678' },
      'Check DISCORD_GUILD_ID',
    ],
    ['an unknown option', ['--force'], {}, "Unknown option '--force'"],
  ] as const)('exits with 1 and one readable line for %s', async ([, args, env, message], { place }) => {
    const discord = await fakeDiscord(place);
    const ended = await register(place, discord, args, env);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(message);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ended.stderr).not.toContain(discord.token);
  });

  it('exits with 1 when Discord answers with 503', async ({ place }) => {
    const discord = await fakeDiscord(place, { onRequest: () => ({ status: 503, body: {} }) });
    const ended = await register(place, discord);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/is failing \(503\)/);
  });
});
