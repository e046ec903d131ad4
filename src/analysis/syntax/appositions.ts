/**
 * Roles beside names: titles, appositions (https://en.wikipedia.org/wiki/Apposition) and predicates. This file decides which of
 * two names a phrase between them belongs to; `role-phrases.ts` decides its extent.
 */

import { normalize } from '../../text/normalize.ts';
import { memoizeByObject } from '../../util/memoize.ts';
import { isPlainDemonym } from '../grammar/demonyms.ts';
import { isAnd, isIndefiniteArticle, isOf, isRelativePronoun } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNameWordOf } from '../grammar/noun-kinds.ts';
import {
  expandTitle,
  HONORIFICS,
  isPersonNoun,
  isPersonOnlyRole,
  isRole,
  marksPersonOnly,
} from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isPlaceWithEpithet } from '../mentions/place-epithets.ts';
import { isVerbAfterRole, type RolePhrase, roleEndingAt, roleWithHead } from '../mentions/role-phrases.ts';
import { isLocative, isThingsName, wordBefore } from '../mentions/thing-names.ts';
import { pauseAfterAge } from '../tokens/ages.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { isVerbAt } from './agents.ts';
import { roleAsLabel } from './labelled-offices.ts';
import { nominalEndingAt, prepositionalPhraseEnd, roleAt, roleOfMention } from './nominal-phrases.ts';
import { namedFrom, predicateNominals } from './predicate-nominals.ts';
import { clauseStart, mentionEndingAt, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** A phrase beside a name for its bearer. */
export interface Apposition extends RolePhrase {
  readonly name: Mention;
  /**
   * - `title`: right before the name: "| Mayor | Ida Bell"
   * - `apposition`: before a pause, or after it: "| the mayor |, Ida Bell", "Ida Bell, | a nurse |"
   * - `predicate`: "Ida Bell is | a nurse |", "Ida Bell, who is | a nurse |", "| a nurse | called Ida Bell"
   */
  readonly kind: 'title' | 'apposition' | 'predicate';
  /** True if it stands before the name. */
  readonly isBefore: boolean;
  /** True for a predicate in the past tense. */
  readonly isPast: boolean;
}

const apposition = (
  name: Mention,
  phrase: RolePhrase,
  kind: Apposition['kind'],
  isBefore: boolean,
): Apposition => ({ ...phrase, name, kind, isBefore, isPast: false });

/** Tokens that end an apposition. */
const CLOSING_TYPES = new Set(['pause', 'stop', 'colon']);
/** Maximum tokens of a relative clause between a noun and its apposition. */
const MAX_RELATIVE_LENGTH = 8;
/** Lowercase words that may stand between the pause and the name: "his wife, the singer Ida Bell, said". */
const MAX_APPOSITION_MODIFIERS = 3;
/** The same of those that begin with a determiner: "the candidate, the two-time Olympic rowing champion Ida Bell, said". */
const MAX_DETERMINED_MODIFIERS = 6;
/** Between a name and somebody's home: "Ida Bell | of | Tamora". */
const HOME_PREPOSITION = /^(?:of|from)$/;
/** Maximum items of a list of roles. */
const MAX_LIST_LENGTH = 6;

const isIndefinite = (token: Token | undefined): boolean => isIndefiniteArticle(token?.lower);

/** True for an office or a profession: "mayor of Tamora", not "wife of the mayor". */
export const isOffice = ({ tokens, language }: SentenceGroup, { head }: RolePhrase): boolean =>
  isRole(tokens[head]?.lower ?? '', language);

const isClosed = (token: Token | undefined): boolean => token === undefined || CLOSING_TYPES.has(token.type);

/** The start of a relative clause that a pause ends: "the doctor | who treats him, Ida Bell, said"; `pause` without one. */
function relativeClauseStart({ tokens, language }: SentenceGroup, pause: number): number {
  const first = Math.max(2, pause - MAX_RELATIVE_LENGTH);
  const start = first + tokens.slice(first, pause).findLastIndex(({ lower }) => isRelativePronoun(lower));
  const hasNoun = start >= first && isPersonNoun(tokens[start - 1]?.lower ?? '', language);
  const isClause = tokens.slice(start, pause).every(({ type }) => type === 'word');
  // "dijo la alcaldesa | que el plan, |"
  const isComplementizer = tokens[start - 3]?.partOfSpeech === 'verb';
  return hasNoun && isClause && !isComplementizer ? start : pause;
}

/**
 * The index of the pause before a name, and before words that lead to it: "The judge|,| the Basque Ida Bell"; -1 without one.
 */
function pauseBefore({ tokens }: SentenceGroup, { start }: Mention): number {
  const before = tokens.slice(Math.max(0, start - 1 - MAX_DETERMINED_MODIFIERS), start);
  const others = before.findLastIndex(
    ({ type, isCapitalized, partOfSpeech }) =>
      type !== 'word' || isCapitalized || partOfSpeech === 'preposition',
  );
  const pause = start - before.length + others;
  const isLong = start - pause > MAX_APPOSITION_MODIFIERS + 1;
  const isDetermined =
    tokens[pause + 1]?.partOfSpeech === 'determiner' && !tokens.slice(pause, start).some(isFiniteVerb);
  return others >= 0 && tokens[pause]?.type === 'pause' && (!isLong || isDetermined) ? pause : -1;
}

/** True for a nominal after a name and a comma: "Ida Bell, | the mayor |, met Tom Hale". */
const isAfterName = (group: SentenceGroup, { start }: Mention): boolean =>
  group.tokens[start - 1]?.text === ',' && mentionEndingAt(group, start - 1)?.type === 'name';

/** True for one of the departments of an office: "la ministra de Educación, | Cultura | y Deporte, Ida Bell". */
const isInDepartments = (group: SentenceGroup, { start, end }: Mention): boolean =>
  group.mentions.some(
    (nominal) =>
      nominal.type === 'nominal' && nominal.end < start && end <= prepositionalPhraseEnd(group, nominal),
  );

/** True for a phrase after a name and a dash that belongs to that name: "Ida Bell - | chairman |, Tom Hale". */
const isAfterDash = (group: SentenceGroup, { start }: RolePhrase): boolean =>
  /^[–—-]$/.test(group.tokens[start - 1]?.text ?? '') && mentionEndingAt(group, start - 1)?.type === 'name';

/** The demonym that is all of a nominal: "| the Italian |, Ida Bell,", "el | chileno |, Luis Peña,". */
function demonymOf({ tokens, language }: SentenceGroup, { start, end }: Mention): RolePhrase | undefined {
  const head = end - 1;
  const isAlone = head - start === 1 && tokens[start]?.partOfSpeech === 'determiner';
  return isAlone && isPlainDemonym(tokens[head]?.lower ?? '', language)
    ? { start: head, head, end }
    : undefined;
}

/** True for an authority beside somebody who has a description of their own: "Según | la fiscal |, la joven Ana Ruiz llegó". */
const isAuthorityOn = ({ tokens }: SentenceGroup, nominal: Mention, name: Mention): boolean =>
  (tokens[nominal.start - 1]?.lower === 'según' ||
    (tokens[nominal.start - 1]?.lower === 'to' && tokens[nominal.start - 2]?.lower === 'according')) &&
  name.nameStart > name.start + 1 &&
  tokens[name.start]?.partOfSpeech === 'determiner';

/** The phrase before the pause before a name: "| Another critic |, Ida Bell, said", "| the mayor of Tamora |, Ida Bell". */
function phraseBefore(group: SentenceGroup, name: Mention): RolePhrase | undefined {
  const { tokens, language } = group;
  const pause = pauseBefore(group, name);
  if (pause < 0 || name.isPossessive || isInDepartments(group, name)) return undefined;
  const end = relativeClauseStart(group, pause);
  const nominal = nominalEndingAt(group, end);
  // "Tom Hale, | the mayor |, met Ida Bell"
  const isApart = pause < name.start - 1 || end < pause;
  if (isApart && nominal && isAfterName(group, nominal)) return undefined;
  if (nominal && isAuthorityOn(group, nominal, name)) return undefined;
  const apposed =
    nominal && isClosed(tokens[name.end])
      ? (roleOfMention(group, nominal, end) ?? demonymOf(group, nominal))
      : undefined;
  if (apposed) return apposed;
  // "A friend of the arts, | Mr. | Bell sang"
  const first = marksPersonOnly(wordBefore(tokens, name.nameStart), language)
    ? name.nameStart - 1
    : name.nameStart;
  if (pause < first - 1 || tokens[pause]?.text !== ',') return undefined;
  return roleEndingAt(group, end, true);
}

/** The phrase before a name for its bearer, up to a comma or a dash, or as its label. */
function phraseOrLabel(group: SentenceGroup, name: Mention): RolePhrase | undefined {
  const phrase = phraseBefore(group, name);
  const isOfOther = phrase && group.tokens[phrase.end]?.text === ',' && isAfterDash(group, phrase);
  return isOfOther ? undefined : (phrase ?? roleAsLabel(group, name));
}

/** The titles of a name after its owner, and after its role: "Bell’s | lawyer | Tom Okafor", "surgeon | Dr | Ida Bell". */
function innerTitle(
  group: SentenceGroup,
  { start, nameStart }: Mention,
  from: number,
  end: number,
): RolePhrase | undefined {
  const { tokens, language } = group;
  const owner = tokens.slice(start, nameStart).findLastIndex(({ isPossessive }) => isPossessive);
  const head = end - 1;
  // "then | her student"
  const determiner = tokens
    .slice(start, head)
    .findLastIndex(({ partOfSpeech }) => partOfSpeech === 'determiner');
  const first = Math.max(start + owner + 1, start + determiner, from);
  const isTitle = isPersonNoun(expandTitle(tokens[head]?.lower ?? '', language), language);
  return first <= head && isTitle ? { ...roleWithHead(group, first, head, end), end } : undefined;
}

/**
 * The title that is coordinated with the one before a name: "| Lawyer | and activist Ida Bell", not "the lawyer and the
 * activist".
 */
function coordinatedTitle(group: SentenceGroup, { start }: RolePhrase): RolePhrase | undefined {
  const { tokens } = group;
  // "The mayor and Senator Bell" are two people.
  const isCommonNoun = tokens[start]?.isCapitalized === false;
  return isCommonNoun && isAnd(tokens[start - 1]?.lower) ? roleEndingAt(group, start - 1, false) : undefined;
}

/** The titles right before a name, the more specific first. */
function titlesOf(group: SentenceGroup, name: Mention): Apposition[] {
  const { tokens, language } = group;
  const { nameStart } = name;
  if (isPlaceWithEpithet(tokens, nameStart, name.end)) return [];
  const roleBefore = (at: number): RolePhrase | undefined =>
    tokens[at]?.separator === 'space' ? roleEndingAt(group, at, false) : undefined;
  const isThing = isThingsName(group, nameStart, name.end);
  // "League chairman | Lord | Paul Grey" is chairman.
  const hasHonorific = marksPersonOnly(wordBefore(tokens, nameStart), language);
  const role =
    (isThing ? undefined : roleBefore(nameStart)) ?? (hasHonorific ? roleBefore(nameStart - 1) : undefined);
  // "una vecina | llamada | Ana Ruiz"
  const naming = namedFrom(group, name);
  const inner = innerTitle(group, name, role?.end ?? 0, naming ?? nameStart);
  const coordinated = role && coordinatedTitle(group, role);
  return [
    ...(role ? [apposition(name, role, 'title', true)] : []),
    ...(coordinated ? [apposition(name, coordinated, 'title', true)] : []),
    ...(inner ? [apposition(name, inner, naming === undefined ? 'title' : 'predicate', true)] : []),
  ];
}

/**
 * True for an indefinite phrase after the name that a clause begins with, which it is in apposition to, whatever comes next:
 * "Ida Bell, | a doctor | asked to help, said".
 */
const isIndefiniteApposition = (group: SentenceGroup, name: Mention, begin: number): boolean =>
  isIndefinite(group.tokens[begin]) && name.start === clauseStart(group, name.start);

/** True for the complement of a preposition that the clause begins with: "Para | Ruiz |, el alcalde". */
const isFrontedComplement = (group: SentenceGroup, { start }: Mention): boolean =>
  group.tokens[start - 1]?.partOfSpeech === 'preposition' && clauseStart(group, start) === start - 1;

/** The index after a duration whose number ends before `at`: "her husband of fifty | years |"; else the same index. */
const durationEnd = ({ tokens }: SentenceGroup, at: number): number =>
  tokens[at]?.partOfSpeech === 'time' && isOf(tokens[at - 2]?.lower) ? at + 1 : at;

/** True where a phrase after a name ends as an apposition, and is not the subject of the next words. */
function isApposed(group: SentenceGroup, name: Mention, begin: number, phrase: RolePhrase): boolean {
  const { tokens } = group;
  const mention = mentionStartingAt(group, begin);
  const end = durationEnd(group, Math.max(phrase.end, mention ? prepositionalPhraseEnd(group, mention) : 0));
  const closing = tokens[end];
  if (
    isClosed(closing) ||
    closing?.partOfSpeech === 'relative' ||
    // "Ida Bell, mayor of Tamora | and who | called the strike"
    (closing?.partOfSpeech === 'conjunction' && tokens[end + 1]?.partOfSpeech === 'relative') ||
    isIndefiniteApposition(group, name, begin)
  )
    return true;
  // "Asked about Ruiz, the mayor | said", "Para Ruiz, el alcalde “no fue él”"
  const mayBeSubject = phrase.start > begin;
  const isFronted = isFrontedComplement(group, name);
  return (
    tokens[begin - 1]?.text === ',' &&
    isOffice(group, phrase) &&
    !(mayBeSubject && (isFronted || isVerbAfterRole(group, phrase.end)))
  );
}

/** True for the home or the party of the person with the name before: "Ida Bell of | Tamora |, the mayor". */
const isHomeOf = ({ tokens }: SentenceGroup, name: Mention | undefined): boolean =>
  name?.type === 'name' &&
  HOME_PREPOSITION.test(tokens[name.start - 1]?.lower ?? '') &&
  tokens[name.start - 2]?.isProperNoun === true;

/** The index of the pause after a name, its home and its age: "Ida Bell of Tamora, 56|,| a nurse". */
function pauseAfter(group: SentenceGroup, { end }: Mention): number {
  const home = mentionStartingAt(group, end + 1);
  return pauseAfterAge(group.tokens, home && isHomeOf(group, home) ? home.end : end);
}

/** True for the name of an institution by one of its words: "Tamora Crown Court", not "Ida Court". */
const isInstitution = ({ tokens }: SentenceGroup, { nameStart, end }: Mention): boolean =>
  tokens
    .slice(nameStart, end)
    .some(({ lower }) => isNameWordOf(lower, 'organization', 'authority', 'place')) &&
  !isGivenName(tokens[nameStart]?.lower ?? '');

/** True for a complement of a preposition that is hardly a person: "at | Ash Field |", not "with | Ida Bell |". */
const isThingComplement = ({ tokens }: SentenceGroup, { start, nameStart }: Mention): boolean =>
  start === nameStart &&
  tokens[start - 1]?.partOfSpeech === 'preposition' &&
  !isGivenName(tokens[start]?.lower ?? '');

/**
 * True for a role that only people have, after a name that is no person's: "at Tamora Crown Court, | the prosecutor |, Ida
 * Bell".
 */
function isOfNextName(group: SentenceGroup, name: Mention, phrase: RolePhrase): boolean {
  const { tokens, language } = group;
  if (!isPersonOnlyRole(tokens[phrase.head]?.lower ?? '', language)) return false;
  const isBetween = tokens[phrase.end]?.text === ',' && tokens[phrase.end + 1]?.isProperNoun === true;
  return isInstitution(group, name) || (isBetween && isThingComplement(group, name));
}

/**
 * The phrases after a name: "Ida Bell, 56, | the mayor of Tamora |,", "Ida Bell, | a widow |, | owner of a bar | and | head of
 * the club |, said".
 */
function phrasesAfter(group: SentenceGroup, name: Mention): RolePhrase[] {
  const { tokens } = group;
  const pause = pauseAfter(group, name);
  if (tokens[pause]?.type !== 'pause' || name.isPossessive) return [];
  // "Desde La Moneda, la vocera": the comma closes an adverbial.
  if (isLocative(group, name.nameStart) || isHomeOf(group, name)) return [];
  const first = roleAt(group, pause + 1);
  if (!first || isOfNextName(group, name, first) || !isApposed(group, name, pause + 1, first)) return [];
  const phrases = [first];
  for (let last = first; phrases.length < MAX_LIST_LENGTH; ) {
    const further = tokens[last.end]?.text === ',' ? listItemAt(group, last.end + 1) : undefined;
    if (!further) break;
    phrases.push(further);
    last = further;
  }
  return phrases;
}

/**
 * The next of several roles of one name: "Ana Ruiz, viuda, | dueña de un bar y presidenta del club |, dijo". With an article it
 * may be somebody else in a list, unless the verb of the name follows: "Ida Bell, a teacher, | a widow |, said".
 */
function listItemAt(group: SentenceGroup, begin: number): RolePhrase | undefined {
  const { tokens } = group;
  const item = roleAt(group, begin);
  if (!item || mentionStartingAt(group, begin)?.type === 'name' || !isClosed(tokens[item.end]))
    return undefined;
  const isBare = item.start === begin;
  return isBare || isVerbAt(group, item.end + 1) ? item : undefined;
}

/** True for an honorific of an academic alone: "El | doctor | Raúl Iturbe, director del hospital" is director. */
const isAcademicTitle = ({ tokens }: SentenceGroup, { start, head, end, name }: Apposition): boolean =>
  end === name.nameStart && start === head && HONORIFICS.has(normalize(tokens[head]?.lower ?? ''));

/**
 * The phrases after a name that are not those of the next one: "Mayor Ida Bell, the minister of trade, Tom Hale, and others".
 */
function appositionsAfter(
  group: SentenceGroup,
  name: Mention,
  isDescribed: boolean,
  isBeforeName: (phrase: RolePhrase) => boolean,
): Apposition[] {
  // "Mayor Ida Bell, Minister of Trade Tom Hale"
  const isTitle = mentionStartingAt(group, pauseAfter(group, name) + 1)?.type === 'name';
  const isOfNext = (phrase: RolePhrase): boolean =>
    isDescribed && (isTitle || (isBeforeName(phrase) && !isIndefinite(group.tokens[phrase.start - 1])));
  return phrasesAfter(group, name)
    .filter((phrase) => !isOfNext(phrase))
    .map((phrase) => apposition(name, phrase, 'apposition', false));
}

/**
 * The appositions of a sentence by their name. A phrase between two names is one of the second only if the first has others.
 */
function findAppositions(group: SentenceGroup): ReadonlyMap<Mention, readonly Apposition[]> {
  const names = group.mentions.filter(({ type }) => type === 'name');
  const phrases = new Map(names.map((name) => [name, phraseOrLabel(group, name)]));
  const heads = new Set([...phrases.values()].map((phrase) => phrase?.head));
  const taken = new Set<number>();
  const ofName = (name: Mention): Apposition[] => {
    const phrase = phrases.get(name);
    const apposed = phrase && !taken.has(phrase.head) ? [apposition(name, phrase, 'apposition', true)] : [];
    const before = [...titlesOf(group, name), ...apposed];
    const isDescribed = apposed.length > 0 || before.some((title) => isOffice(group, title));
    const after = appositionsAfter(group, name, isDescribed, ({ head }) => heads.has(head));
    for (const { head } of after) taken.add(head);
    const [title] = before;
    const isLess = title !== undefined && isAcademicTitle(group, title);
    const beside = isLess ? [...after, ...before] : [...before, ...after];
    const predicates = predicateNominals(group, name).map((predicate) => ({
      ...predicate,
      name,
      kind: 'predicate' as const,
    }));
    return [...beside, ...predicates];
  };
  return new Map(names.map((name) => [name, ofName(name)]));
}

/** The appositions of a sentence by their name. */
const appositionsIn = memoizeByObject(findAppositions);

/** The appositions of a name in its sentence, the more specific first. */
export const appositionsOf = (group: SentenceGroup, name: Mention): readonly Apposition[] =>
  appositionsIn(group).get(name) ?? [];

/** The name that a nominal is in apposition to or the predicate of; of two, the one after it. */
export function nameBeside(group: SentenceGroup, nominal: Mention): Mention | undefined {
  if (nominal.type !== 'nominal' || nominal.isPossessive) return undefined;
  const isSame = ({ kind, start, head, name }: Apposition): boolean => {
    // "| candidate Ida Bell’s doctor |"
    const isInNominal = nominal.start <= name.nameStart && name.nameStart < nominal.end;
    // "la directora de la cadena | Solmara |"
    const mayBeThings = kind === 'title' && name.end - name.nameStart < 2;
    return !isInNominal && !mayBeThings && nominal.start <= head && start < nominal.end;
  };
  const beside = [...appositionsIn(group).values()].flatMap((phrases) => phrases.filter(isSame));
  return (beside.find(({ isBefore }) => isBefore) ?? beside[0])?.name;
}
