import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DEADLINE_MS } from '../fake-discord/limits.ts';
import { type Benchmark, compare, type Row } from './benchmark.ts';
import { type Bot, startBot } from './bots.ts';
import { runOpenLoop } from './load-generator.ts';
import { ROOT } from './processes.ts';
import { projectQuestions } from './questions.ts';
import { syntheticArticles } from './synthetic-corpus.ts';

const COPIES = 8;
const PASSAGES = 6_000;
const PER_SECOND = 10;
const OWN_ARTICLE = `${ROOT}corpus/petro-trump-meeting`;
/** A word that nothing has before an edit brings it in, and a question about it. */
const NEW_WORD = 'quaggaxylophone';
const NEW_QUESTION = `what about the ${NEW_WORD}?`;
/** How often it is asked whether an edit is answered from. */
const POLL_MS = 100;
/** An edit is given up after this time. */
const MAX_MS = 60_000;

/** The results of an edit while people ask. */
interface EditResult {
  readonly asked: number;
  /** The slowest answer, in milliseconds: to the same questions before the edit, and during it. */
  readonly slowestBefore: number;
  readonly slowestDuring: number;
  /** Milliseconds from the edit to the first answer from the new text. */
  readonly answeredMs: number;
}

/** Copies of the project's own article with its question bank. */
function writeCopies(folder: string, count: number): void {
  for (let i = 1; i <= count; i += 1) {
    copyFileSync(`${OWN_ARTICLE}.md`, join(folder, `copy-${i}.md`));
    copyFileSync(`${OWN_ARTICLE}.questions.yaml`, join(folder, `copy-${i}.questions.yaml`));
  }
}

/** Waits until a question is answered with a block quote. @throws Error when that takes more than a minute */
async function timeToAnswer({ discord }: Bot, question: string): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < MAX_MS) {
    const { raw } = await discord.command('ask', { question }, { force: true });
    if (JSON.stringify(raw).includes('"> ')) return performance.now() - began;
    await delay(POLL_MS);
  }
  throw new Error(`The edit was not answered from within ${MAX_MS} ms`);
}

/**
 * Makes an edit while people ask ten questions a second. @throws Error when a question gets no answer that Discord would take
 */
async function measureEdit(bot: Bot, edit: () => void, seconds: number): Promise<EditResult> {
  const questions = projectQuestions();
  const load = { perSecond: PER_SECOND, seconds };
  const before = await runOpenLoop(bot.discord, questions, load);
  edit();
  const [during, answeredMs] = await Promise.all([
    runOpenLoop(bot.discord, questions, load),
    timeToAnswer(bot, NEW_QUESTION),
  ]);
  const slowestDuring = Math.max(...during);
  if (slowestDuring > DEADLINE_MS) throw new Error(`An answer took ${slowestDuring.toFixed(0)} ms`);
  return { asked: during.length, slowestBefore: Math.max(...before), slowestDuring, answeredMs };
}

/** Starts a bot of this corpus without a cache, runs `measure`, and stops it. Returns the milliseconds to READY, too. */
async function withBot<T>(
  write: (folder: string) => void,
  measure: (bot: Bot, folder: string) => Promise<T>,
): Promise<{ readyMs: number; result: T }> {
  const parent = mkdtempSync(join(tmpdir(), 'acta-bench-'));
  const folder = join(parent, 'corpus');
  mkdirSync(folder);
  write(folder);
  const env = { CORPUS_DIR: folder, CACHE_DIR: join(parent, 'cache') };
  try {
    const bot = await startBot('acta', env);
    try {
      return { readyMs: bot.readyMs, result: await measure(bot, folder) };
    } finally {
      await bot.stop();
    }
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** Adds questions to the bank of one copy, for its fourth paragraph. */
function editBank(folder: string): void {
  const path = join(folder, 'copy-1.questions.yaml');
  const question = NEW_QUESTION.slice(0, -1);
  const added = ['', ' please', ' then'].map((end) => `    - ${question}${end}\n`).join('');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^4:\n {2}en:\n/m, (head) => `${head}${added}`),
  );
}

function editText(folder: string): void {
  appendFileSync(join(folder, 'synthetic-7.txt'), `\nThe ${NEW_WORD} was played in the harbor.\n`);
}

function writeSynthetic(folder: string): void {
  for (const [i, text] of [...syntheticArticles(PASSAGES)].entries())
    writeFileSync(join(folder, `synthetic-${i}.txt`), text);
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function editRow(figure: string, { asked, slowestBefore, slowestDuring, answeredMs }: EditResult): Row {
  return {
    figure,
    baseline: 'itself before',
    acta: `slowest of ${asked} answers ${slowestDuring.toFixed(0)} ms, the edit after ${inSeconds(answeredMs)}`,
    other: `${slowestBefore.toFixed(0)} ms`,
    ratio: slowestDuring / slowestBefore,
  };
}

export const reload: Benchmark = {
  name: 'reload',
  summary: 'answers while an edited article is indexed, and first starts',
  seconds: 110,
  method: `People ask ${PER_SECOND} questions a second before the edit and from it on; a question without an answer within three seconds fails the benchmark. The slowest answer of either time, from the dispatch by the gateway of the fake Discord to the response, and the time from the edit to the first answer that only the edited file gives, asked ten times a second. Edited is the question bank of one of ${COPIES} copies of the project’s article, or the text of one of ${PASSAGES / 20} plain texts of 20 paragraphs. First start: from the start of the process to READY, without a cache, when everything is indexed; with one copy, and with ${COPIES}.`,
  async run(effort) {
    const seconds = effort === 'quick' ? 4 : 24;
    const one = await withBot(
      (folder) => writeCopies(folder, 1),
      async () => {},
    );
    const eight = await withBot(
      (folder) => writeCopies(folder, COPIES),
      (bot, folder) => measureEdit(bot, () => editBank(folder), seconds),
    );
    const synthetic = await withBot(writeSynthetic, (bot, folder) =>
      measureEdit(bot, () => editText(folder), seconds),
    );
    return [
      {
        ...compare(
          { figure: `first start, ${COPIES} question banks`, baseline: 'one question bank', limit: 9 },
          { acta: eight.readyMs, other: one.readyMs },
          inSeconds,
        ),
      },
      editRow(`an edit of one of ${COPIES} question banks`, eight.result),
      editRow(`an edit of one of ${PASSAGES / 20} texts`, synthetic.result),
    ];
  },
};
