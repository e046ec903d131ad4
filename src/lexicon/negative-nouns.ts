import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish nouns of denial, refusal and failure, whose complement has not happened, normalized: “refusal to | sign”.
 * Written for this project.
 */
export const NEGATIVE_NOUNS = wordSet(`
  denial denials refusal refusals rejection rejections resistance failure failures ban bans veto
  negativa negativas rechazos desmentidos prohibicion
`);
