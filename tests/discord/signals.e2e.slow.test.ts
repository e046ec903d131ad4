import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { fakeDiscord, replyText, serve, startBot, WITH_BANK } from '../support/bot.ts';
import { it, MAIN, type Program } from '../support/program.ts';

/** The first process of a namespace of its own, as in a container, which gets only those signals that it has a handler for. */
const AS_FIRST_PROCESS = ['unshare', '--pid', '--fork', '--mount-proc'] as const;
const hasNamespaces = spawnSync('unshare', [...AS_FIRST_PROCESS.slice(1), 'true']).status === 0;

/** Milliseconds until Node.js has started itself, before which a program cannot have handlers. */
const NODE_START_MS = 300;

/** Sends a signal to the only child of a process. */
function signalChild(bot: Program, signal: NodeJS.Signals): void {
  const { pid } = bot;
  const child = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'));
  process.kill(child, signal);
}

describe.skipIf(!hasNamespaces)('a bot that is the first process', { timeout: 120_000 }, () => {
  it.for([
    ['SIGTERM', 0],
    ['SIGINT', 0],
    ['SIGTERM', 150],
    ['SIGINT', 400],
    ['SIGTERM', 1_000],
    ['SIGHUP', 2_000],
    ['SIGTERM', 4_000],
  ] as const)(
    'stops at %s, %i ms after it has handlers, with exit code 0',
    async ([signal, ms], { place }) => {
      const discord = await fakeDiscord(place);
      const bot = startBot(place, discord, {
        // Without a cache, so that articles are being prepared at most of these moments.
        env: { ...WITH_BANK, CACHE_DIR: place.folder() },
        command: [...AS_FIRST_PROCESS, process.execPath, MAIN],
      });
      await delay(NODE_START_MS + ms);
      const began = performance.now();
      signalChild(bot, signal);
      expect(await bot.ended(10_000)).toMatchObject({ code: 0, stderr: '' });
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );
});

describe('SIGHUP', { timeout: 60_000 }, () => {
  it('finishes the reply in flight', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    let isInFlight = false;
    discord.onRequest = async ({ path }) => {
      if (!path.endsWith('/callback')) return undefined;
      isInFlight = true;
      await delay(500);
      return undefined;
    };
    const answer = discord.command('ask', { question: 'who attended' });
    await discord.waitFor(() => isInFlight, 'the reply');
    bot.signal('SIGHUP');
    expect(replyText(await answer)).toContain('Villavicencio');
    expect(await bot.ended(10_000)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a start without token and terminal', () => {
  it.each([
    ['/dev/null', 'ignore'],
    ['an empty pipe', 'pipe'],
  ] as const)('ends with one line that says so: %s', (_, stdin) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
      cwd: '/',
      env: { PATH: process.env['PATH'] },
      stdio: [stdin, 'pipe', 'pipe'],
      input: stdin === 'pipe' ? '' : undefined,
    });
    expect({ status, stdout: `${stdout}` }).toStrictEqual({ status: 1, stdout: '' });
    expect(`${stderr}`).toMatch(
      /^DISCORD_TOKEN is not set, and there is neither a terminal nor a line to answer\..*\n$/,
    );
  });
});

describe('npm start without the compiler', () => {
  it('runs what was built, or says that it has to be built', ({ place }) => {
    const project = place.project();
    execFileSync('rm', [`${project}/node_modules`]);
    const prestart = (): { status: number | null; stderr: string } => {
      const { status, stderr } = spawnSync(process.execPath, ['src/tools/prestart.mjs'], { cwd: project });
      return { status, stderr: `${stderr}` };
    };
    expect(prestart()).toStrictEqual({ status: 0, stderr: '' });
    execFileSync('rm', ['-r', `${project}/dist`]);
    expect(prestart()).toStrictEqual({
      status: 1,
      stderr: 'Acta has not been built, and its compiler is not installed: run npm ci && npm run build.\n',
    });
  });
});
