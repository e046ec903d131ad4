/** Spanish verbs in the third person for somebody who goes on speaking. Written for this project. */
import { wordSet } from '../../util/word-list.ts';

export const CONTINUATION_VERBS = wordSet(`
  añadió añade agregó agrega continuó continúa prosiguió prosigue siguió sigue insistió insiste abundó abunda ahondó ahonda
  remató remata remachó remacha apostilló apostilla concluyó concluye reiteró reitera
`);
