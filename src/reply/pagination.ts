import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../text/language.ts';
import { texts } from './i18n/index.ts';
import { MAX_CHOICES, MAX_PAGE } from './limits.ts';
import { divideList } from './list-layout.ts';
import { subtext } from './markdown.ts';
import { buttonRows, type Component, capacityLeft, commandButton, fits, textDisplay } from './message.ts';

/** More than this is a wall of text, even if Discord would accept it. */
const MAX_COMPONENTS_PER_PAGE = 12;

/** The content of every page, and the number of the page to show. */
interface PageFrame {
  readonly title: string;
  readonly subtitle?: string;
  /** In the row of buttons of every page, after those that turn pages; at most two. Default: none. */
  readonly buttons?: readonly APIButtonComponent[];
  /** The number of the page to show, counted from 1. Past the last page, the last is shown, with the number of pages. */
  readonly page: number;
  /** The `custom_id` of the button that shows a page; `undefined` if it would be too long: then there is no button. */
  readonly customIdFor: (page: number) => string | undefined;
}

/** Content that may be longer than a message. */
interface PaginatedContent extends PageFrame {
  /** Each fits a message together with the title and the footer. */
  readonly components: readonly Component[];
  /** Shown at the end of every page. Default: nothing. */
  readonly footer?: readonly Component[];
}

/** A list whose items can be chosen in a menu. */
interface PaginatedList<T> extends PageFrame {
  readonly items: readonly T[];
  /** An item as a line of Markdown. */
  readonly format: (item: T) => string;
  /** The menu of the items of a page, at most {@link MAX_CHOICES}. */
  readonly menuOf: (items: readonly T[]) => readonly Component[];
}

/** The content of a single page: above the buttons, and below. */
interface Page {
  readonly components: readonly Component[];
  readonly footer: readonly Component[];
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
  customIdFor: PageFrame['customIdFor'],
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

/** A note on the position of a page among several, or on a missing page. */
function pageNote(wanted: number, count: number, language: Language): string | undefined {
  const position = count > 1 ? subtext(texts[language].page(wanted, count)) : undefined;
  return missingPageNote(wanted, count, language) ?? position;
}

/** The buttons below a page: those that turn it, and the content's own. */
const buttonsBelow = (pageTurning: readonly APIButtonComponent[], { buttons = [] }: PageFrame): Component[] =>
  buttonRows([...pageTurning, ...buttons]);

function header(count: number, { title, subtitle, page }: PageFrame, language: Language): Component {
  const note = pageNote(page, count, language);
  return textDisplay([`### ${title}`, ...(subtitle ? [subtitle] : []), ...(note ? [note] : [])].join('\n'));
}

/** The page to show, with buttons to the others. */
function showPage(pages: readonly Page[], frame: PageFrame, language: Language): Component[] {
  const number = Math.min(Math.max(frame.page, 1), pages.length);
  const { components = [], footer = [] } = pages[number - 1] ?? {};
  const pageTurning = pageButtons(number, pages.length, frame.customIdFor, language);
  return [
    header(pages.length, frame, language),
    ...components,
    ...buttonsBelow(pageTurning, frame),
    ...footer,
  ];
}

/** One page of the content, with buttons to the others. */
export function paginate(content: PaginatedContent, language: Language): Component[] {
  const { components, footer = [], ...frame } = content;
  const single = showPage([{ components, footer }], frame, language);
  if (components.length <= MAX_COMPONENTS_PER_PAGE && fits(single)) return single;
  const widestRow = buttonsBelow(
    pageButtons(MAX_PAGE - 1, MAX_PAGE, () => '', language),
    frame,
  );
  const widestHeader = header(MAX_PAGE, { ...frame, page: MAX_PAGE + 1 }, language);
  const pages = splitIntoPages(components, [widestHeader, ...widestRow, ...footer]);
  return showPage(
    pages.map((shown) => ({ components: shown, footer })),
    frame,
    language,
  );
}

/** One page of a list, with the menu of its items, and buttons to the other pages. */
export function paginateList<T>(
  { items, format, menuOf, ...frame }: PaginatedList<T>,
  language: Language,
): Component[] {
  const lines = items.map((item) => ({ item, text: format(item) }));
  const pages = divideList(lines, ({ text }) => text, MAX_CHOICES).map((shown) => ({
    components: [textDisplay(shown.map(({ text }) => text).join('\n'))],
    footer: menuOf(shown.map(({ item }) => item)),
  }));
  return showPage(pages.length > 0 ? pages : [{ components: [], footer: [] }], frame, language);
}
