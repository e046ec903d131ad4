import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../../analysis/corpus.ts';
import { loadConfig } from '../../config.ts';
import type { Article } from '../../corpus/article.ts';
import { groupIntoParts } from '../../corpus/corpus-parts.ts';
import { corpusError } from '../../corpus/diagnostics.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { readCorpusFolder } from '../../corpus/read-folder.ts';
import { corpusFileKind, type SourceFile } from '../../corpus/source-file.ts';
import { parseSynonyms, type Synonyms } from '../../corpus/synonyms.ts';
import { StartupError } from '../../errors.ts';
import { buildKnowledgeBase } from '../../knowledge/build-knowledge-base.ts';
import { readArticlePart } from '../../knowledge/index-part.ts';
import { print, readArguments, runMain } from '../../run-main.ts';
import { readFileText } from '../read-file.ts';
import { explainQuestion } from './explain-question.ts';
import { formatJsonLines, formatTable } from './print.ts';
import { askQuestions, parseQuestions } from './questions.ts';
import { evaluateSquad, parseSquad } from './squad.ts';

const HELP = `Usage: npm run eval [-- FILE.tsv…] [--article ID] [--json]
       npm run eval -- --squad FILE.json [--sample N] [--json]
       npm run eval -- --explain QUESTION [--article ID]

  npm run eval                       asks the project's own questions, in tests/questions
  npm run eval -- FILE.tsv           asks those of a file: question, tab, paragraphs (5,17) or NONE; and, if wanted, a
                                     tab and a kind, to print figures by
  --article ID                       the article that they are about, and that is asked: needed where there are several
  npm run eval -- --squad FILE.json  ranks the contexts of a file in SQuAD's format, which has articles of its own;
                                     --sample N: every Nth question
  --explain QUESTION                 how a question is read, the evidence of each passage, and what follows from it
  --json                             a line of JSON for each question, and one for the summary
`;

const PROGRAM = {
  name: 'npm run eval --',
  help: HELP,
  positionals: 'FILE',
  exclusive: [
    ['FILE', 'squad', 'explain'],
    ['explain', 'json'],
    ['squad', 'article'],
  ],
} as const;

/** The project's own questions, seen from `dist/src/tools/eval`. */
const OWN_QUESTIONS_FOLDER = fileURLToPath(new URL('../../../../tests/questions', import.meta.url));

/** The article that they are about. */
const OWN_ARTICLE = 'petro-trump-meeting';

/**
 * Selects the article that the questions are about.
 *
 * @param id may be `undefined` where there is only one article
 * @throws StartupError with the ids that there are
 */
function selectArticle(id: string | undefined, { articles }: Corpus): Article {
  const matches = articles.filter((article) => id === undefined || article.id === id);
  const [article] = matches;
  if (article && matches.length === 1) return article;
  const ids = articles.map((other) => other.id).join(', ');
  throw new StartupError(
    id === undefined
      ? `There are several articles: say which one with --article ID. Articles: ${ids}.`
      : `There is no article ${id}. Articles: ${ids}.`,
  );
}

/** The article of the project's own questions. @throws StartupError when there is none, or another is asked for */
function ownArticle(id: string | undefined, { articles }: Corpus): Article {
  const article = articles.find((other) => other.id === OWN_ARTICLE);
  if (article && (id === undefined || id === OWN_ARTICLE)) return article;
  const ids = articles.map((other) => other.id).join(', ');
  throw new StartupError(
    `The project’s own questions are about ${OWN_ARTICLE}. For questions about another article: npm run eval -- FILE.tsv --article ID. Articles: ${ids}.`,
  );
}

/** @throws StartupError when the file cannot be read or is not JSON */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFileText(path));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new StartupError(`${path} is not JSON: ${error.message}`, { cause: error });
  }
}

async function readCorpusFiles(): Promise<readonly SourceFile[]> {
  return (await readCorpusFolder(loadConfig().corpusFolder)).files;
}

/** @throws StartupError when their file has mistakes */
function synonymsOf(files: readonly SourceFile[]): Synonyms {
  return files
    .filter(({ path }) => corpusFileKind(path) === 'synonyms')
    .flatMap((file) => {
      const parsed = parseSynonyms(file);
      if (Array.isArray(parsed)) throw corpusError(parsed);
      return parsed.synonyms;
    });
}

/** The questions that the model of an article was trained on. */
function bankOf({ id }: Article, files: readonly SourceFile[]): readonly BankQuestion[] {
  const parts = groupIntoParts(files).parts.filter((part) => part.kind === 'article');
  return parts.map(readArticlePart).find(({ article }) => article?.id === id)?.bank ?? [];
}

/**
 * Evaluates on a dataset in the format of SQuAD.
 *
 * @param every the N of `--sample`, as typed: every Nth question is asked
 */
async function evaluateDataset(path: string, every: string | undefined, files: readonly SourceFile[]) {
  const sample = Number(every ?? 1);
  if (!Number.isInteger(sample) || sample < 1)
    throw new StartupError('--sample should be a whole number from 1 on');
  return evaluateSquad(parseSquad(path, await readJson(path)), sample, synonymsOf(files));
}

async function main(args: string[]): Promise<number> {
  const given = readArguments(args, PROGRAM, {
    json: { type: 'boolean' },
    article: { type: 'string' },
    squad: { type: 'string' },
    explain: { type: 'string' },
    sample: { type: 'string' },
  });
  if (!given) return 0;
  const { values, positionals } = given;
  const files = await readCorpusFiles();
  if (values.sample !== undefined && values.squad === undefined) {
    throw new StartupError('--sample goes with --squad');
  }
  if (values.squad !== undefined) {
    const summary = await evaluateDataset(values.squad, values.sample, files);
    print(values.json ? JSON.stringify(summary) : JSON.stringify(summary, null, 2));
    return 0;
  }
  const { corpus, index } = buildKnowledgeBase(files);
  const isOwn = positionals.length === 0 && values.explain === undefined;
  const article = isOwn ? ownArticle(values.article, corpus) : selectArticle(values.article, corpus);
  if (values.explain !== undefined) {
    const articleIndex = index.articles.find((other) => other.article === article);
    if (articleIndex) print(explainQuestion(values.explain, articleIndex, index));
    return 0;
  }
  const paths =
    positionals.length > 0
      ? positionals
      : readdirSync(OWN_QUESTIONS_FOLDER).map((name) => join(OWN_QUESTIONS_FOLDER, name));
  const texts = await Promise.all(paths.map(readFileText));
  const questions = texts.flatMap((text, i) => parseQuestions(text, paths[i] ?? '', article));
  if (questions.length === 0) throw new StartupError(`${paths.join(', ')} has no questions.`);
  const outcomes = askQuestions(questions, article, bankOf(article, files), index);
  print(values.json ? formatJsonLines(outcomes) : formatTable(outcomes));
  return 0;
}

await runMain(main);
