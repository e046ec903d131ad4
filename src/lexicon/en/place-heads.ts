import { wordSet } from '../../util/word-list.ts';

/** English nouns for municipalities and provinces, whose complement with "of" is their name. Written for this project. */
export const MUNICIPALITY_NOUNS = wordSet('city town village borough municipality province district county');

/** Nouns for several municipalities or provinces. Written for this project. */
export const PLURAL_MUNICIPALITY_NOUNS = wordSet(
  'cities towns villages boroughs municipalities provinces districts counties',
);

/**
 * Other English nouns whose complement with "of" may be a place: a kind of place, or the governor of one ("the mayor of
 * Leeds"). Written for this project.
 */
export const PLACE_HEADS = wordSet(
  'state region island capital mayor governor outskirts streets north south east west',
);
