/** Nouns that make no good name of a topic. Used by noun-phrases.ts. */

import { CURRENCY_NOUNS } from '../../lexicon/currencies.ts';
import { GENERIC_NOUNS as ENGLISH_GENERIC_NOUNS } from '../../lexicon/en/generic-nouns.ts';
import { UNITS as ENGLISH_UNITS } from '../../lexicon/en/measure-units.ts';
import { QUALITATIVE_ADJECTIVES as ENGLISH_ADJECTIVES } from '../../lexicon/en/qualitative-adjectives.ts';
import { SCENE_NOUNS as ENGLISH_SCENE_NOUNS } from '../../lexicon/en/scene-nouns.ts';
import { VAGUE_NOUNS as ENGLISH_VAGUE_NOUNS } from '../../lexicon/en/vague-nouns.ts';
import { GENERIC_NOUNS as SPANISH_GENERIC_NOUNS } from '../../lexicon/es/generic-nouns.ts';
import { UNITS as SPANISH_UNITS } from '../../lexicon/es/measure-units.ts';
import { QUALITATIVE_ADJECTIVES as SPANISH_ADJECTIVES } from '../../lexicon/es/qualitative-adjectives.ts';
import { SCENE_NOUNS as SPANISH_SCENE_NOUNS } from '../../lexicon/es/scene-nouns.ts';
import { VAGUE_NOUNS as SPANISH_VAGUE_NOUNS } from '../../lexicon/es/vague-nouns.ts';
import { UNIT_SYMBOLS } from '../../lexicon/measure-units.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';

type NounsByLanguage = Record<Language, ReadonlySet<string>>;

const VAGUE_NOUNS: NounsByLanguage = { en: ENGLISH_VAGUE_NOUNS, es: SPANISH_VAGUE_NOUNS };
const GENERIC_NOUNS: NounsByLanguage = { en: ENGLISH_GENERIC_NOUNS, es: SPANISH_GENERIC_NOUNS };
/** "amplio", "amplia", "amplios"; "cruel", "crueles" */
const adjectiveForms = (adjective: string): string[] => {
  const stem = adjective.replace(/o$/, '');
  const endings = adjective.endsWith('o') ? ['o', 'a', 'os', 'as'] : ['', /[aeiou]$/.test(stem) ? 's' : 'es'];
  // "feliz", "felices"
  return endings.map((ending) => normalize(stem + ending).replace(/zes$/, 'ces'));
};
const QUALITATIVE_ADJECTIVES: NounsByLanguage = {
  en: ENGLISH_ADJECTIVES,
  es: new Set([...SPANISH_ADJECTIVES].flatMap(adjectiveForms)),
};
const SCENE_NOUNS: NounsByLanguage = { en: ENGLISH_SCENE_NOUNS, es: SPANISH_SCENE_NOUNS };

const unitsOf = (units: typeof ENGLISH_UNITS): ReadonlySet<string> =>
  new Set(
    [...Object.values(units).flat(), ...Object.values(UNIT_SYMBOLS).flat(), ...CURRENCY_NOUNS].map(normalize),
  );
const UNITS: NounsByLanguage = { en: unitsOf(ENGLISH_UNITS), es: unitsOf(SPANISH_UNITS) };

/** True for a noun in lower case that names no subject, alone or with a word more: "the other side". */
export function isVague(noun: string, language: Language): boolean {
  return VAGUE_NOUNS[language].has(noun);
}

/** True for a plural in lower case of a unit, which names an amount with a word more, too: "cubic meters". */
export function isPluralUnit(noun: string, language: Language): boolean {
  return noun.endsWith('s') && UNITS[language].has(normalize(noun));
}

/** True for a noun in lower case that names no subject alone, though it may with a word more: "energy policy". */
export function isGeneric(noun: string, language: Language): boolean {
  const lists = [GENERIC_NOUNS[language], SCENE_NOUNS[language]];
  return (
    isVague(noun, language) || lists.some((list) => list.has(noun)) || UNITS[language].has(normalize(noun))
  );
}

/** True for another degree in lower case of a listed adjective: "longer", "safest", "earlier", "biggest". */
function isCompared(word: string): boolean {
  const base = /^(.+)e(?:r|st)$/.exec(word)?.[1];
  if (base === undefined) return false;
  const bases = [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')];
  return bases.some((each) => ENGLISH_ADJECTIVES.has(each) || partOfSpeech(each, 'en') === 'adjective');
}

/** True for an adjective in lower case that says how something is, and names no subject: "turbulent", "amplio". */
export function isQualitative(word: string, language: Language): boolean {
  if (language === 'es') return QUALITATIVE_ADJECTIVES.es.has(normalize(word));
  return QUALITATIVE_ADJECTIVES.en.has(word) || isCompared(word);
}
