/** Nouns for what is no thing to be touched, told by lists and by the suffixes that make nouns of verbs and adjectives. */

import * as english from '../../lexicon/en/abstract-nouns.ts';
import * as spanish from '../../lexicon/es/abstract-nouns.ts';
import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';

const LISTS = { en: english, es: spanish };

const SUFFIX: Record<Language, RegExp> = {
  en: /(?:[st]ion|ment|[ae]nc[ey]|ness|ity|ism|hood|ship|dom|.{3}ing)$/,
  es: /(?:[cs]ión|miento|ncia|anza|[dt]ad|ismo|azgo)$/,
};

/** True for a noun in lower case with a suffix that makes abstract nouns: "decision", "cumplimiento". @internal for tests */
export const hasAbstractSuffix = (word: Written, language: Language): boolean => SUFFIX[language].test(word);

/** A word in lower case, and what it may be the plural of: "policies", "leyes", "decisiones". */
export function singularsOf(word: string): string[] {
  const accented = word.replace(/iones$/, 'ión');
  return [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y'), accented];
}

/**
 * True for a noun in lower case for an act, an event, or what is thought or felt: "closure", "calma"; not for a thing or a
 * group.
 */
export function isAbstractNoun(word: Written, language: Language): boolean {
  const { ABSTRACT_NOUNS, CONCRETE_NOUNS } = LISTS[language];
  const singulars = singularsOf(word);
  if (singulars.some((singular) => CONCRETE_NOUNS.has(singular))) return false;
  return singulars.some((singular) => ABSTRACT_NOUNS.has(singular) || hasAbstractSuffix(singular, language));
}
