import type { Language } from '../text/language.ts';
import { texts } from './i18n/index.ts';
import { subtext } from './markdown.ts';
import { actionRow, type Component, capacityLeft, commandButton, fits, textDisplay } from './message.ts';

/** More than this is a wall of text, even if Discord would accept it. */
const MAX_COMPONENTS_PER_PAGE = 12;

/** Room is left for page numbers up to this one. */
const MAX_PAGE = 9999;

/** Content that may be longer than a message. */
export interface PaginatedContent {
  readonly title: string;
  readonly subtitle?: string;
  /** Each fits a message together with the title and the footer. */
  readonly components: readonly Component[];
  /** Shown at the end of every page. Default: nothing. */
  readonly footer?: readonly Component[];
  /** The page wanted, counted from 1. Past the last page, the last. */
  readonly page: number;
  /** The `custom_id` of the button that shows a page. */
  readonly customIdFor: (page: number) => string;
}

/**
 * Divides `components` into as few pages as Discord's limits allow, in order. A component that does not fit has a page
 * of its own.
 *
 * @param frame shown on every page
 */
export function splitIntoPages(components: readonly Component[], frame: readonly Component[]): Component[][] {
  const pages: Component[][] = [];
  let capacity = capacityLeft(frame);
  for (const component of components) {
    const page = pages.at(-1);
    if (page && page.length < MAX_COMPONENTS_PER_PAGE && capacity.take(component)) page.push(component);
    else {
      pages.push([component]);
      capacity = capacityLeft([...frame, component]);
    }
  }
  return pages;
}

/** One page of the content, with buttons to the previous and the next one. */
export function paginate(
  { title, subtitle, components, footer = [], page, customIdFor }: PaginatedContent,
  language: Language,
): Component[] {
  const t = texts[language];
  const header = (number?: number, count?: number): Component =>
    textDisplay(
      [
        `### ${title}`,
        ...(subtitle ? [subtitle] : []),
        ...(number && count ? [subtext(t.page(number, count))] : []),
      ].join('\n'),
    );
  const pageButton = (number: number, label: string) => commandButton(label, customIdFor(number));
  const single = [header(), ...components, ...footer];
  if (components.length <= MAX_COMPONENTS_PER_PAGE && fits(single)) return single;
  const widestRow = actionRow([pageButton(MAX_PAGE, t.back), pageButton(MAX_PAGE, t.next)]);
  const pages = splitIntoPages(components, [header(MAX_PAGE, MAX_PAGE), widestRow, ...footer]);
  const number = Math.min(Math.max(page, 1), pages.length);
  const buttons = [
    ...(number > 1 ? [pageButton(number - 1, t.back)] : []),
    ...(number < pages.length ? [pageButton(number + 1, t.next)] : []),
  ];
  return [header(number, pages.length), ...(pages[number - 1] ?? []), actionRow(buttons), ...footer];
}
