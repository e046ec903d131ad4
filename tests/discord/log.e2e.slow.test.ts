import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { JsonObject } from '../fake-discord/json.ts';
import { fakeDiscord, logged, serve, stop } from '../support/bot.ts';
import { freePort } from '../support/free-port.ts';
import { childOf, it, MAIN, type Place } from '../support/program.ts';

/** With a line of 2 kB for each, they fill the buffers of a pipe and of the log. */
const TOO_MANY = 1_000;
/** They fill the buffer of a pipe, 64 KiB, and part of the log’s. */
const SOME = 100;

/** The log has seven bytes for it, so that few questions make many. */
const BELL = '\u0007';

/** Asks long questions, which are logged. All of them have to be answered. */
async function fillLog(discord: FakeDiscord, questions: number): Promise<void> {
  for (let i = 0; i < questions; i += 1)
    await discord.command('ask', { question: `${BELL.repeat(290)}${i}` }, { force: true });
}

/** Throws an exception that nothing catches, at SIGUSR2. */
const CRASH_AT_SIGUSR2 = [
  '--import',
  'data:text/javascript,process.on("SIGUSR2",()=>{throw new Error("crashed")})',
] as const;

interface Bot {
  readonly child: ChildProcess;
  /** The exit code; `null` after a signal, or when the bot has not ended within five seconds of the call. */
  readonly endsWith: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts a bot with this standard output, and waits until it is connected. */
async function startWith(
  place: Place,
  discord: FakeDiscord,
  stdout: 'pipe' | number,
  { env = {}, command = [process.execPath, ...CRASH_AT_SIGUSR2, MAIN] } = {},
): Promise<Bot> {
  const [executable = '', ...args] = command;
  const child = spawn(executable, args, {
    cwd: place.folder(),
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      CORPUS_DIR: place.folder({ 'story.txt': 'The bridge opened.\n' }),
      RATE_LIMIT: 'off',
      LOG_QUESTIONS: 'true',
      ...env,
    },
    stdio: ['ignore', stdout, 'pipe'],
    detached: true,
  });
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  place.defer(() => child.exitCode === null && child.kill('SIGKILL'));
  await discord.connected();
  return {
    child,
    endsWith: (signal) => {
      child.kill(signal);
      return Promise.race([exitCode, delay(5_000, null)]);
    },
  };
}

/** The text that a stream has given so far. */
function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

/** A destination of a log, whose reader has stalled. */
interface StalledReader {
  readonly stdout: 'pipe' | number;
  /** Lets the reader read on. Returns what it has read. */
  readonly readOn: (bot: Bot) => () => string;
  /** Closes the reader’s end. */
  readonly leave: (bot: Bot) => void;
}

/** A named pipe, whose reader is a process that is stopped. */
function pipe(place: Place): StalledReader {
  const path = join(place.folder(), 'log');
  execFileSync('mkfifo', [path]);
  const reader = spawn('sh', ['-c', 'exec cat "$0"', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  place.defer(() => reader.kill('SIGKILL'));
  // Waits until the reader has opened it, too.
  const stdout = openSync(path, 'w');
  place.defer(() => closeSync(stdout));
  reader.kill('SIGSTOP');
  const output = collect(reader.stdout);
  return {
    stdout,
    readOn: () => {
      reader.kill('SIGCONT');
      return output;
    },
    leave: () => reader.kill('SIGKILL'),
  };
}

/** A Unix domain socket, like journald’s: what Node.js calls a pipe to a child process is one. Nobody reads. */
function socket(): StalledReader {
  return {
    stdout: 'pipe',
    readOn: ({ child }) => collect(child.stdout),
    leave: ({ child }) => child.stdout?.destroy(),
  };
}

const messages = (output: string, start: string): JsonObject[] =>
  logged(output).filter(({ msg }) => `${msg}`.startsWith(start));

/** Checks that each line was either written or counted as dropped. */
function expectAllCounted(output: string, questions: number): void {
  const [report] = messages(output, 'log lines dropped');
  expect(report).toMatchObject({ level: 40 });
  expect(Number(report?.['lines'])).toBeGreaterThan(100);
  expect(messages(output, 'interaction').length + Number(report?.['lines'])).toBe(questions);
}

describe.for([
  ['pipe', pipe],
  ['socket', socket],
] as const)('a bot whose log goes to a %s', ([, destination]) => {
  it('answers while the reader stalls, says how many lines were dropped when it reads on, and stops', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const { stdout, readOn } = destination(place);
    const bot = await startWith(place, discord, stdout);
    await fillLog(discord, TOO_MANY);
    const output = readOn(bot);
    await discord.waitFor(
      () => /log lines dropped.*\n/.test(output()),
      'the number of dropped lines',
      10_000,
    );
    expectAllCounted(output(), TOO_MANY);
    expect(await bot.endsWith('SIGTERM')).toBe(0);
    await discord.waitFor(() => output().includes('"msg":"stopping"'), 'the last line');
  });

  it('stops while the reader stalls', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await startWith(place, discord, destination(place).stdout);
    await fillLog(discord, TOO_MANY);
    expect(await bot.endsWith('SIGTERM')).toBe(0);
  });

  it.for([
    ['stops', 'SIGTERM', 0],
    ['crashes', 'SIGUSR2', 1],
  ] as const)('loses no line when it %s, if the reader reads on', async ([, signal, code], { place }) => {
    const discord = await fakeDiscord(place);
    const { stdout, readOn } = destination(place);
    const bot = await startWith(place, discord, stdout);
    await fillLog(discord, SOME);
    const output = readOn(bot);
    expect(await bot.endsWith(signal)).toBe(code);
    await discord.waitFor(() => messages(output(), 'interaction').length === SOME, 'all lines');
  });

  it('ends when it crashes while the reader stalls, and shows the error', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await startWith(place, discord, destination(place).stdout);
    const errors = collect(bot.child.stderr);
    await fillLog(discord, TOO_MANY);
    expect(await bot.endsWith('SIGUSR2')).toBe(1);
    await discord.waitFor(() => errors().startsWith('Error: crashed\n'), 'the error');
  });

  it('answers when the reader has gone, counts the lines, and stops', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const HEALTH_PORT = await freePort(place);
    const { stdout, leave } = destination(place);
    const bot = await startWith(place, discord, stdout, { env: { HEALTH_PORT } });
    leave(bot);
    await fillLog(discord, SOME);
    const metrics = await (await fetch(`http://127.0.0.1:${HEALTH_PORT}/metrics`)).text();
    const [, dropped] = /^acta_log_lines_dropped_total (\d+)$/m.exec(metrics) ?? [];
    expect(Number(dropped)).toBeGreaterThan(SOME / 2);
    expect(await bot.endsWith('SIGTERM')).toBe(0);
  });
});

const MOUNT_ROOM = ['-t', 'tmpfs', '-o', 'size=256k', 'acta'] as const;

/** Mounts a file system with room for less than the log’s buffer. */
function mountSmall(place: Place): string {
  const folder = place.folder();
  execFileSync('mount', [...MOUNT_ROOM, folder]);
  place.defer(() => execFileSync('umount', ['--lazy', folder]));
  return folder;
}

const canMount =
  spawnSync('unshare', ['--mount', 'mount', ...MOUNT_ROOM, '/mnt']).status === 0 && process.getuid?.() === 0;

describe('a bot whose log goes to a disk', () => {
  it('answers and stops while it is full', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const full = openSync('/dev/full', 'w');
    place.defer(() => closeSync(full));
    const bot = await startWith(place, discord, full);
    await fillLog(discord, TOO_MANY);
    expect(await bot.endsWith('SIGTERM')).toBe(0);
  });

  it.skipIf(!canMount)(
    'logs again when there is space, and says how many lines were dropped',
    async ({ place }) => {
      const discord = await fakeDiscord(place);
      const folder = mountSmall(place);
      const path = join(folder, 'log');
      const file = openSync(path, 'w');
      const bot = await startWith(place, discord, file);
      closeSync(file);
      await fillLog(discord, TOO_MANY);
      execFileSync('mount', ['-o', 'remount,size=16m', folder]);
      await fillLog(discord, 1);
      const output = (): string => readFileSync(path, 'utf8');
      await discord.waitFor(() => /log lines dropped.*\n/.test(output()), 'the number of dropped lines');
      expect(await bot.endsWith('SIGTERM')).toBe(0);
      expectAllCounted(output(), TOO_MANY + 1);
      expect(logged(output()).at(-1)).toMatchObject({ msg: 'stopping' });
    },
  );
});

describe('a bot whose log goes to a terminal', () => {
  it('answers and stops while it takes nothing, as after Ctrl-S', async ({ place }) => {
    const discord = await fakeDiscord(place);
    // The terminal’s other end belongs to script, which is stopped.
    const command = ['script', '-qfec', `exec ${process.execPath} ${MAIN}`, '/dev/null'];
    const { child: terminal, endsWith } = await startWith(place, discord, 'pipe', { command });
    const pid = childOf(terminal.pid);
    terminal.kill('SIGSTOP');
    await fillLog(discord, TOO_MANY);
    process.kill(pid, 'SIGTERM');
    // Script cannot reap it before it goes on itself, which would unblock a bot that waits for the terminal.
    const hasEnded = (): boolean => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
    await discord.waitFor(hasEnded, 'the end of the bot');
    terminal.stdout?.resume();
    expect(await endsWith('SIGCONT')).toBe(0);
  });
});

describe('a log', () => {
  const question = 'a\u001b[2Jb\u202ec\u009bd\ne\u2028f';

  it('has no control characters of what people ask', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, { env: { LOG_QUESTIONS: 'true' } });
    await discord.command('ask', { question }, { force: true });
    await bot.shows('"msg":"interaction"');
    const [entry] = messages(bot.stdout, 'interaction');
    expect(entry?.['asked']).toStrictEqual({ question: 'a\\u001b[2Jb\\u202ec\\u009bd\ne\\u2028f' });
    await stop(bot);
  });

  it('has none in a terminal either, where it is readable', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, {
      env: { LOG_QUESTIONS: 'true', TERM: 'xterm' },
      command: ['script', '-qfec', `exec ${process.execPath} ${MAIN}`, '/dev/null'],
    });
    await discord.command('ask', { question }, { force: true });
    await bot.shows('outcome');
    expect(bot.stdout).toContain('u202e');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; colors are the log’s own
    expect(bot.stdout).not.toMatch(/\u001b\[2J|\u202e|\u009b|\u2028/);
    // A line of somebody’s words would look like one of the log’s own.
    expect(bot.stdout).not.toMatch(/^e/m);
  });
});
