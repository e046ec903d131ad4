/** Gazetteer: countries by name and demonym, regions that every reader knows, and cities, in either language. */

import { CITIES } from '../../lexicon/cities.ts';
import { COUNTRIES, type Country } from '../../lexicon/countries.ts';
import { CITY_EXONYMS } from '../../lexicon/es/city-exonyms.ts';
import { REGIONS } from '../../lexicon/regions.ts';
import { joinPhrases } from '../../text/join-phrases.ts';
import { normalize } from '../../text/normalize.ts';
import { feminineDemonym } from './demonym-endings.ts';

/** Names and demonyms are the same with and without the dots of "U.S.". */
const gazetteerKey = (name: string): string => normalize(name).replaceAll('.', '');

const COUNTRIES_BY_NAME = new Map<string, Country>();
const COUNTRIES_BY_DEMONYM = new Map<string, Country>();
for (const country of COUNTRIES) {
  for (const name of [...country.names.en, ...country.names.es])
    COUNTRIES_BY_NAME.set(gazetteerKey(name), country);
  const { en, es } = country.demonyms;
  for (const demonym of [...en, ...es, ...es.map(feminineDemonym)])
    COUNTRIES_BY_DEMONYM.set(gazetteerKey(demonym), country);
}
const REGION_KEYS: ReadonlySet<string> = new Set(REGIONS.map(gazetteerKey));
const CITY_KEYS: ReadonlySet<string> = new Set([...CITIES, ...CITY_EXONYMS].map(gazetteerKey));

/** The country of that name. */
export function countryByName(name: string): Country | undefined {
  return COUNTRIES_BY_NAME.get(gazetteerKey(name));
}

/** Maximum words of a country's name. */
const MAX_COUNTRY_WORDS = 3;

/** Words with those of a country's name joined: "united states". */
export const joinCountryNames = (words: readonly string[]): string[] =>
  joinPhrases(words, MAX_COUNTRY_WORDS, (phrase) => countryByName(phrase) !== undefined);

/** The country of a demonym: "Colombian", "colombiana", "U.S.". */
export function countryByDemonym(demonym: string): Country | undefined {
  return COUNTRIES_BY_DEMONYM.get(gazetteerKey(demonym));
}

/** True for the demonym of a country, also in the plural: "Mexican", "Mexicans". */
export const isNationality = (word: string): boolean =>
  countryByDemonym(word) !== undefined || countryByDemonym(word.replace(/s$/, '')) !== undefined;

/** True for the name of a country, or of a state or region that every reader knows. */
export function isKnownPlace(name: string): boolean {
  return COUNTRIES_BY_NAME.has(gazetteerKey(name)) || REGION_KEYS.has(gazetteerKey(name));
}

/** True for the whole name of a known place or a large city, which in a longer name may be a person's: "Jack London". */
export const isInGazetteer = (name: string): boolean =>
  isKnownPlace(name) || CITY_KEYS.has(gazetteerKey(name));
