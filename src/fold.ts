/**
 * `text` without what people leave out when they type: case and accents ("Bogotá" and "BOGOTA" are both "bogota"),
 * and with one form of apostrophe.
 */
export function fold(text: string): string {
  // Most of what is typed has none of that.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase();
}
