import { createHash } from 'node:crypto';

/** In characters of base 36. Among 10,000 hashes two are equal with a probability of 1 in 1,500. */
const HASH_LENGTH = 7;

/** True for a text that has the form of a {@link shortHash}. */
export const isShortHash = (text: string): boolean => text.length === HASH_LENGTH && /^[0-9a-z]+$/.test(text);

/**
 * The last seven characters, in base 36, of the first 64 bits of the SHA-256 hash of some texts: short enough for a
 * `custom_id`.
 *
 * @param texts in order; `undefined` counts, as a text that is none
 */
export function shortHash(...texts: readonly (string | undefined)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest();
  return hash.readBigUInt64BE().toString(36).slice(-HASH_LENGTH).padStart(HASH_LENGTH, '0');
}
