import { wordSet } from '../../util/word-list.ts';

/**
 * Forms of English reporting verbs in -s that are plurals of nouns more often. Written for this project.
 */
export const PLURAL_NOUN_HOMOGRAPHS = wordSet(`
  attacks blames blasts brags brands calls cautions challenges charges comments compares concerns counters
  cries demands details doubts echoes estimates fears forecasts groans hints hopes jabs jests jokes knocks
  labels laughs lectures loves orders pledges points portrays praises protests questions quotes rants
  rebukes regrets requests retorts rules screams shouts sighs signals slams snaps sneers stresses talks
  terms texts tweets vows whispers wishes wonders worries
`);
