/** Names of places after a word that is a noun for people too: "la vecina Tarazona". */

import { NEARNESS_ADJECTIVES, PLACE_EPITHETS } from '../../lexicon/es/place-epithets.ts';
import { PLACE_NAME_PREFIXES } from '../../lexicon/place-name-prefixes.ts';
import { isInGazetteer } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import type { Token } from '../tokens/token.ts';

/**
 * True for a name after a word that is said of people too, and here of a place: "la vecina | Tarazona |", "la aliada | Hungría |"; not
 * "la vecina | Carmen |".
 *
 * @param name the words of the name
 * @param before the word right before it, in lower case
 */
export function isPlaceWithEpithet(name: readonly Token[], before: string): boolean {
  const [first] = name;
  if (!first || isGivenName(first.lower)) return false;
  const isListed = isInGazetteer(name.map(({ text }) => text).join(' '));
  const mayBePlace = name.length === 1 || PLACE_NAME_PREFIXES.has(first.lower) || isListed;
  return (NEARNESS_ADJECTIVES.has(before) && mayBePlace) || (PLACE_EPITHETS.has(before) && isListed);
}
