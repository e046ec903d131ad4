/** Exclusive focus: “the tram serves every village” is not said where it serves only the port and the clinic. */
import { isFiniteForm, tenseOf } from '../../analysis/grammar/verb-forms.ts';
import { FOCUS_PARTICLES } from '../../lexicon/negations.ts';
import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { type AnalyzedQuery, formsOf, type QueryTerm } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

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
  const isForm = (term: QueryTerm, { token }: Word): boolean =>
    formsOf(term, query, language).has(termOf(token, language));
  return query.terms.some((term) => {
    const claimed = own.findIndex(({ token }) => token === term.token);
    const after: readonly string[] = own.slice(claimed + 1).map(({ token }) => token);
    const objects = query.terms.filter(({ token }) => after.includes(token));
    const found = sentences
      .map(wordsOf)
      .flatMap((words) => words.flatMap((word, verb) => (isForm(term, word) ? [{ words, verb }] : [])));
    return (
      objects.length > 0 &&
      found.length > 0 &&
      found.every(
        ({ words, verb }) =>
          words.slice(verb, verb + 1).some(({ written }) => isTensed(written, language)) &&
          isExclusive(words, verb) &&
          !words.some((word) => objects.some((object) => isForm(object, word))),
      )
    );
  });
}
