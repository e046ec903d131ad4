/** Quotations that several articles have of one statement, merged. */

import { slice } from '../../corpus/article.ts';
import { tokenize } from '../../text/tokenize.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Quotation } from './extract-quotations.ts';

/** Fewer words may be said twice. */
const MIN_REPEATED_WORDS = 4;

interface SpokenWords {
  readonly quotation: Quotation;
  /** Normalized, with a space around each. */
  readonly words: string;
  readonly count: number;
}

function spokenWords(quotation: Quotation): SpokenWords {
  const words = tokenize(slice(quotation.article, quotation.words));
  return { quotation, words: ` ${words.join(' ')} `, count: words.length };
}

/** The longest quotations of one speaker, each with those of other articles that have its words, or a part of them. */
function mergeOfSpeaker(quotations: readonly Quotation[]): Map<Quotation, Quotation[]> {
  const merged = new Map<SpokenWords, Quotation[]>();
  const longestFirst = quotations.map(spokenWords).sort((a, b) => b.count - a.count);
  for (const spoken of longestFirst) {
    const { quotation, words, count } = spoken;
    const whole = [...merged.keys()].find(
      (other) => other.quotation.article !== quotation.article && other.words.includes(words),
    );
    if (whole && count >= MIN_REPEATED_WORDS) merged.get(whole)?.push(quotation);
    else merged.set(spoken, []);
  }
  return new Map([...merged].map(([{ quotation }, repeats]) => [quotation, repeats]));
}

/**
 * Merges the quotations that several articles have of one statement.
 *
 * @returns the longest of each statement, with the others as its repeats, in the given order
 */
export function mergeRepeatedQuotations(quotations: readonly Quotation[]): Quotation[] {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of quotations)
    if (quotation.speaker !== undefined) pushTo(bySpeaker, quotation.speaker, quotation);
  const merged = new Map([...bySpeaker.values()].flatMap((own) => [...mergeOfSpeaker(own)]));
  return quotations.flatMap((quotation) => {
    if (quotation.speaker === undefined) return [quotation];
    const repeats = merged.get(quotation);
    return repeats ? [{ ...quotation, repeats }] : [];
  });
}
