import { wordSet } from '../util/word-list.ts';

/**
 * Words that negate the verb or the noun after them, normalized, by language: adverbs, contracted auxiliaries, prepositions and
 * determiners. Written for this project.
 */
export const NEGATORS = {
  en: wordSet(`
    not never nor cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt no without
  `),
  es: wordSet('no ni nunca jamas tampoco sin ningun'),
} as const;

/** Pronouns that negate the verb whose subject they are, normalized: “none of them | left”. Written for this project. */
export const NEGATIVE_PRONOUNS = wordSet('nobody none nothing neither nadie nada ninguno ninguna');

/**
 * Negative correlative conjunctions, which negate each conjunct, normalized: “neither | saw | nor | heard”, “ni | vio | ni |
 * oyó”. Written for this project.
 */
export const NEGATIVE_CONJUNCTIONS = wordSet('neither nor ni');

/** English and Spanish negations, normalized: they reverse the polarity of a sentence. Written for this project. */
export const NEGATIONS: ReadonlySet<string> = new Set([...NEGATORS.en, ...NEGATORS.es, ...NEGATIVE_PRONOUNS]);

/** Adverbs between a negation and its verb, normalized: “not | yet | agreed”. Written for this project. */
export const NEGATED_ADVERBS = wordSet(`
  yet still ever even always often quite longer either
  aun todavia siempre apenas siquiera mas
`);

/**
 * Focus particles, normalized: a negation before one denies only the restriction, as in “not only”. Written for this project.
 */
export const FOCUS_PARTICLES = wordSet('only just merely simply solely solo solamente unicamente meramente');

/** Temporal prepositions after which a negated event happens, normalized: “not signed | until | Monday”. */
export const NEGATED_LIMITS = wordSet('until till hasta');
