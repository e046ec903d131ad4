import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { askInFlight, fakeDiscord, replyText, serve, startBot, WITH_BANK } from '../support/bot.ts';
import { MAX_STOP_MS } from '../support/patience.ts';
import { childOf, it, MAIN, type Place, type Program } from '../support/program.ts';

/** The first process of a namespace of its own, as in a container, which gets only those signals that it has a handler for. */
const AS_FIRST_PROCESS = ['unshare', '--pid', '--fork', '--mount-proc'] as const;
const hasNamespaces = spawnSync('unshare', [...AS_FIRST_PROCESS.slice(1), 'true']).status === 0;

/**
 * Waits until the only child of a process has handlers for stop signals, of which that for SIGHUP is the last. Before, Node.js
 * is starting itself, and the kernel drops the signals of a first process.
 *
 * @returns the child’s id
 * @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
async function childWithHandlers({ pid }: Program): Promise<number> {
  for (;;) {
    const child = childOf(pid);
    const caught = child && /^SigCgt:.*(.)$/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1];
    if (caught && Number.parseInt(caught, 16) & 1) return child;
    await delay(2);
  }
}

/** Sends a signal twice, as npm does in a terminal, and checks that the program ends in time with exit code 0. */
async function expectStop(bot: Program, pid: number, signal: NodeJS.Signals): Promise<void> {
  const began = performance.now();
  process.kill(pid, signal);
  await delay(20);
  // It may have ended already.
  if (existsSync(`/proc/${pid}`)) process.kill(pid, signal);
  expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
  expect(performance.now() - began).toBeLessThan(MAX_STOP_MS);
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const MOMENTS = [0, 20, 50, 100, 150, 200, 300, 400, 500, 600, 800, 1_000, 1_300, 1_600, 2_000, 3_000, 4_000];

describe.skipIf(!hasNamespaces)('a bot that is the first process', () => {
  const start = (place: Place, discord: FakeDiscord, env: Readonly<Record<string, string>> = {}): Program =>
    startBot(place, discord, { env, command: [...AS_FIRST_PROCESS, process.execPath, MAIN] });

  it.for(MOMENTS.map((ms, i) => [SIGNALS[i % SIGNALS.length] ?? 'SIGTERM', ms] as const))(
    'stops at %s, %i ms after it has handlers, with exit code 0',
    async ([signal, ms], { place }) => {
      // Without a cache, so that articles are being indexed at most moments of the start.
      const env = { ...WITH_BANK, CACHE_DIR: place.folder() };
      const bot = start(place, await fakeDiscord(place), env);
      const pid = await childWithHandlers(bot);
      await delay(ms);
      await expectStop(bot, pid, signal);
    },
  );

  it.for([
    ['the address of its gateway', '/gateway/bot', 'SIGTERM'],
    ['the list of commands', '/commands', 'SIGHUP'],
  ] as const)(
    'stops while Discord does not answer the request for %s',
    async ([, path, signal], { place }) => {
      const discord = await fakeDiscord(place);
      let isAsked = false;
      discord.onRequest = async (request) => {
        if (!request.path.endsWith(path)) return undefined;
        isAsked = true;
        return new Promise<never>(() => {});
      };
      const bot = start(place, discord);
      const pid = await childWithHandlers(bot);
      await discord.waitFor(() => isAsked, path);
      await expectStop(bot, pid, signal);
    },
  );

  it('stops while the gateway cannot be reached', async ({ place }) => {
    const discord = await fakeDiscord(place);
    discord.gateway.down = true;
    const bot = start(place, discord);
    const pid = await childWithHandlers(bot);
    await bot.shows('gateway connection lost, reconnecting');
    await expectStop(bot, pid, 'SIGTERM');
  });
});

describe('SIGHUP', () => {
  it('finishes the reply in flight', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    const { answer } = await askInFlight(discord);
    bot.signal('SIGHUP');
    expect(replyText(await answer)).toContain('Villavicencio');
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
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
