import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns for an occupation, normalized. Written for this project. */
export const OCCUPATION_NOUNS = wordSet(
  'cargo puesto trabajo oficio rol papel titulo profesion ocupacion funcion',
);
