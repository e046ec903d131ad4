import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns whose complement with "of" is a place: a kind of place, or who governs one ("the mayor of
 * Leeds"). Written for this project.
 */
export const PLACE_HEADS = wordSet(`
  city town village borough state province region district county island capital mayor governor outskirts streets
  north south east west
`);
