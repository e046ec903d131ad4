/** Semantic roles of people in a claim and in a passage: “Moss told Bell” is not said where Bell told Moss. */

import {
  type AnnotatedText,
  complementsOfNoun,
  doersOf,
  type PersonAt,
  patientsOf,
  possessorsOf,
  rolesOf,
  subjectsOf,
} from '../../analysis/clauses/name-arguments.ts';
import { isPassive } from '../../analysis/clauses/voice.ts';
import { isCalendarWord } from '../../analysis/grammar/calendar.ts';
import { isDemonym } from '../../analysis/grammar/demonyms.ts';
import { isDeterminer } from '../../analysis/grammar/function-words.ts';
import { maximaBy } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { type ComparableVerb, type Comparison, compareVerbs } from './comparable-verbs.ts';
import { hasOtherPronoun } from './pronoun-subjects.ts';
import { isSamePerson } from './same-person.ts';

/** Pronouns that are no objects: subjects and possessors. */
const NO_OBJECT = /^(?:he|she|his|sus?)$/;

/**
 * True where a passage reverses the roles of a claim: the subject of a verb in the claim is the object wherever the passage has
 * that verb beside them.
 */
function turnsAround({ claim, verbs, query, language }: Comparison): boolean {
  const { tokens, people } = claim;
  if (new Set(people.map(({ name }) => name)).size < 2) return false;
  const comparisons = verbs.flatMap(({ claimed, found }) => {
    const own = rolesOf(tokens, claimed, people, query.language);
    if (own.subject === undefined || own.object === undefined) return [];
    return found.map(({ sentence, verb }) => {
      const { subject, object } = rolesOf(sentence.tokens, verb, sentence.people, language);
      // “Será sustituido por Moss”, whoever the subject is
      const isByObject = subject === own.object && isPassive((at) => sentence.tokens[at], verb, language);
      return { isSame: subject === own.subject, isTurned: object === own.subject || isByObject };
    });
  });
  return comparisons.some(({ isTurned }) => isTurned) && !comparisons.some(({ isSame }) => isSame);
}

/**
 * True where a passage has each verb of a claim right after somebody else than the claim has it: “Moss introduced the bill” is
 * not said where Bell, who introduced it, told Moss.
 */
function hasOtherSubject({ claim, verbs, query, language }: Comparison): boolean {
  return verbs.some(({ claimed, found }) => {
    const own = doersOf(claim, claimed, query.language);
    return areOthers(own, found, (sentence, verb) => doersOf(sentence, verb, language));
  });
}

/** True where the best sentences all fill a role of a verb with somebody else than a claim does. */
function areOthers(
  own: readonly PersonAt[],
  found: ComparableVerb['found'],
  inPlace: (text: AnnotatedText, verb: number) => readonly PersonAt[],
  isAnother: (own: PersonAt, other: PersonAt) => boolean = (one, other) =>
    one.name !== other.name && one.isKnown === other.isKnown,
): boolean {
  if (own.length === 0) return false;
  const best = maximaBy(found, ({ sentence }) => sentence.matched);
  return (
    best.length > 0 &&
    best.every(({ sentence, verb }) => {
      const others = inPlace(sentence, verb);
      return others.length > 0 && others.every((other) => own.every((one) => isAnother(one, other)));
    })
  );
}

/** True where a passage has another patient for a verb of a claim, or another complement for a noun of it. */
function hasOtherObject({ claim, verbs, query, language }: Comparison): boolean {
  return verbs.some(({ claimed, found }) => {
    // “The | guild | sued Bell”
    const isNoun = isDeterminer(claim.tokens[claimed - 1] ?? '', query.language);
    // “Brought | Colombian products”, “paid it | on Monday”
    const isNamed = ({ name, isKnown }: PersonAt): boolean =>
      isKnown || !(isDemonym(name, language) || isCalendarWord(name));
    const patients = isNoun ? [] : patientsOf(claim, claimed, query.language).filter(isNamed);
    // “Bell says | he | left”, “sold | his | barn”
    const isObject = ({ tokens }: AnnotatedText, verb: number, { start }: PersonAt): boolean =>
      start < verb || !NO_OBJECT.test(tokens[start] ?? '');
    const patientsIn = (sentence: AnnotatedText, verb: number): readonly PersonAt[] =>
      patientsOf(sentence, verb, language).filter(
        (person) => isNamed(person) && isObject(sentence, verb, person),
      );
    return (
      areOthers(patients, found, patientsIn, (one, other) => !isSamePerson(one.name, other.name)) ||
      areOthers(complementsOfNoun(claim, claimed), found, complementsOfNoun)
    );
  });
}

/** True where a passage tells of a person the event that a claim tells of that person’s relative or colleague. */
function isOfPossessor({ claim, verbs, query, language }: Comparison): boolean {
  return verbs.some(({ claimed, found }) => {
    const owners = possessorsOf(claim, claimed, query.language).map(({ name }) => name);
    const best = maximaBy(found, ({ sentence }) => sentence.matched);
    return (
      owners.length > 0 &&
      best.length > 0 &&
      best.every(({ sentence, verb }) => {
        const subjects = subjectsOf(sentence, verb, language);
        return subjects.length > 0 && subjects.every(({ name }) => owners.includes(name));
      })
    );
  });
}

/**
 * True where a passage gives the people of a claim other roles: their places are exchanged, or its verbs have another subject
 * or object.
 *
 * @param query the claim as the article sees it
 */
export function hasOtherRoles(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): boolean {
  const comparison = compareVerbs(claim, query, position, index);
  return (
    [turnsAround, hasOtherSubject, hasOtherObject, isOfPossessor].some((isOther) => isOther(comparison)) ||
    hasOtherPronoun(claim, comparison, position, index)
  );
}
