import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../text/language.ts';
import { texts } from './i18n/index.ts';
import { subtext } from './markdown.ts';
import { buttonRows, type Component, capacityLeft, commandButton, fits, textDisplay } from './message.ts';

/** More than this is a wall of text, even if Discord would accept it. */
const MAX_COMPONENTS_PER_PAGE = 12;

/** Room is left for page numbers up to this one. */
const MAX_PAGE = 9999;

/** Content that may be longer than a message. */
interface PaginatedContent {
  readonly title: string;
  readonly subtitle?: string;
  /** Each fits a message together with the title and the footer. */
  readonly components: readonly Component[];
  /** In the row of buttons of every page, behind those that turn pages; at most two. Default: none. */
  readonly buttons?: readonly APIButtonComponent[];
  /** Shown at the end of every page. Default: nothing. */
  readonly footer?: readonly Component[];
  /** The page wanted, counted from 1. Past the last page, the last is shown, and how many there are. */
  readonly page: number;
  /** The `custom_id` of the button that shows a page; `undefined` if it would be too long: then there is no button. */
  readonly customIdFor: (page: number) => string | undefined;
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

/** The buttons to the first page, the previous one and the next one, as far as there are others. */
function pageButtons(
  number: number,
  count: number,
  customIdFor: PaginatedContent['customIdFor'],
  language: Language,
): APIButtonComponent[] {
  const t = texts[language];
  const button = (label: string, page: number): APIButtonComponent[] => {
    const customId = customIdFor(page);
    return customId === undefined ? [] : [commandButton(label, customId)];
  };
  return [
    ...(number > 2 ? button(t.firstPage, 1) : []),
    ...(number > 1 ? button(t.previousPage, number - 1) : []),
    ...(number < count ? button(t.nextPage, number + 1) : []),
  ];
}

/** Says that there is no page of that number; `undefined` if there is. */
export function missingPageNote(wanted: number, count: number, language: Language): string | undefined {
  return wanted > count ? subtext(texts[language].noSuchPage(wanted, count)) : undefined;
}

/** Where a page is among several, or that there is none of that number. */
function pageNote(wanted: number, count: number, language: Language): string | undefined {
  const position = count > 1 ? subtext(texts[language].page(wanted, count)) : undefined;
  return missingPageNote(wanted, count, language) ?? position;
}

/** One page of the content, with buttons to the others. */
export function paginate(
  { title, subtitle, components, buttons = [], footer = [], page, customIdFor }: PaginatedContent,
  language: Language,
): Component[] {
  const header = (wanted: number, count: number): Component => {
    const note = pageNote(wanted, count, language);
    return textDisplay([`### ${title}`, ...(subtitle ? [subtitle] : []), ...(note ? [note] : [])].join('\n'));
  };
  const row = (pageTurning: readonly APIButtonComponent[]): Component[] =>
    buttonRows([...pageTurning, ...buttons]);
  const single = [header(page, 1), ...components, ...row([]), ...footer];
  if (components.length <= MAX_COMPONENTS_PER_PAGE && fits(single)) return single;
  const widestRow = row(pageButtons(MAX_PAGE - 1, MAX_PAGE, () => '', language));
  const pages = splitIntoPages(components, [header(MAX_PAGE + 1, MAX_PAGE), ...widestRow, ...footer]);
  const number = Math.min(Math.max(page, 1), pages.length);
  const pageTurning = pageButtons(number, pages.length, customIdFor, language);
  return [header(page, pages.length), ...(pages[number - 1] ?? []), ...row(pageTurning), ...footer];
}
