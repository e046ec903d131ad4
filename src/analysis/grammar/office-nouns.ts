/** Nouns for offices, read from a table. */

import { OFFICE_NOUNS } from '../../lexicon/office-nouns.ts';
import type { Language } from '../../text/language.ts';

const HOLDERS: Record<Language, ReadonlyMap<string, string>> = {
  en: new Map(OFFICE_NOUNS.en.map(([noun = '', holder = '']) => [noun, holder])),
  es: new Map(OFFICE_NOUNS.es.map(([noun = '', holder = '']) => [noun, holder])),
};

/**
 * The agent noun of a noun for an office, in Spanish in the masculine: "presidente" of "presidencia"; `undefined` for other
 * words.
 */
export const holderOf = (noun: string, language: Language): string | undefined => HOLDERS[language].get(noun);
