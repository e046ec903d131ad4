/**
 * `text` as Discord shows it letter by letter: no emphasis, heading, list, link, spoiler or mention comes out of it. A
 * backslash is put only where one is needed, so that a message reads well where Markdown is not understood.
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

/** `markdown` in bold. */
export function bold(markdown: string): string {
  return `**${markdown}**`;
}

/** The article's words, and nothing else, stand in block quotes. `markdown` has to be a single line. */
export function blockQuote(markdown: string): string {
  return `> ${markdown}`;
}

/** Small grey print. `markdown` has to be a single line. */
export function subtext(markdown: string): string {
  return `-# ${markdown}`;
}

/**
 * What someone typed, on one line and without characters that nobody sees (controls, and those that turn the writing
 * direction of what follows around), at most `length` characters long.
 */
export function oneLine(text: string, length: number): string {
  // Most of what is typed is one line of letters that everyone sees, with single spaces.
  if (text.length <= length && /^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, (character) => (character === '\u200D' ? character : ''))
    .replace(/ {2,}/g, ' ')
    .trim();
  return [...line].slice(0, length).join('');
}
