import { analyzeArticle } from '../analysis/analyze-article.ts';
import { type Corpus, createCorpus } from '../analysis/corpus.ts';
import { linkEntities } from '../analysis/people/entity-linking.ts';
import type { Article } from '../corpus/article.ts';
import { type ParsedArticle, parseArticle } from '../corpus/parse-article.ts';
import { BANK_SUFFIX, type BankQuestion, parseQuestionBank } from '../corpus/question-bank.ts';
import { ARTICLE_FILE, type Diagnostic, formatDiagnostic, type SourceFile } from '../corpus/source-file.ts';
import { parseSynonyms } from '../corpus/synonyms.ts';
import { StartupError } from '../errors.ts';

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
  articles: ReadonlyMap<string, Article>,
): ReturnType<typeof parseQuestionBank> {
  const { path } = file;
  const of = ['.md', '.txt'].map((ending) => path.replace(BANK_SUFFIX, ending));
  const article = of.map((name) => articles.get(name)).find((one) => one !== undefined);
  if (article) return parseQuestionBank(file, article);
  // An article that is there and could not be read has diagnostics of its own.
  if (files.some((other) => of.includes(other.path))) return [];
  const message = `there is no article beside it: ${of.join(' or ')}`;
  return [{ path, line: 1, field: '', message }];
}

/** A corpus, and everything that is wrong with its files. */
export interface ParsedCorpus {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads as much as can be read of articles (`.md`, `.txt`), their question banks and `synonyms.yaml`. */
export function parseCorpus(files: readonly SourceFile[]): ParsedCorpus {
  const diagnostics: Diagnostic[] = [];
  const valid = <T>(parsed: T | Diagnostic[]): T[] => {
    if (!Array.isArray(parsed)) return [parsed];
    diagnostics.push(...parsed);
    return [];
  };
  const parsed = files
    .filter(({ path }) => ARTICLE_FILE.test(path))
    .flatMap((file) => valid(parseArticle(file)));
  diagnostics.push(...parsed.flatMap((article) => article.diagnostics));
  const articles = linkEntities(parsed.map(({ article, entries }) => analyzeArticle(article, entries)));
  const byPath = new Map(articles.map((article, i) => [parsed[i]?.path ?? '', article]));
  const synonyms = files
    .filter(({ path }) => path.endsWith('synonyms.yaml'))
    .flatMap((file) => valid(parseSynonyms(file)))
    .flatMap((file) => file.synonyms);
  const bank = files
    .filter(({ path }) => path.endsWith(BANK_SUFFIX))
    .flatMap((file) => valid(questionBankIn(file, files, byPath)))
    .flatMap((file): readonly BankQuestion[] => file.questions);
  diagnostics.push(...duplicateIds(parsed));
  return { corpus: createCorpus(articles, { synonyms, bank }), diagnostics };
}

/**
 * Makes the corpus from its files.
 *
 * @throws StartupError with every problem of every file, a line each
 */
export function loadCorpus(files: readonly SourceFile[]): Corpus {
  const { corpus, diagnostics } = parseCorpus(files);
  if (diagnostics.length === 0) return corpus;
  throw new StartupError(`The corpus has mistakes:\n${diagnostics.map(formatDiagnostic).join('\n')}`);
}
