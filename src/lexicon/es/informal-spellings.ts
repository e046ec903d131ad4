/** Spanish spellings of chat, normalized, and the words that they stand for. Written for this project. */
export const INFORMAL_SPELLINGS: Readonly<Record<string, string>> = {
  dnd: 'donde',
  k: 'que',
  ke: 'que',
  kien: 'quien',
  porq: 'por que',
  pq: 'por que',
  q: 'que',
  qn: 'quien',
  tb: 'tambien',
  tmb: 'tambien',
  x: 'por',
  xk: 'por que',
  xq: 'por que',
};
