/** The source before a quotation, of the nearest cue: a reporting verb, "according to", a speech noun. */

import { CRY_NOUNS } from '../../lexicon/cry-nouns.ts';
import { REMINDING_VERBS } from '../../lexicon/es/reporting-verbs.ts';
import { INSCRIBED_THINGS } from '../../lexicon/inscribed-things.ts';
import type { Language } from '../../text/language.ts';
import { isDativeClitic, isOf, isThat } from '../grammar/function-words.ts';
import { isNounOf } from '../grammar/noun-kinds.ts';
import { isPersonNoun, isPluralPersonNoun } from '../grammar/person-nouns.ts';
import { isReportOf, reportingVerbs } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isAgent, isInRelativeClause, isSubordinateSubject, subjectEnd } from '../syntax/agents.ts';
import { perceivedSpeaker, type ReportingVerb, reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import { isNegated } from '../syntax/negation.ts';
import {
  clauseStart,
  isClitic,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from '../syntax/sentence-group.ts';
import type { Subject } from '../syntax/shared-subjects.ts';
import { isPluralVerb, subjectOf } from '../syntax/verb-subjects.ts';
import type { Token } from '../tokens/token.ts';
import { accusationSource } from './accusation-source.ts';
import { accordingTo, isPeriphrasis, nullSubject, type Source } from './source.ts';
import { speechNounSource } from './speech-noun-source.ts';
import { isImpersonalReport } from './tag-source.ts';

/** Maximum reporting verbs before a quotation whose subjects are looked for. */
const MAX_VERBS = 12;
/** In tokens: the subject of a relative clause that begins further away is not the speaker. */
const MAX_RELATIVE_DISTANCE = 3;

/** True for the subject of an adverbial clause of time after a verb: "spoke for an hour before | Moss | rose". */
const isAfterTemporal = ({ tokens }: SentenceGroup, { start }: Mention, verb: number): boolean =>
  start > verb && /^(?:before|after|until|when|while)$/.test(tokens[start - 1]?.lower ?? '');

/** English verb forms between a thing and the words on it: "a sign | reading | “…”", "caps | emblazoned with | “…”". */
const INSCRIBED = /^(?:reading|bearing|emblazoned|inscribed|printed|stamped)$/;

/** Maximum tokens between the verb of a thing and the colon before the words on it: "anuncia | en letras rojas |:". */
const MAX_INSCRIPTION_ADJUNCT = 6;

/** True for words on a thing that is the subject of the verb before their colon: "a board announces: “…”". */
function isShownBefore(group: SentenceGroup, at: number): boolean {
  const { tokens } = group;
  if (tokens[at - 1]?.type !== 'colon') return false;
  const verb = tokens.findLastIndex(({ verb: { finite } }, i) => i < at && finite === 'certain');
  if (verb < 0 || at - 1 - verb > MAX_INSCRIPTION_ADJUNCT) return false;
  const thing = mentionEndingAt(group, verb);
  const words = thing?.type === 'other' ? tokens.slice(thing.start, thing.end) : [];
  return words.some(({ lower }) => INSCRIBED_THINGS.has(lower));
}

/** True for a text on something before a quotation: "a sign reading “…”", "una pancarta en la que se leía “…”". */
function isInscription(group: SentenceGroup, at: number): boolean {
  const before = group.tokens[at - 1]?.type === 'colon' ? at - 2 : at - 1;
  const [previous, last] = [before - 1, before].map((i) => group.tokens[i]?.lower ?? '');
  const verb = last === 'with' ? before - 1 : before;
  if (INSCRIBED.test(group.tokens[verb]?.lower ?? '')) return mentionEndingAt(group, verb)?.type === 'other';
  if (/^reads?$/.test(last ?? '')) return previous === 'that' || previous === 'which';
  // "amid shouts of “…”", "entre gritos de “…”"
  if (isOf(last) && CRY_NOUNS.has(previous ?? '')) return true;
  if (isShownBefore(group, at)) return true;
  // "un correo en el que se habla de “…”"
  return isImpersonalReport(group, last === 'de' ? before - 1 : before);
}

/** The subject of a main clause between a cue and a colon: "When Bell began to tell, | Moss | cut her short: “…”". */
function agentBetween(group: SentenceGroup, cue: number, colon: number): Mention | undefined {
  return group.mentions.findLast(
    (mention) =>
      mention.start > cue &&
      mention.end < colon &&
      mention.type !== 'other' &&
      !isSubordinateSubject(group, mention) &&
      isAgent(group, mention),
  );
}

/** True for an organization noun before another noun, in English: "the | police | shootings". */
const isModifier = (next: Token | undefined, language: Language): boolean =>
  language === 'en' && next?.partOfSpeech === 'unknown';

/** True for a word for people, or for what speaks like people. */
function isOfPeople(token: Token, next: Token | undefined, language: Language): boolean {
  const { lower, isProperNoun, partOfSpeech } = token;
  if (partOfSpeech === 'determiner') return false;
  return (
    isProperNoun ||
    (partOfSpeech === 'pronoun' && !/^(?:it|this|that|esto|eso)$/.test(lower)) ||
    partOfSpeech === 'relative' ||
    isPersonNoun(lower, language) ||
    isPluralPersonNoun(lower, language) ||
    (isNounOf(lower, language, 'organization', 'authority') && !isModifier(next, language))
  );
}

/**
 * True if what the verb at `cue` reports is that a thing does something at `verb`: "Bell said | the storm demands | “more”".
 */
function embedsThing({ tokens, language }: SentenceGroup, cue: number, verb: number): boolean {
  // "recordó | que | la ley permite"
  const start = isThat(tokens[cue + 1]?.lower) ? cue + 2 : cue + 1;
  const between = tokens.slice(start, verb);
  return (
    between.length > 0 &&
    between.every((token, i) => token.type === 'word' && !isOfPeople(token, between[i + 1], language))
  );
}

/** True for a finite verb whose subject has no name and is not several people: "the storm | demands |". */
const isThingsVerb = (group: SentenceGroup, { at, form }: ReportingVerb, subject: Subject): boolean =>
  subject === null && form === 'finite' && !isPluralVerb(group, at);

/**
 * True for a Spanish tag without a subject inside the clause that a quotation goes on with: "Bell, | le afeó |, “confunde”".
 * The name before it is the subject of the quotation.
 */
function isInterpolated(group: SentenceGroup, verb: number, quotedWords: string): boolean {
  const { tokens, language } = group;
  if (language !== 'es' || tokens[verb + 1]?.type !== 'pause' || !/^\p{Ll}/u.test(quotedWords)) return false;
  const pause = isClitic(group, tokens[verb - 1]) ? verb - 2 : verb - 1;
  const topic = tokens[pause]?.type === 'pause' ? mentionEndingAt(group, pause) : undefined;
  return topic !== undefined && tokens[topic.start - 1]?.type !== 'pause';
}

/** Maximum tokens between "que" and the verb of the content of a reminder. */
const MAX_REMINDER_DISTANCE = 4;

const REMINDING: ReadonlySet<string> = reportingVerbs('es', ['finite'], REMINDING_VERBS);

/** True for a Spanish verb in lower case for reminding or asking somebody what they have said or done: "le recordó que". */
const isReminding = (lower: string): boolean =>
  REMINDING.has(lower) || isReportOf('inquire', lower, 'es', 'finite');

/** True for a verb without a subject in what somebody is reminded of: "Bell le recordó que en mayo había | prometido |". */
function isReminder({ tokens, mentions, language }: SentenceGroup, verb: number): boolean {
  if (language !== 'es') return false;
  const that = tokens.findLastIndex(({ lower }, i) => i < verb && /^(?:que|si)$/.test(lower));
  const reminds = isReminding(tokens[that - 1]?.lower ?? '') && isDativeClitic(tokens[that - 2]?.lower);
  const hasSubject = mentions.some(({ start, type }) => start > that && start < verb && type !== 'other');
  return reminds && verb - that <= MAX_REMINDER_DISTANCE && !hasSubject;
}

/**
 * True for a verb of a relative clause that reports something else: "told a woman who | suggested | that it was late that “…”".
 */
function hasOwnClause(group: SentenceGroup, verb: number, quotation: number): boolean {
  const { tokens } = group;
  const isCoordinated = tokens[quotation - 2]?.partOfSpeech === 'conjunction';
  return (
    isInRelativeClause(group, verb) &&
    isThat(tokens[verb + 1]?.lower) &&
    isThat(tokens[quotation - 1]?.lower) &&
    verb + 1 < quotation - 1 &&
    !isCoordinated
  );
}

/**
 * True for a verb of a free relative clause that ends before the clause of the quotation: "said that, unlike what Moss | claims
 * |, it was “…”", "dijo que, al contrario de lo que | cree | Moss, es “…”".
 */
function isInFreeRelative(group: SentenceGroup, verb: number, quotation: number): boolean {
  const { tokens, language } = group;
  const end = subjectEnd(group, verb);
  const before = mentionEndingAt(group, end);
  const start = (before?.start ?? end) - 1;
  const [relative, article] = [tokens[start]?.lower ?? '', tokens[start - 1]?.lower];
  const opens = language === 'es' ? relative === 'que' && article === 'lo' : /^what(?:ever)?$/.test(relative);
  // "What Moss said, on Monday, was that it is “…”"
  if (start <= clauseStart(group, verb) + 1) return false;
  const after = language === 'es' ? mentionStartingAt(group, verb + 1) : undefined;
  const closing = after?.end ?? verb + 1;
  return opens && tokens[closing]?.type === 'pause' && closing + 1 < quotation;
}

/**
 * The subject of a Spanish periphrasis by its finite verb: "| Bell | se limitó a decir"; `null` for a thing: "la ley permite
 * pedir".
 *
 * @param quotation the index of the quotation
 */
function periphrasticSource(group: SentenceGroup, infinitive: number, quotation: number): Source {
  // "Preguntado por el puente, se limitó a | decir |: “…”"
  const isColonBefore = group.tokens[quotation - 1]?.type === 'colon';
  const between = isColonBefore ? agentBetween(group, infinitive, quotation) : undefined;
  if (between) return between;
  const hasPreposition = group.tokens[infinitive - 1]?.partOfSpeech === 'preposition';
  const subject = subjectOf(group, { at: infinitive - (hasPreposition ? 2 : 1), form: 'finite' });
  return subject === undefined ? nullSubject(infinitive) : subject;
}

const FORMS = ['finite', 'base', 'participial', 'participle'] as const;
/** Verbs for uttering words, in any form. */
const UTTERING: Record<Language, ReadonlySet<string>> = {
  en: reportingVerbs('en', FORMS, new Set(['say', 'utter'])),
  es: reportingVerbs('es', FORMS, new Set(['decir', 'pronunciar'])),
};
/** Maximum tokens from a verb to the words that it utters, and to what it calls something, with that. */
const MAX_DENIAL = { uttering: 3, dub: 6 } as const;

/** True for words that somebody has not said: "did not say “never”", "denied having said “sell”", "never called it “theft”". */
function isDeniedUtterance(group: SentenceGroup, verb: number, quotation: number): boolean {
  const lower = group.tokens[verb]?.lower ?? '';
  const distance = quotation - verb;
  const reaches =
    (UTTERING[group.language].has(lower) && distance <= MAX_DENIAL.uttering) ||
    (isReportOf('dub', lower, group.language) && distance <= MAX_DENIAL.dub);
  return reaches && isNegated(group, verb);
}

/** True for a Spanish verb by which something stands out: "Entre las medidas | destaca | un muelle “de acceso libre”". */
const isPresentational = (group: SentenceGroup, verb: number): boolean =>
  /^(?:destac|resalt)/.test(group.tokens[verb]?.lower ?? '') &&
  group.tokens[clauseStart(group, verb)]?.lower === 'entre';

/**
 * The source of a quotation whatever verbs stand before it: of an inscription, an accusation, or an opinion that opens the
 * clause.
 */
function sourceWithoutVerb(group: SentenceGroup, at: number, start: number): Source {
  if (isInscription(group, at)) return null;
  const accuser = accusationSource(group, at);
  if (accuser !== undefined) return accuser;
  // "According to her, the bank had warned them and “nobody listened”"
  const isCoordinated = group.tokens[at - 1]?.partOfSpeech === 'conjunction';
  return isCoordinated ? (accordingTo(group, start) ?? undefined) : undefined;
}

/** A quotation in its sentence group. */
interface QuotationAt {
  /** The index of its token. */
  readonly at: number;
  readonly words: string;
  readonly isAfterColon: boolean;
}

/** Cues between a verb and a quotation, which tell less than a source. */
interface NearerCues {
  /** The source where no better one stands further left. */
  readonly fallback: Source;
  /** The index of a verb whose subject has no name, for an embedded clause. */
  readonly embeddedAt: number | undefined;
}

/**
 * The source that a verb tells; or else one that a verb further left may better (`fallback`), also that of an `infinitive`; or
 * that it is of an `embedded` clause: "Bell said the storm | demands | “more”".
 */
type VerbReading =
  | { readonly kind: 'source' | 'fallback' | 'infinitive'; readonly source: Source }
  | { readonly kind: 'embedded' };

const isSource = (source: Source): VerbReading => ({ kind: 'source', source });

/** The source that the subject of a verb tells: "Bell | said | “…”"; `null` where a nearer verb is not embedded under it. */
function sourceBySubject(
  group: SentenceGroup,
  cue: number,
  subject: Mention | null,
  { at, isAfterColon }: QuotationAt,
  { fallback, embeddedAt }: NearerCues,
): Source {
  // "Bell spoke for an hour before | Moss | rose to say"
  if (fallback && fallback.type !== 'null subject' && isAfterTemporal(group, fallback, cue)) return fallback;
  if (embeddedAt !== undefined && !embedsThing(group, cue, embeddedAt)) return null;
  return (isAfterColon ? agentBetween(group, cue, at) : undefined) ?? subject;
}

/** Reads a verb without a subject: in Spanish, whoever has spoken goes on: "| Dijo | que es “caro”", "| Adding |, “…”". */
function readWithoutSubject(
  group: SentenceGroup,
  { at: cue, form }: ReportingVerb,
  quotation: QuotationAt,
): VerbReading | undefined {
  if (group.language === 'es' && form === 'finite')
    return isSource(isPresentational(group, cue) ? null : nullSubject(cue));
  const opensClause = form === 'participial' && cue === clauseStart(group, quotation.at);
  return opensClause ? isSource(nullSubject(cue)) : undefined;
}

/** Reads a reporting verb before a quotation; `undefined` for one that tells nothing. */
function readVerb(
  group: SentenceGroup,
  verb: ReportingVerb,
  quotation: QuotationAt,
  nearer: NearerCues,
): VerbReading | undefined {
  const { at: cue, form } = verb;
  const subject = subjectOf(group, verb);
  if (subject !== null && isReminder(group, cue)) return isSource(null);
  if (form === 'finite' && isInterpolated(group, cue, quotation.words)) return isSource(nullSubject(cue));
  // Not those who complain, in "mocked anybody who complains that a plan is “…”"; but "people who say “…”".
  const isFarRelative = quotation.at - cue > MAX_RELATIVE_DISTANCE && isInRelativeClause(group, cue);
  const isOfAnybody = subject === null && form === 'finite' && isFarRelative;
  if (hasOwnClause(group, cue, quotation.at) || isOfAnybody) return { kind: 'fallback', source: subject };
  if (isPeriphrasis(group, cue)) {
    // "recordó que la ley permite | pedir |": a thing says nothing.
    const agent = periphrasticSource(group, cue, quotation.at);
    return { kind: agent === null ? 'fallback' : 'source', source: agent };
  }
  if (form === 'infinitive')
    return { kind: perceivedSpeaker(group, cue) ? 'source' : 'infinitive', source: subject };
  if (isThingsVerb(group, verb, subject) && nearer.embeddedAt === undefined) return { kind: 'embedded' };
  return subject === undefined
    ? readWithoutSubject(group, verb, quotation)
    : isSource(sourceBySubject(group, cue, subject, quotation, nearer));
}

/** The source that a cue of another kind than a verb names: "according to | Bell |", "in | Bell’s | words". */
function sourceByNoun(
  group: SentenceGroup,
  cue: number,
  { at, words }: QuotationAt,
  { embeddedAt }: NearerCues,
): Source {
  const according = accordingTo(group, cue);
  if (according !== undefined) return according;
  const owner = speechNounSource(group, cue, at, words);
  return owner === undefined || embeddedAt === undefined ? owner : null;
}

/** True for a verb by which nobody says the words: "se leía “…” y “…”", "se alcanza a leer “…”", "never said “…”". */
const isNobodys = (group: SentenceGroup, cue: number, at: number): boolean =>
  isImpersonalReport(group, cue) || isDeniedUtterance(group, cue, at);

/** The source before a quotation, of the nearest cue: "Trump told him, “…”", "He described it as good, saying, “…”". */
export function sourceBefore(group: SentenceGroup, at: number, quotedWords: string): Source {
  const start = clauseStart(group, at);
  const verbless = sourceWithoutVerb(group, at, start);
  if (verbless !== undefined) return verbless;
  const isAfterColon = group.tokens[at - 1]?.type === 'colon';
  const quotation: QuotationAt = { at, words: quotedWords, isAfterColon };
  let nearer: NearerCues = { fallback: undefined, embeddedAt: undefined };
  /** The index of the infinitive that has the fallback as its subject. */
  let infinitiveAt = start;
  let verbCount = 0;
  for (let cue = at - 1; cue >= start && verbCount < MAX_VERBS; cue -= 1) {
    const named = sourceByNoun(group, cue, quotation, nearer);
    if (named !== undefined) return named;
    const verb = reportingVerbAt(group, cue);
    if (!verb || isInFreeRelative(group, cue, at)) continue;
    if (isNobodys(group, cue, at)) return null;
    verbCount += 1;
    const reading = readVerb(group, verb, quotation, nearer);
    if (reading?.kind === 'source') return reading.source;
    if (reading?.kind === 'infinitive' && nearer.fallback === undefined) infinitiveAt = cue;
    if (reading?.kind === 'embedded') nearer = { fallback: nearer.fallback ?? null, embeddedAt: cue };
    else if (reading) nearer = { ...nearer, fallback: nearer.fallback ?? reading.source };
  }
  const { fallback } = nearer;
  return (fallback && isAfterColon ? agentBetween(group, infinitiveAt, at) : undefined) ?? fallback;
}
