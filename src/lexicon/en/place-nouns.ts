import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns that end the name of a place that something can be in: "Lake Street", "Tampa Bay". Written
 * for this project.
 */
export const PLACE_NOUNS = wordSet(`
  city county town village island islands valley river lake beach street avenue square park palace airport
  embassy stadium hospital hotel house hall bay peninsula province district mountains desert
`);
