import type { Corpus } from '../analysis/corpus.ts';
import { buildSearchIndex, type IndexSnapshot, type SearchIndex } from '../search/search-index.ts';

/** Everything that replies are made from. Immutable: a change of the corpus makes another one. */
export interface KnowledgeBase {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
}

/** @param snapshot a snapshot of the index of the same corpus. Default: the index is built */
export function createKnowledgeBase(corpus: Corpus, snapshot?: IndexSnapshot): KnowledgeBase {
  return { corpus, index: buildSearchIndex(corpus, snapshot) };
}
