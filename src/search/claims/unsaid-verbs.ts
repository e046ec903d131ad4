/**
 * Verbs of a claim that a passage has in no form, so that it tells of the same people or things, and not of what they do. Light
 * verbs mean little, and are also told by a noun: “gave a basket” by “the gift of a basket”.
 *
 * @see https://en.wikipedia.org/wiki/Light_verb
 */

import { fullVerbsOf } from '../../analysis/clauses/full-verbs.ts';
import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { lightVerbOf } from '../../analysis/grammar/light-verbs.ts';
import type { ScoredPassage } from '../evidence/evidence.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';

/** True where a passage has nothing that means a verb of a claim: “Bell | sold | the mill” of “Bell runs the mill”. */
export function lacksVerb(
  claim: string,
  { language, terms }: AnalyzedQuery,
  { lexical }: ScoredPassage,
): boolean {
  const verbs = clausesOf(claim).flatMap((clause) => fullVerbsOf(clause, language));
  const full = new Set(verbs.map(({ token }): string => token));
  return terms.some(
    ({ token, isNamedEntity }, i) =>
      full.has(token) && !isNamedEntity && !lightVerbOf(token, language) && !lexical?.matched[i],
  );
}
