import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../analysis/corpus.ts';
import { loadConfig } from '../../config.ts';
import type { Article } from '../../corpus/article.ts';
import { readCorpusFiles } from '../../corpus/read-files.ts';
import { messageOf, StartupError } from '../../errors.ts';
import { loadCorpus } from '../../knowledge/load-corpus.ts';
import { parseArguments, runMain } from '../../run-main.ts';
import { buildSearchIndex } from '../../search/search-index.ts';
import { ask, type Figures, figuresOf, type Judged, type Outcome, parseJudged, rankOf } from './questions.ts';
import { evaluateSquad } from './squad.ts';

const HELP = `Usage: npm run eval [-- [FILE.tsv… [--article ID] | --squad FILE.json [--sample N]] [--json]]

  npm run eval                       asks the project's own questions, in tests/questions
  npm run eval -- FILE.tsv           asks those of a file: question, tab, paragraphs (5,17) or NONE; and, if wanted, a
                                     tab and a kind, to print figures by
  --article ID                       the article that they are about, and that is asked: needed where there are several
  npm run eval -- --squad FILE.json  ranks the contexts of a file in SQuAD's format; --sample N: every Nth question
  --json                             a line of JSON for each question, and one for the summary
`;

/** The project's own questions, seen from `dist/src/tools/eval`. */
const OWN_QUESTIONS = fileURLToPath(new URL('../../../../tests/questions', import.meta.url));

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new StartupError(`Cannot read ${path}: ${messageOf(error)}`, { cause: error });
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

/**
 * The article that the questions are about.
 *
 * @param id its id; may be left out where there is only one
 * @throws StartupError with the ids that there are
 */
function articleOf(id: string | undefined, { articles }: Corpus): Article {
  const named = articles.filter((article) => id === undefined || article.id === id);
  const [only] = named;
  if (only && named.length === 1) return only;
  const ids = articles.map((article) => article.id).join(', ');
  throw new StartupError(
    id === undefined
      ? `There are several articles: say which one with --article ID. There are ${ids}.`
      : `There is no article ${id}. There are ${ids}.`,
  );
}

/** Reads a file in SQuAD's format. @throws StartupError when it cannot be read or is not JSON */
function readSquad(path: string): unknown {
  try {
    return JSON.parse(read(path));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new StartupError(`${path} is not JSON: ${error.message}`, { cause: error });
  }
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments('npm run eval --', {
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      article: { type: 'string' },
      squad: { type: 'string' },
      sample: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { corpusFolder } = loadConfig();
  const corpus = loadCorpus(readCorpusFiles(corpusFolder));
  if (values.sample !== undefined && values.squad === undefined) {
    throw new StartupError('--sample goes with --squad');
  }
  if (values.squad !== undefined) {
    if (values.article !== undefined) throw new StartupError('--squad has articles of its own: no --article');
    const sample = Number(values.sample ?? 1);
    if (!Number.isInteger(sample) || sample < 1)
      throw new StartupError('--sample should be a whole number from 1 on');
    const summary = evaluateSquad(readSquad(values.squad), sample, corpus.synonyms);
    print(values.json ? JSON.stringify(summary) : JSON.stringify(summary, null, 2));
    return 0;
  }
  const files =
    positionals.length > 0
      ? positionals
      : readdirSync(OWN_QUESTIONS).map((name) => join(OWN_QUESTIONS, name));
  const article = articleOf(values.article, corpus);
  const judged = files.flatMap((path): Judged[] => parseJudged(read(path), path, article));
  const outcomes = ask(judged, article, corpus, buildSearchIndex(corpus));
  if (!values.json) {
    print(table(outcomes));
    return 0;
  }
  for (const { question, gold, answered, passages, sentence } of outcomes) {
    print(JSON.stringify({ question, gold, answered, passages, sentence }));
  }
  const figures = Object.entries(figuresOf(outcomes)).map(([name, value]) => [name, round(value)]);
  print(JSON.stringify(Object.fromEntries(figures)));
  return 0;
}

await runMain(main);
