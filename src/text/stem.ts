import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { memoize } from '../util/memoize.ts';
import type { Language } from './language.ts';

const STEMMERS: Record<Language, (word: string) => string> = {
  en: memoize(english),
  es: memoize(spanish),
};

/**
 * The stem of a normalized word: what "sanctions" and "sanctioned" have in common.
 *
 * @see https://snowballstem.org
 */
export function stem(word: string, language: Language): string {
  return STEMMERS[language](word);
}
