import type { Language } from '../text/language.ts';
import { texts } from './i18n/texts.ts';
import { buttonRow, commandButton, fits, type Part, roomBeside, textPart } from './message.ts';

/** More than this on one page is a wall, also where Discord would take it. */
const MOST_PARTS = 12;

/** Something longer than a message. */
export interface Paged {
  readonly title: string;
  readonly subtitle?: string;
  /** Each fits a message on its own, beside the title. */
  readonly parts: readonly Part[];
  /** What stands below the parts on every page. Default: nothing. */
  readonly below?: readonly Part[];
  /** The page wanted, counted from 1; past the last page, the last. */
  readonly page: number;
  /** The command line that shows another page. */
  readonly lineFor: (page: number) => string;
}

/** Divides `parts` into as few runs as the limits allow, in order. */
function divide(parts: readonly Part[], around: readonly Part[]): Part[][] {
  const pages: Part[][] = [];
  let takes = roomBeside(around);
  for (const part of parts) {
    const page = pages.at(-1);
    if (page && page.length < MOST_PARTS && takes(part)) page.push(part);
    else {
      pages.push([part]);
      takes = roomBeside([...around, part]);
    }
  }
  return pages;
}

/** One page of something, with buttons to the pages beside it. */
export function pageOf(
  { title, subtitle, parts, below = [], page, lineFor }: Paged,
  language: Language,
): Part[] {
  const words = texts[language];
  const head = (count?: number, of?: number): Part =>
    textPart(
      [
        `### ${title}`,
        ...(subtitle ? [subtitle] : []),
        ...(count && of ? [`-# ${words.page(count, of)}`] : []),
      ].join('\n'),
    );
  const turn = (to: number, label: string) => commandButton(label, lineFor(to));
  if (parts.length <= MOST_PARTS && fits([head(), ...parts, ...below])) return [head(), ...parts, ...below];
  const widest = [head(9999, 9999), buttonRow([turn(9999, words.back), turn(9999, words.next)]), ...below];
  const pages = divide(parts, widest);
  const at = Math.min(Math.max(page, 1), pages.length);
  const turns = [
    ...(at > 1 ? [turn(at - 1, words.back)] : []),
    ...(at < pages.length ? [turn(at + 1, words.next)] : []),
  ];
  return [head(at, pages.length), ...(pages[at - 1] ?? []), buttonRow(turns), ...below];
}
