import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish nouns for autobiographical writings, the words of which are those of their owner. Written for this
 * project.
 */
export const PERSONAL_WRITINGS = wordSet(`
  diary diaries logbook journal notebook notebooks memoir memoirs autobiography
  bitácora cuaderno cuadernos libreta memorias autobiografía
`);
