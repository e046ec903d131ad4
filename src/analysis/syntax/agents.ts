/** Agents: the mentions that act or speak in a sentence, by the verb after or before them. */

import { APPEARANCE_VERBS } from '../../lexicon/es/appearance-verbs.ts';
import { finiteForms } from '../grammar/conjugation.ts';
import {
  isAnd,
  isCopula,
  isDo,
  isPrepositionOrConjunction,
  isRelativePronoun,
  isSubordinator,
} from '../grammar/function-words.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { apposedAge } from '../tokens/ages.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import { isStop } from '../tokens/token.ts';
import { adverbialsEnd } from './adverbials.ts';
import { apposedName } from './apposed-names.ts';
import { appositionsEnd, closingPause, isBetweenDashes } from './asides.ts';
import { complementStart, isComplement } from './complements.ts';
import { isPlaceOfInversion, reportingVerbAt } from './find-reporting-verb.ts';
import { auxiliaryBeforeAdverbial } from './perfect-tense.ts';
import {
  clauseStart,
  isClitic,
  isParenthetical,
  isPersonMention,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from './sentence-group.ts';

/** The index after the subject of the verb at `at`, parentheticals before it left out. */
export function subjectEnd(group: SentenceGroup, at: number): number {
  let end = auxiliaryBeforeAdverbial(group, at) ?? at;
  while (isParenthetical(group, end - 1)) end -= 1;
  return end;
}

/** True if the verb at `at` is in a relative clause: "people who say". */
export function isInRelativeClause(group: SentenceGroup, at: number): boolean {
  return isRelativePronoun(group.tokens[subjectEnd(group, at) - 1]?.lower);
}

/** True if a finite verb stands at `at`, or after parentheticals there. */
export function isVerbAt(group: SentenceGroup, at: number): boolean {
  return isFiniteVerb(group.tokens[at]) || (isParenthetical(group, at) && isVerbAt(group, at + 1));
}

/** True if a finite reporting verb stands at `at`, or after parentheticals there. */
function isReportAt(group: SentenceGroup, at: number): boolean {
  if (reportingVerbAt(group, at)?.form === 'finite') return true;
  return isParenthetical(group, at) && isReportAt(group, at + 1);
}

/** The places where the verb of a mention may stand: after it, or after a phrase that belongs to it. */
export function* verbPlaces(group: SentenceGroup, { type, start, end }: Mention): Generator<number> {
  const { tokens } = group;
  yield end;
  // "Bell | sí | quiere"
  if (tokens[end]?.lower === 'sí') yield end + 1;
  // "the mayor, Okafor, | said"
  if (type === 'name' && tokens[start - 1]?.type === 'pause' && tokens[end]?.type === 'pause') yield end + 1;
  // "Okafor and Bell agreed"
  const conjunct =
    tokens[end]?.partOfSpeech === 'conjunction' ? mentionStartingAt(group, end + 1) : undefined;
  if (conjunct && isPersonMention(conjunct)) yield conjunct.end;
  // "Okafor at the Courier agreed"
  if (tokens[end]?.partOfSpeech === 'preposition') {
    const phrase = mentionStartingAt(group, end + 1);
    if (phrase && phrase.type !== 'pronoun') yield phrase.end;
    // "Okafor of the charity | Open Water | agreed"
    const named = phrase && mentionStartingAt(group, phrase.end);
    if (named && complementStart(group, named) === phrase.start) yield named.end;
  }
  // "Trump, in a speech, vowed"
  const closing = closingPause(group, end);
  if (closing === undefined) return;
  yield closing + 1;
  // "Bell, head of the Board, | which runs the dam, | denied it", "Ruiz, de 39 años, | vecina del barrio, | perdió"
  const isFurther =
    isRelativePronoun(tokens[closing + 1]?.lower) ||
    apposedAge(tokens, end) !== undefined ||
    // "Ruiz, expulsada de Viva, | el partido de la alcaldesa, | calló"
    (/[aiu]d[oa]$/.test(tokens[end + 1]?.lower ?? '') && tokens[closing + 1]?.partOfSpeech === 'determiner');
  const further = isFurther ? closingPause(group, closing) : undefined;
  // "Bell, a nurse from Tamora, Ohio, | thanked Okafor"
  yield further === undefined ? (appositionsEnd(group, end) ?? closing + 1) : further + 1;
}

/** True for a verb at `at` right after a Spanish subject, whose object follows: "| Bell | comparó el hueso". */
function hasSubjectBefore(group: SentenceGroup, at: number): boolean {
  const { mentions, language } = group;
  return (
    language === 'es' &&
    mentions.some(
      (mention) =>
        mention.end <= at &&
        (mention.type === 'name' || (mention.type === 'nominal' && mention.isDefinite)) &&
        !mention.isPossessive &&
        !isComplement(group, mention) &&
        [...verbPlaces(group, mention)].includes(at),
    )
  );
}

const APPEARING = finiteForms('es', APPEARANCE_VERBS);

/** Maximum tokens of the adverbials between a verb and its subject. */
const MAX_ADVERBIALS_LENGTH = 5;

/** The index of the verb before a place, with adverbials between them: "| dijo | ayer". */
function verbBeforeAdverbials(group: SentenceGroup, end: number): number {
  if (group.language !== 'es') return end - 1;
  for (let at = end - 1; at >= 0 && end - at <= MAX_ADVERBIALS_LENGTH; at -= 1)
    if (adverbialsEnd(group, at + 1) === end && reportingVerbAt(group, at)?.form === 'finite') return at;
  return end - 1;
}

/** True for the subject after a reporting verb that has none before it: "said Trump", "dijo ayer la alcaldesa". */
function isInvertedSubject(group: SentenceGroup, mention: Mention): boolean {
  const { tokens, language } = group;
  // "aseguró | a Radio Tamora | el alcalde"
  const addressee = language === 'es' ? mentionEndingAt(group, mention.start) : undefined;
  const hasAddressee = addressee && tokens[addressee.start - 1]?.partOfSpeech === 'preposition';
  const at = verbBeforeAdverbials(group, hasAddressee ? addressee.start - 1 : mention.start);
  if (reportingVerbAt(group, at)?.form !== 'finite') return false;
  const [verb, first] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  // "told | Bell |" has its object after it, "said | that Bell |" a clause.
  if (/^(?:told|tells)$/.test(verb) || first === 'that') return false;
  if (hasSubjectBefore(group, at)) return false;
  return language === 'es' || isPlaceOfInversion(group, at);
}

/** True for the name of such a subject without one: "said one of them, | Ida Bell |". */
const isNameOfInvertedSubject = (group: SentenceGroup, mention: Mention): boolean =>
  mention.type === 'name' &&
  group.mentions.some((part) => apposedName(group, part) === mention && isInvertedSubject(group, part));

/**
 * The start of the phrase between a Spanish verb of appearing and its subject: "apareció | por la plaza | el poeta Ruiz"; that
 * of the subject where there is none.
 */
function adjunctStart(group: SentenceGroup, { start, type }: Mention): number {
  const { tokens } = group;
  const phrase = mentionEndingAt(group, start);
  const isAdjunct =
    phrase?.type === 'other' &&
    /^(?:por|en|desde|hasta|entre|sobre|tras)$/.test(tokens[phrase.start - 1]?.lower ?? '');
  const verb = isAdjunct ? tokens[phrase.start - 2] : undefined;
  return type === 'name' && APPEARING.has(verb?.lower ?? '') ? (phrase?.start ?? start) - 1 : start;
}

const ESTAR = /^(?:está|estaba|estuvo)$/;

/**
 * True for a Spanish subject after its verb: "Más duro fue | Bell |", "Lo anuncia | la alcaldesa |"; a person who is an object
 * would have an "a".
 */
function isSubjectAfterVerb(group: SentenceGroup, mention: Mention): boolean {
  const { tokens, language } = group;
  const { type, isDefinite } = mention;
  // "Abrió | el fuego | el titular de Hacienda"
  const object = mentionEndingAt(group, mention.start);
  const isAfterObject =
    object?.type === 'other' && object.isDefinite && initialVerb(group) === object.start - 1;
  const start = isAfterObject ? object.start : adjunctStart(group, mention);
  const verb = tokens[start - 1];
  if (language !== 'es' || verb?.type !== 'word' || verb.isProperNoun) return false;
  if (type !== 'name' && !(type === 'nominal' && isDefinite)) return false;
  if (isCopula(verb.lower) || ESTAR.test(verb.lower)) return true;
  if (hasSubjectBefore(group, start - 1)) return false;
  return verb.partOfSpeech !== 'auxiliary' && isFiniteVerb(verb);
}

/**
 * True for a Spanish name that begins its sentence before a verb, of whatever form: "Bell | toma el micrófono", "Bell, que es
 * del norte, | mira la pelea".
 */
function isSubjectBeforeVerb(group: SentenceGroup, { start, end, type }: Mention): boolean {
  const { tokens, language } = group;
  const before = tokens[start - 1];
  const begins = before === undefined || before.type === 'stop';
  const closing = closingPause(group, end);
  const next = tokens[closing === undefined ? end : closing + 1];
  // "Bell | no se inmuta"
  const mayBeVerb = /^(?:unknown|verb|adverb)$/.test(next?.partOfSpeech ?? '');
  return (
    language === 'es' &&
    type === 'name' &&
    begins &&
    next?.type === 'word' &&
    !next.isCapitalized &&
    mayBeVerb
  );
}

/** Relative words that are no subject of their clause. */
const OBLIQUE_RELATIVE = /^(?:whom|whose|cuy[oa]s?)$/;

const opensRelativeClause = (lower: string): boolean =>
  isRelativePronoun(lower) || OBLIQUE_RELATIVE.test(lower);

/** The pause before the relative clause of a phrase, after an apposition or none: "Bell, the mayor | , | whose son". */
function pauseBeforeRelative(group: SentenceGroup, end: number): number | undefined {
  const opensRelative = (pause: number | undefined): pause is number =>
    pause !== undefined && opensRelativeClause(group.tokens[pause + 1]?.lower ?? '');
  return [end, closingPause(group, end)].find(opensRelative);
}

/**
 * True for the name that a clause begins with before a relative clause, however many pauses that has: "| Bell |, who sang, and
 * whose son, Tom, danced, has left".
 */
export function isSubjectWithRelative(group: SentenceGroup, { start, end, type }: Mention): boolean {
  const { tokens } = group;
  const begins = start === clauseStart(group, start);
  if (type !== 'name' || !begins || tokens[end]?.type !== 'pause') return false;
  const pause = pauseBeforeRelative(group, end);
  return (
    pause !== undefined &&
    tokens.some(({ type: kind }, at) => kind === 'pause' && at > pause && isVerbAt(group, at + 1))
  );
}

/** Maximum tokens from a preposition that a sentence begins with to its copula: "With | the old man | was". */
const MAX_INVERTED_PHRASE = 3;

/** True for the focus of a cleft sentence: "it was | Bell | who rose", "it is | she |, the mayor, that". */
function isCleftFocus(group: SentenceGroup, { start, end }: Mention): boolean {
  const { tokens, language } = group;
  const relative = (pauseBeforeRelative(group, end) ?? end - 1) + 1;
  return (
    language === 'en' &&
    tokens[start - 2]?.lower === 'it' &&
    isCopula(tokens[start - 1]?.lower) &&
    /^(?:who|that)$/.test(tokens[relative]?.lower ?? '') &&
    isVerbAt(group, relative + 1)
  );
}

/** True for the subject of an English sentence that begins with something else: "Among them was | Bell |". */
function isAfterCopula({ tokens, language }: SentenceGroup, { start }: Mention): boolean {
  const first = tokens.findIndex(
    ({ partOfSpeech }) => partOfSpeech !== 'adverb' && partOfSpeech !== 'adjective',
  );
  const isInverted =
    tokens[first]?.partOfSpeech === 'preposition' && start - 1 - first <= MAX_INVERTED_PHRASE;
  return language === 'en' && isInverted && isCopula(tokens[start - 1]?.lower);
}

/** True for the subject of an English question: "Did | Bell | worry?" */
const isAfterAuxiliary = ({ tokens, language }: SentenceGroup, { start, end, type }: Mention): boolean =>
  language === 'en' &&
  type === 'name' &&
  isDo(tokens[start - 1]?.lower) &&
  isStop(tokens[start - 2]) &&
  tokens[end]?.verb.base === 'certain';

/** The index of the verb that a Spanish sentence begins with, after adverbs and clitics: "Lo | hizo | a las cuatro". */
export function initialVerb(group: SentenceGroup): number | undefined {
  const { tokens, language } = group;
  if (language !== 'es') return undefined;
  const at = tokens.findIndex(
    (token) =>
      token.partOfSpeech !== 'adverb' && token.partOfSpeech !== 'conjunction' && !isClitic(group, token),
  );
  return isVerbAt(group, at) ? at : undefined;
}

type VerbTest = (group: SentenceGroup, at: number) => boolean;

function isSubjectOf(group: SentenceGroup, mention: Mention, isVerb: VerbTest): boolean {
  if (mention.isPossessive || isComplement(group, mention)) return false;
  if (isInvertedSubject(group, mention) || isNameOfInvertedSubject(group, mention)) return true;
  return [...verbPlaces(group, mention)].some((at) => isVerb(group, at));
}

/** True for a mention that does something in its sentence: "Trump vowed", "said Trump". */
export function isAgent(group: SentenceGroup, mention: Mention): boolean {
  if (isSubjectOf(group, mention, isVerbAt)) return true;
  const isFree = !mention.isPossessive && !isComplement(group, mention);
  return (
    isFree &&
    (isSubjectAfterVerb(group, mention) ||
      isSubjectBeforeVerb(group, mention) ||
      isSubjectWithRelative(group, mention) ||
      isCleftFocus(group, mention) ||
      isAfterAuxiliary(group, mention) ||
      isAfterCopula(group, mention))
  );
}

/** True for a mention that says something in its sentence. */
export function isReportingAgent(group: SentenceGroup, mention: Mention): boolean {
  const [next, which] = group.tokens.slice(mention.end, mention.end + 2);
  if (next?.type === 'pause' && which?.lower === 'which') return false;
  return isSubjectOf(group, mention, isReportAt);
}

/** True for an adverbial conjunction at `at`, of one word or with "que": "| when | Bell rose", "desde | que | era chico". */
function isAdverbialConjunction({ tokens }: SentenceGroup, at: number): boolean {
  const [before, lower] = [tokens[at - 1]?.lower, tokens[at]?.lower ?? ''];
  const isComplex = lower === 'que' && isPrepositionOrConjunction(before);
  return (
    isComplex ||
    isPrepositionOrConjunction(lower) ||
    /^(?:when|while|because|cuando|mientras|porque)$/.test(lower)
  );
}

/**
 * True for the subject of a clause coordinated with an adverbial one: "la conoce desde que era chico y | ella | lo echaba";
 * not with a content clause, "dijo que era tarde y | Bell | se fue".
 */
function isInCoordinatedAdverbial(group: SentenceGroup, { start }: Mention): boolean {
  const { tokens } = group;
  if (!isAnd(tokens[start - 1]?.lower)) return false;
  let hasVerb = false;
  for (let at = start - 2; at >= 0 && tokens[at]?.type === 'word'; at -= 1) {
    if (hasVerb && isAdverbialConjunction(group, at)) return true;
    if (isSubordinator(tokens[at]?.lower ?? '') || (hasVerb && isVerbAt(group, at))) return false;
    hasVerb ||= isVerbAt(group, at);
  }
  return false;
}

/**
 * True for the subject of a subordinate clause or a parenthesis: "she said that | Bell | was late", "recordó que en mayo, ante
 * el juez, | ella | habló", "the dam – | Bell | built it – leaks".
 */
export function isSubordinateSubject(group: SentenceGroup, mention: Mention): boolean {
  const { tokens, language } = group;
  const { start, end } = mention;
  if (isBetweenDashes(group, mention) || isInCoordinatedAdverbial(group, mention)) return true;
  // "he believes | Bell | is right"
  const reports = reportingForms(tokens[start - 1]?.lower ?? '', language);
  if (language === 'en' && reports && isVerbAt(group, end)) return true;
  let isAfterPause = false;
  for (let at = start - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    isAfterPause ||= token?.type === 'pause';
    // "the chairman of | that | board", "When asked | before | sentence, Bell rose"
    const isDeterminer = token?.lower === 'that' && tokens[at - 1]?.partOfSpeech === 'preposition';
    const isConjunction = isPrepositionOrConjunction(token?.lower) && !isAfterPause;
    if (isConjunction || (isSubordinator(token?.lower ?? '') && !isDeterminer)) return true;
    if (token?.type === 'stop' || token?.type === 'quotation' || isVerbAt(group, at)) return false;
  }
  return false;
}

/** Before an indirect question that a Spanish sentence is about: "| Sobre | si", "| Respecto a | quién". */
const TOPIC_OPENING = /^(?:sobre|acerca|respecto)$/;
const INDIRECT_INTERROGATIVE = /^(?:si|qué|quién|quiénes|cuál|cuáles|cuándo|dónde|cómo|cuánto)$/;
/** Maximum tokens between them: "Respecto | a | quién", "Acerca | de por | qué". */
const MAX_INTERROGATIVE_DISTANCE = 2;

/**
 * True for a mention in an indirect question that a Spanish sentence is about, in which nobody speaks: "Sobre si | la jueza |
 * dimitirá, respondió".
 */
export function isInTopicQuestion(group: SentenceGroup, { end }: Mention): boolean {
  const { tokens } = group;
  const start = clauseStart(group, end - 1);
  if (group.language !== 'es' || !TOPIC_OPENING.test(tokens[start]?.lower ?? '')) return false;
  const after = tokens.slice(start + 1, start + 2 + MAX_INTERROGATIVE_DISTANCE);
  const pause = tokens.findIndex(({ type }, at) => type === 'pause' && at > start);
  return end <= pause && after.some(({ lower }) => INDIRECT_INTERROGATIVE.test(lower));
}

/**
 * The agent of the clause that goes on at `at`: the nearest before it that says something, otherwise the nearest that acts. In
 * "Okafor wrote that Bell was late and urged" that is Okafor.
 */
export function agentBefore(group: SentenceGroup, at: number): Mention | undefined {
  const start = clauseStart(group, at);
  const candidates = group.mentions.filter(
    (mention) =>
      mention.start >= start &&
      mention.end <= at &&
      mention.type !== 'other' &&
      !mention.isPossessive &&
      !isComplement(group, mention) &&
      !isInTopicQuestion(group, mention),
  );
  const hasVerb = (mention: Mention, isVerb: VerbTest): boolean =>
    [...verbPlaces(group, mention)].some((place) => place < at && isVerb(group, place));
  return (
    candidates.findLast((mention) => hasVerb(mention, isReportAt) && !isSubordinateSubject(group, mention)) ??
    candidates.findLast((mention) => hasVerb(mention, isVerbAt) && !isSubordinateSubject(group, mention)) ??
    candidates.findLast((mention) => hasVerb(mention, isReportAt)) ??
    candidates.findLast((mention) => hasVerb(mention, isVerbAt)) ??
    candidates.findLast((mention) => isInvertedSubject(group, mention)) ??
    // "TAMORA: The court held": a dateline does nothing.
    candidates.find(({ end }) => end === at || group.tokens[end]?.type !== 'colon')
  );
}
