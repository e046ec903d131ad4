/** Spanish spellings of chat, normalized, and the words that they stand for. Written for this project. */
export const INFORMAL_SPELLINGS: Readonly<Record<string, string>> = {
  dnd: 'donde',
  k: 'que',
  pq: 'porque',
  q: 'que',
  tb: 'tambien',
  tmb: 'tambien',
  x: 'por',
  xq: 'porque',
};
