import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns for what somebody does for a living, normalized. Written for this project. */
export const OCCUPATION_NOUNS = wordSet(
  'cargo puesto trabajo oficio rol papel titulo profesion ocupacion funcion',
);
