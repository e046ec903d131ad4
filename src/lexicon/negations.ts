import { wordSet } from '../util/word-list.ts';

/** English and Spanish words that turn a sentence into its contrary, normalized. Written for this project. */
export const NEGATIONS = wordSet(`
  no not never nobody none nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent
  hadnt wont wouldnt couldnt shouldnt nunca jamas nadie nada ningun ninguno ninguna tampoco sin
`);
