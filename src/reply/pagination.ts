import type { Language } from '../text/language.ts';
import { texts } from './i18n/texts.ts';
import { actionRow, type Component, capacityLeft, commandButton, fits, textDisplay } from './message.ts';

/** More than this on one page is a wall, also where Discord would take it. */
const MAX_COMPONENTS_PER_PAGE = 12;

/** Something longer than a message. */
export interface PaginatedContent {
  readonly title: string;
  readonly subtitle?: string;
  /** Each fits a message on its own, beside the title. */
  readonly components: readonly Component[];
  /** What stands below the parts on every page. Default: nothing. */
  readonly footer?: readonly Component[];
  /** The page wanted, counted from 1; past the last page, the last. */
  readonly page: number;
  /** The command line that shows another page. */
  readonly customIdFor: (page: number) => string;
}

/** Divides `parts` into as few runs as the limits allow, in order. */
function splitIntoPages(parts: readonly Component[], around: readonly Component[]): Component[][] {
  const pages: Component[][] = [];
  let takes = capacityLeft(around);
  for (const part of parts) {
    const page = pages.at(-1);
    if (page && page.length < MAX_COMPONENTS_PER_PAGE && takes(part)) page.push(part);
    else {
      pages.push([part]);
      takes = capacityLeft([...around, part]);
    }
  }
  return pages;
}

/** One page of something, with buttons to the pages beside it. */
export function paginate(
  { title, subtitle, components: parts, footer: below = [], page, customIdFor: lineFor }: PaginatedContent,
  language: Language,
): Component[] {
  const words = texts[language];
  const head = (count?: number, of?: number): Component =>
    textDisplay(
      [
        `### ${title}`,
        ...(subtitle ? [subtitle] : []),
        ...(count && of ? [`-# ${words.page(count, of)}`] : []),
      ].join('\n'),
    );
  const turn = (to: number, label: string) => commandButton(label, lineFor(to));
  if (parts.length <= MAX_COMPONENTS_PER_PAGE && fits([head(), ...parts, ...below]))
    return [head(), ...parts, ...below];
  const widest = [head(9999, 9999), actionRow([turn(9999, words.back), turn(9999, words.next)]), ...below];
  const pages = splitIntoPages(parts, widest);
  const at = Math.min(Math.max(page, 1), pages.length);
  const turns = [
    ...(at > 1 ? [turn(at - 1, words.back)] : []),
    ...(at < pages.length ? [turn(at + 1, words.next)] : []),
  ];
  return [head(at, pages.length), ...(pages[at - 1] ?? []), actionRow(turns), ...below];
}
