import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns and names that end like a future or a conditional in -ar or an irregular one. Written for this project. */
export const NOUNS_WITH_FUTURE_ENDINGS = wordSet(`
  andré catamarán comisaría comisarías maría marías notaría notarías prosecretaría secretaría secretarías
  subsecretaría subsecretarías teherán vicesecretaría vicesecretarías
`);
