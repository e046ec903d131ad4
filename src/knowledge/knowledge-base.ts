import { type ArticleWithPassages, type Corpus, createCorpus } from '../analysis/corpus.ts';
import type { CorpusPart } from '../corpus/corpus-parts.ts';
import { corpusError, type Diagnostic } from '../corpus/diagnostics.ts';
import { splitIntoPassages } from '../corpus/passages.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import { ArticleIndex } from '../search/index/article-index.ts';
import { SearchIndex } from '../search/search-index.ts';
import type { LanguageResources } from '../search/terms/language-resources.ts';
import { shortHash } from '../util/short-hash.ts';
import type { IndexedPart, IndexedSynonyms } from './index-part.ts';

/** Everything that replies are made from. Immutable: a change of the corpus makes another one. */
export interface KnowledgeBase {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  /** Changes with the files of the corpus, and with the program. */
  readonly version: string;
  /** A short hash of it. */
  readonly revision: string;
}

/**
 * An article that can be searched. It is the same in every knowledge base, whatever other articles there are.
 */
interface LoadedArticle extends ArticleWithPassages {
  readonly kind: 'article';
  /** The path of its file, and the line with its id, counted from 1, for diagnostics. */
  readonly path: string;
  readonly idLine: number;
  readonly suggestions: readonly BankQuestion[];
  readonly index: ArticleIndex;
}

/** A part of the corpus that a knowledge base can be made of. */
export type LoadedPart = LoadedArticle | IndexedSynonyms;

/** Makes what can be searched of an indexed part; no words are analyzed again. */
export function loadPart(part: CorpusPart, indexed: IndexedPart, resources: LanguageResources): LoadedPart {
  if (indexed.kind === 'synonyms') return indexed;
  const { article, idLine, suggestions, snapshot } = indexed;
  const withPassages = { article, passages: splitIntoPassages(article) };
  const index = new ArticleIndex(withPassages, snapshot, resources);
  return { kind: 'article', path: part.file.path, idLine, suggestions, index, ...withPassages };
}

/** A diagnostic for each article with the id of an earlier one. */
function findDuplicateIds(articles: readonly LoadedArticle[]): Diagnostic[] {
  const firstPaths = new Map<string, string>();
  return articles.flatMap(({ path, article: { id }, idLine }) => {
    const firstPath = firstPaths.get(id);
    if (firstPath === undefined) {
      firstPaths.set(id, path);
      return [];
    }
    const message = `"${id}" is the id of ${firstPath} too; rename one of the files, or give one an id of its own`;
    return [{ path, line: idLine, field: 'id', message }];
  });
}

/**
 * Makes a knowledge base of the parts of a corpus.
 *
 * @param version of the corpus and the program
 * @throws StartupError when articles have the same id
 */
export function createKnowledgeBase(
  parts: readonly LoadedPart[],
  resources: LanguageResources,
  version: string,
): KnowledgeBase {
  const articles = parts.filter((part) => part.kind === 'article');
  const synonyms = parts.flatMap((part) => (part.kind === 'synonyms' ? part.synonyms : []));
  const duplicates = findDuplicateIds(articles);
  if (duplicates.length > 0) throw corpusError(duplicates);
  const ordered = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const index = new SearchIndex(
    ordered.map((article) => article.index),
    ordered.flatMap(({ suggestions }) => suggestions),
    synonyms,
    resources,
  );
  return { corpus: createCorpus(ordered, synonyms), index, version, revision: shortHash(version) };
}

/**
 * The steps that build what a corpus would otherwise build when it is first asked for. With a thousand
 * articles, each takes a tenth of a second.
 */
export function warmUpSteps({ corpus }: KnowledgeBase): readonly (() => unknown)[] {
  return [() => corpus.speakers, () => corpus.topicComparison];
}
