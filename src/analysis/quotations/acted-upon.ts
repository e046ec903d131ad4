/**
 * Acts that a quotation goes on with, said by whom they are done to: in "Moss persuaded Bell. “He offered me coffee,” he said."
 * by Bell, in "Moss lo convenció. “Me ofreció café”, relató." by whom the pronoun means.
 */

import { FACT_OBJECT_VERBS, RESPONSE_WORDS, THING_SUBJECT_VERBS } from '../../lexicon/quoted-acts.ts';
import type { Coreference } from '../entities/coreference.ts';
import type { Entity } from '../entities/entity.ts';
import { isExperiencerVerb } from '../grammar/experiencer-verbs.ts';
import { isCopula, isPersonalA } from '../grammar/function-words.ts';
import type { Gender } from '../grammar/given-names.ts';
import { isReportOf, reportingForms } from '../grammar/reporting-verbs.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { initialVerb, isAgent, isSubordinateSubject } from '../syntax/agents.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Source } from './source.ts';

/** The agent and the patient of a sentence. */
interface Act {
  readonly agent: Entity;
  /** Nobody where only a pronoun means them. */
  readonly patient: Entity | undefined;
  /** The gender of the pronoun. */
  readonly gender: Gender | undefined;
}

/** Third persons singular of Spanish preterites that are no first persons: "ofreció", "dijo". */
const THIRD_PERSON = /(?:ó|^(?:dijo|hizo|quiso|puso|trajo|dio))$/;
/** True for a negation, or a verb for a response: it is told by whoever has acted. */
const isResponse = (lower: string): boolean => RESPONSE_WORDS.has(lower) || /n[’']t$/.test(lower);

const OBJECT_PRONOUNS: ReadonlyMap<string, Gender | undefined> = new Map([
  ['lo', 'male'],
  ['la', 'female'],
  ['le', undefined],
]);

/** True for "Me ofreció un café". */
function isDoneToSpeakerInSpanish(group: SentenceGroup): boolean {
  const { tokens } = group;
  const verb = /^(?:él|ella)$/.test(tokens[0]?.lower ?? '') ? 2 : (initialVerb(group) ?? 0);
  const { lower = '' } = tokens[verb] ?? {};
  const subject = mentionStartingAt(group, verb + 1);
  return (
    /^(?:me|nos)$/.test(tokens[verb - 1]?.lower ?? '') &&
    THIRD_PERSON.test(lower) &&
    !isExperiencerVerb(lower) &&
    !THING_SUBJECT_VERBS.has(lower) &&
    !tokens.slice(0, verb + 1).some((token) => isResponse(token.lower)) &&
    (!subject || subject.type === 'other')
  );
}

/** Words at most before the object: "She has really only offered | me". */
const MAX_BEFORE_OBJECT = 5;

/** True for "She offered me coffee". */
function isDoneToSpeakerInEnglish({ tokens }: SentenceGroup): boolean {
  const object = tokens.slice(0, MAX_BEFORE_OBJECT + 1).findIndex(({ lower }) => /^(?:me|us)$/.test(lower));
  const predicate = tokens.slice(1, Math.max(1, object));
  const isPredicate = ({ type, partOfSpeech, lower }: SentenceGroup['tokens'][number]): boolean =>
    type === 'word' && partOfSpeech !== 'preposition' && !isResponse(lower);
  return /^s?he$/.test(tokens[0]?.lower ?? '') && predicate.length > 0 && predicate.every(isPredicate);
}

/** True for words that begin with what somebody else, whom they do not name, has done to whoever says them. */
function isDoneToSpeaker([first]: readonly SentenceGroup[]): boolean {
  if (!first) return false;
  return first.language === 'es' ? isDoneToSpeakerInSpanish(first) : isDoneToSpeakerInEnglish(first);
}

/** True for a Spanish object pronoun that means somebody: "Moss | lo | convenció", but not "Moss lo dijo". */
function isPersonal(pronoun: string, verb: string): boolean {
  const isOfPeople = isReportOf('judgment', verb, 'es') || isReportOf('dub', verb, 'es');
  const isOfFacts = FACT_OBJECT_VERBS.has(verb) || (!isOfPeople && reportingForms(verb, 'es') !== undefined);
  return OBJECT_PRONOUNS.has(pronoun) && !(pronoun === 'lo' && isOfFacts);
}

/** The first verb and the focus of a Spanish cleft: "La que lo | contrató | fue | Moss |", "Quien le | habló | es | Moss |". */
function cleftIn(group: SentenceGroup): { verb: number; focus: Mention } | undefined {
  const { tokens, mentions, language } = group;
  const [first, second] = tokens.map(({ lower }) => lower);
  const isFree = first === 'quien' || (/^(?:el|la)$/.test(first ?? '') && second === 'que');
  const verb = language === 'es' && isFree ? tokens.findIndex((token) => isFiniteVerb(token)) : -1;
  const focus = mentions.find(({ start }) => start > verb && isCopula(tokens[start - 1]?.lower));
  return verb < 0 || !focus ? undefined : { verb, focus };
}

/** The act of the subject of a sentence: "Moss persuaded | Bell |", "Moss convenció a | Bell |", "Moss | lo | convenció". */
function actIn(group: SentenceGroup, resolved: ReadonlyMap<Mention, Entity>): Act | undefined {
  const { tokens, language, mentions } = group;
  const cleft = cleftIn(group);
  const subject =
    cleft?.focus ??
    mentions.find((mention) => isAgent(group, mention) && !isSubordinateSubject(group, mention));
  const agent = subject && resolved.get(subject);
  if (!agent) return undefined;
  const verb = cleft?.verb ?? tokens.findIndex((token, i) => i >= subject.end && isFiniteVerb(token));
  const { lower: before = '' } = tokens[verb - 1] ?? {};
  if (language === 'es' && isPersonal(before, tokens[verb]?.lower ?? ''))
    return { agent, patient: undefined, gender: OBJECT_PRONOUNS.get(before) };
  const at = language === 'es' && isPersonalA(tokens[verb + 1]?.lower) ? verb + 2 : verb + 1;
  const object = verb < 0 ? undefined : mentionStartingAt(group, at);
  const patient = object && resolved.get(object);
  if (!patient || object.isPossessive) return undefined;
  // A pronoun for an object is not the subject.
  return { agent, patient: patient === agent ? undefined : patient, gender: object.gender };
}

/** Finds the speakers who are the patient of the act that they tell. */
export class ActsOnSpeakers {
  readonly #coreference: Coreference;
  /** The act in the sentence before. */
  #last: () => Act | undefined = () => undefined;

  constructor(coreference: Coreference) {
    this.#coreference = coreference;
  }

  /** Notes a sentence that has been read, for the act in it. */
  note(sentence: Sentence, resolved: ReadonlyMap<Mention, Entity>): void {
    this.#last = () => actIn(sentence, resolved);
  }

  /**
   * The patient of the act in the sentence before, where a quotation goes on with it; of a pronoun, the next subject but for
   * the agent.
   *
   * @param source that of the quotation, which has to be a pronoun or a null subject
   * @param except entities that a null subject cannot be. Default: none
   * @returns `null` if that is nobody who is known; `undefined` where the quotation does not go on with an act
   */
  patientBefore(
    { opensParagraph }: Sentence,
    source: Source,
    quotation: MarkedQuotation,
    except: ReadonlySet<Entity> = new Set(),
  ): Entity | null | undefined {
    const isUnnamed = source?.type === 'null subject' || source?.type === 'pronoun';
    if (!isUnnamed || opensParagraph || !isDoneToSpeaker(this.#coreference.wordsOf(quotation)))
      return undefined;
    const act = this.#last();
    if (!act) return undefined;
    const { agent, patient, gender } = act;
    if (patient) return patient;
    const entity = this.#coreference.resolveNullSubject(0, new Set([...except, agent]));
    const known = entity && this.#coreference.genderOf(entity);
    return gender && known && gender !== known ? null : (entity ?? null);
  }
}
