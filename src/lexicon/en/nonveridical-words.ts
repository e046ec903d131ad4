import { words } from '../../util/word-list.ts';

/** English verbs by which what follows need not happen, written like `negative-verbs`. Written for this project. */
export const NONVERIDICAL_VERBS = words(`
  threaten plan+planned propose consider want hope ask urge demand request wish suggest recommend try attempt intend aim
  seek+sought wonder study beg+begged invite doubt accuse suspect allege authorize authorise
`);

/** English verbs by which what follows has to be done: “ordered them to | leave”. Written for this project. */
export const DEONTIC_VERBS = words('order instruct command require');

/** English nouns by which what follows need not happen. Written for this project. */
export const NONVERIDICAL_NOUNS = words(`
  proposal proposals plan plans bid bids attempt attempts threat threats demand demands request requests call calls wish wishes
  idea ideas intention intentions hope hopes possibility effort efforts motion motions permission permit permits
  authorization authorisation licence license
`);

/** English verbs by which what follows is to happen later. Written for this project. */
export const COMMISSIVE_VERBS = words('promise pledge vow agree offer expect prepare schedule');

/** English verbs whose object is no more than thought of, asked for or voted on: “is considering | a challenge”. Written for this project. */
export const CONTEMPLATIVE_VERBS = words('consider weigh contemplate ponder mull ballot await');

/** English verbs that exclude a possibility, which “not” leaves open: “not rule out | closing”. Written for this project. */
export const EXCLUDING_VERBS = words('rule exclude discount');

/** English verbs whose object is asked for: “seeks | a licence”. Written for this project. */
export const REQUEST_VERBS = words('request seek+sought demand');

/** English verbs with “for” before what is asked for: “applied for | a licence”. Written for this project. */
export const FOR_VERBS = words('ask apply call petition beg+begged campaign plead');

/** English verbs by which somebody gives or gets something. Written for this project. */
export const TRANSFER_VERBS = words(`
  give+gave+given grant award hand provide offer get+got+got get+got+gotten receive obtain win+won secure gain approve
`);

/** English verbs whose present may tell what is fixed for later: “the lease | expires in May”. Written for this project. */
export const TIMETABLE_VERBS = words(
  'end expire begin+began+begun start finish conclude lapse open reopen close',
);
