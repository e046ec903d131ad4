/** The source of an accusation: "rejected Bell’s accusations of “fraud”", "las críticas de “abandono” que hizo Bell". */

import { ACCUSATION_NOUNS } from '../../lexicon/accusation-nouns.ts';
import { ANSWERING_VERBS as ENGLISH_ANSWERING_VERBS } from '../../lexicon/en/reporting-verbs.ts';
import { ANSWERING_VERBS as SPANISH_ANSWERING_VERBS } from '../../lexicon/es/reporting-verbs.ts';
import type { Language } from '../../text/language.ts';
import { isAnd, isOf } from '../grammar/function-words.ts';
import { reportingVerbs } from '../grammar/reporting-verbs.ts';
import { isVerbAt } from '../syntax/agents.ts';
import { invertedSubject } from '../syntax/inverted-subjects.ts';
import {
  clauseStart,
  isClitic,
  isPersonMention,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from '../syntax/sentence-group.ts';
import type { Token } from '../tokens/token.ts';
import { type Source, toSource } from './source.ts';
import { ownerOf } from './speech-noun-source.ts';

const answeringForms = (language: Language, bases: ReadonlySet<string>): ReadonlySet<string> =>
  reportingVerbs(language, ['base', 'finite', 'participle', 'participial'], bases);

const ANSWERING: Record<Language, ReadonlySet<string>> = {
  en: answeringForms('en', ENGLISH_ANSWERING_VERBS),
  es: answeringForms('es', SPANISH_ANSWERING_VERBS),
};

/** Before whoever has made an accusation, after it: "“fraud” | by | Bell", "“fraude” | de | Bell". */
const MAKER_PREPOSITION = /^(?:by|from|de|del|por)$/;
/** Maximum tokens between an accusation and "by": "“fraud” | leveled | by Bell", "“fraude” | lanzadas ayer | por Bell". */
const MAX_MAKER_DISTANCE = 2;

/**
 * Words of an existential or copular clause, of which a quotation is the complement: "claims of | there having been | a
 * “coup”".
 */
const BEING = /^(?:there|it|being|been|having|haber|habido|ser|sido)$/;

/**
 * True for a word between "of" and a quotation that is its complement: "accusations of | being a | “thief”", "acusaciones de |
 * ser un | “ladrón”".
 */
const leadsToComplement = ({ lower, partOfSpeech }: Token): boolean =>
  partOfSpeech === 'determiner' || partOfSpeech === 'auxiliary' || BEING.test(lower);

/**
 * The index of the noun of an accusation before the quotation at `at`, or before others coordinated with it: "| claims | of “…”
 * and “…”".
 */
function accusationNoun({ tokens }: SentenceGroup, at: number): number | undefined {
  let of = at;
  for (let i = at - 1; i > 0; i -= 1) {
    const token = tokens[i];
    if (token && leadsToComplement(token)) continue;
    if (isOf(token?.lower)) of = i;
    else if (token?.type !== 'quotation' && token?.text !== ',' && !isAnd(token?.lower)) break;
  }
  return of < at && ACCUSATION_NOUNS.has(tokens[of - 1]?.lower ?? '') ? of - 1 : undefined;
}

/** The index after the last of some quotations that are coordinated: "“…” and of “…” |". */
function coordinationEnd({ tokens }: SentenceGroup, at: number): number {
  let end = at + 1;
  for (let i = end; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.type === 'quotation') end = i + 1;
    else if (token?.text !== ',' && !isAnd(token?.lower) && !isOf(token?.lower)) break;
  }
  return end;
}

/**
 * The agent of an accusation, in its relative clause or after “by”: "that | Bell | made", "que le hizo ayer | Bell |", "by |
 * Bell |".
 */
function makerAt(group: SentenceGroup, start: number): Source {
  const { tokens, language } = group;
  const hasRelative = /^(?:that|which|que)$/.test(tokens[start]?.lower ?? '');
  let at = hasRelative ? start + 1 : start;
  const subject = mentionStartingAt(group, at) ?? mentionStartingAt(group, start);
  if (isPersonMention(subject) && isVerbAt(group, subject.end)) return toSource(subject);
  while (isClitic(group, tokens[at]) || tokens[at]?.partOfSpeech === 'auxiliary') at += 1;
  const maker =
    hasRelative && language === 'es' && isVerbAt(group, at) ? invertedSubject(group, at) : undefined;
  if (maker) return toSource(maker);
  const by = tokens
    .slice(start, start + 1 + MAX_MAKER_DISTANCE)
    .findIndex(({ lower }) => MAKER_PREPOSITION.test(lower));
  return by < 0 ? undefined : toSource(mentionStartingAt(group, start + by + 1));
}

/**
 * The source of an accusation before the quotation at `at`: whoever makes it, and never who answers it: "rejected accusations
 * of “…”".
 */
export function accusationSource(group: SentenceGroup, at: number): Source {
  const { tokens, language } = group;
  const noun = accusationNoun(group, at);
  if (noun === undefined) return undefined;
  const isAnswered = tokens
    .slice(clauseStart(group, at), noun)
    .some(({ lower }) => ANSWERING[language].has(lower));
  // "Bell’s | charges |", which may be a verb and in no phrase
  const before = mentionEndingAt(group, noun);
  const owner = before?.isPossessive ? before : ownerOf(group, noun);
  // "respondió a | sus | críticas": nobody answers themselves.
  const isUntold = owner?.type === 'pronoun' && owner.gender === undefined && isAnswered;
  if (owner) return owner.type === 'other' || isUntold ? null : owner;
  const maker = makerAt(group, coordinationEnd(group, at));
  if (maker !== undefined) return maker;
  return isAnswered ? null : undefined;
}
