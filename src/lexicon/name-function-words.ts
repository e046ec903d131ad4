import { wordSet } from '../util/word-list.ts';

/** Function words inside the names of institutions: "Bill of Rights", "Ministerio de la Vivienda". Written for this project. */
export const NAME_FUNCTION_WORDS = {
  en: wordSet('of for the on'),
  es: wordSet('de del la los las para el'),
};
