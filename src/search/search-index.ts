import MiniSearch, { type AsPlainObject, type Options as MiniSearchOptions } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Corpus } from '../analysis/corpus.ts';
import { type AliasIndex, buildAliasIndex } from '../analysis/people/alias-index.ts';
import { type Article, slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { stem, tokenize } from '../text/tokenize.ts';
import { closestEntries } from '../text/typos.ts';
import { lazy } from '../util/lazy.ts';
import { type QuantizedModel, train } from './classifier.ts';
import { buildExpansions } from './query-expansion.ts';
import { isStopWordMark, markStopWord, stopWords } from './stop-words.ts';

/** A passage as it is indexed: by its place in the corpus. */
interface Entry {
  readonly id: number;
}

/** What a question bank has taught: which of its articles' paragraphs answers a question. */
export interface BankIndex {
  readonly model: QuantizedModel;
  /**
   * The class of the paragraph that each passage of a banked article stands in, by its place in the corpus. Class 0 is
   * none of them.
   */
  readonly classes: ReadonlyMap<number, number>;
}

/** What questions are looked up in. Made once from the corpus. */
export interface SearchIndex {
  /** The languages of the articles. */
  readonly languages: readonly Language[];
  /** Ranks passages, by their place in the corpus, for terms that are stems already. */
  readonly passages: MiniSearch<Entry>;
  /** The terms of each sentence of each passage, in order; stop words among them, as {@link markStopWord} has them. */
  readonly sentences: readonly (readonly (readonly string[])[])[];
  /** In how many passages each term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** The stems that mean much the same as a stem. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** The terms that have to do with a stem, and how far each counts for it, 0 to 1. */
  readonly expansions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether the passages or the synonyms know a stem. */
  isKnown(stem: string): boolean;
  /** The stems that they know and that are nearest to one, no further than a slip away: what a misspelt word was meant for. */
  closestStems(stem: string): readonly string[];
  /** What the question banks have taught; learned when it is first asked for, which takes about a second. */
  bank(): BankIndex | undefined;
  /** Whether that has been learned already. */
  isTrained(): boolean;
}

/** An image's description repeats the story in a few words, and would win over it for that. */
const CAPTION_WEIGHT = 0.4;

function synonymStems(synonyms: Corpus['synonyms']): Map<string, string[]> {
  const related = new Map<string, Set<string>>();
  for (const group of synonyms) {
    // A stem is looked up in the language of whatever it is compared with, so a word counts by all its stems.
    const stems = new Set(
      group.flatMap((word) => LANGUAGES.map((language) => stem(normalize(word), language))),
    );
    for (const one of stems) related.set(one, new Set([...(related.get(one) ?? []), ...stems]));
  }
  return new Map([...related].map(([one, group]) => [one, [...group].filter((other) => other !== one)]));
}

/**
 * The terms of each sentence, with the stop words between them, so that neighbours stay neighbours; and behind them, the
 * names of those whom it calls by something else: "the Colombian leader".
 */
function termsBySentence({ article, sentences }: Passage, names: AliasIndex): string[][] {
  const termOf = (word: string): string =>
    stopWords.has(word) ? markStopWord(word) : stem(word, article.language);
  return sentences.map((sentence) => {
    const words = tokenize(normalize(slice(article, sentence)));
    // No neighbours of what stands before them.
    const unsaid = names.impliedSurnames(words).flatMap((word) => [markStopWord(''), termOf(word)]);
    return [...words.map(termOf), ...unsaid];
  });
}

/** The terms of all passages, article by article. */
function termsOfPassages(passages: readonly Passage[]): string[][][] {
  let article: Article | undefined;
  let names = buildAliasIndex([]);
  return passages.map((passage) => {
    if (passage.article !== article) names = buildAliasIndex(passage.article.people);
    article = passage.article;
    return termsBySentence(passage, names);
  });
}

/** Learns from the question banks; the paragraphs' own words are examples too. */
function trainOnBank({ bank, passages, names }: Corpus): BankIndex | undefined {
  if (bank.length === 0) return undefined;
  const articles = new Set(bank.map(({ article }) => article));
  const keyOf = (article: Article, paragraph: number): string => `${article.id}.${paragraph}`;
  const numbers = new Map<string, number>();
  const classes = new Map<number, number>();
  for (const [id, { article, paragraph }] of passages.entries()) {
    if (!articles.has(article)) continue;
    const key = keyOf(article, paragraph);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    classes.set(id, number);
  }
  const wordsOf = (text: string): string[] => names.canonicalize(tokenize(normalize(text)));
  const own = [...classes].flatMap(([id, number]) => {
    const passage = passages[id];
    return passage ? [{ words: wordsOf(slice(passage.article, passage)), class: number }] : [];
  });
  const asked = bank.map(({ question, article, paragraph }) => ({
    words: wordsOf(question),
    class: paragraph === undefined ? 0 : (numbers.get(keyOf(article, paragraph)) ?? 0),
  }));
  return { model: train([...own, ...asked], numbers.size + 1), classes };
}

/** What takes long to make of an index: plain data, to be kept as it is. */
export interface IndexSnapshot {
  readonly synonyms: SearchIndex['synonyms'];
  readonly sentences: SearchIndex['sentences'];
  readonly passages: AsPlainObject;
  readonly expansions: SearchIndex['expansions'];
  readonly bank: BankIndex | undefined;
}

/** What to keep of an index; what has not been learned yet is learned now. */
export function snapshotIndex(index: SearchIndex): IndexSnapshot {
  const { synonyms: related, sentences, expansions: kin } = index;
  return {
    synonyms: related,
    sentences,
    passages: index.passages.toJSON(),
    expansions: kin,
    bank: index.bank(),
  };
}

/**
 * Indexes the passages of a corpus, each in its article's language.
 *
 * @param kept what has been {@link snapshotIndex | kept} of the index of the same corpus
 */
export function buildSearchIndex(corpus: Corpus, kept?: IndexSnapshot): SearchIndex {
  const { articles, passages, synonyms } = corpus;
  const sentences = kept?.sentences ?? termsOfPassages(passages);
  const terms = sentences.map((all) => all.flat().filter((term) => !isStopWordMark(term)));
  const options: MiniSearchOptions<Entry> = {
    fields: ['text'],
    // The terms are made above, by the passage's language, which MiniSearch's processTerm does not know.
    extractField: (entry, field) => (field === 'id' ? entry.id : (terms[entry.id] ?? []).join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      boostDocument: (id) => {
        const passage = passages[Number(id)];
        return passage?.article.captions.has(passage.paragraph) ? CAPTION_WEIGHT : 1;
      },
    },
  };
  const index = kept ? MiniSearch.loadJS(kept.passages, options) : new MiniSearch<Entry>(options);
  if (!kept) index.addAll(passages.map((_, id) => ({ id })));

  const frequencies = new Map<string, number>();
  for (const term of terms.flatMap((all) => [...new Set(all)])) {
    frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const related = kept?.synonyms ?? synonymStems(synonyms);
  const isKnown = (stem: string): boolean => frequencies.has(stem) || related.has(stem);
  const known = lazy(() =>
    SearchableMap.from([...frequencies.keys(), ...related.keys()].map((stem) => [stem, true])),
  );
  let bank: Pick<IndexSnapshot, 'bank'> | undefined = kept;
  return {
    languages: [...new Set(articles.map(({ language }) => language))],
    passages: index,
    sentences,
    frequencies,
    synonyms: related,
    expansions: kept?.expansions ?? buildExpansions(frequencies.keys()),
    isKnown,
    closestStems: (stem) => closestEntries(stem, known()).map(([found]) => found),
    isTrained: () => bank !== undefined,
    bank() {
      bank ??= { bank: trainOnBank(corpus) };
      return bank.bank;
    },
  };
}
