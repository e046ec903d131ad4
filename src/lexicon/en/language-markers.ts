import { wordSet } from '../../util/word-list.ts';

/**
 * Words that every English text has and hardly any Spanish one: they tell the language of a text. Written
 * for this project.
 */
export const LANGUAGE_MARKERS = wordSet(`
  the of and to that was is for with by from have has which their were been it she said are at not be this
  who they
`);
