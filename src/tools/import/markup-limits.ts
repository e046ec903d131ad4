import { StartupError } from '../../errors.ts';

/** News pages have 500 to 20,000 tags; a hundred thousand take seconds. */
const MAX_TAGS = 100_000;
/** Browsers nest 512 elements. */
const MAX_DEPTH = 512;

/** Elements without an end tag, and those whose end tag may be left out, which do not nest in themselves. */
const NOT_NESTING = new Set(
  `area base br col embed hr img input link meta param source track wbr
   html head body p li dt dd option tbody tr td th`.split(/\s+/),
);

/** A comment, the start of an element whose content is text, a tag, or a stray `<`. */
const MARKUP = /<(?:(!--)|(\/?)([a-z][^\s/>]*)|)/gi;

/** Elements in which `<` begins no tag but their own end. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noframes']);

/** The offset behind a search's match from an offset on; the end of the text if there is none. */
function endOf(pattern: RegExp, text: string, from: number): number {
  const search = new RegExp(pattern, 'gi');
  search.lastIndex = from;
  return search.test(text) ? search.lastIndex : text.length;
}

/**
 * Refuses pages that would take a parser minutes: its time grows faster than the number of tags and their depth. Looks at
 * each character once.
 *
 * @param name of the file
 * @throws StartupError when there are too many tags, or they are nested too deeply
 */
export function checkMarkup(html: string, name: string): void {
  const markup = new RegExp(MARKUP);
  let tags = 0;
  let depth = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    tags += 1;
    if (tags > MAX_TAGS) {
      throw new StartupError(`${name} has more than ${MAX_TAGS} tags; an article’s page has far fewer.`);
    }
    const [, comment, slash, tag = ''] = match;
    const element = tag.toLowerCase();
    if (comment !== undefined) markup.lastIndex = endOf(/-->/, html, markup.lastIndex);
    else if (slash === '' && RAW_TEXT.has(element)) {
      markup.lastIndex = endOf(new RegExp(`</${element}`), html, markup.lastIndex);
    } else if (element !== '' && !NOT_NESTING.has(element)) {
      depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    }
    if (depth > MAX_DEPTH) {
      throw new StartupError(
        `${name} has more than ${MAX_DEPTH} elements inside one another; no article’s page has that.`,
      );
    }
  }
}
