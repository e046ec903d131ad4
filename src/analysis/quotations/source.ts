/**
 * The source of a quotation or of reported speech, and the phrases that name one whatever stands in the quotation: "according
 * to", "según", "para".
 */

import { OPINION_NOUNS } from '../../lexicon/opinion-nouns.ts';
import { PERSONAL_WRITINGS } from '../../lexicon/personal-writings.ts';
import type { Entity } from '../entities/entity.ts';
import { isOf } from '../grammar/function-words.ts';
import { reportingForms, SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { fitsDescription } from '../mentions/description.ts';
import { agentBefore, initialVerb } from '../syntax/agents.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import { invertedSubject } from '../syntax/inverted-subjects.ts';
import { nominalDescription, prepositionalPhraseEnd } from '../syntax/nominal-phrases.ts';
import {
  clauseStart,
  isClitic,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from '../syntax/sentence-group.ts';
import type { Subject } from '../syntax/shared-subjects.ts';
import { isPluralVerb, subjectOf } from '../syntax/verb-subjects.ts';
import { isVerb } from '../tokens/tag-verbs.ts';

/** The source of a Spanish verb without a subject ("Dijo que"): whom the text is about. */
export interface NullSubject {
  readonly type: 'null subject';
  /** The index of the verb in its sentence. */
  readonly verb: number;
}

/** @param verb the index of the verb in its sentence */
export const nullSubject = (verb: number): NullSubject => ({ type: 'null subject', verb });

/**
 * The source that a sentence gives for a quotation: `null` if that is nobody with a name, `undefined` if the sentence does
 * not say.
 */
export type Source = Mention | NullSubject | null | undefined;

/** True for a nominal with a description that the article never gives of the entity that it is taken to mean. */
export function isUnstatedRole(
  group: SentenceGroup,
  source: Source,
  { descriptions, lemmas }: Entity,
): boolean {
  if (source?.type !== 'nominal') return false;
  const description = nominalDescription(group, source);
  return !descriptions.some((given) => fitsDescription(description, given, lemmas, group.language));
}

/** The subject of a Spanish sentence that begins with a reporting verb without one: "Consideró que todos deben votar". */
export function initialNullSubject(sentence: SentenceGroup): NullSubject | undefined {
  const verb = initialVerb(sentence);
  if (verb === undefined || reportingVerbAt(sentence, verb)?.form !== 'finite') return undefined;
  return subjectOf(sentence, { at: verb, form: 'finite' }) === undefined ? nullSubject(verb) : undefined;
}

/** The subject of a cue as a source: nobody if it is a thing, or an owner like "his spokesman’s". */
export const toSource = (subject: Subject): Mention | null | undefined =>
  subject && (subject.type === 'other' || subject.isPossessive) ? null : subject;

/** Spanish aspectual verbs, for the phase of a gerund's event: "empezó | diciendo". */
const PHASE_VERB = /^(?:emp[ie]e?z|com[ie]e?nz|sigui?|continu|termin|acab|conclu)/;

/**
 * True for a Spanish reporting verb in the infinitive or gerund after another verb, whose subject it has: "se limitó a |
 * decir", "quiso | aclarar", "empezó | diciendo".
 */
export function isPeriphrasis(group: SentenceGroup, at: number): boolean {
  const { tokens, language } = group;
  const { lower = '' } = tokens[at] ?? {};
  // "“¿Cuándo?”, quiso | saber | Bell"
  const asks = lower === 'saber' && /^qu(?:iso|ería|iere)$/.test(tokens[at - 1]?.lower ?? '');
  const isGerund =
    PHASE_VERB.test(tokens[at - 1]?.lower ?? '') && reportingForms(lower, language)?.has('participial');
  if (language !== 'es' || !(asks || isGerund || reportingForms(lower, language)?.has('base'))) return false;
  const hasPreposition = tokens[at - 1]?.partOfSpeech === 'preposition';
  const verb = tokens[hasPreposition ? at - 2 : at - 1];
  if (verb?.type !== 'word' || verb.isCapitalized) return false;
  return isVerb(verb);
}

/** The index of the verb in a clause that begins with its auxiliaries: "le ha | dicho", "se limitó a | decir". */
export function mainVerb(group: SentenceGroup, start: number): number {
  const { tokens } = group;
  let verb = start;
  while (tokens[verb]?.partOfSpeech === 'auxiliary' || isClitic(group, tokens[verb])) verb += 1;
  const infinitive = /^(?:a|de|en|por|con)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return isPeriphrasis(group, infinitive) ? infinitive : verb;
}

/** Prepositions of phrases for whose opinion it is. */
const OF_OPINION = /^(?:in|a|al|en|según)$/;

/** True for "a su | modo | de ver", "a su | manera | de pensar". */
const isWayOfSeeing = (tokens: SentenceGroup['tokens'], at: number): boolean =>
  /^(?:modo|manera|forma)$/.test(tokens[at]?.lower ?? '') &&
  isOf(tokens[at + 1]?.lower) &&
  /^(?:ver|entender|pensar)$/.test(tokens[at + 2]?.lower ?? '');

/** The holder of an opinion whose noun is at `at`: "in the words of | Petro |", "in | her | view", "a | su | juicio". */
function opinionHolder(group: SentenceGroup, at: number): Source {
  const { tokens, mentions } = group;
  if (!OPINION_NOUNS.has(tokens[at]?.lower ?? '') && !isWayOfSeeing(tokens, at)) return undefined;
  const owner = mentions.find(({ isPossessive, end }) => isPossessive && end === at);
  const hasArticle = tokens[at - 1]?.partOfSpeech === 'determiner' && !owner;
  const start = owner?.start ?? (hasArticle ? at - 1 : at);
  // "Las palabras del Papa emocionaron" is no opinion of his.
  if (!OF_OPINION.test(tokens[start - 1]?.lower ?? '')) return undefined;
  if (owner) return owner.type === 'other' ? null : owner;
  if (!isOf(tokens[at + 1]?.lower)) return undefined;
  return toSource(mentionStartingAt(group, at + 2));
}

/** The source of "según Bell", "según dijo Bell", "según sus cálculos". */
function segunSource(group: SentenceGroup, at: number): Source {
  // "leyó un texto según | el cual |": whoever wrote or read it
  if (/^cual(?:es)?$/.test(group.tokens[at + 2]?.lower ?? '')) return toSource(agentBefore(group, at));
  const verb = mainVerb(group, at + 1);
  const forms = reportingForms(group.tokens[verb]?.lower ?? '', group.language);
  const isReport = forms?.has('finite') || forms?.has('participle');
  const source = invertedSubject(group, isReport ? verb : at);
  // "Bell evitó, según | aclaró |, “…”": whom the clause is about
  const isBare = forms?.has('finite') && (group.tokens[verb + 1]?.type ?? 'stop') !== 'word';
  if (isBare && group.tokens[at + 1]?.lower !== 'se' && !isPluralVerb(group, verb))
    return agentBefore(group, at) ?? nullSubject(verb);
  const owner = group.mentions.find(
    ({ type, isPossessive, start }) => type === 'pronoun' && isPossessive && start === at + 1,
  );
  const isOwned = owner !== undefined && (source === owner || source?.type === 'other');
  return isOwned ? owner : toSource(source ?? null);
}

/**
 * The complement of "according to" at `start` as a source; of somebody's words or writings, their owner: "according to | Bell
 * |", "according to | her | logbook".
 */
function namedAuthority(group: SentenceGroup, start: number): Source {
  const owner = group.mentions.find((mention) => mention.start === start && mention.isPossessive);
  const noun = group.tokens[owner?.end ?? -1]?.lower ?? '';
  const isOwnWords = SPEECH_NOUNS.has(noun) || PERSONAL_WRITINGS.has(noun);
  return owner && owner.type !== 'other' && isOwnWords
    ? owner
    : toSource(mentionStartingAt(group, start) ?? null);
}

/**
 * The source that "according to", "según", "de acuerdo con", "para", or a phrase for an opinion ("a juicio de") at `at` names.
 */
export function accordingTo(group: SentenceGroup, at: number): Source {
  const { tokens } = group;
  const [before, token, next] = [tokens[at - 1]?.lower, tokens[at]?.lower, tokens[at + 1]?.lower];
  if (token === 'según') return segunSource(group, at);
  const holder = opinionHolder(group, at);
  if (holder !== undefined) return holder;
  if (token === 'acuerdo' && before === 'de' && next === 'con') return namedAuthority(group, at + 2);
  // "Ana Ruiz, para quien la ley es “…”"
  if (token === 'para' && next === 'quien') {
    const antecedent = mentionEndingAt(group, tokens[at - 1]?.type === 'pause' ? at - 1 : at);
    if (antecedent) return toSource(antecedent);
  }
  // "Para Petro, es “irracional”", "Para la ministra de Justicia, Ida Bell, es “irracional”"
  if (token === 'para' && (clauseStart(group, at) === at || tokens[at - 1]?.type === 'pause')) {
    const holder = mentionStartingAt(group, at + 1);
    const isPerson = holder !== undefined && holder.type !== 'other' && !holder.isPossessive;
    const next = isPerson ? tokens[prepositionalPhraseEnd(group, holder)]?.type : undefined;
    if (isPerson && (next === 'pause' || next === 'quotation')) return holder;
  }
  // "To Bell, it is “irrational”"
  const believer =
    token === 'to' && clauseStart(group, at) === at ? mentionStartingAt(group, at + 1) : undefined;
  if (
    believer &&
    believer.type !== 'other' &&
    !believer.isPossessive &&
    tokens[believer.end]?.type === 'pause'
  )
    return believer;
  return token === 'according' && next === 'to' ? namedAuthority(group, at + 2) : undefined;
}
