import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns for a political color, which are adjectives beside another noun: "the independent mayor". Written for this
 * project.
 */
export const POLITICAL_NOUNS = wordSet(`
  democrat republican independent conservative liberal socialist communist nationalist centrist populist
`);
