/**
 * Escapes Discord's Markdown: no emphasis, heading, list, link, spoiler or mention is left. Characters that mean nothing
 * where they stand are not escaped, so that the text reads well where Markdown is not understood.
 *
 * @param text a single line
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~|<[]/g, '\\$&')
    .replace(/@(?=everyone|here)/g, '\\@')
    .replace(/(?<=https?:)\/\//gi, '\\/\\/')
    .replace(/^(\s*)([#>+-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');
}

export function bold(markdown: string): string {
  return `**${markdown}**`;
}

/** Characters with a meaning in Markdown or in the brackets around an address. The `~` of a text directive has to stay. */
const UNSAFE_IN_ADDRESS = /[\s()<>[\]\\*_`|"']|~(?!:text=)/gu;

const percentEncode = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Square brackets in pairs. Others end a link too early or too late, escaped or not, like that of a headline that is cut. */
const PAIRED_BRACKETS = /^(?:[^[\]]|\[[^[\]]*\])*$/;

/** The text of a link: square brackets that are not in pairs become parentheses. */
const linkText = (text: string): string =>
  escapeMarkdown(
    PAIRED_BRACKETS.test(text) ? text : text.replaceAll('[', '(').replaceAll(']', ')'),
  ).replaceAll(']', '\\]');

/**
 * A masked link: `[text](address)`. The address is percent-encoded where Markdown could change it, which opens the same page.
 *
 * @param text a single line of plain text; square brackets in it that are not in pairs become parentheses
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function maskedLink(text: string, url: string): string {
  return `[${linkText(text)}](${url.replace(UNSAFE_IN_ADDRESS, percentEncode)})`;
}

/**
 * Block quotes hold the article's words only.
 *
 * @param markdown a single line
 */
export function blockQuote(markdown: string): string {
  return `> ${markdown}`;
}

/**
 * Small gray print.
 *
 * @param markdown a single line
 */
export function subtext(markdown: string): string {
  return `-# ${markdown}`;
}

/**
 * Typed text on one line, without control characters, marks of writing direction and other invisible characters.
 *
 * @param maxLength in code points; the rest is cut
 */
export function oneLine(text: string, maxLength: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // The zero-width joiner holds emoji together.
    .replace(/[\p{Cf}\p{Cs}]/gu, (character) => (character === '\u200D' ? character : ''))
    .replace(/ {2,}/g, ' ')
    .trim();
  return [...line].slice(0, maxLength).join('');
}
