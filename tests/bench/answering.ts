import { readdirSync, readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { registry } from '../../commands/index.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { executeCommand } from '../../src/interactions/execute.ts';
import { createExecutionContext } from '../../src/interactions/registry.ts';
import { createKnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadCorpus } from '../../src/knowledge/load-corpus.ts';
import { compared, type Measurement, type Row } from './measurement.ts';
import { ROOT } from './processes.ts';
import { ownQuestions } from './questions.ts';
import { median } from './statistics.ts';
import { madeArticles, questionsAbout } from './text.ts';

/** The corpus that Acta comes with, question bank and all. */
function ownKnowledge(): ExecutionContext {
  const folder = `${ROOT}corpus`;
  const files = readdirSync(folder).map((name) => ({
    path: `corpus/${name}`,
    bytes: readFileSync(`${folder}/${name}`),
  }));
  return createExecutionContext(registry, createKnowledgeBase(loadCorpus(files)));
}

/** A corpus of so many passages that a script has made. */
function madeKnowledge(passages: number): ExecutionContext {
  const files = [...madeArticles(passages)].map(
    (text, i): SourceFile => ({ path: `corpus/made-${i}.txt`, bytes: Buffer.from(text) }),
  );
  return createExecutionContext(registry, createKnowledgeBase(loadCorpus(files)));
}

/** MiniSearch as its README begins: everything at its defaults. */
function plainSearch({ corpus }: ExecutionContext): MiniSearch {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(
    corpus.passages.map(({ article, start, end }, id) => ({ id, text: article.text.slice(start, end) })),
  );
  return search;
}

/** The microseconds that `run` takes for one of the questions, on average over all of them. */
function timeOf(questions: readonly string[], run: (question: string) => unknown): number {
  const began = performance.now();
  for (const question of questions) run(question);
  return ((performance.now() - began) / questions.length) * 1000;
}

function compare(
  figure: string,
  knowledge: ExecutionContext,
  questions: readonly string[],
  rounds: number,
  atMost: number,
): Row {
  const search = plainSearch(knowledge);
  const answer = (question: string): string =>
    JSON.stringify(executeCommand('ask', { question }, 'en', knowledge));
  const found = { acta: [] as number[], plain: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const acta = timeOf(questions, answer);
    const plain = timeOf(questions, (question) => search.search(question));
    // The first round is compiled while it runs.
    if (round === 0) continue;
    found.acta.push(acta);
    found.plain.push(plain);
  }
  const [ours, other] = [median(found.acta), median(found.plain)];
  return compared(
    {
      figure: `question → reply JSON, ${figure}`,
      against: 'MiniSearch.search() at its defaults',
      acta: `${ours.toFixed(0)} µs`,
      other: `${other.toFixed(0)} µs`,
      values: [ours, other],
    },
    { atMost },
  );
}

export const answering: Measurement = {
  name: 'answering',
  summary: 'a question to its reply’s JSON, without Discord',
  seconds: 40,
  how: 'In this process, in turns A B A B over all questions, medians of the rounds after one to warm up. No reply is remembered here. 21 passages: the article with its question bank, the 640 questions of tests/questions. 1,581 passages: 80 plain texts that tests/bench/text.ts makes of sentences from the installed packages’ documentation, no bank; 640 questions made of words of such sentences.',
  async run(effort) {
    const rounds = effort === 'quick' ? 1 : 9;
    const questions = ownQuestions();
    return [
      compare('21 passages and their bank', ownKnowledge(), questions, rounds, 5),
      ...(effort === 'quick'
        ? []
        : [compare('1,581 passages', madeKnowledge(1_581), questionsAbout(640), rounds, 1)]),
    ];
  },
};
