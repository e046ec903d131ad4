/** Named entity recognition of places, by rules: a gazetteer, and what things are said to be in. */

import { NON_PLACES as ENGLISH_NON_PLACES } from '../../lexicon/en/non-places.ts';
import { NON_PLACES as SPANISH_NON_PLACES } from '../../lexicon/es/non-places.ts';
import { datelineTowns } from '../../text/dateline.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { countryByDemonym, isInGazetteer, isKnownPlace } from '../grammar/gazetteer.ts';
import { isNameWordOf, isNonPersonWord, isNounOf } from '../grammar/noun-kinds.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { isAbbreviatedTitle, isRole } from '../grammar/person-nouns.ts';
import { ACRONYM } from '../mentions/person-names.ts';
import { wordBefore } from '../mentions/thing-names.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import type { NamedMention } from './entity.ts';

/** Evidence that makes a name a place's. */
const MIN_PLACE_EVIDENCE = 2;
const MAX_PLACE_WORDS = 4;

/** The ending of nouns that are no places: "socialism", "chavismo". */
const ISM = /ismo?$/;

/** "in English", "in Congress" */
const isNonPlace = (word: string): boolean =>
  ENGLISH_NON_PLACES.has(word) || SPANISH_NON_PLACES.has(word) || isNameWordOf(word, 'authority');

/** True for a town with its region after it: "Akron, | Ohio". */
function hasRegion(text: string, { evidence }: NamedMention): boolean {
  const after = text.slice(evidence.end, evidence.end + 40);
  const region = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(after)?.[1] ?? '';
  return isKnownPlace(region) || isKnownPlace(region.split(' ')[0] ?? '');
}

/** True for words that may name a place: no acronym, no -ism, and alone no word that has other uses. */
function mayBePlaceName({ written, group: { language } }: NamedMention): boolean {
  const words = written.split(/\s+/);
  const [first = ''] = words;
  if (words.length > MAX_PLACE_WORDS) return false;
  if (words.some((word) => ACRONYM.test(word) || ISM.test(word))) return false;
  if (words.length > 1)
    return !isKnownPlace(first) || isNounOf(words.at(-1)?.toLowerCase() ?? '', language, 'place');
  const lower = first.toLowerCase();
  return (
    partOfSpeech(lower, language) === 'unknown' &&
    !isNonPlace(lower) &&
    !isRole(lower, language) &&
    !isAbbreviatedTitle(lower)
  );
}

/** True for a noun in lower case for a kind of place that does nothing by itself: "road", "barrio", but not "school". */
const isPlaceNoun = (word: string, language: Language): boolean =>
  isNounOf(word, language, 'place') && !isNounOf(word, language, 'organization', 'authority');

/**
 * True for the name of a street or an area, by the noun in it, or by the one before it in Spanish: "Mill Road", "calle Sur".
 */
function hasPlaceHead({ mention, written, group: { tokens, language } }: NamedMention): boolean {
  const words = written.toLowerCase().split(/\s+/);
  const head = language === 'es' ? words[0] : words.at(-1);
  if (words.length > 1 && head !== undefined && isPlaceNoun(head, language)) return true;
  return language === 'es' && isPlaceNoun(wordBefore(tokens, mention.nameStart), language);
}

/** The evidence beside a name that it is a place's. */
function placeEvidence(text: string, named: NamedMention, { lowercase }: Vocabulary): number {
  const { evidence, mention, written, group } = named;
  const lower = written.toLowerCase().split(/\s+/);
  const hasPlaceNoun =
    lower.length > 1 &&
    [lower[0], lower.at(-1)].some((word) => isNounOf(word ?? '', group.language, 'place'));
  if (evidence.isPlaceComplement || hasPlaceHead(named) || (evidence.isLocative && hasPlaceNoun)) return 2;
  if (hasRegion(text, named)) return evidence.isLocative ? 2 : 1;
  const next = group.tokens[mention.end];
  // "in Ohio caucuses", "in Republican circles": a name before a noun modifies it.
  const isModifier =
    next?.type === 'word' && next.separator !== 'punctuation' && next.partOfSpeech === 'unknown';
  if (!evidence.isLocative || isModifier || evidence.hasArticle) return 0;
  // "in Family Court": a word that the article has in small letters too is less surely a place's.
  const isCommon = lower.some(
    (word) =>
      lowercase.has(word) || isNonPersonWord(word) || partOfSpeech(word, group.language) !== 'unknown',
  );
  return isCommon ? 1 : 2;
}

/** A name, and the evidence that it is a place's. */
interface PlaceName {
  readonly name: string;
  /** True for a place of the gazetteer. */
  readonly isKnown: boolean;
  /** True for the name of something else, by its words. */
  readonly isOther: boolean;
  evidence: number;
}

function createPlaceName(named: NamedMention, isOfPerson: boolean): PlaceName {
  const name = named.written;
  const isKnown = isInGazetteer(name);
  const isOther = !isKnown && (!mayBePlaceName(named) || countryByDemonym(name) !== undefined);
  return { name, isKnown, isOther: isOfPerson || isOther, evidence: 0 };
}

/**
 * Finds the places that an article names: countries and well-known regions, and what things are said to be in. What may be
 * a person or an institution is left out.
 *
 * @param known the names of the people and places that the article’s names are known to mean: "Israel" beside Israel Katz
 * @returns in the order of their first mention, as they are written
 */
export function findPlaces(
  text: string,
  mentions: readonly NamedMention[],
  known: { readonly people: readonly string[]; readonly places: readonly string[] },
  vocabulary: Vocabulary,
): string[] {
  const personNames = new Set(
    known.people.flatMap((name) => [normalize(name), ...normalize(name).split(' ')]),
  );
  for (const name of known.places) personNames.delete(normalize(name));
  const towns = new Set(datelineTowns(text).map(normalize));
  const names = new Map<string, PlaceName>();
  for (const named of mentions) {
    const key = normalize(named.written);
    // A dateline in capitals.
    if (/^\p{Lu}{4,}(?: \p{Lu}+)*$/u.test(named.written)) continue;
    const place = names.get(key) ?? createPlaceName(named, personNames.has(key));
    const { isKnown, isOther } = place;
    const { isPerson } = named.evidence;
    if (isOther || isPerson || (named.isSpeaker && !isKnown)) place.evidence -= MIN_PLACE_EVIDENCE;
    else if (towns.has(key)) place.evidence += MIN_PLACE_EVIDENCE;
    else place.evidence += isKnown ? MIN_PLACE_EVIDENCE : placeEvidence(text, named, vocabulary);
    names.set(key, place);
  }
  return [...names.values()].filter(({ evidence }) => evidence >= MIN_PLACE_EVIDENCE).map(({ name }) => name);
}
