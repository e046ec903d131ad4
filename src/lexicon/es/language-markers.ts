import { wordSet } from '../../util/word-list.ts';

/**
 * Words that every Spanish text has and hardly any English one: they tell the language of a text. Written
 * for this project.
 */
export const LANGUAGE_MARKERS = wordSet(`
  el la los las del que en y una por con para se su al lo fue un le te es está son como más hemos han dijo
`);
