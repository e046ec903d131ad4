/** A tag of HTML: `<p>`, `</a>`, `<img src="x">`; not `<inaudible>`, which a transcript may have. */
const HTML_TAG =
  /<\/?(?:a|article|aside|b|blockquote|body|button|center|cite|del|div|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|li|link|main|mark|meta|nav|ol|p|picture|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video)(?:\s[^<>]*)?\/?>/i;

/** The offset and the name of the first tag of HTML in a text; `undefined` if there is none. */
export function findHtmlTag(text: string): { readonly offset: number; readonly tag: string } | undefined {
  const match = HTML_TAG.exec(text);
  return match ? { offset: match.index, tag: match[0] } : undefined;
}
