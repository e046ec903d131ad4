import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { type AliasIndex, buildAliasIndex } from '../analysis/people/alias-index.ts';
import type { Quotation } from '../analysis/quotations/extract-quotations.ts';
import { type Article, slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import { FuzzyIndex } from '../text/typos.ts';
import { lazy } from '../util/lazy.ts';
import { memoize } from '../util/memoize.ts';
import { nameTokens } from './answer-type.ts';
import { type BankModel, trainBankModel } from './bank-model.ts';
import { indexTerms, termOf, textTokens } from './index-terms.ts';
import type { LanguageResources } from './language-resources.ts';
import { findSpeakers } from './passage-speakers.ts';
import { isStopWordMark } from './stop-words.ts';

/** Plain data: what is built of one article by itself, for the cache. */
export interface ArticleSnapshot {
  /** The terms of each sentence of each passage, marked stop words among them. */
  readonly sentences: readonly (readonly (readonly string[])[])[];
  readonly miniSearch: AsPlainObject;
  readonly bank: BankModel | undefined;
}

/** An article with what a corpus has of it. */
export interface ArticleContents {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly bank: readonly BankQuestion[];
}

/** A passage as MiniSearch knows it: by its number in the article. */
interface Entry {
  readonly id: number;
}

/**
 * BM25+ with less regard to repetition (k) and length (b) than MiniSearch's defaults, 1.2 and 0.7: paragraphs are short.
 *
 * @see https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html
 */
const BM25 = { k: 0.8, b: 0.2, d: 0.5 };
/** A heading has at most so many characters, and no full stop. */
const MAX_HEADING_LENGTH = 90;
/** Terms of the article that are taken for a word that it lacks, at most. */
const MAX_SIMILAR_TERMS = 8;
/** Cosine of word vectors from which a term is taken for a word that the article lacks. */
const MIN_SIMILARITY = 0.55;
/** Stems that similar terms are remembered for. */
const MAX_MEMOIZED_STEMS = 500;

const isTerm = (term: string): boolean => !isStopWordMark(term);

function miniSearchOptions(sentences: ArticleSnapshot['sentences']): Options<Entry> {
  const terms = sentences.map((passage) => passage.flat().filter(isTerm).join(' '));
  return {
    fields: ['text'],
    extractField: ({ id }, field) => (field === 'id' ? id : (terms[id] ?? '')),
    tokenize: (text) => text.split(' '),
    // They are stems already.
    processTerm: (term) => term,
  };
}

/** One article, indexed by itself: the same whatever other articles there are. */
export class ArticleIndex {
  readonly article: Article;
  /** Those of the article, in reading order; everything here counts them from 0. */
  readonly passages: readonly Passage[];
  readonly sentences: ArticleSnapshot['sentences'];
  readonly aliases: AliasIndex;
  readonly quotations: readonly Quotation[];
  /** In how many passages each term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly #miniSearch: MiniSearch<Entry>;
  readonly #resources: LanguageResources;
  readonly #bank: () => BankModel | undefined;
  #isTrained: boolean;
  readonly #vocabulary = lazy(() => new FuzzyIndex(this.frequencies));
  readonly #vectors = lazy(() => this.passages.map((_, id) => this.#vectorOf(id)));

  constructor(
    { article, passages, quotations, bank }: ArticleContents,
    resources: LanguageResources,
    snapshot?: ArticleSnapshot,
  ) {
    this.article = article;
    this.passages = passages;
    this.quotations = quotations;
    this.aliases = buildAliasIndex(article.people);
    this.#resources = resources;
    this.sentences = snapshot?.sentences ?? this.passages.map((passage) => this.#termsOf(passage));
    const options = miniSearchOptions(this.sentences);
    this.#miniSearch = snapshot
      ? MiniSearch.loadJS(snapshot.miniSearch, options)
      : new MiniSearch<Entry>(options);
    if (!snapshot) this.#miniSearch.addAll(this.passages.map((_, id) => ({ id })));
    const frequencies = new Map<string, number>();
    for (const passage of this.sentences) {
      for (const term of new Set(passage.flat().filter(isTerm)))
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    this.frequencies = frequencies;
    this.#isTrained = snapshot !== undefined || bank.length === 0;
    this.#bank = lazy(() => {
      this.#isTrained = true;
      return snapshot ? snapshot.bank : trainBankModel(this, bank);
    });
  }

  /** The data to cache. Trains the bank's model if that has not been done. */
  get snapshot(): ArticleSnapshot {
    return { sentences: this.sentences, miniSearch: this.#miniSearch.toJSON(), bank: this.bank };
  }

  /** The model of the question bank; trained when it is first needed, which takes about a second. */
  get bank(): BankModel | undefined {
    return this.#bank();
  }

  get isTrained(): boolean {
    return this.#isTrained;
  }

  /** The speakers of each passage, by name. */
  readonly speech = lazy(() => findSpeakers(this.article, this.passages));

  /** The words of the names of its people, and of its places. */
  readonly personTokens = lazy(() => nameTokens(this.article.people.map(({ name }) => name)));
  readonly placeTokens = lazy(() => nameTokens(this.article.places));

  /** Inverse document frequency as BM25 has it: ln(1 + (N − n + ½) / (n + ½)). */
  idf(term: string): number {
    const { length } = this.passages;
    const count = this.frequencies.get(term) ?? 0;
    return Math.log(1 + (length - count + 0.5) / (count + 0.5));
  }

  /** The idf of a term that the article lacks: the greatest. */
  get maxIdf(): number {
    return Math.log(1 + (this.passages.length + 0.5) / 0.5);
  }

  /** BM25+ by passage, summed over terms with their boosts; without the factor that MiniSearch has for matched terms. */
  search(boosts: ReadonlyMap<string, number>): Map<number, number> {
    if (boosts.size === 0) return new Map();
    const results = this.#miniSearch.search([...boosts.keys()].join(' '), {
      boostTerm: (term) => boosts.get(term) ?? 0,
      bm25: BM25,
    });
    return new Map(results.map(({ id, score, queryTerms }) => [Number(id), score / queryTerms.length]));
  }

  /** The terms within a typing error of a stem, the closest ones only. */
  closestTerms(stem: string): string[] {
    return this.#vocabulary()
      .closest(stem)
      .map(([term]) => term);
  }

  /** Terms of the article whose word vectors are near that of an English stem, with their cosine. */
  readonly similarTerms = memoize(
    (stem: string): readonly (readonly [term: string, cosine: number])[] => this.#computeSimilarTerms(stem),
    MAX_MEMOIZED_STEMS,
  );

  /** The mean word vector of a passage; `undefined` for other languages than English, or without vectors. */
  passageVector(id: number): Float32Array | undefined {
    return this.#vectors()[id];
  }

  /** True for a heading, a caption or the like. */
  isHeading(id: number): boolean {
    const passage = this.passages[id];
    if (!passage) return false;
    const text = slice(this.article, passage);
    const isShort = text.length < MAX_HEADING_LENGTH && !/[.!?”"»:]$/.test(text);
    return isShort || this.article.captions.has(passage.paragraph);
  }

  /** The terms of each sentence of a passage, with the surnames of those whom it calls by a role or alias. */
  #termsOf({ sentences }: Passage): string[][] {
    const { article } = this;
    return sentences.map((span) => {
      const sentence = slice(article, span);
      const surnames = this.aliases.impliedSurnames(textTokens(sentence));
      return [
        ...indexTerms(sentence, article.language),
        ...surnames.map((name) => termOf(name, article.language)),
      ];
    });
  }

  #computeSimilarTerms(stem: string): readonly (readonly [term: string, cosine: number])[] {
    const { vectors } = this.#resources;
    if (!vectors || this.article.language !== 'en') return [];
    return [...this.frequencies.keys()]
      .map((term) => [term, term === stem ? 0 : vectors.similarity(stem, term)] as const)
      .filter(([, cosine]) => cosine >= MIN_SIMILARITY)
      .sort(([, x], [, y]) => y - x)
      .slice(0, MAX_SIMILAR_TERMS);
  }

  #vectorOf(id: number): Float32Array | undefined {
    const { vectors } = this.#resources;
    if (!vectors || this.article.language !== 'en') return undefined;
    const terms = new Set((this.sentences[id] ?? []).flat().filter(isTerm));
    return vectors.mean([...terms].map((term) => [term, this.idf(term)] as const));
  }
}
