/** Comparatives: what a clause compares, by which degree, and the standard: “wheat keeps | twice | as long as | rye”. */

import type { Language } from '../../text/language.ts';
import type { Normalized } from '../../text/normalize.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import { isDeterminer } from '../grammar/function-words.ts';
import { isFiniteForm } from '../grammar/verb-forms.ts';

/** The words of a comparison before its degree, that degree, and the words of the standard that it compares them with. */
interface Comparison {
  readonly compared: readonly Normalized[];
  readonly degree: Normalized;
  readonly standard: readonly Normalized[];
}

/** Words of degree: not “as”, since what is as tall as another has that one as tall as it. */
const DEGREE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:more|less|fewer|twice|thrice|half|times|worse|\p{L}{2,}er)$/u,
  es: /^(?:mas|menos|mayor(?:es)?|menor(?:es)?|mejor(?:es)?|peor(?:es)?|doble|triple|mitad)$/,
};
const STANDARD: Readonly<Record<Language, RegExp>> = { en: /^(?:than|as)$/, es: /^que$/ };
/** It makes “than” a bound: “more than | twice”. */
const QUANTITY = /^(?:\d.*|twice|thrice|half|double|a|one|two|three|four|five|ten)$/;
/** Maximum words from a degree to the standard: “twice | as long | as”. */
const MAX_DISTANCE = 4;

/** The position of the word before the standard of a comparison; -1 for none. */
function standardAt(words: readonly Word[], degree: number, language: Language): number {
  return words.findIndex(({ token }, at) => {
    if (at <= degree || at > degree + MAX_DISTANCE || !STANDARD[language].test(token)) return false;
    const isBound = token === 'than' && QUANTITY.test(words[at + 1]?.token ?? '');
    // “Twice | as long as”
    const isFirstAs =
      token === 'as' && words.slice(at + 1, at + MAX_DISTANCE).some((word) => word.token === 'as');
    // “El mayor barco | que construyó”
    const after = words.slice(at + 1, at + 1 + MAX_DISTANCE);
    const isRelative = language === 'es' && after.some(({ written }) => isFiniteForm(written, 'es'));
    return !isBound && !isFirstAs && !isRelative;
  });
}

/** The content words before a degree, without the verb right before it: “keeps | twice”. */
export function comparedBefore(words: readonly Word[], degree: number, language: Language): Normalized[] {
  const isOfDegree = ({ token }: Word): boolean =>
    DEGREE[language].test(token) || QUANTITY.test(token) || isDeterminer(token, language) || token === 'than';
  // “Lasts | more than three times”
  const verb = words.slice(0, degree).findLastIndex((word) => !isOfDegree(word));
  return words
    .slice(0, Math.max(0, verb))
    .map(({ token }) => token)
    .filter((token) => !isStopWord(token, language));
}

/** The comparisons of a clause that tell their standard. */
export const comparisonsIn = (words: readonly Word[], language: Language): Comparison[] =>
  words.flatMap(({ token: degree }, at) => {
    const standard = DEGREE[language].test(degree) ? standardAt(words, at, language) : -1;
    if (standard < 0) return [];
    const compared = comparedBefore(words, at, language);
    return [{ compared, degree, standard: words.slice(standard + 1).map(({ token }) => token) }];
  });

/** The position of the first word of degree in a clause; -1 for none. */
export const degreeAt = (words: readonly Word[], language: Language): number =>
  words.findIndex(({ token }) => DEGREE[language].test(token));

/** The words of degree in a clause, normalized. */
export const degreesIn = (words: readonly Word[], language: Language): Normalized[] =>
  words.map(({ token }) => token).filter((token) => DEGREE[language].test(token));
