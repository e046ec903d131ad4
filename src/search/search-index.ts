import MiniSearch, { type AsPlainObject, type Options as MiniSearchOptions } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { type Names, namesFor } from '../analysis/people/alias-index.ts';
import { type Article, slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Corpus } from '../knowledge/load-corpus.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { fold } from '../text/normalize.ts';
import { stem, tokensOf } from '../text/tokenize.ts';
import { nearest } from '../text/typos.ts';
import { once } from '../util/lazy.ts';
import { type Learned, learn } from './classifier.ts';
import { kinOf } from './query-expansion.ts';
import { asStop, isStop, stopWords } from './stop-words.ts';

/** A passage as it is indexed: by its place in the corpus. */
interface Entry {
  readonly id: number;
}

/** What a question bank has taught: which of its articles' paragraphs answers a question. */
export interface BankIndex {
  readonly learned: Learned;
  /**
   * The class of the paragraph that each passage of a banked article stands in, by its place in the corpus. Class 0 is
   * none of them.
   */
  readonly classes: ReadonlyMap<number, number>;
}

/** What questions are looked up in. Made once from the corpus. */
export interface Index {
  /** The languages of the articles. */
  readonly languages: readonly Language[];
  /** Ranks passages, by their place in the corpus, for terms that are stems already. */
  readonly passages: MiniSearch<Entry>;
  /** The terms of each sentence of each passage, in order; stop words among them, as {@link asStop} has them. */
  readonly sentences: readonly (readonly (readonly string[])[])[];
  /** In how many passages each term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** The stems that mean much the same as a stem. */
  readonly related: ReadonlyMap<string, readonly string[]>;
  /** The terms that have to do with a stem, and how far each counts for it, 0 to 1. */
  readonly kin: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether the passages or the synonyms know a stem. */
  isKnown(stem: string): boolean;
  /** The stems that they know and that are nearest to one, no further than a slip away: what a misspelt word was meant for. */
  nearest(stem: string): readonly string[];
  /** What the question banks have taught; learned when it is first asked for, which takes about a second. */
  bank(): BankIndex | undefined;
  /** Whether that has been learned already. */
  hasLearned(): boolean;
}

/** An image's description repeats the story in a few words, and would win over it for that. */
const CAPTION_WEIGHT = 0.4;

function relatedStems(synonyms: Corpus['synonyms']): Map<string, string[]> {
  const related = new Map<string, Set<string>>();
  for (const group of synonyms) {
    // A stem is looked up in the language of whatever it is compared with, so a word counts by all its stems.
    const stems = new Set(group.flatMap((word) => LANGUAGES.map((language) => stem(fold(word), language))));
    for (const one of stems) related.set(one, new Set([...(related.get(one) ?? []), ...stems]));
  }
  return new Map([...related].map(([one, group]) => [one, [...group].filter((other) => other !== one)]));
}

/**
 * The terms of each sentence, with the stop words between them, so that neighbours stay neighbours; and behind them, the
 * names of those whom it calls by something else: "the Colombian leader".
 */
function termsBySentence({ article, sentences }: Passage, names: Names): string[][] {
  const termOf = (word: string): string =>
    stopWords.has(word) ? asStop(word) : stem(word, article.language);
  return sentences.map((sentence) => {
    const words = tokensOf(fold(slice(article, sentence)));
    // No neighbours of what stands before them.
    const unsaid = names.unsaid(words).flatMap((word) => [asStop(''), termOf(word)]);
    return [...words.map(termOf), ...unsaid];
  });
}

/** The terms of all passages, article by article. */
function termsOfAll(passages: readonly Passage[]): string[][][] {
  let article: Article | undefined;
  let names = namesFor([]);
  return passages.map((passage) => {
    if (passage.article !== article) names = namesFor(passage.article.people);
    article = passage.article;
    return termsBySentence(passage, names);
  });
}

/** Learns from the question banks; the paragraphs' own words are examples too. */
function learnBank({ bank, passages, names }: Corpus): BankIndex | undefined {
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
  const wordsOf = (text: string): string[] => names.resolve(tokensOf(fold(text)));
  const own = [...classes].flatMap(([id, number]) => {
    const passage = passages[id];
    return passage ? [{ words: wordsOf(slice(passage.article, passage)), class: number }] : [];
  });
  const asked = bank.map(({ question, article, paragraph }) => ({
    words: wordsOf(question),
    class: paragraph === undefined ? 0 : (numbers.get(keyOf(article, paragraph)) ?? 0),
  }));
  return { learned: learn([...own, ...asked], numbers.size + 1), classes };
}

/** What takes long to make of an index: plain data, to be kept as it is. */
export interface Kept {
  readonly related: Index['related'];
  readonly sentences: Index['sentences'];
  readonly passages: AsPlainObject;
  readonly kin: Index['kin'];
  readonly bank: BankIndex | undefined;
}

/** What to keep of an index; what has not been learned yet is learned now. */
export function keep(index: Index): Kept {
  const { related, sentences, kin } = index;
  return { related, sentences, passages: index.passages.toJSON(), kin, bank: index.bank() };
}

/**
 * Indexes the passages of a corpus, each in its article's language.
 *
 * @param kept what has been {@link keep | kept} of the index of the same corpus
 */
export function makeIndex(corpus: Corpus, kept?: Kept): Index {
  const { articles, passages, synonyms } = corpus;
  const sentences = kept?.sentences ?? termsOfAll(passages);
  const terms = sentences.map((all) => all.flat().filter((term) => !isStop(term)));
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
  const related = kept?.related ?? relatedStems(synonyms);
  const isKnown = (stem: string): boolean => frequencies.has(stem) || related.has(stem);
  const known = once(() =>
    SearchableMap.from([...frequencies.keys(), ...related.keys()].map((stem) => [stem, true])),
  );
  let bank: Pick<Kept, 'bank'> | undefined = kept;
  return {
    languages: [...new Set(articles.map(({ language }) => language))],
    passages: index,
    sentences,
    frequencies,
    related,
    kin: kept?.kin ?? kinOf(frequencies.keys()),
    isKnown,
    nearest: (stem) => nearest(stem, known()).map(([found]) => found),
    hasLearned: () => bank !== undefined,
    bank() {
      bank ??= { bank: learnBank(corpus) };
      return bank.bank;
    },
  };
}
