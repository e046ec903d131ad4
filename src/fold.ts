/**
 * `text` without what people leave out when they type: case and accents ("Bogotá" and "BOGOTA" are both "bogota"),
 * and with one form of apostrophe.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase();
}
