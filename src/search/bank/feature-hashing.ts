/**
 * The classifier's features: stems, bigrams of stems and character n-grams of a question, hashed into a fixed
 * number of buckets, so that no vocabulary has to be kept.
 *
 * @see https://arxiv.org/abs/0902.2206 (Weinberger et al., Feature Hashing for Large Scale Multitask Learning)
 */
import { detectQuestionLanguage } from '../../text/detect-language.ts';
import { stem } from '../../text/stem.ts';

/**
 * A third more than the features in the question bank of the bundled article, some 98,000, of which three in ten come into
 * the bucket of an earlier one.
 */
export const BUCKET_COUNT = 1 << 17;

/** Character n-grams absorb typing errors, Spanish endings and prefixes: "sanction" is in "unsanctioned". */
const MIN_NGRAM_LENGTH = 3;
const MAX_NGRAM_LENGTH = 5;

/**
 * Offset bases, one for each kind of feature: the stem "his" and the n-gram "his" fall into different
 * buckets.
 */
const STEM_SEED = 0x811c9dc5;
const BIGRAM_SEED = 0x1c9dc581;
const NGRAM_SEED = 0x9dc5811c;

/** Marks the beginning of a question and of a word. */
const START_MARK = '^';
const END_MARK = '$';

/**
 * The 32-bit FNV-1a hash of a slice of a text.
 *
 * @param seed the offset basis
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
function fnv1a(text: string, seed: number, start = 0, end = text.length): number {
  let hash = seed;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The bucket of a hash: its low bits, with high ones folded in, since the low bits of FNV-1a vary least. */
function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKET_COUNT - 1);
}

/**
 * The hashed features of a question.
 *
 * @param tokens all its tokens; stop words are features too: "who was there" has nothing else
 * @returns a bucket for each occurrence of a feature
 */
export function hashFeatures(tokens: readonly string[]): number[] {
  // Words that tell no language, such as names, are stemmed alike in training and in classification.
  const language = detectQuestionLanguage(tokens.join(' ')) ?? 'en';
  const buckets: number[] = [];
  let previous = START_MARK;
  for (const token of tokens) {
    const term = stem(token, language);
    buckets.push(bucketOf(fnv1a(term, STEM_SEED)), bucketOf(fnv1a(`${previous} ${term}`, BIGRAM_SEED)));
    previous = term;
    const marked = `${START_MARK}${token}${END_MARK}`;
    for (let length = MIN_NGRAM_LENGTH; length <= MAX_NGRAM_LENGTH; length += 1) {
      for (let start = 0; start + length <= marked.length; start += 1)
        buckets.push(bucketOf(fnv1a(marked, NGRAM_SEED + length, start, start + length)));
    }
  }
  return buckets;
}
