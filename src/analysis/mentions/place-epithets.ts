/** Names of places after a word that is a noun for people too: "la vecina Tarazona". */

import { NEARNESS_ADJECTIVES, PLACE_EPITHETS } from '../../lexicon/es/place-epithets.ts';
import { PLACE_NAME_PREFIXES } from '../../lexicon/place-name-prefixes.ts';
import { isInGazetteer } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import type { Token } from '../tokens/token.ts';

const POSSESSIVE_DETERMINER = /^(?:my|your|his|her|its|our|their)$/;

/** True for where, or what language, somebody is from: "his native | Tamora |"; not "Tamora native | Bell |". */
const isNativeTo = (before: string, owner: Token | undefined): boolean =>
  before === 'native' && (owner?.isPossessive === true || POSSESSIVE_DETERMINER.test(owner?.lower ?? ''));

/**
 * True for a name after a word that is said of people too, and here of a place: "la vecina | Tarazona |", "la aliada | Hungría
 * |", "her native | Tamora |"; not "la vecina | Carmen |".
 *
 * @param words those that the name is among
 * @param start the index of its first word
 * @param end the index after its last
 */
export function isPlaceWithEpithet(words: readonly Token[], start: number, end: number): boolean {
  const name = words.slice(start, end);
  const [first] = name;
  if (!first || isGivenName(first.lower)) return false;
  const before = first.separator === 'space' ? (words[start - 1]?.lower ?? '') : '';
  if (isNativeTo(before, words[start - 2])) return true;
  const isListed = isInGazetteer(name.map(({ text }) => text).join(' '));
  const mayBePlace = name.length === 1 || PLACE_NAME_PREFIXES.has(first.lower) || isListed;
  return (NEARNESS_ADJECTIVES.has(before) && mayBePlace) || (PLACE_EPITHETS.has(before) && isListed);
}
