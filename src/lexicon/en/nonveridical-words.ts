import { words } from '../../util/word-list.ts';

/** English verbs by which what follows need not happen, written like `negative-verbs`. Written for this project. */
export const NONVERIDICAL_VERBS = words(`
  threaten plan+planned propose consider want hope ask urge demand request wish suggest recommend try attempt intend aim
  seek+sought wonder study beg+begged invite doubt accuse suspect allege
`);

/** English nouns by which what follows need not happen. Written for this project. */
export const NONVERIDICAL_NOUNS = words(`
  proposal proposals plan plans bid bids attempt attempts threat threats demand demands request requests call calls wish wishes
  idea ideas intention intentions hope hopes possibility effort efforts motion motions
`);

/** English verbs by which what follows is to happen later. Written for this project. */
export const COMMISSIVE_VERBS = words('promise pledge vow agree offer expect prepare schedule');

/** English verbs whose object is no more than thought of, asked for or voted on: “is considering | a challenge”. Written for this project. */
export const CONTEMPLATIVE_VERBS = words('consider weigh contemplate ponder mull ballot');
