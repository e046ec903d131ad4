import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { memoize } from '../util/memoize.ts';
import type { Language } from './language.ts';

const stemmers: Record<Language, (word: string) => string> = {
  en: memoize(english),
  es: memoize(spanish),
};

/** The stem of a folded word: what "sanctions" and "sanctioned" have in common. */
export function stem(word: string, language: Language): string {
  return stemmers[language](word);
}
