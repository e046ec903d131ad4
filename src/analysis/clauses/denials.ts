/** Denials in a passage: negations, and complements of verbs of refusal, rejection and avoidance. */

import { COPULAR_VERBS } from '../../lexicon/copular-verbs.ts';
import { NEG_RAISING_VERBS } from '../../lexicon/neg-raising-verbs.ts';
import {
  FOCUS_PARTICLES,
  NEGATED_ADVERBS,
  NEGATED_LIMITS,
  NEGATIONS,
  NEGATIVE_CONJUNCTIONS,
  NEGATIVE_PRONOUNS,
  NEGATORS,
} from '../../lexicon/negations.ts';
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { formsByLanguage } from '../grammar/conjugation.ts';
import { isAnd, isOf, isRelativePronoun, opensClause } from '../grammar/function-words.ts';
import { isNegativeWord } from '../grammar/negative-words.ts';
import { isDerivedAdverb } from '../grammar/part-of-speech.ts';
import { isFiniteForm, isGerund, isInfinitive, tenseOf, verbForms } from '../grammar/verb-forms.ts';
import { lastPartStart, nextContentWord } from './split-clauses.ts';

/** Maximum words between a negative verb and the event that it denies: "rejected | calls for her | resignation". */
const MAX_DENIAL_DISTANCE = 5;
/** Maximum words between a negative verb and the clause that it denies: "denied | reports | that". */
const MAX_CLAUSE_DISTANCE = 3;

/**
 * Complementizers and interrogatives, which open a complement clause or an indirect question: “denied | that”, “refused to say
 * | how”.
 */
const CLAUSE_OPENER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:that|how|what|why|who|whom|whose|which|whether)$/,
  es: /^(?:que|quien(?:es)?|cuant[ao]s?)$/,
};
/** A pronoun as the antecedent of a relative clause: “not | one | that”, “no | los | que”. */
const ANTECEDENT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:ones?|those|anyone|anybody)$/,
  es: /^(?:un[oa]s?|el|l[ao]s|aquell[ao]s?)$/,
};
/** Prepositions of substitution, the last two words before the alternative that is rejected. */
const REPLACED = /^(?:rather than|instead of|opposed to|lieu of|lugar de|vez de)$/;
/** Elliptical negation, at the end of a phrase without a verb: “the office, yes; the cellar | no”. */
const ELLIPTIC_NEGATION = /^(?:no|not|never|neither|tampoco|nunca|jamas)$/;
/** Pro-verbs of the first person, for the verb of a question: “no lo | soy”. */
const FIRST_PERSON_PRO_VERB = /^(?:soy|somos|estoy|estamos|fui|fuimos|hice|hicimos|hago|hacemos)$/;

/**
 * Markers of the future next to a negation, or in one word with it: the time after “until” is still to come: “will | not open
 * until”.
 */
const PROSPECTIVE = /^(?:to|will|would|shall|should|must|may|can|wont|wouldnt|shouldnt|cannot|cant)$/;

const NEG_RAISING = formsByLanguage(NEG_RAISING_VERBS);
const COPULAR = formsByLanguage(COPULAR_VERBS);
const isCopular = (token: string, language: Language): boolean => COPULAR[language].has(token);

/** The adverbs of a clause between two positions: “would not say | exactly | where”. */
const adverbsIn = (clause: readonly Word[], from: number, to: number, language: Language): number[] =>
  [...clause.keys()].filter(
    (at) => at > from && at < to && isDerivedAdverb(clause[at]?.written ?? '', language),
  );

/**
 * The words of a clause that a negation denies: the verb after it, also in a relative clause, “not one that | left”; and an
 * infinitive that depends on that verb, "did not want | to sign", "no quiso | firmar", or its complement, "did not amount to |
 * a defeat". Where the verb is a function word, its adverbs.
 */
function negatedBy(clause: readonly Word[], negation: number, language: Language): number[] {
  const isPronoun = ANTECEDENT[language].test(clause[negation + 1]?.token ?? '');
  const first = nextContentWord(clause, negation + (isPronoun ? 2 : 1), language);
  const isRelative = isPronoun && first === negation + 2 && isRelativePronoun(clause[first]?.token);
  const verb = isRelative ? nextContentWord(clause, first + 1, language) : first;
  const isOpener = (at: number): boolean =>
    clause.slice(at, at + 1).some(({ token, written }) => opensClause(token, written));
  if (verb < 0 || isOpener(verb))
    return adverbsIn(clause, negation, first < 0 ? clause.length : first, language);
  const infinitive = nextContentWord(clause, verb + 1, language);
  const governed = clause[infinitive]?.written ?? '';
  const isGoverned =
    language === 'en'
      ? clause[verb + 1]?.token === 'to'
      : isInfinitive(governed, language) || isGerund(governed, language);
  const isFollowed =
    infinitive > 0 && !isOpener(infinitive) && (isGoverned || isCopular(clause[verb]?.token ?? '', language));
  return isFollowed ? [verb, infinitive] : [verb];
}

/** True for a pronoun before the verb of its clause, as its subject is: “nobody | signed”, not “said | nothing | of it”. */
function isSubject(clause: readonly Word[], pronoun: number, language: Language): boolean {
  const start = lastPartStart(clause, pronoun);
  return nextContentWord(clause, start, language) >= pronoun || pronoun === start;
}

/** True for a correlative conjunction that negates: “neither | saw | nor | heard”. */
const isCorrelative = (clause: readonly Word[], at: number): boolean =>
  NEGATIVE_CONJUNCTIONS.has(clause[at]?.token ?? '') &&
  clause.some(({ token }, i) => i !== at && NEGATIVE_CONJUNCTIONS.has(token));

/** True for a pronoun right after the verb whose object it is: “answered | none”. */
function isObject(clause: readonly Word[], pronoun: number, language: Language): boolean {
  const { token, written } = clause[pronoun - 1] ?? { token: '', written: '' };
  const { finite, participle } = verbForms(written, language);
  return (
    !isStopWord(token, language) && !isAuxiliary(token, language) && [finite, participle].includes('certain')
  );
}

/**
 * The start of the scope of a negative pronoun: before its verb, “none | of the seven judges | had signed”; the same of a
 * conjunction that joins subjects, “neither | Bell nor Moss | had signed”.
 */
function scopeOfPronoun(clause: readonly Word[], pronoun: number, language: Language): number {
  const first = clause.findIndex(({ token }) => NEGATIVE_CONJUNCTIONS.has(token));
  const isOfSubjects =
    isCorrelative(clause, pronoun) &&
    isSubject(clause, first, language) &&
    !isFiniteForm(clause[nextContentWord(clause, pronoun + 1, language)]?.written ?? '', language);
  if (!isOf(clause[pronoun + 1]?.token) && !isOfSubjects) return pronoun;
  const verb = clause.findIndex(
    ({ token, written }, i) =>
      i > pronoun + 1 && (isAuxiliary(token, language) || isFiniteForm(written, language)),
  );
  return verb < 0 ? pronoun : verb - 1;
}

/** True if the future after “until” counts as reached: “will not open until | Monday” of a claim about Monday. */
type IsReached = (limit: readonly Word[]) => boolean;

/** True for a negation up to a time, after which the same happens: “did not sign | until Monday”. */
function isLimited(
  clause: readonly Word[],
  negation: number,
  language: Language,
  isReached: IsReached,
): boolean {
  const limit = clause.findIndex(({ token }) => NEGATED_LIMITS.has(token));
  if (limit < 0) return false;
  const verb = clause[nextContentWord(clause, negation + 1, language)]?.written ?? '';
  const isProspective =
    language === 'en'
      ? [-1, 0, 1].some((distance) => PROSPECTIVE.test(clause[negation + distance]?.token ?? ''))
      : isInfinitive(verb, language) || tenseOf(verb, language) === 'future';
  return !isProspective || isReached(clause.slice(limit + 1));
}

/** The words that negations of a kind deny, for each negation; none of “not only”, nor of “not until Monday”. */
function negatedIn(
  clause: readonly Word[],
  language: Language,
  isReached: IsReached,
  isNegation: (token: string, at: number) => boolean,
): number[][] {
  return clause.flatMap(({ token }, at) => {
    if (FOCUS_PARTICLES.has(clause[at + 1]?.token ?? '') || !isNegation(token, at)) return [];
    if (isLimited(clause, at, language, isReached)) return [];
    return [negatedBy(clause, scopeOfPronoun(clause, at, language), language)];
  });
}

/**
 * The negative verb or noun that has a word of its clause as a complement, in the same conjunct: “refused to | sign”, not
 * “refused it and | signed”.
 */
function refusalOf(
  clause: readonly Word[],
  at: number,
  affirmed: ReadonlySet<number>,
  raising: ReadonlySet<number>,
  language: Language,
): number {
  const start = clause.findLastIndex(({ token }, i) => i < at && isAnd(token)) + 1;
  return clause.findLastIndex(({ token }, i) => {
    if (i < start || i >= at) return false;
    const deniesClause = clause
      .slice(i + 1, Math.min(at, i + 1 + MAX_CLAUSE_DISTANCE))
      .some((word) => CLAUSE_OPENER[language].test(word.token));
    // “Does not think | she is safe”, but “does not believe | the report”
    if (raising.has(i))
      return deniesClause || clause.slice(i + 1, at).some((word) => isAuxiliary(word.token, language));
    return isNegativeWord(token) && !affirmed.has(i) && (deniesClause || at - i <= MAX_DENIAL_DISTANCE);
  });
}

/**
 * The kind of denial of a word of a clause, if any: by a negation, by a negative pronoun (“nobody”), as the complement of a
 * word of refusal, or as a rejected alternative (“rather than”).
 */
export type Denial = 'negated' | 'nobody' | 'refused' | 'replaced' | undefined;

/** The rejected alternative in a clause: “in Tamora | rather than in Belmora”, “en vez de vender la barca”. */
function replacedIn(clause: readonly Word[]): ReadonlySet<number> {
  const start = clause.findIndex(({ token }, at) => REPLACED.test(`${clause[at - 1]?.token} ${token}`)) + 1;
  if (start === 0) return new Set();
  const end = clause.findIndex(
    ({ token, written }, at) => at >= start && (isAnd(token) || opensClause(token, written)),
  );
  return new Set([...clause.keys()].slice(start, end < 0 ? clause.length : end));
}

/** True for a clause that is a negative reply to a question and nothing more: “no”, “I did not”, “no lo creo”. */
export function isNegativeReply(clause: readonly Word[], language: Language): boolean {
  const tokens = clause.map(({ token }) => token);
  return (
    tokens.some((token) => NEGATIONS.has(token)) &&
    !tokens.some((token) => FOCUS_PARTICLES.has(token) || NEGATED_LIMITS.has(token)) &&
    tokens.every(
      (token) =>
        NEGATIONS.has(token) ||
        NEGATED_ADVERBS.has(token) ||
        isAuxiliary(token, language) ||
        isStopWord(token, language) ||
        FIRST_PERSON_PRO_VERB.test(token) ||
        NEG_RAISING[language].has(token),
    )
  );
}

/** Clauses with a negation alone joined to the ones before it: “the cellar, | no”. */
export function withEllipses(clauses: readonly Word[][]): Word[][] {
  const isAlone = (at: number): boolean =>
    at > 0 && clauses[at]?.length === 1 && ELLIPTIC_NEGATION.test(clauses[at]?.[0]?.token ?? '');
  return clauses.flatMap((clause, at) => {
    if (isAlone(at)) return [];
    return [isAlone(at + 1) ? [...clause, ...(clauses[at + 1] ?? [])] : clause];
  });
}

/** True for a phrase without a verb that a negation ends: “the cellar | no”, “la bodega | tampoco”. */
const isNegatedPhrase = (clause: readonly Word[], language: Language): boolean =>
  clause.length > 1 &&
  ELLIPTIC_NEGATION.test(clause.at(-1)?.token ?? '') &&
  !clause.some(
    ({ token, written }) =>
      isAuxiliary(token, language) || opensClause(token, written) || isFiniteForm(written, language),
  );

/**
 * The kind of denial of each word of a clause. A negated refusal denies nothing but itself: “did not refuse to | sign”.
 *
 * @param isReached default: always
 */
export function denialsIn(
  clause: readonly Word[],
  language: Language,
  isReached: IsReached = () => true,
): Denial[] {
  const isNegator = (token: string, at: number): boolean =>
    NEGATORS[language].has(token) || isCorrelative(clause, at);
  const isNegatedObject = (token: string, at: number): boolean =>
    NEGATIVE_PRONOUNS.has(token) && isObject(clause, at, language);
  const objects = clause.flatMap(({ token }, at) => (isNegatedObject(token, at) ? [[at - 1]] : []));
  const negated = [...negatedIn(clause, language, isReached, isNegator), ...objects];
  const ofNobody = negatedIn(
    clause,
    language,
    isReached,
    (token, at) =>
      NEGATIVE_PRONOUNS.has(token) && isSubject(clause, at, language) && !isCorrelative(clause, at),
  );
  const isRefusal = (at: number | undefined): boolean => isNegativeWord(clause[at ?? -1]?.token ?? '');
  const all = [...negated, ...ofNobody];
  const replaced = replacedIn(clause);
  if (isNegatedPhrase(clause, language)) return clause.map(() => 'negated');
  const doubled = new Set(all.filter(([verb]) => isRefusal(verb)).flat());
  const raising = new Set(all.flat().filter((at) => NEG_RAISING[language].has(clause[at]?.token ?? '')));
  const isIn = (denied: readonly number[][], at: number): boolean =>
    denied.flat().includes(at) && (!doubled.has(at) || isRefusal(at));
  return clause.map((_, at) => {
    if (isIn(negated, at)) return 'negated';
    if (isIn(ofNobody, at)) return 'nobody';
    if (replaced.has(at)) return 'replaced';
    return refusalOf(clause, at, doubled, raising, language) >= 0 ? 'refused' : undefined;
  });
}
