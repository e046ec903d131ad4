import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { makeCorpus } from '../corpus/corpus.ts';
import { StartupError } from '../errors.ts';
import { readCorpusFiles } from '../files.ts';
import { makeIndex } from '../search/index.ts';
import { ask, type Figures, figuresOf, type Judged, type Outcome, parseJudged, rankOf } from './questions.ts';
import { evaluateSquad } from './squad.ts';

const HELP = `Usage: npm run eval [-- [FILE.tsv | --squad FILE.json [--sample N]] [--json]]

  npm run eval                       asks the project's own questions, in tests/questions
  npm run eval -- FILE.tsv           asks those of a file: question, tab, paragraphs (5,17) or NONE
  npm run eval -- --squad FILE.json  ranks the contexts of a file in SQuAD's format; --sample N: every Nth question
  --json                             a line of JSON for each question, and one for the summary
`;

/** The project's own questions, seen from `dist/src/eval`. */
const OWN = fileURLToPath(new URL('../../../tests/questions', import.meta.url));

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new StartupError(`Cannot read ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** One row of the table of figures. */
function row(name: string, figures: Figures): string {
  const { questions, hit1, hit3, mrr, falseRefusals, unanswerable, refused } = figures;
  const cells =
    questions > 0 ? [hit1, hit3, mrr, falseRefusals].map((value) => value.toFixed(3)) : ['–', '–', '–', '–'];
  const none = unanswerable > 0 ? [`${unanswerable}`, refused.toFixed(3)] : ['0', '–'];
  return [name.padEnd(18), ...[`${questions}`, ...cells, ...none].map((cell) => cell.padStart(11))].join('');
}

/** The figures by kind, then the questions that were answered wrongly, with what was found instead. */
function table(outcomes: readonly Outcome[]): string {
  const heads = ['questions', 'hit@1', 'hit@3', 'MRR', 'false ref', 'no answer', 'refused'];
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  const wrong = outcomes.filter((outcome) => (outcome.gold ? rankOf(outcome) !== 1 : outcome.answered));
  return [
    [''.padEnd(18), ...heads.map((head) => head.padStart(11))].join(''),
    ...kinds.map((kind) => row(kind, figuresOf(outcomes.filter((outcome) => outcome.kind === kind)))),
    row('all', figuresOf(outcomes)),
    row('not in the bank', figuresOf(outcomes.filter(({ byHeart }) => !byHeart))),
    '',
    ...wrong.map(({ question, gold, passages }) => {
      const found = passages.length > 0 ? `¶${passages.join(', ')}` : 'refused';
      return `${question}\n    should be ${gold ? `¶${gold.join(', ')}` : 'refused'}, is ${found}`;
    }),
  ].join('\n');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      squad: { type: 'string' },
      sample: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const corpus = makeCorpus(readCorpusFiles(readConfig().corpusFolder));
  if (values.sample !== undefined && values.squad === undefined) {
    throw new StartupError('--sample goes with --squad');
  }
  if (values.squad !== undefined) {
    const sample = Number(values.sample ?? 1);
    if (!Number.isInteger(sample) || sample < 1)
      throw new StartupError('--sample should be a whole number from 1 on');
    const summary = evaluateSquad(JSON.parse(read(values.squad)), sample, corpus.synonyms);
    print(values.json ? JSON.stringify(summary) : JSON.stringify(summary, null, 2));
    return;
  }
  const files = positionals.length > 0 ? positionals : readdirSync(OWN).map((name) => join(OWN, name));
  const judged = files.flatMap((path): Judged[] => parseJudged(read(path), path));
  const outcomes = ask(judged, corpus, makeIndex(corpus));
  if (!values.json) {
    print(table(outcomes));
    return;
  }
  for (const { question, gold, answered, passages, sentence } of outcomes) {
    print(JSON.stringify({ question, gold, answered, passages, sentence }));
  }
  const figures = Object.entries(figuresOf(outcomes)).map(([name, value]) => [name, round(value)]);
  print(JSON.stringify(Object.fromEntries(figures)));
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
