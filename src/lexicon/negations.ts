import { wordSet } from '../util/word-list.ts';

/** Adverbs and contracted auxiliaries that negate the verb after them, normalized, by language. Written for this project. */
export const NEGATIVE_ADVERBS = {
  en: wordSet(`
    not never nor cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt
  `),
  es: wordSet('no nunca jamas tampoco'),
} as const;

/** English and Spanish words that turn a sentence into its contrary, normalized. Written for this project. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  ...NEGATIVE_ADVERBS.en,
  ...NEGATIVE_ADVERBS.es,
  ...wordSet('nobody none nothing neither without nadie nada ningun ninguno ninguna sin'),
]);

/** Focus particles, normalized: a negation before one denies no more than that it is all. Written for this project. */
export const FOCUS_PARTICLES = wordSet('only just merely simply solely solo solamente unicamente meramente');

/** Prepositions by which what is denied before a time is so from then on, normalized: “not signed | until | Monday”. */
export const NEGATED_LIMITS = wordSet('until till hasta');
