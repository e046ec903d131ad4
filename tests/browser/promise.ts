import type { Article } from '../../src/corpus/article.ts';
import { at, paragraphsOf } from '../support/article.ts';
import type { Citation } from './citations.ts';
import type { Seen } from './reader.ts';

/**
 * How a link kept its promise; anything but these is what went wrong.
 *
 * - `exact`: the cited words are highlighted, but for punctuation at their ends.
 * - `inside`: so they are, without some at their ends that stand between marks which no link may hold, less than four
 *   in a row.
 * - `around`: the cited words begin or end with such words, and are highlighted with words of their paragraph beside them.
 * - `beside`: all of the cited words are such words, and words beside them in their paragraph are highlighted.
 */
export type Outcome = (typeof OUTCOMES)[number] | { readonly fault: string };

/** What may come of a link, the best first. */
export const OUTCOMES = ['exact', 'inside', 'around', 'beside'] as const;

/** Marks that have broken links, as src/reply/runs.ts has them. */
const MARK = /["'“”„‘’«»`´()[\]{}<>%|\\^]/;
/** So many words in a row can be told from a menu's. */
const ENOUGH = 4;

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many words stand between each two marks; a word with a mark inside ("Bell’s") is none that a link may hold. */
function runsIn(text: string): number[] {
  const clean = text.replace(/[^\s\p{P}]*(?<=[\p{L}\p{N}])[’'](?=\p{L})\S*/gu, '|');
  return clean.split(MARK).map((run) => run.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}

const hasFew = (text: string): boolean => runsIn(text).every((count) => count < ENOUGH);
const isNothing = (text: string): boolean =>
  runsIn(text).every((count) => count === 0) && !/\p{L}/u.test(text);

/** Every place of `part` in `text`. */
function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1)) places.push(place);
  return places;
}

/** Compares what is highlighted with what is cited, both in words of one paragraph; nothing where it is neither. */
export function outcomeOf(
  shown: string,
  cited: string,
  paragraph: string,
): (typeof OUTCOMES)[number] | undefined {
  for (const place of placesOf(shown, cited)) {
    const ends = [cited.slice(0, place), cited.slice(place + shown.length)];
    if (ends.every(isNothing)) return 'exact';
    // What is left out is up to a mark: the words that are highlighted could have gone on otherwise.
    if (ends.every((end) => isNothing(end) || (hasFew(end) && MARK.test(end)))) return 'inside';
  }
  const runs = runsIn(cited).filter((count) => count > 0);
  const inner = cited.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const endsInFew = [runs[0], runs.at(-1)].some((count) => count !== undefined && count < ENOUGH);
  if (endsInFew && shown.includes(inner)) return 'around';
  return hasFew(cited) && paragraph.includes(shown) ? 'beside' : undefined;
}

/** Compares what a browser shows behind a citation's link with what the reply cites. */
export function compare(
  seen: Seen,
  { link, paragraph: number, excerpts }: Citation,
  article: Article,
): Outcome {
  const fault = (what: string): Outcome => ({
    fault: `${what}: ${link} for ¶${number} ${excerpts.join(' / ')}`,
  });
  const [one, ...others] = seen;
  if (!one) return fault('nothing is highlighted');
  const shown = oneSpace(one.text);
  if (others.length > 0) return fault(`${seen.length} places are highlighted, the first "${shown}"`);
  if (one.paragraph !== number) return fault(`"${shown}" is highlighted, outside the paragraph`);
  const paragraph = oneSpace(at(paragraphsOf(article), number - 1));
  const [first, last] = [oneSpace(at(excerpts, 0)), oneSpace(at(excerpts, -1))];
  // A sentence may come back inside its paragraph: any place of the cited words will do.
  const possible = placesOf(first, paragraph).flatMap((start) =>
    placesOf(last, paragraph)
      .filter((place) => place >= start)
      .map((place) => outcomeOf(shown, paragraph.slice(start, place + last.length), paragraph)),
  );
  return OUTCOMES.find((outcome) => possible.includes(outcome)) ?? fault(`"${shown}" is highlighted`);
}
