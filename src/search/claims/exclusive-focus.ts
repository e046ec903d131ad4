/** Exclusive focus: “the tram serves every village” is not said where it serves only the port and the clinic. */

import { isFiniteForm, tenseOf } from '../../analysis/grammar/verb-forms.ts';
import { FOCUS_PARTICLES } from '../../lexicon/negations.ts';
import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { type AnalyzedQuery, formsOf } from '../query/analyze-query.ts';
import { formsAmong, haveForm } from './word-forms.ts';

/** Negations of a particle: “not | only”. */
const NOT = /^(?:not|no)$/;
/** Maximum words from a particle to the verb, or from that to it. */
const MAX_DISTANCE = 2;

const isTensed = (word: Written, language: Language): boolean =>
  isFiniteForm(word, language) || tenseOf(word, language) !== undefined;

/** True for a verb of a sentence with an exclusive particle beside it: “solo | cubren”, “runs | only”. */
function isExclusive(words: readonly Word[], verb: number): boolean {
  const near = [...words.keys()].filter((at) => Math.abs(at - verb) <= MAX_DISTANCE);
  return near.some(
    (at) => FOCUS_PARTICLES.has(words[at]?.token ?? '') && !NOT.test(words[at - 1]?.token ?? ''),
  );
}

/** True where a passage says of the verb of a claim that it has nothing but other objects. */
export function excludesObject(claim: string, query: AnalyzedQuery, sentences: readonly string[]): boolean {
  const { language } = query;
  const own = wordsOf(claim);
  if (own.some(({ token }) => FOCUS_PARTICLES.has(token))) return false;
  return query.terms.some((term) => {
    const claimed = own.findIndex(({ token }) => token === term.token);
    const after: readonly string[] = own.slice(claimed + 1).map(({ token }) => token);
    const objects = query.terms.filter(({ token }) => after.includes(token));
    const found = formsAmong(sentences.map(wordsOf), formsOf(term, query, language), language);
    return (
      objects.length > 0 &&
      found.length > 0 &&
      found.every(
        ({ words, at }) =>
          words.slice(at, at + 1).some(({ written }) => isTensed(written, language)) &&
          isExclusive(words, at) &&
          !objects.some((object) => haveForm(words, formsOf(object, query, language), language)),
      )
    );
  });
}
