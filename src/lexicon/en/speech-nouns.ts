import { wordSet } from '../../util/word-list.ts';

/** English nouns for something that is uttered: "Petro's claim that …". Written for this project. */
export const SPEECH_NOUNS = wordSet(`
  accusation admission advice announcement answer appeal apology argument assertion assessment assurance
  attack boast call charge characterization claim comment complaint concern conclusion contention criticism
  declaration defense demand denial description email essay explanation letter memo message note opinion
  pledge post plea prediction promise proposal question quote reaction rebuke remark reply request response
  speech statement suggestion testimony tweet view vow warning word accusations assertions attacks calls
  claims comments complaints criticisms demands descriptions emails letters messages pledges posts
  predictions promises questions remarks statements tweets views warnings words
`);
