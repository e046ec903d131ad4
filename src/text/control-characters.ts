/**
 * Control characters, line separators, and those that change the direction of the text around them: raw, they
 * move a terminal's cursor, forge lines, or make text look like other text.
 *
 * @see https://trojansource.codes
 */
export const CONTROL_CHARACTER: RegExp = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const CONTROL_CHARACTERS = new RegExp(CONTROL_CHARACTER, 'gu');
/** An escape sequence of JSON, or a control character that JSON allows raw. */
const JSON_ESCAPE_OR_CONTROL = new RegExp(`\\\\(?:u[0-9a-f]{4}|.)|${CONTROL_CHARACTER.source}`, 'giu');
/** Escape sequences of JSON for control characters. New lines and tabs stay: a log shows stacks with them. */
const CONTROL_ESCAPE = /^\\(?:u00[01][0-9a-f]|u007f|u00[89][0-9a-f]|[bfr])$/i;

const escapeSequence = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Shows control characters as escape sequences (`\u202e`), except new lines and tabs. */
export function escapeControlCharacters(text: string): string {
  return text.replace(CONTROL_CHARACTERS, (character) =>
    character === '\n' || character === '\t' ? character : escapeSequence(character),
  );
}

/**
 * Escapes control characters in JSON: its strings have the escape sequences as text, so that no control characters are parsed
 * from it.
 */
export function escapeControlCharactersInJson(json: string): string {
  return json.replace(JSON_ESCAPE_OR_CONTROL, (match) => {
    if (match === '\n') return match;
    if (match.startsWith('\\')) return CONTROL_ESCAPE.test(match) ? `\\${match}` : match;
    return `\\${escapeSequence(match)}`;
  });
}
