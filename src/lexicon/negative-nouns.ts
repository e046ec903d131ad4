import { wordSet } from '../util/word-list.ts';

/** English and Spanish nouns by which what follows has not happened, normalized. Written for this project. */
export const NEGATIVE_NOUNS = wordSet(`
  denial denials refusal refusals rejection rejections resistance failure failures ban bans veto
  negativa negativas rechazos desmentidos prohibicion
`);
