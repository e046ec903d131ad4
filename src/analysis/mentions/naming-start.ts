/** Naming words between a noun and a name: "a woman called Ida Bell". */

import { APPOSITIVE_PARTICIPLES, IDENTIFYING_PARTICIPLES } from '../../lexicon/naming-words.ts';
import { isAs } from '../grammar/function-words.ts';
import type { Token } from '../tokens/token.ts';

/**
 * The start of the naming words between a noun and the name at an index: "a woman | called | Ida Bell", "a man | identified
 * only as | Tom"; nothing without them.
 */
export function namingStart(tokens: readonly Token[], nameStart: number): number | undefined {
  const before = nameStart - 1;
  if (APPOSITIVE_PARTICIPLES.has(tokens[before]?.lower ?? '')) return before;
  if (!isAs(tokens[before]?.lower)) return undefined;
  return [before - 1, before - 2].find((at) => IDENTIFYING_PARTICIPLES.has(tokens[at]?.lower ?? ''));
}
