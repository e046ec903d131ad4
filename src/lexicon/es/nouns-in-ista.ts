/** Spanish nouns in -ista that are no people. Written for this project. */
import { wordSet } from '../../util/word-list.ts';

export const NOUNS_IN_ISTA = wordSet(
  'entrevista revista conquista reconquista autopista amatista minorista mayorista',
);
