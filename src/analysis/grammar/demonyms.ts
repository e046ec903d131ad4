/** Demonyms: words for people by where they are from (https://en.wikipedia.org/wiki/Demonym). */

import { REGIONAL_DEMONYMS as ENGLISH_DEMONYMS } from '../../lexicon/en/regional-demonyms.ts';
import { NON_DEMONYMS } from '../../lexicon/es/non-demonyms.ts';
import { REGIONAL_DEMONYMS as SPANISH_DEMONYMS } from '../../lexicon/es/regional-demonyms.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { feminineDemonym, hasDemonymEnding, hasTypedDemonymEnding } from './demonym-endings.ts';
import { countryByDemonym } from './gazetteer.ts';
import type { TypedGender } from './person-nouns.ts';

/** Spanish ones, normalized, with their feminine forms. */
const REGIONAL: ReadonlySet<string> = new Set(
  [...SPANISH_DEMONYMS].flatMap((demonym) => [demonym, feminineDemonym(demonym)]).map(normalize),
);

/** True for a demonym in lower case that is one without a name beside it; "el valenciano" may be a language or a thing. */
export const isPlainDemonym = (lower: string, language: Language): boolean =>
  countryByDemonym(lower) !== undefined ||
  (language === 'es' ? hasDemonymEnding(lower) && !NON_DEMONYMS.has(lower) : ENGLISH_DEMONYMS.has(lower));

/** True for a demonym in lower case: "colombiana", "vasco", "limeño", "kenyan", "texan". */
export const isDemonym = (lower: string, language: Language): boolean =>
  isPlainDemonym(lower, language) || (language === 'es' && REGIONAL.has(normalize(lower)));

const isTyped = (form: string): boolean =>
  countryByDemonym(form) !== undefined || REGIONAL.has(form) || hasTypedDemonymEnding(form);

/** A demonym as it was typed, in any of its forms, with accents or without. */
interface TypedDemonym {
  readonly singular: string;
  readonly gender: TypedGender;
}

/** Reads a word that was typed as a demonym, which a Spanish one may be by its ending; nothing for other words. */
export function typedDemonym(word: string): TypedDemonym | undefined {
  const typed = normalize(word);
  const singular = [typed, typed.replace(/s$/, ''), typed.replace(/es$/, '')].find(isTyped);
  if (singular === undefined) return undefined;
  // "alemana" of "alemán", but "belga" is said of both
  const isFeminine =
    singular.endsWith('a') && [singular.slice(0, -1), singular.replace(/a$/, 'o')].some(isTyped);
  if (isFeminine) return { singular, gender: 'female' };
  const hasFeminine =
    singular === typed &&
    [`${singular}a`, singular.replace(/o$/, 'a')].some((form) => form !== singular && isTyped(form));
  return { singular, gender: hasFeminine ? 'masculine' : undefined };
}
