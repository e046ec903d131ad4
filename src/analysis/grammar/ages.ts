/** How old somebody is, as texts write it. */
import type { Token } from './tokenizer.ts';

/** The age that a word says: "24" of "24-year-old". */
export const ageInWord = (word: string): string | undefined => /^(\d{1,3})-year-old$/.exec(word)?.[1];

/** The age in apposition to a name, behind the pause at an index: "Ida Bell, | 56", "Ana Ruiz, de | 39 | años". */
export function apposedAge(tokens: readonly Token[], pause: number): string | undefined {
  if (tokens[pause]?.type !== 'pause') return undefined;
  const at = tokens[pause + 1]?.lower === 'de' ? pause + 2 : pause + 1;
  return /^\d{1,3}$/.exec(tokens[at]?.text ?? '')?.[0];
}
