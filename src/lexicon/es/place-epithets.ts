import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish adjectives for the nearness of a place; some are nouns for people: "la vecina Tarazona". Written for this project.
 */
export const NEARNESS_ADJECTIVES = wordSet('cercana cercano lejana lejano vecina vecino');

/** Spanish nouns for people that are said of countries and cities too: "la aliada Hungría". Written for this project. */
export const PLACE_EPITHETS = wordSet('aliada aliado anfitrión anfitriona hermana hermano rival');
