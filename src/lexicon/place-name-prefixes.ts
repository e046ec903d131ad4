import { wordSet } from '../util/word-list.ts';

/**
 * Words that names of places begin with, and no person's name: "West Virginia", "Costa Rica". Written for
 * this project.
 */
export const PLACE_NAME_PREFIXES = wordSet(`
  north south east west northern southern eastern western central new old upper lower great san santa santo
  saint los las st fort port puerto nueva nuevo rio costa monte villa
`);
