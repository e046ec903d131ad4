import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository, seen from `dist/bench/tests/bench`, where this runs. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** The built program. */
export const ACTA = `${ROOT}dist/src/main.js`;
/** The one-line bot. */
export const PONG = fileURLToPath(new URL('pong.js', import.meta.url));

/** Linux counts a process's time on a processor in these, a hundred in a second: see `man 7 time`. */
const TICK = 0.01;

/** All that runs, so that nothing is left when the benchmark is broken off. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program under measurement, in a process of its own. */
export interface Measured {
  /** The seconds that it has kept a processor busy, all of its threads together. */
  cpu(): number;
  /** The memory that it holds, in megabytes (10⁶ bytes): the resident set. */
  memory(): number;
  /** Resolves when it has ended, with what it wrote to standard output. */
  readonly ended: Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** The end of what it has written to standard error. */
  complaints(): string;
  /** Ends it, and resolves when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a program of Node.js, with nothing of this process's environment but where to find programs.
 *
 * @param args what stands behind `node`
 * @throws Error from `cpu` and `memory`, where the system has no /proc (only Linux does), or the program has ended
 */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Measured {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  // A bot writes a line for each interaction; only the last of many are of use when something goes wrong.
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout = `${stdout}${text}`.slice(-100_000);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = `${stderr}${text}`.slice(-10_000);
  });
  let stopped = false;
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (code === 0 || stopped) resolve(stdout);
      else reject(new Error(`node ${args.join(' ')} ended with ${code}: ${stderr || stdout}`));
    });
  });
  ended.catch(() => {});
  const proc = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    cpu() {
      // The second field is the program's name in brackets, which may have spaces in it.
      const fields = proc('stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    memory() {
      return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(proc('status'))?.[1]) * 1024) / 1e6;
    },
    ended,
    signal: (name) => void child.kill(name),
    complaints: () => stderr,
    async stop() {
      stopped = true;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended.catch(() => {});
      clearTimeout(late);
    },
  };
}

/** Runs a program to its end, and returns how many milliseconds that took. */
export async function timeOf(
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<number> {
  const began = performance.now();
  await start(args, env).ended;
  return performance.now() - began;
}
