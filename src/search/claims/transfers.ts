/** Transfers: “the guild got a licence” is not said where it has asked for one. */

import { isAimedAt, modalitiesIn, nounPhraseFrom, requestedIn } from '../../analysis/clauses/modality.ts';
import { isPassive } from '../../analysis/clauses/voice.ts';
import { formsByLanguage } from '../../analysis/grammar/conjugation.ts';
import * as english from '../../lexicon/en/nonveridical-words.ts';
import * as spanish from '../../lexicon/es/nonveridical-words.ts';
import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/tokenize.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';
import type { Occurrence } from './polarity.ts';

const TRANSFER = formsByLanguage({ en: english.TRANSFER_VERBS, es: spanish.TRANSFER_VERBS });
/** The words of a claim for what it tells as given or got: after the verb, or before its passive. */
function transferredIn(clause: readonly Word[], language: Language): string[] {
  const modalities = modalitiesIn(clause, clause, language);
  return clause.flatMap(({ token }, at) => {
    const isActual = modalities[at] === 'actual' && !isAimedAt(clause, at, language);
    if (!TRANSFER[language].has(token) || !isActual) return [];
    const before = clause.slice(0, at);
    const isOfPassive =
      isPassive((i) => clause[i]?.written, at, language) || before.some(({ token: word }) => word === 'se');
    const after = nounPhraseFrom(clause, at + 1, language).map((i) => clause[i]?.token ?? '');
    return [...after, ...(isOfPassive ? before.map(({ token: word }) => word) : [])];
  });
}

/** True where a claim tells as given or got what a passage tells as asked for, and nowhere beside it as given. */
export function isOnlyRequested(
  { clauses, query }: { readonly clauses: readonly (readonly Word[])[]; readonly query: AnalyzedQuery },
  occurrences: ReadonlyMap<QueryTerm, Occurrence>,
  language: Language,
): boolean {
  const transferred = clauses.flatMap((clause) => transferredIn(clause, query.language));
  return [...occurrences].some(
    ([event, { clause, sentence, at }]) =>
      transferred.includes(event.token) &&
      requestedIn(clause, language).includes(at) &&
      !sentence.some(({ token }) => TRANSFER[language].has(token)),
  );
}
