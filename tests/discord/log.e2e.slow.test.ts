import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { fakeDiscord, logged, serve, stop } from '../support/bot.ts';
import { it, MAIN, type Place } from '../support/program.ts';

/** Fills the buffers of a pipe and of the log, with a line of 300 characters for each. */
const QUESTIONS = 4_000;

/** Asks many long questions, which are logged. All of them have to be answered. */
async function fillLog(discord: FakeDiscord): Promise<void> {
  for (let i = 0; i < QUESTIONS; i += 1)
    await discord.command('ask', { question: `${'x'.repeat(290)}${i}` }, { force: true });
}

/** Throws in the bot when it gets SIGUSR2, like an error of a library that nothing catches. */
const THROWS = `--import data:text/javascript,process.on('SIGUSR2',()=>{throw(Error('unexpected'))})`;

/** Starts a bot with this standard output, and waits until it is connected. */
async function startWith(
  place: Place,
  discord: FakeDiscord,
  stdout: 'pipe' | number,
  command: readonly [string, ...string[]] = [process.execPath, MAIN],
): Promise<ChildProcess> {
  const [executable, ...args] = command;
  const child = spawn(executable, args, {
    cwd: place.folder(),
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      CORPUS_DIR: place.folder({ 'story.txt': 'The bridge opened.\n' }),
      CACHE_DIR: place.folder(),
      RATE_LIMIT: 'off',
      LOG_QUESTIONS: 'true',
      NODE_OPTIONS: THROWS,
    },
    stdio: ['ignore', stdout, 'inherit'],
    detached: true,
  });
  place.defer(
    () => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, 'SIGKILL'),
  );
  await discord.connected(20_000);
  return child;
}

/** Ends a process group with a signal, and returns the exit code. */
async function stopGroup(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const began = performance.now();
  if (child.pid !== undefined) process.kill(-child.pid, signal);
  const code = await Promise.race([ended, delay(10_000, 'still running')]);
  expect(performance.now() - began).toBeLessThan(5_000);
  return typeof code === 'string' ? null : code;
}

describe('a bot whose log is not taken', { timeout: 120_000 }, () => {
  it('answers while the reader of a pipe stalls, says how many lines were dropped when it reads on, and stops', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const child = await startWith(place, discord, 'pipe');
    // Nobody reads yet.
    await fillLog(discord);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await discord.waitFor(() => output.includes('log lines dropped'), 'the number of dropped lines', 10_000);
    const lines = logged(output);
    const [report] = lines.filter(({ msg }) => `${msg}`.startsWith('log lines dropped'));
    const interactions = lines.filter(({ msg }) => msg === 'interaction');
    expect(Number(report?.['lines'])).toBeGreaterThan(100);
    expect(interactions.length + Number(report?.['lines'])).toBe(QUESTIONS);
    expect(await stopGroup(child)).toBe(0);
    expect(output).toContain('"msg":"stopping"');
  });

  it('stops while the reader of a pipe stalls', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const child = await startWith(place, discord, 'pipe');
    await fillLog(discord);
    expect(await stopGroup(child)).toBe(0);
  });

  it('ends with an unexpected error while the reader of a pipe stalls', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const child = await startWith(place, discord, 'pipe');
    await fillLog(discord);
    expect(await stopGroup(child, 'SIGUSR2')).toBe(1);
  });

  it('has written all its lines when an unexpected error ends the bot', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const child = await startWith(place, discord, 'pipe');
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    for (let i = 0; i < 50; i += 1) await discord.command('ask', { question: `${i}` }, { force: true });
    expect(await stopGroup(child, 'SIGUSR2')).toBe(1);
    expect(logged(output).filter(({ msg }) => msg === 'interaction')).toHaveLength(50);
  });

  it('answers and stops while the disk is full', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const full = openSync('/dev/full', 'w');
    const child = await startWith(place, discord, full);
    closeSync(full);
    await fillLog(discord);
    expect(await stopGroup(child)).toBe(0);
  });

  it('answers and stops when the reader of a pipe has gone', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const child = await startWith(place, discord, 'pipe');
    child.stdout?.destroy();
    await fillLog(discord);
    expect(await stopGroup(child)).toBe(0);
  });

  it('answers and stops while a terminal takes nothing, as after Ctrl-S', async ({ place }) => {
    const discord = await fakeDiscord(place);
    // The terminal’s other end belongs to script, which is stopped.
    const child = await startWith(place, discord, 'pipe', [
      'script',
      '-qfec',
      `${process.execPath} ${MAIN}`,
      '/dev/null',
    ]);
    if (child.pid !== undefined) process.kill(child.pid, 'SIGSTOP');
    await fillLog(discord);
    expect(discord.gateway.connections).toBe(1);
    // Its child leads the session of the terminal.
    const leader = Number(execFileSync('pgrep', ['--parent', `${child.pid}`]).toString());
    process.kill(-leader, 'SIGTERM');
    await discord.waitFor(() => discord.gateway.connections === 0, 'the end of the bot', 5_000);
  });
});

describe('a log', { timeout: 60_000 }, () => {
  it('has no control characters of what people ask, in JSON and in a terminal', async ({ place }) => {
    const question = 'a\u001b[2Jb\u202ec\u009bd';
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, { env: { LOG_QUESTIONS: 'true' } });
    await discord.command('ask', { question }, { force: true });
    await bot.shows('"msg":"interaction"');
    const [entry] = logged(bot.stdout).filter(({ msg }) => msg === 'interaction');
    expect(entry?.['asked']).toStrictEqual({ question: 'a\\u001b[2Jb\\u202ec\\u009bd' });
    await stop(bot);

    const terminal = await fakeDiscord(place);
    const shown = await serve(place, terminal, {
      env: { LOG_QUESTIONS: 'true', TERM: 'xterm' },
      command: ['script', '-qfec', `${process.execPath} ${MAIN}`, '/dev/null'],
    });
    await terminal.command('ask', { question }, { force: true });
    await shown.shows('outcome');
    expect(shown.stdout).toContain('u202e');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; colors are the log’s own
    expect(shown.stdout).not.toMatch(/\u001b\[2J|\u202e|\u009b/);
  });
});
