/** Sentences that tell future events: “the board is due to vote on Friday”, “la obra empezará en mayo”. */
import { hasFutureClause } from '../../analysis/clauses/modality.ts';
import { IRREALIS_MODALS, PLANNED_EXPRESSIONS } from '../../lexicon/prospect-expressions.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';
import { hasTime } from './answer-type.ts';

const QUOTED = /[“"«„][^”"»“]*[”"»“]/g;
const PLANNED = new RegExp(`\\b${alternation(PLANNED_EXPRESSIONS)}\\b`);
const POSSIBLE = new RegExp(`\\b${alternation(IRREALIS_MODALS)}\\b`);
/** Strength of what is planned, with a date or without, and of what may be at a date. */
const STRENGTH = { dated: 3, planned: 2, possible: 1.5 } as const;

/** The strength with which a sentence tells, outside quotations, of future events; 0 for one that does not. */
export function prospectStrength(sentence: string, language: Language): number {
  const told = sentence.replace(QUOTED, ' ');
  const isFuture = PLANNED.test(normalize(told)) || hasFutureClause(told, language);
  const isDated = hasTime(told, language);
  if (isFuture) return isDated ? STRENGTH.dated : STRENGTH.planned;
  return isDated && POSSIBLE.test(normalize(told)) ? STRENGTH.possible : 0;
}
