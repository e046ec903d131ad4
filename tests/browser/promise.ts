import type { Article } from '../../src/corpus/article.ts';
import { toCanonicalForm } from '../../src/text/canonical-form.ts';
import { at, paragraphsOf } from '../support/article.ts';
import type { Citation } from './citations.ts';
import type { Seen } from './reader.ts';

/**
 * The outcome of following a link. Unlinkable words are fewer than {@link MIN_WORDS} words between unsafe marks.
 *
 * - `exact`: the cited words are highlighted, apart from punctuation at their ends.
 * - `inside`: they are highlighted without unlinkable words at their ends.
 * - `around`: they start or end with unlinkable words, and are highlighted with more words of the paragraph.
 * - `beside`: all of them are unlinkable, and other words of the paragraph are highlighted.
 */
export type Outcome = (typeof OUTCOMES)[number] | { readonly fault: string };

/** The best first. */
export const OUTCOMES = ['exact', 'inside', 'around', 'beside'] as const;

/** As in src/reply/text-fragment/word-runs.ts. */
const UNSAFE_MARK = /["'“”„‘’«»`´()[\]{}<>%|\\^]/;
/** As in src/reply/text-fragment/article-link.ts. */
const MIN_WORDS = 4;

/** Words as the article has them, whatever the page has. */
const canonical = (text: string): string => toCanonicalForm(text).replace(/\s+/g, ' ').trim();

/** The lengths in words of the runs between unsafe marks. A word with a mark inside ("Bell’s") counts as a mark. */
function runLengths(text: string): number[] {
  const clean = text.replace(/[^\s\p{P}]*(?<=[\p{L}\p{N}])[’'](?=\p{L})\S*/gu, '|');
  return clean
    .split(UNSAFE_MARK)
    .map((run) => run.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}

const isUnlinkable = (text: string): boolean => runLengths(text).every((count) => count < MIN_WORDS);
const hasNoWords = (text: string): boolean =>
  runLengths(text).every((count) => count === 0) && !/\p{L}/u.test(text);

/** Every offset of `part` in `text`. */
function offsetsOf(part: string, text: string): number[] {
  const offsets: number[] = [];
  for (let offset = text.indexOf(part); offset >= 0; offset = text.indexOf(part, offset + 1))
    offsets.push(offset);
  return offsets;
}

/**
 * Compares highlighted with cited words of one paragraph.
 *
 * @returns `undefined` if they have nothing to do with each other
 */
export function outcomeOf(
  highlighted: string,
  cited: string,
  paragraph: string,
): (typeof OUTCOMES)[number] | undefined {
  for (const offset of offsetsOf(highlighted, cited)) {
    const ends = [cited.slice(0, offset), cited.slice(offset + highlighted.length)];
    if (ends.every(hasNoWords)) return 'exact';
    // An unsafe mark separates them: otherwise the link could have had more words.
    if (ends.every((end) => hasNoWords(end) || (isUnlinkable(end) && UNSAFE_MARK.test(end)))) return 'inside';
  }
  const runs = runLengths(cited).filter((count) => count > 0);
  const inner = cited.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const endsInFew = [runs[0], runs.at(-1)].some((count) => count !== undefined && count < MIN_WORDS);
  if (endsInFew && highlighted.includes(inner)) return 'around';
  return isUnlinkable(cited) && paragraph.includes(highlighted) ? 'beside' : undefined;
}

/** Compares what a browser highlights for a citation's link with the excerpts of the citation. */
export function compare(
  seen: Seen,
  { link, paragraph: number, excerpts }: Citation,
  article: Article,
): Outcome {
  const fault = (problem: string): Outcome => ({
    fault: `${problem}: ${link} for ¶${number} ${excerpts.join(' / ')}`,
  });
  const [highlight, ...others] = seen;
  if (!highlight) return fault('nothing is highlighted');
  const highlighted = canonical(highlight.text);
  if (others.length > 0) return fault(`${seen.length} places are highlighted, the first "${highlighted}"`);
  if (highlight.paragraph !== number) return fault(`"${highlighted}" is highlighted, outside the paragraph`);
  const paragraph = canonical(at(paragraphsOf(article), number - 1));
  const [first, last] = [canonical(at(excerpts, 0)), canonical(at(excerpts, -1))];
  // The same sentence may be repeated in the paragraph: any occurrence will do.
  const possible = offsetsOf(first, paragraph).flatMap((start) =>
    offsetsOf(last, paragraph)
      .filter((offset) => offset >= start)
      .map((offset) => outcomeOf(highlighted, paragraph.slice(start, offset + last.length), paragraph)),
  );
  return OUTCOMES.find((outcome) => possible.includes(outcome)) ?? fault(`"${highlighted}" is highlighted`);
}
