import { wordSet } from '../../util/word-list.ts';

/** English finite verbs of attending, whose subject precedes them. Written for this project. */
export const ATTENDED = wordSet('attended joined participated came accompanied went sat');

/** English verbs of attending after "did" and "was": base forms and present participles. */
export const ATTEND = wordSet(
  'attend attending join joining participate participating come coming accompany go sit',
);

/** Light verbs: "did she take part", "did she get to be there". https://en.wikipedia.org/wiki/Light_verb */
export const ATTENDANCE_LIGHT_VERBS = wordSet('take be get');

/** Other English words for being present. */
export const PRESENT = wordSet('there present along part invited included');

/** Forms of those verbs of attending that hardly mean anything else, without those of one stem. */
export const ATTEND_FORMALLY = wordSet('attended participated');
