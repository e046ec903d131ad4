/**
 * Verbs of a claim that a passage has in no form, so that it tells of the same people or things, and not of what they do. Light
 * verbs mean little, and are also told by a noun: “gave a basket” by “the gift of a basket”.
 *
 * @see https://en.wikipedia.org/wiki/Light_verb
 */

import { isFullVerb } from '../../analysis/clauses/full-verbs.ts';
import { clausesOf, nextContentWord } from '../../analysis/clauses/split-clauses.ts';
import { isAuxiliary } from '../../analysis/grammar/auxiliaries.ts';
import { formsByLanguage } from '../../analysis/grammar/conjugation.ts';
import { LIGHT_VERBS } from '../../lexicon/light-verbs.ts';
import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/tokenize.ts';
import type { ScoredPassage } from '../evidence/evidence.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';

const LIGHT = formsByLanguage(LIGHT_VERBS);

/** The full verbs of a clause: finite ones, participles, and what follows an auxiliary, “will also | end”. */
const fullVerbsOf = (clause: readonly Word[], language: Language): string[] =>
  clause.flatMap(({ token }, at) => {
    if (isFullVerb(clause, at, language)) return [token];
    const verb = isAuxiliary(token, language) ? nextContentWord(clause, at + 1, language) : -1;
    return clause.slice(verb, verb + 1).map((word) => word.token);
  });

/** True where a passage has nothing that means a verb of a claim: “Bell | sold | the mill” of “Bell runs the mill”. */
export function lacksVerb(
  claim: string,
  { language, terms }: AnalyzedQuery,
  { lexical }: ScoredPassage,
): boolean {
  const verbs = new Set(clausesOf(claim).flatMap((clause) => fullVerbsOf(clause, language)));
  return terms.some(
    ({ token, isNamedEntity }, i) =>
      verbs.has(token) && !isNamedEntity && !LIGHT[language].has(token) && !lexical?.matched[i],
  );
}
