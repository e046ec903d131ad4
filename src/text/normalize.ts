const PLAIN = /^[ -~]*$/;

/** Whether a text is of plain English letters, digits and marks: most are, and those of all scripts take longer to look for. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Single letters in a folded text, each with a dot; and the same in a plain one. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const PLAIN_DOTTED = /(?<![a-z\d])(?:[a-z]\.){2,}/g;

/** A folded text without the dots between single letters: "u.s." is "us" and "p.m." is "pm", "sanctions.then" stays. */
export function collapseInitials(folded: string): string {
  return folded.replace(isPlain(folded) ? PLAIN_DOTTED : DOTTED, (initials) => initials.replaceAll('.', ''));
}

/**
 * `text` without what people leave out when they type: case and accents ("Bogotá" and "BOGOTA" are both "bogota"),
 * and with one form of apostrophe.
 */
export function normalize(text: string): string {
  // Most words have nothing but case to fold.
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase();
}
