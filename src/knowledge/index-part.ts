/** Indexing: from the files of a part of the corpus to the plain data that answers are made from. */
import { analyzeArticle } from '../analysis/analyze-article.ts';
import type { Article } from '../corpus/article.ts';
import type { ArticlePart, CorpusPart } from '../corpus/corpus-parts.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import { type ParsedArticle, parseArticle } from '../corpus/parse-article.ts';
import { splitIntoPassages } from '../corpus/passages.ts';
import { type BankQuestion, parseQuestionBank } from '../corpus/question-bank.ts';
import { parseSynonyms, type Synonyms } from '../corpus/synonyms.ts';
import { type ArticleSnapshot, indexArticle } from '../search/index/article-snapshot.ts';
import type { LanguageResources } from '../search/terms/language-resources.ts';

interface IndexedArticle {
  readonly kind: 'article';
  readonly article: Article;
  /** The line of its file, counted from 1, with the id, for diagnostics. */
  readonly idLine: number;
  /** The questions of its bank that are offered to people. */
  readonly suggestions: readonly BankQuestion[];
  readonly snapshot: ArticleSnapshot;
}

export interface IndexedSynonyms {
  readonly kind: 'synonyms';
  readonly synonyms: Synonyms;
}

/** An indexed part of the corpus: plain data, the same for the same files. */
export type IndexedPart = IndexedArticle | IndexedSynonyms;

/** As much of an article and its question bank as could be parsed, and all mistakes in both files. */
interface ReadArticle {
  readonly parsed: ParsedArticle | undefined;
  readonly article: Article | undefined;
  readonly bank: readonly BankQuestion[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses an article with its question bank, and analyzes it. */
export function readArticlePart({ file, bank: bankFile }: Omit<ArticlePart, 'kind'>): ReadArticle {
  const parsed = parseArticle(file);
  if (Array.isArray(parsed)) return { parsed: undefined, article: undefined, bank: [], diagnostics: parsed };
  const article = analyzeArticle(parsed.article, parsed.entries);
  const bank = bankFile ? parseQuestionBank(bankFile, article) : { questions: [] };
  return Array.isArray(bank)
    ? { parsed, article, bank: [], diagnostics: [...parsed.diagnostics, ...bank] }
    : { parsed, article, bank: bank.questions, diagnostics: parsed.diagnostics };
}

/**
 * Indexes a part of the corpus.
 *
 * @returns the diagnostics of its files, if they have mistakes
 */
export function indexPart(part: CorpusPart, resources: LanguageResources): IndexedPart | Diagnostic[] {
  if (part.kind === 'synonyms') {
    const parsed = parseSynonyms(part.file);
    return Array.isArray(parsed) ? parsed : { kind: 'synonyms', synonyms: parsed.synonyms };
  }
  const { parsed, article, bank, diagnostics } = readArticlePart(part);
  if (!parsed || !article || diagnostics.length > 0) return [...diagnostics];
  return {
    kind: 'article',
    article,
    idLine: parsed.lineOf(['id']),
    suggestions: bank.filter(({ suggested }) => suggested),
    snapshot: indexArticle({ article, passages: splitIntoPassages(article) }, bank, resources),
  };
}
