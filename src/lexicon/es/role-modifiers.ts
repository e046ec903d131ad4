import { wordSet } from '../../util/word-list.ts';

/**
 * Words before a Spanish role that belong to it: "primer ministro", "alto comisionado". Written for this
 * project.
 */
export const ROLE_MODIFIERS = wordSet('primer primera vice alto alta ex entonces actual doble triple');
