/** The stems of sentences by number, and which of them are names. */
import type { Language } from '../../text/language.ts';
import { capitalizedTokens, textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';

/** The share of its occurrences after the first word of a sentence that a name has a capital letter in. */
const MIN_CAPITALIZED_SHARE = 0.9;

/**
 * The words that have a stem, and how often they stand after the first word of a sentence, with a capital letter and at all.
 */
interface StemUse {
  readonly words: Set<string>;
  capitalized: number;
  all: number;
}

/** Numbers the distinct stems of sentences, and tells which are names. */
export class Vocabulary {
  readonly language: Language;
  readonly stems: string[] = [];
  /** By number. */
  readonly #uses: StemUse[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(language: Language) {
    this.language = language;
  }

  encode(sentence: string): number[] {
    const capitalized = capitalizedTokens(sentence);
    const numbers = textTokens(sentence).map((token, i) => {
      const one = stem(token, this.language);
      const number = this.#numbers.get(one) ?? this.stems.push(one) - 1;
      this.#numbers.set(one, number);
      const use = this.#uses[number] ?? { words: new Set(), capitalized: 0, all: 0 };
      this.#uses[number] = use;
      use.words.add(token);
      if (i > 0) use.all += 1;
      if (i > 0 && capitalized.has(token)) use.capitalized += 1;
      return number;
    });
    return [...new Set(numbers)];
  }

  /** The words that have a stem, if it is a name's; none of other words. */
  namesWith(number: number): readonly string[] {
    const { words = [], capitalized = 0, all = 0 } = this.#uses[number] ?? {};
    return all > 0 && capitalized >= MIN_CAPITALIZED_SHARE * all ? [...words] : [];
  }
}

/**
 * Of the translations of a stem, those to keep. A name that both languages spell alike is translated by itself alone: the
 * others are words that stand beside it in many sentences.
 */
export function withoutCompanions<T extends readonly [translation: number, ...unknown[]]>(
  word: number,
  translations: readonly T[],
  source: Vocabulary,
  target: Vocabulary,
): readonly T[] {
  const alike = new Set(source.namesWith(word).map((name) => stem(name, target.language)));
  const own = translations.filter(([translation]) => alike.has(target.stems[translation] ?? ''));
  return own.length > 0 ? own : translations;
}
