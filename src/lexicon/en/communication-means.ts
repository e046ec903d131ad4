import { wordSet } from '../../util/word-list.ts';

/** English nouns for means of communication, after "by": "said by telephone". Written for this project. */
export const COMMUNICATION_MEANS = wordSet(`
  telephone phone email e-mail text message video videoconference letter mail radio satellite fax
`);
