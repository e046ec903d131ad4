import { analyzeArticle } from '../analysis/analyze-article.ts';
import { type Corpus, createCorpus } from '../analysis/corpus.ts';
import { linkEntities } from '../analysis/people/entity-linking.ts';
import type { Article } from '../corpus/article.ts';
import { type Diagnostic, formatDiagnostic } from '../corpus/diagnostics.ts';
import { type ParsedArticle, parseArticle } from '../corpus/parse-article.ts';
import { parseQuestionBank, type QuestionBank } from '../corpus/question-bank.ts';
import { BANK_SUFFIX, corpusFileKind, type SourceFile } from '../corpus/source-file.ts';
import { parseSynonyms } from '../corpus/synonyms.ts';
import { StartupError } from '../errors.ts';

/** As much of a corpus as could be parsed, and all mistakes in its files. */
export interface ParsedCorpus {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
}

/** Articles with the id of an earlier one. */
function findDuplicateIds(articles: readonly ParsedArticle[]): Diagnostic[] {
  const firstById = new Map<string, ParsedArticle>();
  return articles.flatMap((parsed) => {
    const { path, article, lineOf } = parsed;
    const first = firstById.get(article.id);
    if (!first) {
      firstById.set(article.id, parsed);
      return [];
    }
    const message = `"${article.id}" is the id of ${first.path} too; rename one of the files, or give one an id of its own`;
    return [{ path, line: lineOf(['id']), field: 'id', message }];
  });
}

/** Parses the question bank of the article with the same name. */
function parseBankOfArticle(
  bankFile: SourceFile,
  articleFiles: readonly SourceFile[],
  articlesByPath: ReadonlyMap<string, Article>,
): QuestionBank | Diagnostic[] {
  const { path } = bankFile;
  const articlePaths = ['.md', '.txt'].map((extension) => path.replace(BANK_SUFFIX, extension));
  for (const articlePath of articlePaths) {
    const article = articlesByPath.get(articlePath);
    if (article) return parseQuestionBank(bankFile, article);
  }
  // An article that could not be parsed has diagnostics of its own.
  if (articleFiles.some((file) => articlePaths.includes(file.path))) return [];
  const message = `there is no article beside it: ${articlePaths.join(' or ')}`;
  return [{ path, line: 1, field: '', message }];
}

/**
 * Parses and analyzes the files of a corpus: articles (`.md`, `.txt`), their question banks and `synonyms.yaml`. Files of other
 * kinds are ignored.
 */
export function parseCorpus(files: readonly SourceFile[]): ParsedCorpus {
  const diagnostics: Diagnostic[] = [];
  /** An empty list for what could not be parsed. */
  const collect = <T>(parsed: T | Diagnostic[]): T[] => {
    if (!Array.isArray(parsed)) return [parsed];
    diagnostics.push(...parsed);
    return [];
  };
  const filesOf = (kind: ReturnType<typeof corpusFileKind>): SourceFile[] =>
    files.filter(({ path }) => corpusFileKind(path) === kind);

  const articleFiles = filesOf('article');
  const parsed = articleFiles.flatMap((file) => collect(parseArticle(file)));
  diagnostics.push(...parsed.flatMap((article) => article.diagnostics));
  const articles = linkEntities(parsed.map(({ article, entries }) => analyzeArticle(article, entries)));
  const articlesByPath = new Map(articles.map((article, i) => [parsed[i]?.path ?? '', article]));
  const synonyms = filesOf('synonyms')
    .flatMap((file) => collect(parseSynonyms(file)))
    .flatMap((file) => file.synonyms);
  const bank = filesOf('bank')
    .flatMap((file) => collect(parseBankOfArticle(file, articleFiles, articlesByPath)))
    .flatMap((file) => file.questions);
  diagnostics.push(...findDuplicateIds(parsed));
  return { corpus: createCorpus(articles, { synonyms, bank }), diagnostics };
}

/**
 * Loads a corpus from its files.
 *
 * @throws StartupError with the diagnostics of all files, a line each
 */
export function loadCorpus(files: readonly SourceFile[]): Corpus {
  const { corpus, diagnostics } = parseCorpus(files);
  if (diagnostics.length === 0) return corpus;
  throw new StartupError(`The corpus has mistakes:\n${diagnostics.map(formatDiagnostic).join('\n')}`);
}
