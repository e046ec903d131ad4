import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository, seen from `dist/bench/tests/bench`. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** The built program. */
export const ACTA = `${ROOT}dist/src/main.js`;
/** The baselines, built with the benchmark. */
export const PONG_BOT = fileURLToPath(new URL('baselines/pong-bot.js', import.meta.url));
export const MINIMAL_PROGRAM = fileURLToPath(new URL('baselines/minimal-program.js', import.meta.url));

/** The unit of processor times in /proc/PID/stat: 100 Hz, see `man 7 time`. */
const CLOCK_TICK_SECONDS = 0.01;
/** The time after which a process that does not stop is killed, in milliseconds. */
const STOP_TIMEOUT_MS = 5_000;
/** The maximum number of characters of a process's output in memory: a bot writes a line for each interaction. */
const MAX_OUTPUT_LENGTH = 100_000;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program that is measured, in a process of its own. */
export interface MeasuredProcess {
  /** The processor time so far, of all threads, in seconds. */
  cpuSeconds(): number;
  /** The resident set, in megabytes (10⁶ bytes). */
  residentMegabytes(): number;
  /** Resolves to the end of its standard output. @throws Error when it ends with another exit code than 0 */
  readonly ended: Promise<string>;
  /** Stops it, and resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts a Node.js program, with nothing of this process's environment but `PATH`.
 *
 * @param args the arguments of `node`
 */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): MeasuredProcess {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout = `${stdout}${text}`.slice(-MAX_OUTPUT_LENGTH);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(-MAX_OUTPUT_LENGTH);
  });
  let isStopped = false;
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (code === 0 || isStopped) resolve(stdout);
      else reject(new Error(`node ${args.join(' ')} ended with ${code}: ${stderr || stdout}`));
    });
  });
  ended.catch(() => {});
  const readProc = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    cpuSeconds() {
      // The second field is the program's name in brackets, which may have spaces in it.
      const fields = readProc('stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK_SECONDS;
    },
    residentMegabytes() {
      return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(readProc('status'))?.[1]) * 1024) / 1e6;
    },
    ended,
    async stop() {
      isStopped = true;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      await ended.catch(() => {});
      clearTimeout(timer);
    },
  };
}

/** Runs a program to its end, and returns how many milliseconds that took. */
export async function timeToEnd(
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<number> {
  const began = performance.now();
  await start(args, env).ended;
  return performance.now() - began;
}
