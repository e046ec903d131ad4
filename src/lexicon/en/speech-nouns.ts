import { wordSet } from '../../util/word-list.ts';

/** English nouns for an utterance: "Petro's claim that …". Written for this project. */
export const SPEECH_NOUNS = wordSet(`
  accusation accusations admission advice announcement answer apology appeal argument assertion assertions
  assessment assurance attack attacks boast call calls characterization charge claim claims comment comments
  complaint complaints concern conclusion contention criticism criticisms declaration defense demand demands
  denial description descriptions email emails essay explanation letter letters memo message messages note
  opinion plea pledge pledges post posts prediction predictions promise promises proposal question questions
  quote reaction rebuke remark remarks reply request response speech statement statements suggestion
  testimony tweet tweets view views vow warning warnings word words
`);
