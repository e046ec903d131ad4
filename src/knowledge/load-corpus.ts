import {
  type AliasIndex,
  articleAliases,
  buildAliasIndex,
  isDetected,
  mergePeople,
} from '../analysis/people/alias-index.ts';
import { linkEntities } from '../analysis/people/entity-linking.ts';
import { extractQuotations, type Quotation } from '../analysis/quotations/quotations.ts';
import type { Article, Person } from '../corpus/article.ts';
import { type ParsedArticle, parseArticle } from '../corpus/parse-article.ts';
import { type Passage, splitIntoPassages } from '../corpus/passages.ts';
import { BANK_SUFFIX, type BankQuestion, parseQuestionBank } from '../corpus/question-bank.ts';
import { ARTICLE_FILE, type Diagnostic, formatDiagnostic, type SourceFile } from '../corpus/source-file.ts';
import { parseSynonyms, type Synonyms } from '../corpus/synonyms.ts';
import { StartupError } from '../errors.ts';

/** What Acta knows. Read and checked once, at start; nothing changes it afterwards. */
export interface Corpus {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
  /** What the people are called. */
  readonly names: AliasIndex;
  readonly synonyms: Synonyms;
  /** What people ask of the articles that an editor has made a question bank for. */
  readonly bank: readonly BankQuestion[];
}

/** The articles whose id an earlier one has. Ids that differ only in their file's folder are the same. */
function duplicateIds(articles: readonly ParsedArticle[]): Diagnostic[] {
  const first = new Map<string, ParsedArticle>();
  return articles.flatMap((parsed) => {
    const { path, article, lineOf } = parsed;
    const other = first.get(article.id);
    first.set(article.id, other ?? parsed);
    if (!other) return [];
    const message = `"${article.id}" is the id of ${other.path} too; rename one of the files, or give one an id of its own`;
    return [{ path, line: lineOf(['id']), field: 'id', message }];
  });
}

/** The question bank in a file, which is named after its article. */
function questionBankIn(
  file: SourceFile,
  files: readonly SourceFile[],
  articles: readonly ParsedArticle[],
): ReturnType<typeof parseQuestionBank> {
  const { path } = file;
  const of = ['.md', '.txt'].map((ending) => path.replace(BANK_SUFFIX, ending));
  const article = articles.find((parsed) => of.includes(parsed.path))?.article;
  if (article) return parseQuestionBank(file, article);
  // An article that is there and could not be read has its own problems listed.
  if (files.some((other) => of.includes(other.path))) return [];
  const message = `there is no article beside it: ${of.join(' or ')}`;
  return [{ path, line: 1, field: '', message }];
}

/** A corpus with all that is wrong with it. */
export interface ParsedCorpus {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads as much of the files of a corpus as can be read: `.md` and `.txt` articles, their question banks, and
 * `synonyms.yaml`, where there are any.
 */
export function parseCorpus(files: readonly SourceFile[]): ParsedCorpus {
  const problems: Diagnostic[] = [];
  const good = <T>(parsed: T | Diagnostic[]): T[] => {
    if (!Array.isArray(parsed)) return [parsed];
    problems.push(...parsed);
    return [];
  };
  const read = files
    .filter(({ path }) => ARTICLE_FILE.test(path))
    .flatMap((file) => good(parseArticle(file)));
  const named = linkEntities(read.map(({ article }) => article));
  const parsed = read.map((one, i) => ({ ...one, article: named[i] ?? one.article }));
  problems.push(...parsed.flatMap((article) => article.diagnostics));
  const synonyms = files
    .filter(({ path }) => path.endsWith('synonyms.yaml'))
    .flatMap((file) => good(parseSynonyms(file)))
    .flatMap((parsed) => parsed.synonyms);
  const bank = files
    .filter(({ path }) => path.endsWith(BANK_SUFFIX))
    .flatMap((file) => good(questionBankIn(file, files, parsed)))
    .flatMap((parsed) => parsed.questions);
  problems.push(...duplicateIds(parsed));

  const articles = parsed.map(({ article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1));
  const people = mergePeople(articles);
  const names = buildAliasIndex(people);
  const others = buildAliasIndex(
    people.filter((person) => !isDetected(person)).map((person) => ({ ...person, aliases: [] })),
  );
  const corpus = {
    articles,
    passages: articles.flatMap(splitIntoPassages),
    quotations: articles.flatMap((article) => extractQuotations(article, articleAliases(article, others))),
    people,
    names,
    synonyms,
    bank,
  };
  return { corpus, diagnostics: problems };
}

/**
 * Makes the corpus from its files.
 *
 * @throws StartupError with every problem of every file, a line each
 */
export function loadCorpus(files: readonly SourceFile[]): Corpus {
  const { corpus, diagnostics: problems } = parseCorpus(files);
  if (problems.length === 0) return corpus;
  throw new StartupError(`The corpus has mistakes:\n${problems.map(formatDiagnostic).join('\n')}`);
}
