declare const NORMALIZED: unique symbol;

/** A text or word that {@link normalize} has folded: "avion" of "Avión". */
export type Normalized = string & { readonly [NORMALIZED]: true };

/**
 * A word with its accents, in lower case, by which grammar tells “esta” and “está” apart: any string but one that is known
 * to be {@link Normalized}.
 */
export type Written = string & { readonly [NORMALIZED]?: never };

/** Single letters with a dot each, like "u.s." or "p.m."; not the end of "sanctions.then". */
const DOTTED_INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/** Types a text as normalized, without folding it: only for text that is known to be so. */
export const asNormalized = (folded: string): Normalized => folded as Normalized;

/** Drops the dots of initials: "u.s." becomes "us", "p.m." becomes "pm". */
export function collapseInitials(normalized: string): string {
  return normalized.replace(DOTTED_INITIALS, (initials) => initials.replaceAll('.', ''));
}

/**
 * Maximum growth of the characters that people write: to three letters, like 각; others grow to eighteen, like U+FDFA, or to a
 * whole word, like U+337F.
 */
const MAX_GROWTH = 3;

/**
 * True for a text that is much longer normalized than people's words are: it would take many times as long to
 * search for.
 *
 * @param maxLength the length that the text may have, in UTF-16 units
 */
export function isOverlongNormalized(text: string, maxLength: number): boolean {
  return normalize(text).length > MAX_GROWTH * maxLength;
}

/** Most words: only their case is folded. */
const ASCII = /^[ -~\t\r\n]*$/;

/**
 * Folds the differences that people leave out when they type: case, accents and compatibility variants (Unicode's NFKD), the
 * kind of apostrophe, and default ignorable characters like soft hyphens, which come with words copied from a page. "Bogotá"
 * and "BOGOTA" both become "bogota".
 *
 * @see https://unicode.org/reports/tr15/
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
export function normalize(text: string): Normalized {
  const folded = ASCII.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '')
        .replace(/[‘’ʼ]/g, "'");
  return asNormalized(folded.toLowerCase());
}
