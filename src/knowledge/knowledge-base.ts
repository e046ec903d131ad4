import type { Corpus } from '../analysis/corpus.ts';
import { buildSearchIndex, type IndexSnapshot, type SearchIndex } from '../search/search-index.ts';

/** What every answer is a pure function of, beside the question. Immutable: a changed corpus makes another one. */
export interface KnowledgeBase {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
}

/** @param snapshot a snapshot of the index of the same corpus. Default: the index is built */
export function createKnowledgeBase(corpus: Corpus, snapshot?: IndexSnapshot): KnowledgeBase {
  return { corpus, index: buildSearchIndex(corpus, snapshot) };
}
