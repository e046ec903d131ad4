/** Arguments of verbs and nouns that are names, or mean somebody with a name: subjects, patients, possessors. */

import type { Language } from '../../text/language.ts';
import type { Normalized } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import {
  isAgentPreposition,
  isAnd,
  isBe,
  isClauseConjunction,
  isOf,
  isPersonalA,
  isPrepositionOrConjunction,
  isRelativePronoun,
  isThat,
} from '../grammar/function-words.ts';
import { isGoverned, isPreposition } from '../grammar/part-of-speech.ts';
import { isTypedPersonNoun } from '../grammar/person-nouns.ts';
import { POSSESSIVE_PRONOUNS } from '../grammar/pronouns.ts';
import { isTypedFiniteReport } from '../grammar/reporting-verbs.ts';
import { isParticiple } from '../grammar/verb-forms.ts';
import { isPassive } from './voice.ts';

/** A person in a list of words, from one word to before another. */
export interface PersonAt extends Span {
  readonly name: string;
  /** False for a name of which nothing else is known. */
  readonly isKnown: boolean;
}

/** The tokens of a sentence, the people in it, and the tokens after a mark that may set off an apposition. */
export interface AnnotatedText {
  readonly tokens: readonly Normalized[];
  readonly people: readonly PersonAt[];
  readonly marks: ReadonlySet<number>;
}

/** Two people beside a verb, by their names. */
interface Roles {
  readonly subject: string | undefined;
  readonly object: string | undefined;
}

/** Maximum words from a verb to its object, or from that to its apposition: “convicted | the sound engineer Omar | Voss”. */
const MAX_OBJECT_DISTANCE = 5;
/** Maximum words from a Spanish verb to its subject: “declaró | la alcaldesa | Bell”. */
const MAX_TITLE_WORDS = 2;

/** True for a conjunction after which a clause has a subject of its own. */
const opensOther = (token: string): boolean =>
  isClauseConjunction(token) || isPrepositionOrConjunction(token);

/** The subject and the object of a verb, by word order, voice and the Spanish personal “a”. */
export function rolesOf(
  tokens: readonly Normalized[],
  verb: number,
  people: readonly PersonAt[],
  language: Language,
): Roles {
  const before = people.findLast(({ end }) => end <= verb);
  const after = people.filter(({ start }) => start > verb);
  if (isPassive((at) => tokens[at], verb, language)) {
    const agent = after.find(({ start }) => isAgentPreposition(tokens[start - 1]));
    return { subject: agent?.name, object: before?.name };
  }
  const isObject = ({ start }: PersonAt): boolean => isPersonalA(tokens[start - 1]);
  const [next] = after;
  // “A Moss lo | contrató | Bell”
  if (language === 'es' && before && isObject(before)) return { subject: next?.name, object: before.name };
  if (language === 'es' && next && !isObject(next)) return { subject: before?.name, object: undefined };
  return { subject: before?.name, object: next?.name };
}

/** The people right before a position, coordinated ones together; none where another word is between. */
function peopleBefore(
  { tokens, people }: AnnotatedText,
  position: number,
  language: Language,
): readonly PersonAt[] {
  const found: PersonAt[] = [];
  for (const person of people.filter(({ end }) => end <= position).reverse()) {
    const [next] = found.slice(-1);
    const between = tokens.slice(person.end, next?.start ?? position);
    // “Council President | Denise Okafor”
    if (next && between.length === 0) continue;
    const isLinked = next
      ? between.length === 1 && between.every(isAnd)
      : between.every((token) => isStopWord(token, language) && !isAnd(token) && !opensOther(token));
    if (!isLinked) break;
    found.push(person);
  }
  return found;
}

/** The start of the apposition or relative clause between a person and a verb: “Bell, | who owns the mill, has sold”. */
function appositionStart({ tokens, people, marks }: AnnotatedText, verb: number, language: Language): number {
  const isAuxiliary = (at: number): boolean => isStopWord(tokens[at] ?? '', language);
  let end = verb;
  while (end > 0 && !marks.has(end) && isAuxiliary(end - 1)) end -= 1;
  const isNamed = people.some((person) => person.isKnown && person.end === end);
  if (!marks.has(end) || isNamed) return verb;
  const isBoundary = (token: string, at: number): boolean =>
    at < end && marks.has(at) && (isAnd(token) || opensOther(token));
  const start = tokens.findLastIndex(isBoundary);
  const head = people.findLast(
    (person) => person.isKnown && person.start > start && person.end < end && marks.has(person.end),
  );
  return head?.end ?? verb;
}

/** The subject right before a verb in the active, coordinated ones together; none where a preposition is before it. */
function directSubjects(text: AnnotatedText, verb: number, language: Language): readonly PersonAt[] {
  const { tokens } = text;
  if (isPassive((at) => tokens[at], verb, language)) return [];
  let position = appositionStart(text, verb, language);
  for (;;) {
    const subjects = peopleBefore(text, position, language);
    let first = subjects.at(-1)?.start ?? 0;
    // “Council | President Ida Bell”, but “the minister of the Interior, | Ida Bell”
    for (const { start, end } of text.people.toReversed())
      if (end === first && !text.marks.has(first)) first = start;
    const isDetermined = isStopWord(tokens[first - 1] ?? '', language) && isOf(tokens[first - 2]);
    const preposition = first - (isDetermined ? 2 : 1);
    // “Bell | of Tamora | sold”
    if (!isOf(tokens[preposition])) return isGoverned(tokens[first - 1], language) ? [] : subjects;
    position = preposition;
  }
}

/** The subject right after a Spanish verb, “la firmará | Bell”; an object would have its “a”. */
function invertedSubject({ tokens, people }: AnnotatedText, verb: number): readonly PersonAt[] {
  const next = people.find(({ start }) => start > verb);
  const between = tokens.slice(verb + 1, next?.start ?? verb + 1);
  const isDetermined = between.length <= MAX_TITLE_WORDS && isStopWord(between[0] ?? '', 'es');
  const isApart = between.some((token) => isPreposition(token, 'es') || opensOther(token));
  return next && !isApart && (between.length === 0 || isDetermined) ? [next] : [];
}

/**
 * The subjects that a coordinated verb may share, where its sentence begins with one: “Bell was paid at Moss’s request | and
 * left”.
 */
function sharedSubjects(text: AnnotatedText, verb: number, language: Language): readonly PersonAt[] {
  const { tokens, people } = text;
  const isFunctionWord = (token: string): boolean => isStopWord(token, language) && !isAnd(token);
  const before = tokens.slice(0, verb).findLastIndex((token) => !isFunctionWord(token));
  const [first] = people;
  if (!isAnd(tokens[before]) || !first || !tokens.slice(0, first.start).every(isFunctionWord)) return [];
  return people.filter(({ start, end }) => end <= before && !isGoverned(tokens[start - 1], language));
}

/** The subject of the reporting verb by which a verb without one is told: “Bell said that (he) would | leave”. */
function subjectsOfReport(text: AnnotatedText, verb: number, language: Language): readonly PersonAt[] {
  const { tokens } = text;
  const that = tokens.findLastIndex((token, at) => at < verb && isThat(token));
  const isDirect = tokens
    .slice(that + 1, verb)
    .every((token) => isStopWord(token, language) && !isAnd(token));
  const isReport = tokens.slice(that - 1, that).some((token) => isTypedFiniteReport(token, language));
  return that > 0 && isDirect && isReport ? directSubjects(text, that - 1, language) : [];
}

/** The candidates for the subject of a verb, or of the noun of one, by the words next to it. */
export function subjectsOf(text: AnnotatedText, verb: number, language: Language): readonly PersonAt[] {
  const { tokens } = text;
  const direct = directSubjects(text, verb, language);
  if (direct.length > 0 || isPassive((at) => tokens[at], verb, language)) return direct;
  // “Bell submitted her | resignation”
  if (verb > 1 && POSSESSIVE_PRONOUNS.has(tokens[verb - 1] ?? ''))
    return directSubjects(text, verb - 2, language);
  const shared = sharedSubjects(text, verb, language);
  const ofReport = shared.length > 0 ? shared : subjectsOfReport(text, verb, language);
  return ofReport.length > 0 || language === 'en' ? ofReport : invertedSubject(text, verb);
}

/** Whoever does what a verb tells: its subject, or the agent of its passive, “painted by the clerk, | Omar Voss”. */
export function doersOf(text: AnnotatedText, verb: number, language: Language): readonly PersonAt[] {
  const { tokens, people } = text;
  if (!isPassive((at) => tokens[at], verb, language)) return subjectsOf(text, verb, language);
  const by = tokens.slice(verb + 1, verb + 1 + MAX_OBJECT_DISTANCE).findIndex(isAgentPreposition);
  const start = verb + 2 + by;
  const agent = by < 0 ? undefined : people.find((person) => person.start >= start);
  const isNear = agent !== undefined && agent.start <= start + MAX_TITLE_WORDS;
  return isNear && !tokens.slice(start, agent.start).some((token) => isPreposition(token, language))
    ? [agent]
    : [];
}

/**
 * The people who are the patient of a verb: before the passive, and after the active, in Spanish with the personal “a”. An
 * apposition gives the name: “convicted, though, the clerk, | Omar Voss”.
 */
export function patientsOf(text: AnnotatedText, verb: number, language: Language): readonly PersonAt[] {
  const { tokens, people } = text;
  if (isPassive((at) => tokens[at], verb, language)) return peopleBefore(text, verb, language);
  const end = verb + 1 + MAX_OBJECT_DISTANCE;
  const a = tokens.findIndex((token, at) => at > verb && at < end && isPersonalA(token));
  const start = language === 'es' ? a : verb;
  const next = people.find((person) => person.start > start);
  if (start < 0 || !next || next.start > start + MAX_OBJECT_DISTANCE) return [];
  const between = tokens.slice(start + 1, next.start);
  const isOpen = (token: string): boolean => isAnd(token) || opensOther(token) || isRelativePronoun(token);
  const isApart = between.some((token) => isOpen(token) || (language === 'en' && isPreposition(token, 'en')));
  if (isApart) return [];
  // “Teresa | Lago”, of whom nothing is known; “the Harbor councillor | Ida Bell”
  const after = people.slice(people.indexOf(next));
  const isJoined = (person: PersonAt, before: PersonAt): boolean =>
    person.start <= before.end + MAX_OBJECT_DISTANCE &&
    !tokens.slice(before.end, person.start).some((token) => isStopWord(token, language));
  const apart = after.findIndex((person, i) => after.slice(i - 1, i).some((one) => !isJoined(person, one)));
  return apart < 0 ? after : after.slice(0, apart);
}

/** The people in the complement of a noun: “the resignation of | Bell”. */
export function complementsOfNoun({ tokens, people }: AnnotatedText, noun: number): readonly PersonAt[] {
  return isOf(tokens[noun + 1]) ? people.filter(({ start }) => start === noun + 2) : [];
}

/** The person whose relative or colleague is the subject of a verb: “| Bell’s | brother left”, “el hermano de | Bell”. */
export function possessorsOf(
  { tokens, people }: AnnotatedText,
  verb: number,
  language: Language,
): readonly PersonAt[] {
  const isOwner = ({ start, end }: PersonAt): boolean => {
    const noun = language === 'es' ? start - 2 : end;
    const last = Math.max(noun + 1, end);
    const isNoun =
      isTypedPersonNoun(tokens[noun] ?? '', language) && (language === 'en' || isOf(tokens[start - 1]));
    const between = tokens.slice(last, verb);
    // “Bell’s brother is | a smith”
    const isPredicative = between.some(isBe) && !isParticiple(tokens[verb] ?? '', language);
    return isNoun && last <= verb && !isPredicative && between.every((token) => isStopWord(token, language));
  };
  return people.filter((person) => person.isKnown && isOwner(person));
}
