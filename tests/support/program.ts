import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it as base } from 'vitest';
import { PATIENCE_MS } from './patience.ts';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The built program, which tests/build.ts builds before the tests. */
export const MAIN = join(ROOT, 'dist', 'src', 'main.js');
/** Setting for a copy of the project: the index cache of the project itself, which tests/build.ts fills. */
export const SHARED_CACHE = { CACHE_DIR: join(ROOT, '.cache') } as const;

/** Options for starting the program. */
export interface Launch {
  /** Arguments of the program. */
  readonly args?: readonly string[];
  /** Variables besides `PATH` and `HOME`; nothing else is inherited from the tests' own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The working directory. Default: a new, empty one */
  readonly cwd?: string;
  /** The command that `args` follow. Default: Node.js with the built program */
  readonly command?: readonly [string, ...string[]];
}

/** The exit code of a program, and its output. */
export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that was started, with its output so far. */
export class Program {
  stdout = '';
  stderr = '';
  readonly #child: ChildProcess;
  readonly #closed: Promise<Ended>;
  /** Called on new output and at the end. */
  readonly #watchers = new Set<() => void>();
  #hasEnded = false;
  /** The length of standard output that {@link shows} has matched. */
  #matchedLength = 0;

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
    // Writing to a program that has ended fails; its output says why it ended.
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

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Writes to the program's standard input, which stays open. */
  type(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Writes the last of the program's standard input, and ends it. */
  endInput(text = ''): void {
    this.#child.stdin?.end(text);
  }

  /** Sends a signal to the process, and to none that it has started itself. */
  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Sends a signal to the whole process group, as a terminal does on Ctrl-C. */
  signalAll(name: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, name);
    } catch (error) {
      const hasEnded = error instanceof Error && 'code' in error && error.code === 'ESRCH';
      if (!hasEnded) throw error;
    }
  }

  /**
   * Waits until standard output has `text` after the match of the previous call.
   *
   * @returns the output since that match, up to the end of this one
   * @throws Error with all output on a timeout, or when the program ends before
   */
  async shows(text: string | RegExp, timeout = PATIENCE_MS): Promise<string> {
    const find = (): string | undefined => {
      const output = this.stdout.slice(this.#matchedLength);
      const match =
        typeof text === 'string'
          ? { start: output.indexOf(text), length: text.length }
          : { start: output.search(text), length: text.exec(output)?.[0].length ?? 0 };
      return match.start < 0 ? undefined : output.slice(0, match.start + match.length);
    };
    await this.#until(() => find() !== undefined || this.#hasEnded, `${text}`, timeout);
    const output = find();
    if (output === undefined) throw new Error(`Ended without showing ${text}. ${this.#output()}`);
    this.#matchedLength += output.length;
    return output;
  }

  /**
   * Waits for the program's end.
   *
   * @throws Error with all output when that takes longer than `timeout` milliseconds
   */
  async ended(timeout = PATIENCE_MS): Promise<Ended> {
    await Promise.race([this.#closed, this.#until(() => this.#hasEnded, 'the end', timeout)]);
    return this.#closed;
  }

  /** Kills the process group. */
  async kill(): Promise<void> {
    this.signalAll('SIGKILL');
    await this.#closed.catch(() => {});
  }

  #output(): string {
    return `Its output: ${JSON.stringify({ stdout: this.stdout, stderr: this.stderr }, null, 2)}`;
  }

  #until(condition: () => boolean, description: string, timeout: number): Promise<void> {
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
        done(new Error(`Waited ${timeout} ms in vain for ${description}. ${this.#output()}`));
      const timer = setTimeout(fail, timeout);
      this.#watchers.add(check);
    });
  }
}

/** Starts programs and creates folders for a test; they are ended and deleted after it. */
export class Place {
  readonly #cleanups: (() => unknown)[] = [];

  /** Runs a function after the test, the last first. */
  defer(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  /** Runs the deferred functions. */
  async close(): Promise<void> {
    for (const cleanup of this.#cleanups.splice(0).reverse()) await cleanup();
  }

  /** Creates a folder with these files, by their paths in it. */
  folder(files: Readonly<Record<string, string>> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), 'acta-'));
    this.defer(() => rmSync(folder, { recursive: true, force: true }));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  /** Copies the built project, with its modification times, so that a test may change and start it. */
  project(): string {
    const folder = this.folder();
    for (const name of ['package.json', 'tsconfig.json', 'src', 'commands', 'corpus', 'dist']) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true, preserveTimestamps: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  }

  /** Starts a program, with its standard input open. */
  start({ args = [], env = {}, cwd = this.folder(), command = [process.execPath, MAIN] }: Launch): Program {
    const [executable, ...commandArgs] = command;
    const child = spawn(executable, [...commandArgs, ...args], {
      cwd,
      // An empty home, so that nobody's own settings, of npm for instance, are read.
      env: { PATH: process.env['PATH'] ?? '', HOME: this.folder(), ...env },
      // A process group of its own, so that signals reach npm's children, and not the tests.
      detached: true,
      stdio: 'pipe',
    });
    const program = new Program(child);
    this.defer(() => program.kill());
    return program;
  }

  /** Starts a program with this standard input, and waits for its end. */
  run(launch: Launch & { readonly input?: string | undefined }): Promise<Ended> {
    const program = this.start(launch);
    program.endInput(launch.input);
    return program.ended();
  }
}

/**
 * Variables for a program that fails with “… was loaded” when it imports a module with one of these specifiers, or a path that
 * ends so.
 *
 * @see https://nodejs.org/api/module.html#customization-hooks
 */
export function failOnImport(place: Place, ...specifiers: readonly string[]) {
  const folder = place.folder({
    'hooks.mjs': `export function resolve(specifier, context, next) {
  if (${JSON.stringify(specifiers)}.some((end) => specifier.endsWith(end))) throw new Error(specifier + ' was loaded');
  return next(specifier, context);
}\n`,
    'register.mjs': `import { register } from 'node:module';
register('./hooks.mjs', import.meta.url);\n`,
  });
  return { NODE_OPTIONS: `--import=${folder}/register.mjs` };
}

/** The `it` of vitest, with a {@link Place} for the test. */
export const it = base.extend('place', ({ onTestFinished }) => {
  const place = new Place();
  onTestFinished(() => place.close());
  return place;
});

/** Options of a `describe` whose tests mostly wait for programs: they run at the same time. */
export const PROGRAMS = { concurrent: true } as const;

/** Variables that keep npm off the network. */
export const NPM_OFFLINE = { npm_config_update_notifier: 'false', npm_config_offline: 'true' } as const;

/** The id of the only child of a process. */
export function childOf(pid: number | undefined): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'));
}

/** Text without the sequences that move a terminal's cursor or change its colours. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences have a control character
  return text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '');
}
