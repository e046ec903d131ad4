import { detectQueryLanguage } from '../text/detect-language.ts';
import { stem } from '../text/tokenize.ts';

/** Features are hashed into so many buckets: three times what the bank of one article has of them. */
export const BUCKETS = 1 << 17;

/** Pieces of words of these lengths stand for their families: "sanction" in "unsanctioned", typing errors, Spanish forms. */
const MIN_NGRAM = 3;
const MAX_NGRAM = 5;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), from `seed` on. */
function fnv1a(text: string, from: number, to: number, seed: number): number {
  let value = seed;
  for (let i = from; i < to; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** Where the hashes of each kind of feature begin, so that the stem "his" is not the piece "his". */
const STEM_SEED = 0x811c9dc5;
const BIGRAM_SEED = 0x1c9dc581;
const NGRAM_SEED = 0x9dc5811c;

/**
 * What a question is made of, for the classifier: its stems, each pair of neighbours, and the pieces of its words,
 * stop words included ("who was there" has nothing else).
 *
 * @param words all the words of the question, folded
 * @returns the buckets that they fall into, one for each time
 */
export function hashFeatures(words: readonly string[]): number[] {
  const language = detectQueryLanguage(words);
  const buckets: number[] = [];
  const add = (value: number): void => {
    // The low bits of FNV-1a change least from word to word: fold the high ones in.
    buckets.push((value ^ (value >>> 15)) & (BUCKETS - 1));
  };
  let before = '^';
  for (const word of words) {
    const term = stem(word, language);
    add(fnv1a(term, 0, term.length, STEM_SEED));
    const pair = `${before} ${term}`;
    add(fnv1a(pair, 0, pair.length, BIGRAM_SEED));
    before = term;
    const whole = `^${word}$`;
    for (let length = MIN_NGRAM; length <= MAX_NGRAM; length += 1) {
      for (let at = 0; at + length <= whole.length; at += 1)
        add(fnv1a(whole, at, at + length, NGRAM_SEED + length));
    }
  }
  return buckets;
}
