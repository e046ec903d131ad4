/** Overstatement: “the abbot opened the library” is not said where he will, may or has to. */

import { isFullVerb, wordsGovernedBy } from '../../analysis/clauses/full-verbs.ts';
import {
  isAimedAt,
  isPast,
  isPluperfect,
  isPresent,
  modalitiesIn,
  OF_COMPLEMENT,
} from '../../analysis/clauses/modality.ts';
import { clausesOf, nextContentWord } from '../../analysis/clauses/split-clauses.ts';
import { isCalendarWord } from '../../analysis/grammar/calendar.ts';
import { formsByLanguage } from '../../analysis/grammar/conjugation.ts';
import { isRelativePronoun } from '../../analysis/grammar/function-words.ts';
import { lightVerbOf } from '../../analysis/grammar/light-verbs.ts';
import { isTypedFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { isInfinitive, isParticiple, tenseOf } from '../../analysis/grammar/verb-forms.ts';
import * as english from '../../lexicon/en/nonveridical-words.ts';
import * as spanish from '../../lexicon/es/nonveridical-words.ts';
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import { type AnalyzedQuery, formsOf, type QueryTerm } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { isName, type Occurrence } from './polarity.ts';
import { isOnlyRequested } from './transfers.ts';

/** A claim by its clauses. */
interface Claim {
  readonly clauses: readonly (readonly Word[])[];
  readonly query: AnalyzedQuery;
}

/** By it a verb in the present tells what is so now: “ya | da luz”. */
const ALREADY = /^(?:already|ya)$/;
/** Modals of ability and permission, by which nothing need happen. */
const CAN = /^(?:can|could|pueden?)$/;
const TIMETABLE = formsByLanguage({ en: english.TIMETABLE_VERBS, es: spanish.TIMETABLE_VERBS });
/** Maximum words from a verb to the time that is fixed for it: “vence | el 3 de | mayo”. */
const MAX_TIME_DISTANCE = 4;

/** True for a verb of a claim that tells what has happened, or what is so by now. */
const isDone = (clause: readonly Word[], at: number, language: Language): boolean =>
  isPast(clause, at, language) ||
  (isPresent(clause, at, language) && clause.some(({ token }) => ALREADY.test(token)));

/** True for a verb in the present that tells what is fixed for a time to come: “the lease | ends in May”. */
function isOnTimetable(clause: readonly Word[], at: number, language: Language): boolean {
  const { token, written } = clause[at] ?? { token: '', written: '' };
  const isFinitePresent =
    TIMETABLE[language].has(token) &&
    tenseOf(written, language) !== 'past' &&
    !isParticiple(written, language) &&
    !isInfinitive(written, language) &&
    !isAimedAt(clause, at, language);
  const after = clause.slice(at + 1, at + 1 + MAX_TIME_DISTANCE).map(({ token: word }) => word);
  const time = after.findIndex((word) => isCalendarWord(word));
  // “Opens the bridge on Monday” may be of the past, as captions are.
  const isOfVerb = after.slice(0, time).every((word) => isStopWord(word, language) || /^\d/.test(word));
  return isFinitePresent && time >= 0 && isOfVerb;
}

/** True where a claim tells as done or certain what a word of a clause tells as planned, asked for or to come. */
function overstatesAt(
  at: number,
  event: QueryTerm,
  { clause, sentence }: Occurrence,
  { clauses, query }: Claim,
  language: Language,
): boolean {
  const found = modalitiesIn(clause, sentence, language)[at];
  const isBefore = isPluperfect(clause, at, language);
  const isFixed = isOnTimetable(clause, at, language);
  if (found === 'actual' && !isBefore && !isFixed) return false;
  const isClaimedPossible = clauses
    .flat()
    .some(({ token }) => CAN.test(token) || OF_COMPLEMENT[query.language].get(token) === 'possible');
  return clauses.some((words) => {
    const claimed = modalitiesIn(words, clauses.flat(), query.language);
    return words.some(({ token }, i) => {
      if (token !== event.token || isAimedAt(words, i, query.language)) return false;
      const isActual = claimed[i] === 'actual';
      if (found === 'actual' && isBefore) return isActual && isPresent(words, i, query.language);
      if (isActual && isDone(words, i, query.language)) return true;
      return found === 'possible' && claimed[i] !== 'possible' && !isClaimedPossible;
    });
  });
}

/** The same of all words of a clause that are forms of one of a claim: “has leave to sell cider, and | sold | it”. */
function overstates(event: QueryTerm, occurrence: Occurrence, claim: Claim, language: Language): boolean {
  const forms = formsOf(event, claim.query, language);
  const { clause } = occurrence;
  const places = [...clause.keys()].filter((at) => forms.has(termOf(clause[at]?.token ?? '', language)));
  return !isName(event) && places.every((at) => overstatesAt(at, event, occurrence, claim, language));
}

/** True where a claim tells as done by a light verb what each clause of a passage with that verb tells as to come. */
function overstatesLightVerb(
  { clauses, query }: Claim,
  occurrences: readonly Occurrence[],
  language: Language,
): boolean {
  if (query.language !== language) return false;
  const done = clauses.flatMap((words) => {
    const claimed = modalitiesIn(words, clauses.flat(), language);
    const isActual = (at: number): boolean => claimed[at] === 'actual' && isDone(words, at, language);
    return words.flatMap(({ token }, at) => (isActual(at) ? (lightVerbOf(token, language) ?? []) : []));
  });
  return done.some((verb) => {
    const found = occurrences.flatMap(({ clause, sentence }) => {
      const modalities = modalitiesIn(clause, sentence, language);
      return clause.flatMap(({ token, written }, at) => {
        if (lightVerbOf(token, language) !== verb) return [];
        // A modal has the next word that is no stop word as its verb: “will make | loaves”.
        const isBase = language === 'en' && tenseOf(written, 'en') === undefined;
        return [modalities[isBase ? nextContentWord(clause, at, 'en') : at]];
      });
    });
    return found.length > 0 && !found.includes('actual');
  });
}

/** True for a word of a passage whose verb is told as planned, asked for or to come: “hopes to quit the mill for | a barn”. */
function isUnrealized({ sentence, clauses, clause, at }: Occurrence, language: Language): boolean {
  const own = clauses.indexOf(clause);
  const isSetInto = (words: readonly Word[]): boolean => isRelativePronoun(words[0]?.token);
  // “Hopes to quit the mill, which leaks, | for a barn”
  const matrix = clauses.slice(0, own).filter((words) => !isSetInto(words));
  const parts = [
    { words: clause, end: at + 1 },
    ...matrix.reverse().map((words) => ({ words, end: words.length })),
  ];
  for (const { words, end } of parts) {
    const modalities = modalitiesIn(words, sentence, language);
    const isVerb = (i: number): boolean => modalities[i] !== 'actual' || isFullVerb(words, i, language);
    const before = [...words.keys()].findLast((i) => i < end && isVerb(i));
    // A subject has its verb after it.
    const governor = before ?? (words === clause ? [...words.keys()].find(isVerb) : undefined);
    if (governor !== undefined) return modalities[governor] !== 'actual';
  }
  return false;
}

/** True where the verb of a claim is none of a passage, and what the claim tells as done of its arguments is to come there. */
function overstatesOtherVerb(
  { clauses, query }: Claim,
  occurrences: ReadonlyMap<QueryTerm, Occurrence>,
  language: Language,
): boolean {
  if (query.language !== language) return false;
  const found = new Map([...occurrences].map(([{ token }, occurrence]) => [token, occurrence]));
  const isMissing = ({ token }: Word): boolean =>
    !found.has(token) && query.terms.some((term) => term.token === token && !isName(term));
  return clauses.some((words) => {
    const modalities = modalitiesIn(words, clauses.flat(), language);
    // “Planned a bridge”, “announced a strike”
    const isOfPlan = words.some(
      ({ token }) =>
        CAN.test(token) || OF_COMPLEMENT[language].has(token) || isTypedFiniteReport(token, language),
    );
    return words.some((word, at) => {
      const isEvent =
        isMissing(word) &&
        modalities[at] === 'actual' &&
        isDone(words, at, language) &&
        isFullVerb(words, at, language);
      if (isOfPlan || !isEvent) return false;
      const compared = wordsGovernedBy(words, at, language).flatMap((token) => found.get(token) ?? []);
      return compared.length > 0 && compared.every((occurrence) => isUnrealized(occurrence, language));
    });
  });
}

/** True where a claim tells as done what a passage tells as planned, asked or to come; its present may be of the future. */
export function isOverstated(
  { text, query }: { readonly text: string; readonly query: AnalyzedQuery },
  occurrences: ReadonlyMap<QueryTerm, Occurrence>,
  language: Language,
): boolean {
  const claim: Claim = { clauses: clausesOf(text), query };
  return (
    [...occurrences].some(([event, occurrence]) => overstates(event, occurrence, claim, language)) ||
    overstatesLightVerb(claim, [...occurrences.values()], language) ||
    overstatesOtherVerb(claim, occurrences, language) ||
    isOnlyRequested(claim, occurrences, language)
  );
}
