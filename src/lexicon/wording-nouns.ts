import { wordSet } from '../util/word-list.ts';

/** Nouns for a wording, English and Spanish: "used the phrase “deep state”". Written for this project. */
export const WORDING_NOUNS = wordSet(`
  phrase term word words expression slogan language
  término palabra palabras expresión frase
`);

/** English verbs for using or coining words, before a noun for them: "used the phrase". */
export const WORDING_VERBS = wordSet('use used uses using coined coins coining');
