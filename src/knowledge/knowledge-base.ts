import type { Corpus } from '../analysis/corpus.ts';
import { type IndexSnapshot, SearchIndex } from '../search/search-index.ts';
import { lazy } from '../util/lazy.ts';
import { readLanguageResources } from './read-language-resources.ts';

/** Everything that replies are made from. Immutable: a change of the corpus makes another one. */
export interface KnowledgeBase {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
}

/** Read once: they belong to the program, and not to a corpus. */
const languageResources = lazy(readLanguageResources);

/** @param snapshot a snapshot of the index of the same corpus. Default: the index is built */
export function createKnowledgeBase(corpus: Corpus, snapshot?: IndexSnapshot): KnowledgeBase {
  return { corpus, index: new SearchIndex(corpus, languageResources(), snapshot) };
}
