import { StartupError } from '../../errors.ts';

/** News pages have 500 to 15,000 elements; a hundred thousand take a minute. */
const MAX_ELEMENTS = 50_000;
/** References to characters, like `&aacute;`: each is a text of its own to the parser. */
const MAX_REFERENCES = 200_000;
/** Browsers nest 512 elements. */
const MAX_DEPTH = 512;
/** Maximum attributes of one tag. */
const MAX_ATTRIBUTES = 1000;

/** Elements without an end tag, and those whose end tag may be left out, which do not nest in themselves. */
const NOT_NESTING = new Set(
  `area base br col embed hr img input link meta param source track wbr
   html head body p li dt dd option tbody tr td th`.split(/\s+/),
);

/** A comment, a tag's beginning, a stray `<`, or a reference. */
const MARKUP = /<(?:(!--)|(\/?)([a-z][^\s/>]*)|)|(&)/gi;

/** A part of a tag: between quotation marks or not, and its end. */
const TAG_PART = /[^"'>]+|"[^"]*"?|'[^']*'?|>/y;

/** Elements in which `<` begins no tag but their own end. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noframes']);

/** The offset after a search's match from an offset on; the end of the text if there is none. */
function endOf(pattern: RegExp, text: string, from: number): number {
  const search = new RegExp(pattern, 'gi');
  search.lastIndex = from;
  return search.test(text) ? search.lastIndex : text.length;
}

/** The offset after a tag, and the number of its attributes, or somewhat more. */
function scanTag(html: string, from: number): { end: number; attributes: number } {
  const part = new RegExp(TAG_PART);
  part.lastIndex = from;
  let attributes = 0;
  for (let match = part.exec(html); match; match = part.exec(html)) {
    const [text] = match;
    if (text === '>') return { end: part.lastIndex, attributes };
    if (!/^["']/.test(text)) attributes += text.match(/[^\s/=]+/g)?.length ?? 0;
  }
  return { end: html.length, attributes };
}

/** Counts what makes parsing slow. Each character of a page is looked at once. */
class MarkupCounter {
  #elements = 0;
  #references = 0;
  #depth = 0;
  readonly #markup = new RegExp(MARKUP);

  /** The limit that a page exceeds, as a message names it; `undefined` if none. */
  findExcess(html: string): string | undefined {
    for (let match = this.#markup.exec(html); match; match = this.#markup.exec(html)) {
      const [, comment, slash, tag = '', reference] = match;
      if (comment !== undefined) this.#markup.lastIndex = endOf(/-->/, html, this.#markup.lastIndex);
      else if (reference !== undefined) this.#references += 1;
      else if (slash !== '/') this.#elements += 1;
      const attributes = tag === '' ? 0 : this.#readTag(html, tag.toLowerCase(), slash === '/');
      if (attributes > MAX_ATTRIBUTES) return `a tag with more than ${MAX_ATTRIBUTES} attributes`;
      if (this.#elements > MAX_ELEMENTS) return `more than ${MAX_ELEMENTS} elements`;
      if (this.#references > MAX_REFERENCES) return `more than ${MAX_REFERENCES} character references`;
      if (this.#depth > MAX_DEPTH) return `more than ${MAX_DEPTH} elements inside one another`;
    }
    return undefined;
  }

  /** Passes over a tag, and the text of an element that has only text. Returns the number of attributes. */
  #readTag(html: string, tag: string, isEnd: boolean): number {
    const { end, attributes } = scanTag(html, this.#markup.lastIndex);
    const hasText = !isEnd && RAW_TEXT.has(tag);
    this.#markup.lastIndex = hasText ? endOf(new RegExp(`</${tag}`), html, end) : end;
    if (!hasText && !NOT_NESTING.has(tag)) this.#depth = Math.max(0, this.#depth + (isEnd ? -1 : 1));
    return attributes;
  }
}

/**
 * Refuses pages that would take a parser minutes: its time grows faster than the number of elements and their depth.
 *
 * @param name of the file
 * @throws StartupError when there is more markup than an article's page has
 */
export function checkMarkup(html: string, name: string): void {
  const excess = new MarkupCounter().findExcess(html);
  if (excess !== undefined) throw new StartupError(`${name} has ${excess}; an article’s page has far fewer.`);
}
