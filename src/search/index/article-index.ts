import MiniSearch from 'minisearch';
import type { ArticleWithPassages } from '../../analysis/corpus.ts';
import { type AliasIndex, buildAliasIndex } from '../../analysis/people/alias-index.ts';
import { type Article, slice } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import type { Language } from '../../text/language.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { lazy } from '../../util/lazy.ts';
import type { BankModel } from '../bank/bank-model.ts';
import { isWordOfAny, type LanguageResources } from '../terms/language-resources.ts';
import { Vocabulary } from '../terms/vocabulary.ts';
import {
  type ArticleSnapshot,
  type IndexEntry,
  miniSearchOptions,
  type PassageVectors,
  termWeight,
} from './article-snapshot.ts';
import { isAskingHeading, isHeading } from './headings.ts';
import { heldOffices } from './held-offices.ts';
import { findInitialisms } from './initialisms.ts';
import { identifyingTokens, nameTokens } from './name-tokens.ts';
import { peopleIn } from './passage-people.ts';
import { readSpeech } from './passage-speakers.ts';

/**
 * BM25+ that saturates sooner (k) and normalizes length less (b) than MiniSearch's defaults, 1.2 and 0.7:
 * paragraphs are short.
 *
 * @see https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html
 */
const BM25 = { k: 0.8, b: 0.2, d: 0.5 };

/** One article, searched by itself. */
export class ArticleIndex {
  readonly article: Article;
  /** In reading order. Their positions, from 0, are used everywhere in search. */
  readonly passages: readonly Passage[];
  readonly sentences: ArticleSnapshot['sentences'];
  readonly headings: ArticleSnapshot['headings'];
  readonly aliases: AliasIndex;
  readonly vocabulary: Vocabulary;
  /** The document frequency of each term: the number of passages with it. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** The model of the question bank; `undefined` for an article without one. */
  readonly bank: BankModel | undefined;
  readonly #vectors: ArticleSnapshot['vectors'];
  readonly #miniSearch: MiniSearch<IndexEntry>;
  readonly #resources: LanguageResources;
  readonly #initialisms = lazy(() => findInitialisms(this.article.text));

  /** @param snapshot that of the same article and passages */
  constructor(
    { article, passages }: ArticleWithPassages,
    { sentences, headings, frequencies, miniSearch, vectors, bank }: ArticleSnapshot,
    resources: LanguageResources,
  ) {
    this.article = article;
    this.passages = passages;
    this.sentences = sentences;
    this.headings = headings;
    this.aliases = buildAliasIndex(article.people, article.places);
    this.frequencies = frequencies;
    this.vocabulary = new Vocabulary(article.language, frequencies, resources);
    this.bank = bank;
    this.#vectors = vectors;
    this.#miniSearch = MiniSearch.loadJS(miniSearch, miniSearchOptions({ sentences, headings }));
    this.#resources = resources;
  }

  /** The sentences of a passage, verbatim. */
  sentenceTexts(position: number): string[] {
    return (this.passages[position]?.sentences ?? []).map((span) => slice(this.article, span));
  }

  /** The speakers of each passage, by name. */
  readonly speech = lazy(() => readSpeech(this.article, this.passages));

  /** The speakers who are none of its people, each with the terms of their name. */
  readonly unknownSpeakers = lazy(() => {
    const { people, language } = this.article;
    const known = new Set(people.map(({ name }) => name));
    const names = new Set(this.speech().speakers.flatMap((speakers) => [...speakers.keys()]));
    return [...names]
      .filter((name) => !known.has(name))
      .map((name) => ({ name, terms: identifyingTokens(name).map((token) => stem(token, language)) }));
  });

  readonly #people = lazy(() => this.passages.map((passage) => peopleIn(passage, this.article)));

  /** The names of the people whom a passage means, and of all who speak in it. */
  peopleIn(position: number): ReadonlySet<string> {
    return this.#people()[position] ?? new Set();
  }

  /** The offices and professions of its people. */
  readonly offices = lazy(() => heldOffices(this.article));

  /** True for a word of a language or of the article, which is no name with a typing error. */
  readonly isKnownWord = (token: string): boolean =>
    isWordOfAny(token, this.#resources) || this.vocabulary.has(token);

  /** The words of the names of its people, and of its places. */
  readonly personTokens = lazy(() => nameTokens(this.article.people.map(({ name }) => name)));
  readonly placeTokens = lazy(() => nameTokens(this.article.places));

  /** The weight of a term of the article. */
  weight(term: string): number {
    const everyday = this.#resources.frequencies[this.article.language];
    return termWeight(term, this.frequencies.get(term) ?? 0, this.passages.length, everyday);
  }

  /** The weight of a stem that the article lacks, in the language of the question. */
  absentWeight(stem: string, language: Language): number {
    return termWeight(stem, 0, this.passages.length, this.#resources.frequencies[language]);
  }

  /**
   * BM25+ by passage, summed over terms with their boosts; without the factor that MiniSearch has for matched
   * terms.
   */
  search(boosts: ReadonlyMap<string, number>): Map<number, number> {
    if (boosts.size === 0) return new Map();
    const results = this.#miniSearch.search([...boosts.keys()].join(' '), {
      boostTerm: (term) => boosts.get(term) ?? 0,
      bm25: BM25,
    });
    return new Map(results.map(({ id, score, queryTerms }) => [Number(id), score / queryTerms.length]));
  }

  /**
   * The long name with these initials, as the article has it; of several the first.
   *
   * @param initials normalized
   * @returns `undefined` where there is none, and for a word of a language: "was"
   */
  nameByInitials(initials: string): string | undefined {
    const name = this.#initialisms().get(initials);
    return name === undefined || isWordOfAny(initials, this.#resources) || isStopWord(initials)
      ? undefined
      : name;
  }

  /** The mean word vectors of a passage; `undefined` where search goes by words alone. */
  vectors(position: number): PassageVectors | undefined {
    return this.#vectors[position];
  }

  readonly #headings = lazy(() =>
    this.passages.map((_, position) => isHeading(this.article, this.passages, position)),
  );
  readonly #questions = lazy(() => this.passages.map((passage, position) => this.#asks(passage, position)));

  #asks(passage: Passage, position: number): boolean {
    const { turns, speakers } = this.speech();
    if (turns[position] !== undefined) return turns[position] === 'question';
    if (speakers[position]?.size || this.article.captions.has(passage.paragraph)) return false;
    return this.isHeading(position)
      ? position > 0 && isAskingHeading(slice(this.article, passage))
      : passage.sentences.every((sentence) => endsInQuestion(slice(this.article, sentence)));
  }

  /** True for a heading, a caption or the like. */
  isHeading(position: number): boolean {
    return this.#headings()[position] ?? false;
  }

  /**
   * True for a passage that only asks: an interviewer’s turn, an asking heading, or questions that nobody is said to have
   * asked.
   */
  isQuestion(position: number): boolean {
    return this.#questions()[position] ?? false;
  }

  /** True for a question that the passage below it answers. */
  isAnsweredBelow(position: number): boolean {
    const { turns } = this.speech();
    if (turns[position] === 'question') return turns[position + 1] === 'answer';
    return this.isQuestion(position) && position + 1 < this.passages.length && !this.isQuestion(position + 1);
  }
}
