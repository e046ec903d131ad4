/**
 * Antecedents of pronouns, and their salience by grammatical function (after Lappin and Leass, 1994:
 * https://aclanthology.org/J94-4002).
 */

import { OPINION_NOUNS } from '../../lexicon/opinion-nouns.ts';
import { isExperiencerVerb } from '../grammar/experiencer-verbs.ts';
import { isAnd, isDativeClitic, isPersonalA, isWith } from '../grammar/function-words.ts';
import { isCollective } from '../grammar/noun-kinds.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isAddressee } from '../syntax/addressees.ts';
import { isAgent, isInTopicQuestion, isSubordinateSubject } from '../syntax/agents.ts';
import { nameBeside } from '../syntax/appositions.ts';
import { asideEnd } from '../syntax/asides.ts';
import { agentOfPassive } from '../syntax/passives.ts';
import { mentionEndingAt, mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import type { Entity } from './entity.ts';

/** An earlier mention of somebody whom a pronoun may mean. */
export interface Antecedent {
  readonly entity: Entity;
  /** The number of the sentence. */
  readonly sentence: number;
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** True for whom something is said to, with or about: hardly who goes on to speak without being named. */
  readonly isAddressee: boolean;
  /** True for an object before its verb, which a clitic repeats: "A | Bell | le deseó suerte", "A | Bell | la detuvieron". */
  readonly isDoubled: boolean;
  readonly isPronoun: boolean;
  /** True for a possessive pronoun: whom the sentence is hardly about. */
  readonly isOwner: boolean;
  /** True if a comma follows it, and it is no topic: "Clinton, he said, is crooked". */
  readonly isSetApart: boolean;
  /** True for a name that "and" joins with another one: "| Bell | and | Moss | left". */
  readonly isConjunct: boolean;
  /** The index after the mention in the sentence. */
  readonly end: number;
  /** One of the weights below, or 0. */
  readonly salience: number;
}

/** Salience, in sentences that an antecedent may lie further back for it. */
export const AGENT_WEIGHT = 1.5;
/** Of who acts in a subordinate clause: "Bell recalled that | Moss | had left". */
export const SUBORDINATE_AGENT_WEIGHT = 1.25;
/** The weight of the possessor of an agent: "Bell's plan failed". */
const OWNER_WEIGHT = 0.8;

/** Before whoever is named as a source: "according to | Bell", "según | Bell". */
const ACCORDING_TO = /^(?:to|según|con)$/;
const ACCORDING = /^(?:according|acuerdo)$/;

/** True for the source of reported speech: as salient as a subject. */
export function isNamedSource({ tokens, language }: SentenceGroup, mention: Mention): boolean {
  const { start, end, isPossessive } = mention;
  // "A | su | juicio"
  if (isPossessive && OPINION_NOUNS.has(tokens[end]?.lower ?? '')) return true;
  const [before, beforeThat] = [tokens[start - 1]?.lower ?? '', tokens[start - 2]?.lower ?? ''];
  // "Para | Bell |, es"
  if (language === 'es' && before === 'para') return beforeThat === '';
  return ACCORDING_TO.test(before) && (before === 'según' || ACCORDING.test(beforeThat));
}

/** True for a Spanish indirect object before its verb, which a clitic repeats: "A | Bell | le deseó suerte". */
function isIndirectObject({ tokens }: SentenceGroup, { start, end }: Mention): boolean {
  return isPersonalA(tokens[start - 1]?.lower) && isDativeClitic(tokens[end]?.lower);
}

/** Tokens at most between an experiencer verb and its object: "le tocó | el turno | a Bell". */
const MAX_OBJECT_DISTANCE = 4;

/** Maximum tokens between commas after a name. */
const MAX_PARENTHESIS = 25;

/** The index after the words between commas from `opening` on: "Bell, who was late, | shouting"; `undefined` if it is long. */
const parenthesisEnd = (group: SentenceGroup, opening: number): number | undefined =>
  asideEnd(group, opening, MAX_PARENTHESIS);

/** True for the object of a Spanish experiencer verb: "No convenció a | Bell |", "A | Bell | le gustó". */
export function isExperiencer(group: SentenceGroup, { start, end }: Mention): boolean {
  const { language, tokens } = group;
  if (language !== 'es' || !isPersonalA(tokens[start - 1]?.lower)) return false;
  // "A | la autora | no le gustó"; "A | Bell |, que es del norte, no le gustó"
  for (const predicate of [end, parenthesisEnd(group, end) ?? tokens.length]) {
    const le = tokens[predicate]?.lower === 'no' ? predicate + 1 : predicate;
    if (isDativeClitic(tokens[le]?.lower)) return isExperiencerVerb(tokens[le + 1]?.lower ?? '');
  }
  const before = tokens.slice(Math.max(0, start - 2 - MAX_OBJECT_DISTANCE), start - 1);
  const verb = before.findLastIndex(({ lower }) => isExperiencerVerb(lower));
  return verb >= 0 && before.slice(verb + 1).every(({ type }) => type === 'word');
}

/** True for who does what a gerund after them tells: "con | la alcaldesa |, amenazando", "with | Bell | shouting". */
function isAbsoluteSubject(group: SentenceGroup, { start, end, type }: Mention): boolean {
  const { tokens } = group;
  const next = tokens[end]?.type === 'pause' ? end + 1 : end;
  // "with Bell, who was late, shouting"
  const later = parenthesisEnd(group, end);
  const isGerund = (at: number): boolean => tokens[at]?.verb.participial === 'certain';
  if (!isGerund(next) && !(later !== undefined && isGerund(later))) return false;
  const isApposed = type === 'name' && tokens[start - 1]?.type === 'pause';
  const first = isApposed ? mentionEndingAt(group, start - 1)?.start : start;
  return first !== undefined && isWith(tokens[first - 1]?.lower);
}

/** True for a Spanish object before its verb, which a clitic repeats: "A | Bell | la detuvieron". */
function isDislocatedObject(group: SentenceGroup, { start, end }: Mention): boolean {
  const predicate = parenthesisEnd(group, end) ?? end;
  return (
    group.language === 'es' &&
    start === 1 &&
    group.tokens[0]?.lower === 'a' &&
    /^l[oa]$/.test(group.tokens[predicate]?.lower ?? '')
  );
}

/** True for the topic of a sentence: "As for | Bell |, she", "En cuanto a | Bell |,". */
function isTopic({ tokens }: SentenceGroup, { start, end }: Mention): boolean {
  const [first, second, third] = tokens.slice(0, 3).map(({ lower }) => lower);
  const isEnglish = start === 2 && first === 'as' && second === 'for';
  const isSpanish = start === 3 && first === 'en' && second === 'cuanto' && isPersonalA(third);
  return (isEnglish || isSpanish) && tokens[end]?.type === 'pause';
}

/** True for the agent of a passive whose subject is a thing: "The letter was signed by | Ida Bell |". */
function isAgentOfPassive(group: SentenceGroup, mention: Mention): boolean {
  const [first] = group.mentions;
  const words = group.tokens.slice(first?.start, first?.end);
  const isThing = first?.type === 'other' && words.every(({ lower }) => !isCollective(lower, group.language));
  const agent = isThing ? agentOfPassive(group, first) : undefined;
  return agent !== undefined && (agent === mention || nameBeside(group, agent) === mention);
}

/** True for whom a sentence is about, although they are no subject in it. */
const isLogicalSubject = (group: SentenceGroup, mention: Mention): boolean =>
  isTopic(group, mention) ||
  isDislocatedObject(group, mention) ||
  isNamedSource(group, mention) ||
  isExperiencer(group, mention) ||
  isAgentOfPassive(group, mention) ||
  isAbsoluteSubject(group, mention);

/** True for whom a pronoun is coordinated with: "she and | Moss | would go". */
function isLaterConjunct(group: SentenceGroup, { start }: Mention): boolean {
  if (!isAnd(group.tokens[start - 1]?.lower)) return false;
  return mentionEndingAt(group, start - 1)?.type === 'pronoun';
}

/** True for a name that is coordinated with the name before or after it: "| Bell | and | Moss |". */
function isConjunct(group: SentenceGroup, { type, start, end }: Mention): boolean {
  const isJoined = (at: number, other: Mention | undefined): boolean =>
    isAnd(group.tokens[at]?.lower) && other?.type === 'name';
  return (
    type === 'name' &&
    (isJoined(start - 1, mentionEndingAt(group, start - 1)) ||
      isJoined(end, mentionStartingAt(group, end + 1)))
  );
}

/** True for the name of somebody of whom the sentence before speaks: "Se llama | Ida Bell | y es su alumna". */
const isNamePredicated = ({ tokens }: SentenceGroup, { start }: Mention): boolean =>
  tokens[0]?.lower === 'se' && /^llam(?:a|aba)$/.test(tokens[1]?.lower ?? '') && start === 2;

/** The salience of a mention by its grammatical function. */
function salienceOf(group: SentenceGroup, mention: Mention): number {
  if (isInTopicQuestion(group, mention) || isNamePredicated(group, mention)) return 0;
  if (isAgent(group, mention)) {
    const isSecondary = isSubordinateSubject(group, mention) || isLaterConjunct(group, mention);
    return isSecondary ? SUBORDINATE_AGENT_WEIGHT : AGENT_WEIGHT;
  }
  if (!mention.isPossessive) return 0;
  const owned = group.mentions.find(({ start, end }) => start === mention.start && end > mention.end);
  return owned && isAgent(group, owned) ? OWNER_WEIGHT : 0;
}

/**
 * A mention of an entity as an antecedent.
 *
 * @param sentence the number of the sentence in the article
 */
export function antecedentOf(
  group: SentenceGroup & Pick<Antecedent, 'paragraph'>,
  mention: Mention,
  entity: Entity,
  sentence: number,
): Antecedent {
  const logicalSubject = isLogicalSubject(group, mention);
  return {
    entity,
    sentence,
    paragraph: group.paragraph,
    isPronoun: mention.type === 'pronoun',
    isOwner: mention.type === 'pronoun' && mention.isPossessive,
    isSetApart: group.tokens[mention.end]?.type === 'pause' && !isTopic(group, mention),
    isConjunct: isConjunct(group, mention),
    isAddressee: !logicalSubject && (isAddressee(group, mention) || isInTopicQuestion(group, mention)),
    isDoubled: isIndirectObject(group, mention) || isDislocatedObject(group, mention),
    end: mention.end,
    salience: logicalSubject ? AGENT_WEIGHT : salienceOf(group, mention),
  };
}

/**
 * A null subject as an antecedent.
 *
 * @param sentence the number of the sentence in the article
 * @param paragraph the index of its paragraph
 */
export const nullSubjectOf = (entity: Entity, sentence: number, paragraph: number): Antecedent => ({
  entity,
  sentence,
  paragraph,
  isPronoun: true,
  isOwner: false,
  isSetApart: false,
  isConjunct: false,
  isAddressee: false,
  isDoubled: false,
  end: 0,
  salience: AGENT_WEIGHT,
});
