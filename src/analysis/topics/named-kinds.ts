/** Kinds of named entities: people, with the paragraphs that they speak in, and places. Used by topic-candidates.ts. */

import type { Article, Paragraph } from '../../corpus/article.ts';
import { PLACE_NAME_PREFIXES } from '../../lexicon/place-name-prefixes.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { addTo } from '../../util/add-to.ts';
import { possibleDemonyms } from '../grammar/demonym-endings.ts';
import { isKnownPlace, isNationality } from '../grammar/gazetteer.ts';
import { isNameWordOf, isNounOf } from '../grammar/noun-kinds.ts';
import { utterancesIn } from './speech.ts';

/** The parts of an article that name its topics. */
export type NamingSource = Pick<
  Article,
  'text' | 'language' | 'people' | 'places' | 'quotations' | 'reportedSpeech'
>;

/** Normalized names of people and places, and of speakers, with the indices of the paragraphs that they speak in. */
interface EntityNames {
  readonly people: ReadonlySet<string>;
  readonly speakers: ReadonlyMap<string, ReadonlySet<number>>;
  readonly places: ReadonlySet<string>;
  /** All words of the article. */
  readonly words: ReadonlySet<string>;
}

export function namesIn(source: NamingSource, paragraphs: readonly Paragraph[]): EntityNames {
  const formsOf = (name: string): string[] => [name, ...name.split(/\s+/)].map(normalize);
  const speakers = new Map<string, Set<number>>();
  for (const { speaker, at } of utterancesIn(source, paragraphs))
    for (const form of formsOf(speaker)) addTo(speakers, form, at);
  return {
    people: new Set(source.people.flatMap(({ name }) => formsOf(name))),
    speakers,
    places: new Set(source.places.map(normalize)),
    words: new Set(normalize(source.text).match(/\p{L}+/gu)),
  };
}

/** True for a name in lower case of a place by its words: "East Solmara", "Solmara Valley". */
function isPlaceByWords(name: string): boolean {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.some((word) => isNameWordOf(word, 'organization', 'authority', 'group')))
    return false;
  return isNameWordOf(last, 'place') || (words.length === 2 && PLACE_NAME_PREFIXES.has(first));
}

/** A noun for a kind of place, before a name: "plaza de | Tamora", "city of | Tamora". */
const NAMED_PLACE: Record<Language, RegExp> = {
  en: /^(\p{Ll}+) of \p{Lu}/u,
  es: /^(\p{Ll}+) (?:del|de(?: (?:la|los|las))?) \p{Lu}/u,
};

/** True for a noun phrase of a place by its noun and a name: "plaza de Tamora", "barrios de Tamora". */
export function isNamedPlace(phrase: string, language: Language): boolean {
  const noun = NAMED_PLACE[language].exec(phrase)?.[1] ?? '';
  return isNounOf(noun, language, 'place') || isNounOf(noun.replace(/s$/, ''), language, 'place');
}

/** True for a normalized name of a place that the article has people of: "Solmara", beside "Solmaran". */
const hasDemonym = (name: string, words: ReadonlySet<string>): boolean =>
  possibleDemonyms(name).some((demonym) => words.has(demonym));

/** The kind of a name. A section is about the acts of people more than about them; a place is a setting, and no subject. */
export function kindOf(key: string, { people, places, words }: EntityNames): 'person' | 'place' | undefined {
  if (people.has(key)) return 'person';
  return places.has(key) ||
    isKnownPlace(key) ||
    isNationality(key) ||
    isPlaceByWords(key) ||
    hasDemonym(key, words)
    ? 'place'
    : undefined;
}
