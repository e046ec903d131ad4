/** Full verbs in a clause, and the words after them that they govern. */

import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/tokenize.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isBe, isDeterminer, isSubordinator } from '../grammar/function-words.ts';
import { isFiniteForm, isInfinitive, isParticiple } from '../grammar/verb-forms.ts';
import { isPast } from './modality.ts';
import { nextContentWord } from './split-clauses.ts';

/** True for the full verb of a clause, and not for an adjective: “is | sold”, “a ruined | mill”. */
export function isFullVerb(clause: readonly Word[], at: number, language: Language): boolean {
  const { token, written } = clause[at] ?? { token: '', written: '' };
  if (isBe(token) || isAuxiliary(token, language) || isDeterminer(clause[at - 1]?.token ?? '', language))
    return false;
  return (
    isFiniteForm(written, language) ||
    isInfinitive(written, language) ||
    (isParticiple(written, language) && isPast(clause, at, language))
  );
}

/** The full verbs of a clause: finite ones, participles, and what follows an auxiliary, “will also | end”. */
export const fullVerbsOf = (clause: readonly Word[], language: Language): Word[] =>
  clause.flatMap((word, at) => {
    if (isFullVerb(clause, at, language)) return [word];
    const verb = isAuxiliary(word.token, language) ? nextContentWord(clause, at + 1, language) : -1;
    return clause.slice(verb, verb + 1);
  });

/** The arguments and adjuncts of a verb after it, up to another verb or clause. */
export function wordsGovernedBy(clause: readonly Word[], verb: number, language: Language): string[] {
  const after = clause.slice(verb + 1);
  const isEnd = ({ token, written }: Word, i: number): boolean =>
    isSubordinator(token) ||
    isFullVerb(clause, verb + 1 + i, language) ||
    isInfinitive(written, language) ||
    // “Agreed | to build”, but “moved | to a hall”
    (token === 'to' && !isDeterminer(after[i + 1]?.token ?? '', language));
  const end = after.findIndex(isEnd);
  return (end < 0 ? after : after.slice(0, end)).map(({ token }) => token);
}
