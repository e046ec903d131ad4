import { wordSet } from '../../util/word-list.ts';

/**
 * English reporting verbs, by their base, that ask for somebody's words by themselves: "what did she say". Of others, a
 * question has to name a subject. Written for this project.
 */
export const QUESTION_SPEECH_VERBS = wordSet(`
  say state tell claim think answer reply respond comment declare announce argue explain mention reveal
  warn promise admit insist write suggest propose demand urge recommend note indicate stress
  ask deny pledge vow threaten concede acknowledge
`);
