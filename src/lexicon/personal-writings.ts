import { wordSet } from '../util/word-list.ts';

/** English and Spanish nouns for what somebody writes about themselves: whose it is says what it says. Written for this project. */
export const PERSONAL_WRITINGS = wordSet(`
  diary diaries logbook journal notebook notebooks memoir memoirs autobiography
  bitácora cuaderno cuadernos libreta memorias autobiografía
`);
