import { wordSet } from '../../util/word-list.ts';

/** Third-person forms of "haber", "ser" and "estar", normalized; "esta" is another word, too. Written for this project. */
export const AUXILIARIES = wordSet(`
  ha han habia habian hay hubo es son era eran fue fueron estan estaba estaban estuvo estuvieron
`);
