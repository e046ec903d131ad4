/**
 * Verbs of claims about what is to come that a passage has in no form: it tells of the same people or things, and not of what
 * they will do. What is past is also told without its verb: “the vote, by 47 to 45”.
 */

import { clausesOf, nextContentWord } from '../../analysis/clauses/split-clauses.ts';
import { tenseOf } from '../../analysis/grammar/verb-forms.ts';
import { MODAL_VERBS } from '../../lexicon/en/modal-verbs.ts';
import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/tokenize.ts';
import type { ScoredPassage } from '../evidence/evidence.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';

/** The verbs of a clause after a modal verb, “will also | end”, or in the Spanish future, “| terminará”. */
const prospectiveVerbsOf = (clause: readonly Word[], language: Language): string[] =>
  clause.flatMap(({ token, written }, at) => {
    if (language === 'es') return tenseOf(written, 'es') === 'future' ? [token] : [];
    const verb = MODAL_VERBS.has(token) ? nextContentWord(clause, at + 1, 'en') : -1;
    return clause.slice(verb, verb + 1).map((word) => word.token);
  });

/** True where a passage has nothing that means a verb of a claim: “Bell will | sell | the mill” of “Bell runs the mill”. */
export function lacksVerb(
  claim: string,
  { language, terms }: AnalyzedQuery,
  { lexical }: ScoredPassage,
): boolean {
  const verbs = new Set(clausesOf(claim).flatMap((clause) => prospectiveVerbsOf(clause, language)));
  return terms.some(
    ({ token, isNamedEntity }, i) => verbs.has(token) && !isNamedEntity && !lexical?.matched[i],
  );
}
