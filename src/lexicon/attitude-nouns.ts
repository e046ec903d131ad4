import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish nouns for a propositional attitude that accompanies an act: “opened it in the belief that “it will
 * last””, “lo cerró con la convicción de que “iba a caer””. Written for this project.
 */
export const ATTITUDE_NOUNS = wordSet(`
  conviction belief certainty hope assurance expectation understanding
  convencimiento convicción certeza certidumbre creencia esperanza seguridad confianza
`);
