import type { Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import { FuzzyIndex } from '../../text/typos.ts';
import { lazy } from '../../util/lazy.ts';
import { memoize } from '../../util/memoize.ts';
import type { LanguageResources } from './language-resources.ts';

/** Maximum similar terms for a word that a text lacks. */
const MAX_SIMILAR_TERMS = 8;
/** Minimum cosine of a similar term. */
const MIN_SIMILARITY = 0.4;
/** Stems whose similar terms are memoized. */
const MAX_MEMOIZED_STEMS = 500;

/** The terms of an article, or of all articles in a language. */
export class Vocabulary {
  readonly language: Language;
  /** The document frequency of each term: the number of passages, or articles, with it. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly #resources: LanguageResources;
  readonly #fuzzyIndex = lazy(() => new FuzzyIndex(this.frequencies));

  constructor(language: Language, frequencies: ReadonlyMap<string, number>, resources: LanguageResources) {
    this.language = language;
    this.frequencies = frequencies;
    this.#resources = resources;
  }

  /** True for a word of the text, in any form. */
  has(token: string): boolean {
    return this.frequencies.has(stem(token, this.language));
  }

  /** The terms within a typing error of a stem, the closest ones only. */
  closestTerms(stem: string): string[] {
    return this.#fuzzyIndex()
      .closest(stem)
      .map(([term]) => term);
  }

  /** Terms whose word vectors are near that of a stem of the language, with their cosine. */
  readonly similarTerms = memoize(
    (stem: string): readonly (readonly [term: string, cosine: number])[] => this.#computeSimilarTerms(stem),
    MAX_MEMOIZED_STEMS,
  );

  /** The terms that may be similar to others. */
  readonly #specificTerms = lazy((): readonly string[] => {
    const vectors = this.#resources.vectors?.(this.language);
    return vectors ? [...this.frequencies.keys()].filter((term) => vectors.isSpecific(term)) : [];
  });

  #computeSimilarTerms(stem: string): readonly (readonly [term: string, cosine: number])[] {
    const vectors = this.#resources.vectors?.(this.language);
    if (!vectors?.isSpecific(stem)) return [];
    return this.#specificTerms()
      .map((term) => [term, term === stem ? 0 : vectors.similarity(stem, term)] as const)
      .filter(([, cosine]) => cosine >= MIN_SIMILARITY)
      .sort(([, x], [, y]) => y - x)
      .slice(0, MAX_SIMILAR_TERMS);
  }
}
