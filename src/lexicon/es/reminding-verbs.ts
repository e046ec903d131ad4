/** Spanish verbs in the third person for reminding and asking somebody what they have said or done: "le recordó que". Written for this project. */
import { wordSet } from '../../util/word-list.ts';

export const REMINDING_VERBS = wordSet(`
  recordó recuerda recordaba reprochó reprocha reprochaba afeó afea preguntó pregunta preguntaba
`);
