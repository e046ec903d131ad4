import { wordSet } from '../../util/word-list.ts';

/** English verb forms that are nouns as often: "talk", "reports". Written for this project. */
export const NOUN_VERB_HOMOGRAPHS = wordSet(`
  fight fights help vote votes deal deals return returns support need needs call calls talk talks increase
  increases claim claims report reports lead leads move moves offer offers run show shows sign start stop
  turn control plan plans cut cuts hike hikes love hate hope hopes protest attack attacks trust share shares
  test tests promise promises threat demand demands request requests comment comments remark remarks debate
  estimate estimates note notes work pay use look watch hit strike strikes fall rise loss win wins build
  reach praise warning kill
`);
