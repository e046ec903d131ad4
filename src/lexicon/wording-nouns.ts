import { wordSet } from '../util/word-list.ts';

/** Nouns for words that somebody uses, English and Spanish: "used the phrase “deep state”". Written for this project. */
export const WORDING_NOUNS = wordSet(`
  phrase term word words expression slogan language
  término palabra palabras expresión frase
`);

/** Verbs of who uses words, before a noun for them. */
export const WORDING_VERBS = wordSet('use used uses using coined coins coining');
