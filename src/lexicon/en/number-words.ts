import { wordGroups } from '../../util/word-list.ts';

/**
 * English ordinals, with the digits that a question may have instead. Part of derivations.ts. Written for this
 * project.
 */
export const NUMBER_WORDS = wordGroups(`
second 2nd
third 3rd
`);
