/** The elements whose tags no story has. `<br>` is none of them: Markdown has it for a hard line break. */
const ELEMENTS =
  'a|article|aside|b|blockquote|body|button|center|cite|del|div|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|li|link|main|mark|meta|nav|ol|p|picture|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video';

const tagOf = (elements: string): string => `</?(?:${elements})(?:\\s[^<>]*)?/?>`;

/** A tag of HTML: `<p>`, `</a>`, `<img src="x">`; not `<inaudible>`, which a transcript may have. */
const HTML_TAG = new RegExp(tagOf(ELEMENTS), 'i');

const COMMENT = '<!--';
/** "&nbsp;", "&#160;", "&#xA0;"; not "AT&T; …". */
const CHARACTER_REFERENCE = '&(?:[a-z]{2,}\\d*|#\\d+|#x[\\da-f]+);';
const HTML = new RegExp(`${tagOf(`br|${ELEMENTS}`)}|${COMMENT}|${CHARACTER_REFERENCE}`, 'i');

/** The first tag of HTML in Markdown that is no `<br>`; `undefined` if there is none. */
export const findHtmlTag = (markdown: string): string | undefined => HTML_TAG.exec(markdown)?.[0];

/**
 * The first HTML in a text that is shown as it is, with its offset: any tag, the beginning of a comment, or a character
 * reference; `undefined` if there is none.
 */
export function findHtml(text: string): { readonly offset: number; readonly markup: string } | undefined {
  const match = HTML.exec(text);
  return match ? { offset: match.index, markup: match[0] } : undefined;
}
