/**
 * Elegant variation: a nominal that nobody has been called by, and that refers to a person mentioned before. “Bell rose. “It
 * sank,” the plumber said.”
 */

import { CONTINUATION_VERBS } from '../../lexicon/es/continuation-verbs.ts';
import { finiteForms } from '../grammar/conjugation.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import {
  areOfOneField,
  type Description,
  fitsDescription,
  isGeneral,
  isHypernym,
  isParent,
  ownsOrLeads,
  saysNoRole,
  withoutCountry,
} from '../mentions/description.ts';
import { agentBefore, isAgent } from '../syntax/agents.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import { ageInWord } from '../tokens/ages.ts';
import { isNamedSource } from './antecedent.ts';
import type { Entity } from './entity.ts';

/** "La también abogada" is somebody of whom the article has just said something else. */
const ADDITIVE = /^(?:el|la) también /i;

/** A nominal in its sentence. */
export interface Nominal {
  readonly group: SentenceGroup;
  readonly mention: Mention;
  /** Its description with that of its complements: "la líder | de la protesta". */
  readonly description: Description;
}

const CONTINUATION = finiteForms('es', CONTINUATION_VERBS);

/** True for the subject of a Spanish verb for somebody who goes on speaking: "“…”, añadió | la concejala |". */
const isContinuation = ({ tokens, language }: SentenceGroup, { start }: Mention): boolean =>
  language === 'es' && CONTINUATION.has(tokens[start - 1]?.lower ?? '');

/** True for a nominal with a complement: "la líder de la protesta". */
export const hasComplement = ({ mention, description }: Nominal): boolean =>
  description.words.length > mention.description.words.length;

/** True for a nominal with an age: "the 44-year-old carpenter". */
const saysAge = ({ group, mention }: Nominal): boolean =>
  group.tokens.slice(mention.start, mention.end).some(({ lower }) => ageInWord(lower) !== undefined);

/** True for the agent before a colon that leads to a quotation: "| The plumber | was blunt: “It sank”". */
export function introducesQuotation(group: SentenceGroup, mention: Mention): boolean {
  const { tokens } = group;
  const quotation = tokens.findIndex(({ type }, at) => type === 'quotation' && at > mention.end);
  const isAfterColon = tokens[quotation - 1]?.type === 'colon';
  return isAfterColon && isAgent(group, mention) && agentBefore(group, quotation - 1) === mention;
}

/** True for the subject of a tag: "“It is late,” | the plumber | said", "The dam, said | the plumber |, is “old”". */
export const mayBeTagSubject = ({ group, mention }: Nominal): boolean =>
  group.tokens.slice(0, mention.start).some(({ type }) => type === 'quotation') ||
  reportingVerbAt(group, mention.start - 1) !== undefined;

/** Elegant variation: a nominal that nobody has been called by and that corefers with a person before it. */
export interface Variation {
  /** True for the speaker of a quotation. */
  readonly isSpeaker: boolean;
  /** True for the speaker of a verb for going on: "“…”, añadió | la concejala |". */
  readonly isContinuation: boolean;
  /** True for an additional role: "la también abogada". */
  readonly isAdditive: boolean;
  /** True for a word that many roles are called by: "the official". */
  readonly isHypernym: boolean;
  /** True for a general word, or one for an additional trait: "the witness", "the 44-year-old carpenter said". */
  readonly isGeneral: boolean;
  /** True for words that may mean an agent of the paragraph before, too. */
  readonly isLoose: boolean;
}

/**
 * The elegant variation that a nominal is; `undefined` for one that introduces somebody. A speaker corefers, and in Spanish the
 * first words of a sentence and a general word as its subject: "el testigo".
 */
export function variationOf(nominal: Nominal, isSpeaker: boolean): Variation | undefined {
  const { group, mention } = nominal;
  const { description } = mention;
  // "the 44-year-old carpenter said", "the mother of five said"
  const isEpithet = isSpeaker && (saysAge(nominal) || isParent(description));
  const saysLittle = isGeneral(description, group.language) || isEpithet;
  const isSubject = isAgent(group, mention) || isNamedSource(group, mention);
  const isTopic = group.language === 'es' && (mention.start === 0 || (saysLittle && isSubject));
  if (!isSpeaker && !isTopic) return undefined;
  const goesOn = isSpeaker && isContinuation(group, mention);
  const isAdditive = ADDITIVE.test(mention.name);
  const saysManyRoles = isHypernym(description, group.language);
  return {
    isSpeaker,
    isContinuation: goesOn,
    isAdditive,
    isHypernym: saysManyRoles,
    isGeneral: saysLittle,
    isLoose: goesOn || isAdditive || description.heads.length === 0 || saysManyRoles || isEpithet,
  };
}

/**
 * True for somebody with the role of a nominal, of whom the article has not said what it is of: "el portero Bell" is "el
 * guardameta de los locales", but no mayor is "el alcalde francés".
 */
export function hasSameRole(nominal: Nominal, { descriptions, lemmas }: Entity): boolean {
  const { language } = nominal.group;
  const { description } = nominal.mention;
  if (description.heads.length === 0 || !hasComplement(nominal) || withoutCountry(nominal.description))
    return false;
  return descriptions.some(
    (given) =>
      given.words.length === 0 && fitsDescription({ ...description, words: [] }, given, lemmas, language),
  );
}

/**
 * True if somebody who acts may be meant by words that nobody has been called by.
 *
 * @param isSpeaker true for the speaker of a quotation
 */
export function mayBeSaidOf(nominal: Nominal, actor: Entity, isSpeaker: boolean): boolean {
  const { group, mention } = nominal;
  const { description } = mention;
  const { language } = group;
  // "el dueño de la galería"
  if (isSpeaker && ownsOrLeads(description) && hasComplement(nominal)) return true;
  const isUndescribed = actor.descriptions.every((given) => saysNoRole(given, language));
  const saysLittle = isUndescribed || nominal.description.words.length === 0;
  const isVariation =
    hasSameRole(nominal, actor) ||
    isHypernym(description, language) ||
    ((language === 'es' || isSpeaker) && saysLittle);
  return (
    isVariation &&
    (isUndescribed || actor.descriptions.some((given) => areOfOneField(description, given, language)))
  );
}
