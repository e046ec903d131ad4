/** What a passage denies: what is negated in it, and what somebody refuses, rejects or avoids. */

import { isAnd, isOf } from '../../analysis/grammar/function-words.ts';
import { isNegativeWord } from '../../analysis/grammar/negative-words.ts';
import { verbForms } from '../../analysis/grammar/verb-forms.ts';
import { slice } from '../../corpus/article.ts';
import { MODAL_VERBS } from '../../lexicon/en/modal-verbs.ts';
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
import { AUXILIARIES } from '../../text/question-openers.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { tokenSpans } from '../../text/tokenize.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { formsOf } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { isStopWord } from '../terms/stop-words.ts';

/** True for a text with a negation. */
export const hasNegation = (text: string): boolean => textTokens(text).some((token) => NEGATIONS.has(token));

/** Words between a negative verb and what has not happened: "rejected | calls for her | resignation". */
const MAX_DENIAL_DISTANCE = 5;
/** Words between a negative verb and the clause that it denies: "denied | reports | that". */
const MAX_CLAUSE_DISTANCE = 3;

/** Marks at which a clause may end, or another be set into it; not the comma of “12,345”. */
const CLAUSE_MARK = /[;:?!¿¡()“”"«»–—]+|,(?!\d)/;
/** Words that begin another clause: "did not know | who | signed it". */
const CLAUSE_OPENER =
  /^(?:but|because|if|that|who|whom|which|when|where|whether|while|pero|sino|porque|que|quien(?:es)?|cuando|donde|mientras)$/;
const THAT = /^(?:that|que)$/;
const ADVERB: Record<Language, RegExp> = { en: /.{2}ly$/, es: /.{2}mente$/ };
const SPANISH_INFINITIVE = /.[aei]r(?:se|l[aeo]s?)?$/;

/** A word of a clause, as it is written in lower case, and normalized. */
export interface ClauseWord {
  readonly token: string;
  readonly written: string;
}

/** The clauses of a sentence, as far as its marks tell them. */
export const clausesOf = (sentence: string): ClauseWord[][] =>
  sentence
    .split(CLAUSE_MARK)
    .map((clause) =>
      tokenSpans(clause).map(({ token, start, end }) => ({
        token,
        written: clause.slice(start, end).toLowerCase(),
      })),
    )
    .filter((clause) => clause.length > 0);

const isAuxiliary = (token: string): boolean => AUXILIARIES.has(token) || MODAL_VERBS.has(token);

/** The first word from a position on that is neither a function word nor an adverb, or opens another clause; -1 for none. */
export function nextContentWord(clause: readonly ClauseWord[], from: number, language: Language): number {
  return clause.findIndex(
    ({ token }, i) =>
      i >= from &&
      (CLAUSE_OPENER.test(token) ||
        !(
          isStopWord(token, language) ||
          isAuxiliary(token) ||
          NEGATED_ADVERBS.has(token) ||
          ADVERB[language].test(token)
        )),
  );
}

/**
 * The words of a clause that a negation denies: the verb after it and what stands between them, "was not | formally | arrested", and
 * an infinitive that depends on that verb: "did not want | to sign", "no quiso | firmar".
 */
function negatedBy(clause: readonly ClauseWord[], negation: number, language: Language): number[] {
  const verb = nextContentWord(clause, negation + 1, language);
  const isOpener = (at: number): boolean => CLAUSE_OPENER.test(clause[at]?.token ?? '');
  if (verb < 0 || isOpener(verb)) return [];
  const infinitive = nextContentWord(clause, verb + 1, language);
  const isGoverned =
    language === 'en'
      ? clause[verb + 1]?.token === 'to'
      : SPANISH_INFINITIVE.test(clause[infinitive]?.token ?? '');
  const isFollowed = infinitive > 0 && isGoverned && !isOpener(infinitive);
  return isFollowed ? [verb, infinitive] : [verb];
}

/** The start of the last conjunct of a clause before a word: after a conjunction, or a word that opens a clause. */
export const lastPartStart = (clause: readonly ClauseWord[], before: number): number =>
  clause.findLastIndex(({ token }, i) => i < before && (CLAUSE_OPENER.test(token) || isAnd(token))) + 1;

/** True for a pronoun before the verb of its clause, as its subject is: “nobody | signed”, not “said | nothing | of it”. */
function isSubject(clause: readonly ClauseWord[], pronoun: number, language: Language): boolean {
  const start = lastPartStart(clause, pronoun);
  return nextContentWord(clause, start, language) >= pronoun || pronoun === start;
}

const isFiniteVerb = (word: ClauseWord | undefined, language: Language): boolean =>
  word !== undefined &&
  !isStopWord(word.token, language) &&
  verbForms(word.written, 'unknown', language).finite === 'certain';

/** True for a conjunction that negates what it joins with a later one, or an earlier one with it: “neither | saw | nor | heard”. */
const isCorrelative = (clause: readonly ClauseWord[], at: number): boolean =>
  NEGATIVE_CONJUNCTIONS.has(clause[at]?.token ?? '') &&
  clause.some(({ token }, i) => i !== at && NEGATIVE_CONJUNCTIONS.has(token));

/** True for a pronoun right after the verb whose object it is: “answered | none”. */
function isObject(clause: readonly ClauseWord[], pronoun: number, language: Language): boolean {
  const { token, written } = clause[pronoun - 1] ?? { token: '', written: '' };
  const { finite, participle } = verbForms(written, 'unknown', language);
  return !isStopWord(token, language) && !isAuxiliary(token) && [finite, participle].includes('certain');
}

/**
 * Where the scope of a negative pronoun begins: before its verb, “none | of the seven judges | had signed”; and of a conjunction that joins
 * subjects, “neither | Bell nor Moss | had signed”.
 */
function scopeOfPronoun(clause: readonly ClauseWord[], pronoun: number, language: Language): number {
  const first = clause.findIndex(({ token }) => NEGATIVE_CONJUNCTIONS.has(token));
  const isOfSubjects =
    isCorrelative(clause, pronoun) &&
    isSubject(clause, first, language) &&
    !isFiniteVerb(clause[nextContentWord(clause, pronoun + 1, language)], language);
  if (!isOf(clause[pronoun + 1]?.token) && !isOfSubjects) return pronoun;
  const verb = clause.findIndex(
    (word, i) => i > pronoun + 1 && (isAuxiliary(word.token) || isFiniteVerb(word, language)),
  );
  return verb < 0 ? pronoun : verb - 1;
}

/** The words that negations of a kind deny, for each negation; none of “not only”, nor of “not until Monday”. */
function negatedIn(
  clause: readonly ClauseWord[],
  language: Language,
  isNegation: (token: string, at: number) => boolean,
): number[][] {
  if (clause.some(({ token }) => NEGATED_LIMITS.has(token))) return [];
  return clause.flatMap(({ token }, at) => {
    if (FOCUS_PARTICLES.has(clause[at + 1]?.token ?? '') || !isNegation(token, at)) return [];
    return [negatedBy(clause, scopeOfPronoun(clause, at, language), language)];
  });
}

/** The word of a clause by which what another one tells has not happened, in the same conjunct: “refused to | sign”, not “refused it and | signed”. */
function refusalOf(clause: readonly ClauseWord[], at: number, affirmed: ReadonlySet<number>): number {
  const start = clause.findLastIndex(({ token }, i) => i < at && isAnd(token)) + 1;
  return clause.findLastIndex(({ token }, i) => {
    if (i < start || i >= at || !isNegativeWord(token) || affirmed.has(i)) return false;
    const deniesClause = clause
      .slice(i + 1, Math.min(at, i + 1 + MAX_CLAUSE_DISTANCE))
      .some((word) => THAT.test(word.token));
    return deniesClause || at - i <= MAX_DENIAL_DISTANCE;
  });
}

/** How a word of a clause is denied, if it is: by a negation, by a pronoun for nobody or nothing, or by a word that refuses it. */
export type Denial = 'negated' | 'nobody' | 'refused' | undefined;

/** How each word of a clause is denied. A negated refusal denies nothing but itself: “did not refuse to | sign”. */
export function denialsIn(clause: readonly ClauseWord[], language: Language): Denial[] {
  const isNegator = (token: string, at: number): boolean =>
    NEGATORS[language].has(token) || isCorrelative(clause, at);
  const isNegatedObject = (token: string, at: number): boolean =>
    NEGATIVE_PRONOUNS.has(token) && isObject(clause, at, language);
  const objects = clause.flatMap(({ token }, at) => (isNegatedObject(token, at) ? [[at - 1]] : []));
  const negated = [...negatedIn(clause, language, isNegator), ...objects];
  const ofNobody = negatedIn(
    clause,
    language,
    (token, at) =>
      NEGATIVE_PRONOUNS.has(token) && isSubject(clause, at, language) && !isCorrelative(clause, at),
  );
  const isRefusal = (at: number | undefined): boolean => isNegativeWord(clause[at ?? -1]?.token ?? '');
  const all = [...negated, ...ofNobody];
  const doubled = new Set(all.filter(([verb]) => isRefusal(verb)).flat());
  const isIn = (denied: readonly number[][], at: number): boolean =>
    denied.flat().includes(at) && (!doubled.has(at) || isRefusal(at));
  return clause.map((_, at) => {
    if (isIn(negated, at)) return 'negated';
    if (isIn(ofNobody, at)) return 'nobody';
    return refusalOf(clause, at, doubled) >= 0 ? 'refused' : undefined;
  });
}

/** True where a passage denies what a question tells of whom it asks for: it negates or refuses one of its words wherever it has it. Of nobody, it says who: nobody. */
export function isDenied({ query }: Evidence, { position }: ScoredPassage, index: ArticleIndex): boolean {
  const { article, passages } = index;
  const { language } = article;
  if (query.tokens.some((token) => isNegativeWord(token) || NEGATIONS.has(token))) return false;
  const occurrences = (passages[position]?.sentences ?? [])
    .flatMap((span) => clausesOf(slice(article, span)))
    .flatMap((clause) => {
      const denials = denialsIn(clause, language);
      return clause.map(({ token }, at) => ({ term: termOf(token, language), denial: denials[at] }));
    });
  return query.terms.some((event) => {
    const forms = event.isNamedEntity ? new Set<string>() : formsOf(event, query, language);
    const ofEvent = occurrences.filter(({ term }) => forms.has(term));
    return ofEvent.length > 0 && ofEvent.every(({ denial }) => denial && denial !== 'nobody');
  });
}
