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
