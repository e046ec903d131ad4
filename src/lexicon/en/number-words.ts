import { wordGroups } from '../../util/word-list.ts';

/**
 * English words for numbers, with the digits that a question may have instead. Part of derivations.ts. Written for this
 * project.
 */
export const NUMBER_WORDS = wordGroups(`
eight 8
eleven 11
fifty 50
five 5
forty 40
four 4
hundred 100
nine 9
second 2nd
seven 7
six 6
ten 10
third 3rd
thirty 30
three 3
twelve 12
twenty 20
two 2
`);
