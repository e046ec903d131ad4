import { words } from '../../util/word-list.ts';

/**
 * English nonveridical verbs, whose complement need not be true: “plans to | close”; written like `negative-verbs`. Written for
 * this project.
 */
export const NONVERIDICAL_VERBS = words(`
  threaten plan+planned propose consider want hope ask urge demand request wish suggest recommend try attempt intend aim
  seek+sought wonder study beg+begged invite doubt accuse suspect allege authorize authorise
`);

/** English deontic verbs, whose complement is an obligation: “ordered them to | leave”. Written for this project. */
export const DEONTIC_VERBS = words('order instruct command require');

/** English nonveridical nouns, whose complement need not be true: “a bid to | close”. Written for this project. */
export const NONVERIDICAL_NOUNS = words(`
  proposal proposals plan plans bid bids attempt attempts threat threats demand demands request requests call calls wish wishes
  idea ideas intention intentions hope hopes possibility effort efforts motion motions permission permit permits
  authorization authorisation licence license
`);

/**
 * English commissive verbs and verbs of planning, whose complement is in the future: “promised to | close”. Written for this
 * project.
 */
export const COMMISSIVE_VERBS = words('promise pledge vow agree offer expect prepare schedule');

/**
 * English intensional transitive verbs, whose object need not exist yet: it is considered, awaited or voted on: “is considering
 * | a challenge”. Written for this project.
 */
export const CONTEMPLATIVE_VERBS = words('consider weigh contemplate ponder mull ballot await');

/** English verbs of promising; their object is still to come: “promised | lanterns”. Written for this project. */
export const PROMISE_VERBS = words('promise pledge vow');

/** English verbs of exclusion; “not” leaves the possibility open: “not rule out | closing”. Written for this project. */
export const EXCLUDING_VERBS = words('rule exclude discount');

/** English verbs of request with a direct object: “seeks | a licence”. Written for this project. */
export const REQUEST_VERBS = words('request seek+sought demand');

/** English verbs of request with a complement of “for”: “applied for | a licence”. Written for this project. */
export const FOR_VERBS = words('ask apply call petition beg+begged campaign plead');

/** English verbs of transfer of possession: giving and getting. Written for this project. */
export const TRANSFER_VERBS = words(`
  give+gave+given grant award hand provide offer get+got+got get+got+gotten receive obtain win+won secure gain approve
`);

/**
 * English verbs whose present tense may be a futurate, for a scheduled event: “the lease | expires in May”. Written for this
 * project.
 */
export const TIMETABLE_VERBS = words(
  'end expire begin+began+begun start finish conclude lapse open reopen close',
);
