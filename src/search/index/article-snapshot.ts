/** Indexes one article by itself: the same whatever other articles there are. */

import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { buildAliasIndex } from '../../analysis/people/alias-index.ts';
import { MONEY_PATTERNS } from '../../analysis/tokens/amounts-of-money.ts';
import { type Article, slice } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { type BankModel, trainBankModel } from '../bank/bank-model.ts';
import { indexTerms, MONEY_TERM, termOf } from '../terms/index-terms.ts';
import {
  commonnessWeight,
  type LanguageResources,
  type StemFrequencies,
} from '../terms/language-resources.ts';
import { isStopWordMark } from '../terms/stop-words.ts';
import type { WordVectors } from '../terms/word-vectors.ts';
import { askingHeadingAbove } from './headings.ts';

/** Mean word vectors; `undefined` where no word has one. */
export interface PassageVectors {
  readonly passage: Float32Array | undefined;
  readonly sentences: readonly (Float32Array | undefined)[];
  /** The vector of the heading above, if that is a question. */
  readonly heading: Float32Array | undefined;
}

/** The data of an article that search needs besides its passages, plain, for the cache. */
export interface ArticleSnapshot {
  /** The terms of each sentence of each passage, marked stop words among them. */
  readonly sentences: readonly (readonly (readonly string[])[])[];
  /** The terms of the heading above each passage, if that is a question; nothing for others. */
  readonly headings: readonly (readonly string[] | undefined)[];
  /** The document frequency of each term: the number of passages with it. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly miniSearch: AsPlainObject;
  /** The vectors of each passage; empty to search by words alone. */
  readonly vectors: readonly PassageVectors[];
  /** The model of the question bank; `undefined` for an empty bank. */
  readonly bank: BankModel | undefined;
}

/** A passage as MiniSearch knows it: by its number in the article. */
export interface IndexEntry {
  readonly position: number;
}

/** True for a term that is searched for, and not a marked stop word. */
const isSearchTerm = (term: string): boolean => !isStopWordMark(term);

/** The terms of an article. */
type Terms = Pick<ArticleSnapshot, 'sentences' | 'headings'>;

/** The terms that a passage is found by: those of its sentences, and of the heading above if that is a question. */
export const termsAt = ({ sentences, headings }: Terms, position: number): readonly string[] => [
  ...(sentences[position] ?? []).flat(),
  ...(headings[position] ?? []),
];

/**
 * The options of the inverted index. MiniSearch does not serialize them: they have to be the same when it is
 * loaded.
 *
 * @param terms those of the passages, which are not stored a second time
 */
export function miniSearchOptions(terms: Terms): Options<IndexEntry> {
  const termsOf = (position: number): string => termsAt(terms, position).filter(isSearchTerm).join(' ');
  return {
    idField: 'position',
    fields: ['text'],
    extractField: ({ position }, field) => (field === 'position' ? position : termsOf(position)),
    tokenize: (text) => text.split(' '),
    // They are stems already.
    processTerm: (term) => term,
  };
}

function documentFrequencies(terms: Terms): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const position of terms.sentences.keys()) {
    for (const term of new Set(termsAt(terms, position).filter(isSearchTerm)))
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

/**
 * Inverse document frequency as BM25 has it: ln(1 + (N − n + ½) / (n + ½)).
 *
 * @param frequency the number of passages with the term
 * @param passageCount the number of all passages
 */
export function inverseDocumentFrequency(frequency: number, passageCount: number): number {
  return Math.log(1 + (passageCount - frequency + 0.5) / (frequency + 0.5));
}

/**
 * The weight of a term: its inverse document frequency, less for a word that is common in everyday language.
 *
 * @param everyday frequencies of stems in everyday sentences
 */
export function termWeight(
  term: string,
  frequency: number,
  passageCount: number,
  everyday: StemFrequencies,
): number {
  return inverseDocumentFrequency(frequency, passageCount) * commonnessWeight(term, everyday);
}

/** The mean word vectors of each passage and of its sentences, by the weight of terms. */
function passageVectors(
  { sentences, headings, frequencies }: Terms & Pick<ArticleSnapshot, 'frequencies'>,
  vectors: WordVectors,
  everyday: StemFrequencies,
): PassageVectors[] {
  const mean = (terms: readonly string[]): Float32Array | undefined =>
    vectors.mean(
      [...new Set(terms.filter(isSearchTerm))].map((term) => [
        term,
        termWeight(term, frequencies.get(term) ?? 0, sentences.length, everyday),
      ]),
    );
  return sentences.map((passage, position) => ({
    passage: mean(termsAt({ sentences, headings }, position)),
    sentences: passage.map(mean),
    heading: mean(headings[position] ?? []),
  }));
}

/**
 * Indexes an article, and trains on its question bank, which takes about a second for 18,000 questions.
 *
 * @param passages those of the article, in reading order
 * @param bank the questions of its question bank; may be empty
 */
export function indexArticle(
  { article, passages }: { readonly article: Article; readonly passages: readonly Passage[] },
  bank: readonly BankQuestion[],
  { vectors, frequencies: everyday }: Pick<LanguageResources, 'vectors' | 'frequencies'>,
): ArticleSnapshot {
  const { language } = article;
  const aliases = buildAliasIndex(article.people, article.places);
  // With the surnames of those whom a sentence calls by a role or alias, and a term for its amounts of money.
  const sentenceTerms = (sentence: string): string[] => [
    ...indexTerms(sentence, language),
    ...aliases.impliedSurnames(textTokens(sentence)).map((name) => termOf(name, language)),
    ...(sentence.search(MONEY_PATTERNS[language]) >= 0 ? [MONEY_TERM] : []),
  ];
  const sentences = passages.map((passage) =>
    passage.sentences.map((span) => sentenceTerms(slice(article, span))),
  );
  const headings = passages.map((_, position) => {
    const heading = askingHeadingAbove(article, passages, position);
    return heading && sentenceTerms(slice(article, heading));
  });
  const terms = { sentences, headings };
  const miniSearch = new MiniSearch<IndexEntry>(miniSearchOptions(terms));
  miniSearch.addAll(passages.map((_, position) => ({ position })));
  const frequencies = documentFrequencies(terms);
  return {
    ...terms,
    frequencies,
    miniSearch: miniSearch.toJSON(),
    vectors: vectors ? passageVectors({ ...terms, frequencies }, vectors(language), everyday[language]) : [],
    bank: trainBankModel({ article, passages, aliases }, bank),
  };
}
