import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it as base } from 'vitest';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The built program; tests/build.ts sees to it that it is that of the sources. */
export const MAIN = join(ROOT, 'dist', 'src', 'main.js');

/** How to start the program. */
export interface Launch {
  /** Arguments of the program. */
  readonly args?: readonly string[];
  /** Variables beside `PATH` and `HOME`; nothing else of the tests' own environment gets through. */
  readonly env?: Readonly<Record<string, string>>;
  /** The working directory; a new, empty one when absent. */
  readonly cwd?: string;
  /** What to start instead of Node.js with the built program, `args` still behind it. */
  readonly command?: readonly [string, ...string[]];
}

/** How a program ended, and all that it printed. */
export interface Ended {
  /** The exit code; `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that was started, with everything that it has printed so far. */
export class Program {
  stdout = '';
  stderr = '';
  readonly #child: ChildProcess;
  readonly #closed: Promise<Ended>;
  /** Called whenever there is something new: output, or the end. */
  readonly #watchers = new Set<() => void>();
  #hasEnded = false;
  #seen = 0;

  /** Use {@link Place.start}. */
  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.#changed();
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
      this.#changed();
    });
    // A program that has ended takes no more input; what it printed says why.
    child.stdin?.on('error', () => {});
    this.#closed = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        this.#hasEnded = true;
        this.#changed();
        resolve({ code, stdout: this.stdout, stderr: this.stderr });
      });
    });
    this.#closed.catch(() => {});
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Writes to the program's standard input, which stays open. */
  type(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Writes the last of the program's standard input, and ends it. */
  endInput(text = ''): void {
    this.#child.stdin?.end(text);
  }

  /** Sends a signal to the process that was started, and to none that it has started itself. */
  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Sends a signal to the process and to those that it has started, as a terminal does on Ctrl-C. */
  signalAll(name: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, name);
    } catch (error) {
      const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
      if (!gone) throw error;
    }
  }

  /**
   * Waits until standard output has `text` behind the place where the last such wait found its own.
   *
   * @returns what stands between the two places, the text that was found included
   * @throws Error with all that was printed, when it does not come, or the program ends without it
   */
  async shows(text: string | RegExp, timeout = 20_000): Promise<string> {
    const find = (): string | undefined => {
      const fresh = this.stdout.slice(this.#seen);
      const at =
        typeof text === 'string'
          ? { start: fresh.indexOf(text), length: text.length }
          : { start: fresh.search(text), length: text.exec(fresh)?.[0].length ?? 0 };
      return at.start < 0 ? undefined : fresh.slice(0, at.start + at.length);
    };
    await this.#until(() => find() !== undefined || this.#hasEnded, `${text}`, timeout);
    const found = find();
    if (found === undefined) throw new Error(`Ended without showing ${text}. ${this.#printed()}`);
    this.#seen += found.length;
    return found;
  }

  /**
   * Waits for the program's end.
   *
   * @throws Error with all that was printed, when it goes on for longer than `timeout` milliseconds
   */
  async ended(timeout = 15_000): Promise<Ended> {
    await Promise.race([this.#closed, this.#until(() => this.#hasEnded, 'the end', timeout)]);
    return this.#closed;
  }

  /** Ends the program, and what it has started, at once. */
  async kill(): Promise<void> {
    this.signalAll('SIGKILL');
    await this.#closed.catch(() => {});
  }

  #printed(): string {
    return `It printed: ${JSON.stringify({ stdout: this.stdout, stderr: this.stderr }, null, 2)}`;
  }

  #until(condition: () => boolean, what: string, timeout: number): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const done = (error?: Error): void => {
        clearTimeout(timer);
        this.#watchers.delete(check);
        if (error) reject(error);
        else resolve();
      };
      const check = (): void => {
        if (condition()) done();
      };
      const fail = (): void =>
        done(new Error(`Waited ${timeout} ms in vain for ${what}. ${this.#printed()}`));
      const timer = setTimeout(fail, timeout);
      this.#watchers.add(check);
    });
  }
}

/** Where a test starts programs: what is started and made there is gone when the test is over. */
export class Place {
  readonly #cleanups: (() => unknown)[] = [];

  /** Does something when the test is over, the last first. */
  defer(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  /** Does everything that was deferred. */
  async close(): Promise<void> {
    for (const cleanup of this.#cleanups.splice(0).reverse()) await cleanup();
  }

  /** A new folder with these files, by their paths in it. */
  folder(files: Readonly<Record<string, string>> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), 'acta-'));
    this.defer(() => rmSync(folder, { recursive: true, force: true }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  /** A copy of the built project, with its times, that npm can start: changes to it disturb no other test. */
  project(): string {
    const folder = this.folder();
    for (const name of ['package.json', 'tsconfig.json', 'src', 'commands', 'corpus', 'dist']) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true, preserveTimestamps: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  }

  /** Starts the program, its standard input open. */
  start({ args = [], env = {}, cwd = this.folder(), command = [process.execPath, MAIN] }: Launch): Program {
    const [executable, ...first] = command;
    const child = spawn(executable, [...first, ...args], {
      cwd,
      // HOME is empty too: no one's own settings, of npm for instance, get in.
      env: { PATH: process.env['PATH'] ?? '', HOME: this.folder(), ...env },
      // A process group of its own, so that a signal reaches npm's children as well, and not the tests.
      detached: true,
      stdio: 'pipe',
    });
    const program = new Program(child);
    this.defer(() => program.kill());
    return program;
  }

  /** Starts the program, gives it this standard input, and waits for its end. */
  run(launch: Launch & { readonly input?: string | undefined }): Promise<Ended> {
    const program = this.start(launch);
    program.endInput(launch.input);
    return program.ended();
  }
}

/** vitest's `it`, with a {@link Place} for the test. */
export const it = base.extend('place', ({ onTestFinished }) => {
  const place = new Place();
  onTestFinished(() => place.close());
  return place;
});

/**
 * For `describe`: its tests run at the same time, since most of theirs is waiting for programs, and may take longer
 * than tests of functions do.
 */
export const PROGRAMS = { concurrent: true, timeout: 30_000 } as const;

/** What every run of npm in a test is given, so that it asks the network for nothing. */
export const NPM_OFFLINE = { npm_config_update_notifier: 'false', npm_config_offline: 'true' } as const;

/** Text without the sequences that move a terminal's cursor or change its colours. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that are meant
  return text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '');
}
