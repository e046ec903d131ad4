/**
 * The search index of a corpus: an inverted index of stems ranked by BM25+ (MiniSearch), and what query analysis, reranking
 * and suggestions look up.
 *
 * @see https://lucaong.github.io/minisearch/
 */
import MiniSearch, { type AsPlainObject, type Options as MiniSearchOptions } from 'minisearch';
import type { Corpus } from '../analysis/corpus.ts';
import { type AliasIndex, buildAliasIndex } from '../analysis/people/alias-index.ts';
import { type Article, slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Synonyms } from '../corpus/synonyms.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import { FuzzyIndex } from '../text/typos.ts';
import { lazy } from '../util/lazy.ts';
import { type EntityWords, entityWordsOf } from './answer-type-score.ts';
import { type ParagraphClassifier, trainParagraphClassifier } from './paragraph-classifier.ts';
import { buildExpansions, type WeightedTerms } from './query-expansion.ts';
import { isStopWordMark, markStopWord, stopWords } from './stop-words.ts';
import { buildSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts';

/** The document that MiniSearch indexes for a passage. */
interface PassageDocument {
  /** The passage's index in the corpus. */
  readonly id: number;
}

/** Built once for a corpus. Passages are identified by their index in the corpus. */
export interface SearchIndex {
  /** Those of the articles. */
  readonly languages: readonly Language[];
  /** The inverted index: from terms, which are stems in the language of their passage, to passages. */
  readonly inverted: MiniSearch<PassageDocument>;
  /** The terms of each sentence of each passage, in order, and stop words, {@link markStopWord | marked}. */
  readonly sentenceTerms: readonly (readonly (readonly string[])[])[];
  /** The number of passages with each term. */
  readonly documentFrequencies: ReadonlyMap<string, number>;
  /** The corpus's synonyms, by stem. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** WordNet's related terms, by English stem. */
  readonly expansions: ReadonlyMap<string, WeightedTerms>;
  /** The words of the people and places in each article. */
  readonly entityWords: ReadonlyMap<Article, EntityWords>;
  readonly suggestions: Readonly<Record<Language, SuggestionIndex>>;
  /** True for the stems of passages and synonyms. */
  isKnown(stem: string): boolean;
  /** The known stems that a misspelt one may stand for. */
  closestStems(stem: string): readonly string[];
  /** Trained on the first call, which takes about a second; `undefined` without question banks. */
  classifier(): ParagraphClassifier | undefined;
  isTrained(): boolean;
}

/** The parts of an index that take long to build, as plain data. */
export interface IndexSnapshot {
  readonly inverted: AsPlainObject;
  readonly sentenceTerms: SearchIndex['sentenceTerms'];
  readonly synonyms: SearchIndex['synonyms'];
  readonly expansions: SearchIndex['expansions'];
  readonly classifier: ParagraphClassifier | undefined;
}

/** The weight of image descriptions: they repeat the story in fewer words, and would be ranked before it. */
const CAPTION_WEIGHT = 0.4;

/**
 * The synonyms of each stem. A stem belongs to the language of the article it is looked up in, which is not known here: words
 * count by their stems in all languages.
 */
function buildSynonymStems(synonyms: Synonyms): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const words of synonyms) {
    const stems = words.flatMap((word) => LANGUAGES.map((language) => stem(normalize(word), language)));
    for (const term of stems) groups.set(term, new Set([...(groups.get(term) ?? []), ...stems]));
  }
  return new Map(
    [...groups].map(([term, group]) => [term, [...group].filter((synonym) => synonym !== term)]),
  );
}

/**
 * The terms of each sentence of a passage, with marked stop words between them, so that bigrams are found; and after them the
 * surnames of people whom the sentence calls by something else: "the Colombian leader".
 */
function termsOfSentences({ article, sentences }: Passage, names: AliasIndex): string[][] {
  const termOf = (word: string): string =>
    stopWords.has(word) ? markStopWord(word) : stem(word, article.language);
  return sentences.map((sentence) => {
    const words = tokenize(slice(article, sentence));
    // The empty stop word keeps them from making bigrams.
    const surnames = names.impliedSurnames(words).flatMap((word) => [markStopWord(''), termOf(word)]);
    return [...words.map(termOf), ...surnames];
  });
}

function termsOfPassages({ articles, passages }: Corpus): string[][][] {
  const aliases = new Map(articles.map((article) => [article, buildAliasIndex(article.people)]));
  return passages.map((passage) =>
    termsOfSentences(passage, aliases.get(passage.article) ?? buildAliasIndex([])),
  );
}

function countDocumentFrequencies(passageTerms: readonly (readonly string[])[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const term of passageTerms.flatMap((terms) => [...new Set(terms)]))
    frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return frequencies;
}

/** @param serialized the same index, from a snapshot */
function buildInvertedIndex(
  passages: readonly Passage[],
  passageTerms: readonly (readonly string[])[],
  serialized: AsPlainObject | undefined,
): MiniSearch<PassageDocument> {
  const options: MiniSearchOptions<PassageDocument> = {
    fields: ['text'],
    // The terms are stemmed already: MiniSearch's processTerm does not know the language of a passage.
    extractField: ({ id }, field) => (field === 'id' ? id : (passageTerms[id] ?? []).join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      boostDocument: (id) => {
        const passage = passages[Number(id)];
        return passage?.article.captions.has(passage.paragraph) ? CAPTION_WEIGHT : 1;
      },
    },
  };
  if (serialized) return MiniSearch.loadJS(serialized, options);
  const inverted = new MiniSearch<PassageDocument>(options);
  inverted.addAll(passages.map((_, id) => ({ id })));
  return inverted;
}

/**
 * Builds the search index of a corpus.
 *
 * @param snapshot a {@link snapshotIndex | snapshot} of the index of the same corpus. Default: everything is built anew
 */
export function buildSearchIndex(corpus: Corpus, snapshot?: IndexSnapshot): SearchIndex {
  const { articles, passages, bank } = corpus;
  const sentenceTerms = snapshot?.sentenceTerms ?? termsOfPassages(corpus);
  const passageTerms = sentenceTerms.map((sentences) =>
    sentences.flat().filter((term) => !isStopWordMark(term)),
  );
  const documentFrequencies = countDocumentFrequencies(passageTerms);
  const synonyms = snapshot?.synonyms ?? buildSynonymStems(corpus.synonyms);
  const knownStems = lazy(
    () => new FuzzyIndex([...documentFrequencies.keys(), ...synonyms.keys()].map((term) => [term, true])),
  );
  let trained: { readonly classifier: ParagraphClassifier | undefined } | undefined = snapshot;
  return {
    languages: [...new Set(articles.map(({ language }) => language))],
    inverted: buildInvertedIndex(passages, passageTerms, snapshot?.inverted),
    sentenceTerms,
    documentFrequencies,
    synonyms,
    expansions: snapshot?.expansions ?? buildExpansions(documentFrequencies.keys()),
    entityWords: new Map(articles.map((article) => [article, entityWordsOf(article)])),
    suggestions: { en: buildSuggestionIndex(bank, 'en'), es: buildSuggestionIndex(bank, 'es') },
    isKnown: (term) => documentFrequencies.has(term) || synonyms.has(term),
    closestStems: (term) =>
      knownStems()
        .closest(term)
        .map(([closest]) => closest),
    classifier() {
      trained ??= { classifier: trainParagraphClassifier(corpus) };
      return trained.classifier;
    },
    isTrained: () => trained !== undefined,
  };
}

/** Takes a snapshot of an index. The classifier is trained for it. */
export function snapshotIndex(index: SearchIndex): IndexSnapshot {
  const { inverted, sentenceTerms, synonyms, expansions } = index;
  return {
    inverted: inverted.toJSON(),
    sentenceTerms,
    synonyms,
    expansions,
    classifier: index.classifier(),
  };
}
