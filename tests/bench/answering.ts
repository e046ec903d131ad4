import { readdirSync, readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { registry } from '../../commands/index.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { createExecutionContext } from '../../src/interactions/command-registry.ts';
import { buildKnowledgeBase } from '../../src/knowledge/build-knowledge-base.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { replyToCommand } from '../support/replies.ts';
import { type Benchmark, compare, type Row } from './benchmark.ts';
import { ROOT } from './processes.ts';
import { projectQuestions } from './questions.ts';
import { median } from './statistics.ts';
import { syntheticArticles, syntheticQuestions } from './synthetic-corpus.ts';

function contextOf(files: readonly SourceFile[]): ExecutionContext {
  return createExecutionContext(registry, buildKnowledgeBase(files));
}

/** The project's own corpus, with its question bank. */
function ownContext(): ExecutionContext {
  const paths = readdirSync(`${ROOT}corpus`).map((name) => `corpus/${name}`);
  return contextOf(paths.map((path) => ({ path, bytes: readFileSync(`${ROOT}${path}`) })));
}

function syntheticContext(passageCount: number): ExecutionContext {
  return contextOf(
    [...syntheticArticles(passageCount)].map((text, i) => ({
      path: `corpus/synthetic-${i}.txt`,
      bytes: Buffer.from(text),
    })),
  );
}

/** MiniSearch with its default options, as its README begins. */
function plainSearch({ corpus }: ExecutionContext): MiniSearch {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(
    corpus.passages.map(({ article, start, end }, id) => ({ id, text: article.text.slice(start, end) })),
  );
  return search;
}

/** The mean time of a question, in microseconds of CPU. */
function microsecondsPer(questions: readonly string[], run: (question: string) => unknown): number {
  const ms = cpuTime(() => questions.forEach((question) => void run(question)));
  return (ms / questions.length) * 1000;
}

function measure(
  labels: Pick<Row, 'figure' | 'goal' | 'limit'>,
  context: ExecutionContext,
  questions: readonly string[],
  rounds: number,
): Row {
  const search = plainSearch(context);
  const answer = (question: string): string =>
    JSON.stringify(replyToCommand('ask', { question }, 'en', context));
  const times = { acta: [] as number[], other: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const acta = microsecondsPer(questions, answer);
    const other = microsecondsPer(questions, (question) => search.search(question));
    // The first round warms up the compiler.
    if (round === 0) continue;
    times.acta.push(acta);
    times.other.push(other);
  }
  return compare(
    { ...labels, baseline: 'MiniSearch.search()' },
    { acta: median(times.acta), other: median(times.other) },
    (value) => `${value.toFixed(0)} µs`,
  );
}

export const answering: Benchmark = {
  name: 'answering',
  summary: 'from a question to the JSON of its reply, without Discord',
  seconds: 40,
  method:
    'In this process, Acta and MiniSearch with its default options in turns over all questions, in time of the processor; medians of nine rounds after one to warm up. 21 passages: the project’s article with its question bank, and the 640 questions of tests/questions. 1,581 passages: 80 plain texts that tests/bench/synthetic-corpus.ts makes, without a bank, and 640 questions made of words from their sentences.',
  async run(effort) {
    const rounds = effort === 'quick' ? 3 : 9;
    const own = measure(
      { figure: 'question → reply, 21 passages and their bank', goal: 20, limit: 80 },
      ownContext(),
      projectQuestions(),
      rounds,
    );
    if (effort === 'quick') return [own];
    const large = measure(
      { figure: 'question → reply, 1,581 passages', goal: 3, limit: 12 },
      syntheticContext(1_581),
      syntheticQuestions(640),
      rounds,
    );
    return [own, large];
  },
};
