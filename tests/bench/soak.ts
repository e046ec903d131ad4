/**
 * Runs the built bot against the fake Discord for an hour, or as long as --minutes says, with everything that happens to a bot:
 * edits of its corpus, mistakes in it, restarts, lost connections, rate limits, failures of Discord, and a log that nobody
 * reads. People ask all the while. Prints what was asked and answered; exits with 1 if a question was lost.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readArguments, runMain } from '../../src/run-main.ts';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/fake-discord.ts';
import { ACTA, ROOT } from './processes.ts';
import { projectQuestions } from './questions.ts';
import { median, quantile } from './statistics.ts';

const HELP = `Usage: npm run soak [-- --minutes N]

Runs the bot for an hour, or N minutes, against the fake Discord, with edits, restarts, lost connections, rate limits and a
stalling log, while people ask five questions a second. Exits with 1 if a question was lost.
`;

const PER_SECOND = 5;
/** Something happens to the bot this often. */
const EVENT_INTERVAL_MS = 10_000;
const STARTED_TIMEOUT_MS = 60_000;
/** A restart is told of by the end of the process; it takes at most this long. */
const STOP_TIMEOUT_MS = 10_000;

/** The results so far. */
interface Tally {
  asked: number;
  answered: number;
  readonly lost: string[];
  readonly latencies: number[];
  readonly events: Map<string, number>;
  readonly restartSeconds: number[];
}

/** The bot, and the world that things happen in. */
class Soak {
  readonly tally: Tally = {
    asked: 0,
    answered: 0,
    lost: [],
    latencies: [],
    events: new Map(),
    restartSeconds: [],
  };
  readonly discord: FakeDiscord;
  readonly corpus: string;
  readonly #cache: string;
  #bot: ChildProcess | undefined;
  /** False while the bot restarts: then people see that it is offline, and do not ask. */
  #isOnline = false;
  #edits = 0;

  constructor(discord: FakeDiscord, folder: string) {
    this.discord = discord;
    this.corpus = join(folder, 'corpus');
    this.#cache = join(folder, 'cache');
  }

  get residentMegabytes(): number {
    const status = readFileSync(`/proc/${this.#bot?.pid}/status`, 'utf8');
    return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e6;
  }

  async start(): Promise<void> {
    this.#bot = spawn(process.execPath, [ACTA], {
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: this.discord.token,
        DISCORD_API_URL: this.discord.url,
        CORPUS_DIR: this.corpus,
        CACHE_DIR: this.#cache,
        RATE_LIMIT: 'off',
        LOG_QUESTIONS: 'true',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#bot.stdout?.resume();
    await this.discord.connected(STARTED_TIMEOUT_MS);
    this.#isOnline = true;
  }

  /** Stops the bot with SIGTERM. @throws Error when it does not end with 0 in time */
  async stop(): Promise<void> {
    this.#isOnline = false;
    const bot = this.#bot;
    const ended = new Promise<number | null>((resolve) => bot?.once('exit', resolve));
    bot?.kill('SIGTERM');
    const code = await Promise.race([ended, delay(STOP_TIMEOUT_MS, 'not at all' as const)]);
    if (code !== 0) throw new Error(`The bot ended with ${code} after SIGTERM`);
  }

  /** Asks one question after the other at a constant rate, unless the bot is offline. */
  async ask(until: number): Promise<void> {
    const questions = projectQuestions();
    const pending = new Set<Promise<void>>();
    for (let i = 0; performance.now() < until; i += 1) {
      await delay(1000 / PER_SECOND);
      // Without a session there is nobody whom Discord could deliver an interaction to.
      if (!this.#isOnline || this.discord.gateway.sessions === 0) continue;
      const asked = this.#askOne(questions[i % questions.length] ?? '').finally(() => pending.delete(asked));
      pending.add(asked);
    }
    await Promise.all(pending);
  }

  async #askOne(question: string): Promise<void> {
    const { tally } = this;
    tally.asked += 1;
    try {
      const { at } = await this.discord.command('ask', { question }, { force: true });
      tally.answered += 1;
      tally.latencies.push(at);
    } catch (error) {
      tally.lost.push(`${new Date().toISOString()} ${question}: ${error}`);
    }
  }

  /** What happens, in turns. */
  readonly events: readonly (readonly [name: string, happen: () => Promise<void> | void])[] = [
    ['edit of a text', () => this.#edit('notes.txt', `Note ${this.#edits} was taken in the harbor.\n`)],
    ['edit of a question bank', () => this.#editBank()],
    ['lost connection', () => this.discord.gateway.breakConnections()],
    ['mistake in a file', () => this.#edit('broken.md', 'no front matter\n')],
    ['correction of it', () => rmSync(join(this.corpus, 'broken.md'))],
    ['rate limit', () => this.#limit({ 'x-ratelimit-scope': 'shared' })],
    ['stalled log', () => this.#stallLog()],
    ['new session', () => this.discord.gateway.invalidate(false)],
    ['global rate limit', () => this.#limit({ 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' })],
    ['failure of Discord', () => this.#refuse({ status: 503 }, 3)],
    ['request to reconnect', () => this.discord.gateway.askToReconnect()],
    ['restart', () => this.#restart()],
  ];

  #edit(name: string, text: string): void {
    this.#edits += 1;
    writeFileSync(join(this.corpus, name), text);
  }

  #editBank(): void {
    const path = join(this.corpus, 'copy-1.questions.yaml');
    const bank = readFileSync(path, 'utf8').replace(/ {4}- what about edit \d+\n/, '');
    this.#edits += 1;
    writeFileSync(
      path,
      bank.replace(/^4:\n {2}en:\n/m, (head) => `${head}    - what about edit ${this.#edits}\n`),
    );
  }

  #limit(headers: Record<string, string>): void {
    const body = {
      message: 'You are being rate limited.',
      retry_after: 0.5,
      global: 'x-ratelimit-global' in headers,
    };
    this.#refuse({ status: 429, headers: { 'retry-after': '0.5', ...headers }, body }, 1);
  }

  /** Answers the next callbacks with this. */
  #refuse(answer: { status: number; headers?: Record<string, string>; body?: object }, times: number): void {
    let left = times;
    this.discord.onRequest = ({ path }) => {
      if (!path.endsWith('/callback') || left === 0) return undefined;
      left -= 1;
      return answer;
    };
  }

  /** Nobody reads the log until the next event. */
  #stallLog(): void {
    this.#bot?.stdout?.pause();
    setTimeout(() => this.#bot?.stdout?.resume(), EVENT_INTERVAL_MS).unref();
  }

  async #restart(): Promise<void> {
    const began = performance.now();
    await this.stop();
    await this.start();
    this.tally.restartSeconds.push((performance.now() - began) / 1000);
  }
}

/** Lets things happen to the bot, one after the other. */
async function disturb(soak: Soak, until: number): Promise<void> {
  for (let i = 0; ; i += 1) {
    await delay(EVENT_INTERVAL_MS);
    if (performance.now() > until - EVENT_INTERVAL_MS) return;
    const [name, happen] = soak.events[i % soak.events.length] ?? ['', () => {}];
    await happen();
    soak.tally.events.set(name, (soak.tally.events.get(name) ?? 0) + 1);
  }
}

function format(
  { asked, answered, lost, latencies, events, restartSeconds }: Tally,
  megabytes: number,
): string {
  const ms = (share: number): string => quantile(latencies, share).toFixed(0);
  return [
    `asked ${asked}, answered ${answered}, lost ${lost.length}`,
    `answers: median ${ms(0.5)} ms, p99 ${ms(0.99)} ms, slowest ${ms(1)} ms`,
    `restarts: median ${median(restartSeconds.length > 0 ? restartSeconds : [0]).toFixed(1)} s offline`,
    `memory at the end: ${megabytes.toFixed(0)} MB`,
    ...[...events].map(([name, count]) => `${count} × ${name}`),
    ...lost.map((line) => `LOST ${line}`),
  ].join('\n');
}

async function main(args: string[]): Promise<number> {
  const given = readArguments(
    args,
    { name: 'npm run soak --', help: HELP },
    { minutes: { type: 'string', default: '60' } },
  );
  if (!given) return 0;
  const folder = mkdtempSync(join(tmpdir(), 'acta-soak-'));
  const discord = await startFakeDiscord();
  const soak = new Soak(discord, folder);
  try {
    prepareCorpus(soak.corpus);
    await soak.start();
    const until = performance.now() + Number(given.values.minutes) * 60_000;
    await Promise.all([soak.ask(until), disturb(soak, until)]);
    process.stdout.write(`${format(soak.tally, soak.residentMegabytes)}\n`);
    await soak.stop();
    return soak.tally.lost.length === 0 ? 0 : 1;
  } finally {
    await discord.close();
    rmSync(folder, { recursive: true });
  }
}

/** Two copies of the project's article with its question bank, and a plain text. */
function prepareCorpus(folder: string): void {
  mkdirSync(folder);
  for (const i of [1, 2]) {
    for (const ending of ['.md', '.questions.yaml'])
      copyFileSync(`${ROOT}corpus/petro-trump-meeting${ending}`, join(folder, `copy-${i}${ending}`));
  }
  writeFileSync(join(folder, 'notes.txt'), 'Nothing was noted.\n');
}

await runMain(main);
process.exit();
