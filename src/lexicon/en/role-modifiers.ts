import { wordSet } from '../../util/word-list.ts';

/** Words before an English role that belong to it: "former", "deputy". Written for this project. */
export const ROLE_MODIFIERS = wordSet(`
  former late acting outgoing incoming running deputy vice senior longtime prominent top then first current
  chief prime assistant ex-president
`);
