/**
 * The source of a quotation by the cues in its own sentence: reporting verbs, "according to", speech nouns. Source, cue and
 * content are the parts of an attribution as PolNeAR annotates them (Newell, Margolin and Ruths, 2018).
 */

import { CRY_NOUNS } from '../../lexicon/cry-nouns.ts';
import { ORGANIZATION_WORDS as ENGLISH_ORGANIZATION_WORDS } from '../../lexicon/en/organization-words.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/es/organization-nouns.ts';
import { ORGANIZATION_WORDS as SPANISH_ORGANIZATION_WORDS } from '../../lexicon/es/organization-words.ts';
import type { Language } from '../../text/language.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isPersonNoun, isPluralPersonNoun } from '../grammar/person-nouns.ts';
import { reportingForms, SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Token } from '../grammar/tokenizer.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import {
  agentBefore,
  isAgent,
  isInRelativeClause,
  isSubordinateSubject,
  isVerbAt,
} from '../syntax/agents.ts';
import { type ReportingVerb, reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import {
  clauseStart,
  isClitic,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from '../syntax/sentence-group.ts';
import { isPluralVerb, type Subject, subjectOf } from '../syntax/verb-subjects.ts';
import { accordingTo, isPeriphrasis, NULL_SUBJECT, type Source, toSource } from './source.ts';
import { isImpersonal, parentheticalSource, sourceAfter } from './tag-source.ts';

const PASSIVE_AUXILIARY = /^(?:is|are|was|were|be|been|being|es|son|fue|fueron|era|ser|sido)$/;
const PARTICIPLE = /(?:ed|n|d[oa]s?)$/;
/** Quoted words that begin with a verb about what stands before them. */
const JUDGING = /^(?:is|was|are|were|has|had|es|fue|son|era)\b/;

/** The most reporting verbs before a quotation whose subjects are looked for. */
const MAX_VERBS = 12;
/** The least words of a quotation between dashes that somebody says, rather than a term or a title. */
const MIN_ASIDE_WORDS = 4;
/** In tokens: the subject of a relative clause that begins further away is not the speaker. */
const MAX_RELATIVE_DISTANCE = 3;
/** The most tokens between an owner and the speech noun: "Petro’s | angry | claim". */
const MAX_OWNER_DISTANCE = 3;

/** True for a text on something before a quotation: "a sign reading “…”", "una pancarta en la que se leía “…”". */
function isInscription(group: SentenceGroup, at: number): boolean {
  const before = group.tokens[at - 1]?.type === 'colon' ? at - 2 : at - 1;
  const verb = group.tokens[before]?.lower ?? '';
  if (verb === 'reading') return mentionEndingAt(group, before)?.type === 'other';
  const relative = group.tokens[before - 1]?.lower ?? '';
  if (/^reads?$/.test(verb)) return relative === 'that' || relative === 'which';
  // "amid shouts of “…”", "entre gritos de “…”"
  if (/^(?:of|de)$/.test(verb) && CRY_NOUNS.has(relative)) return true;
  // "un correo en el que se habla de “…”"
  return isImpersonal(group, group.tokens[before]?.lower === 'de' ? before - 2 : before - 1);
}

/**
 * The source of a speech noun at `at`, before the quotation at `quotation`: "Petro’s claim that", "a letter by Petro".
 */
function speechNounSource(group: SentenceGroup, at: number, quotation: number, quotedWords: string): Source {
  const { tokens, mentions } = group;
  const token = tokens[at];
  if (token?.type !== 'word' || !SPEECH_NOUNS.has(token.lower)) return undefined;
  const [next, afterNext] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower];
  // "la apelación del rey a los “principios”"
  if (group.language === 'es' && /^del?$/.test(next)) {
    const speaker = mentionStartingAt(group, at + 2);
    const isPerson = speaker?.type === 'name' || speaker?.type === 'nominal';
    const hasPreposition = speaker && tokens[speaker.end]?.partOfSpeech === 'preposition';
    const leadsToQuotation =
      hasPreposition &&
      tokens
        .slice(speaker.end, quotation)
        .every(
          ({ type, partOfSpeech }) =>
            type === 'word' &&
            partOfSpeech !== 'verb' &&
            partOfSpeech !== 'auxiliary' &&
            partOfSpeech !== 'relative',
        );
    if (isPerson && leadsToQuotation) return speaker;
  }
  // "Trump’s statement about the plot was “true”" is somebody else’s judgment.
  const hasContentClause = next === 'that' || (next === 'de' && afterNext === 'que');
  const isJudged = tokens
    .slice(at + 1, quotation)
    .some(({ partOfSpeech }) => partOfSpeech === 'auxiliary' || partOfSpeech === 'verb');
  if (!hasContentClause && isJudged) return undefined;
  const phrase = mentions.find(({ start, end }) => start <= at && end > at);
  // "calling Trump’s charge “pathetic”", "the comment by Bell “was wrong”" are somebody else’s judgment, too.
  const isObject =
    phrase !== undefined && at + 1 === quotation && reportingVerbAt(group, phrase.start - 1) !== undefined;
  if (isObject || JUDGING.test(quotedWords)) return undefined;
  const owner = mentions.findLast(
    ({ isPossessive, start, end }) =>
      isPossessive && end <= at && start >= (phrase?.start ?? at) && at - end <= MAX_OWNER_DISTANCE,
  );
  if (owner) return owner.type === 'other' ? null : owner;
  return /^(?:by|from)$/.test(next) ? toSource(mentionStartingAt(group, at + 2)) : undefined;
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

/** True for a word for people, or for what speaks like people. */
function isOfPeople({ lower, isProperNoun, partOfSpeech }: Token, language: Language): boolean {
  if (partOfSpeech === 'determiner') return false;
  return (
    isProperNoun ||
    (partOfSpeech === 'pronoun' && !/^(?:it|this|that|esto|eso)$/.test(lower)) ||
    partOfSpeech === 'relative' ||
    isPersonNoun(lower, language) ||
    isPluralPersonNoun(lower, language) ||
    ENGLISH_ORGANIZATION_WORDS.has(lower) ||
    SPANISH_ORGANIZATION_WORDS.has(lower) ||
    ORGANIZATION_NOUNS.has(lower)
  );
}

/** True if what the verb at `cue` reports is that a thing does something at `verb`: "Bell said | the storm demands | “more”". */
function embedsThing({ tokens, language }: SentenceGroup, cue: number, verb: number): boolean {
  const between = tokens.slice(cue + 1, verb);
  return (
    between.length > 0 && between.every((token) => token.type === 'word' && !isOfPeople(token, language))
  );
}

/** True for a finite verb whose subject has no name and is not several people: "the storm | demands |". */
const isThingsVerb = (group: SentenceGroup, { at, form }: ReportingVerb, subject: Subject): boolean =>
  subject === null && form === 'finite' && !isPluralVerb(group, at);

/**
 * True for a Spanish tag without a subject inside the clause that a quotation goes on with: "Bell, | le afeó |, “confunde”". The
 * name before it is the subject of what is quoted.
 */
function isInterpolated(group: SentenceGroup, verb: number, quotedWords: string): boolean {
  const { tokens, language } = group;
  if (language !== 'es' || tokens[verb + 1]?.type !== 'pause' || !/^\p{Ll}/u.test(quotedWords)) return false;
  const pause = isClitic(group, tokens[verb - 1]) ? verb - 2 : verb - 1;
  const topic = tokens[pause]?.type === 'pause' ? mentionEndingAt(group, pause) : undefined;
  return topic !== undefined && tokens[topic.start - 1]?.type !== 'pause';
}

/** The subject of a Spanish periphrasis by its finite verb: "| Bell | se limitó a decir". */
function periphrasticSubject(group: SentenceGroup, infinitive: number): Source {
  const hasPreposition = group.tokens[infinitive - 1]?.partOfSpeech === 'preposition';
  const subject = subjectOf(group, { at: infinitive - (hasPreposition ? 2 : 1), form: 'finite' });
  return subject === undefined ? NULL_SUBJECT : subject;
}

/** The source before a quotation, of the nearest cue: "Trump told him, “…”", "He described it as good, saying, “…”". */
function sourceBefore(group: SentenceGroup, at: number, quotedWords: string): Source {
  const start = clauseStart(group, at);
  if (isInscription(group, at)) return null;
  // "According to her, the bank had warned them and “nobody listened”"
  const opening =
    group.tokens[at - 1]?.partOfSpeech === 'conjunction' ? accordingTo(group, start) : undefined;
  if (opening) return opening;
  /** The source where no better one is found further to the left, and its verb. */
  let fallback: Source;
  let fallbackCue = start;
  let verbCount = 0;
  /** The index of a nearer verb whose subject has no name. */
  let embeddedAt: number | undefined;
  const isColonBefore = group.tokens[at - 1]?.type === 'colon';
  for (let cue = at - 1; cue >= start && verbCount < MAX_VERBS; cue -= 1) {
    const according = accordingTo(group, cue);
    if (according !== undefined) return according;
    const owner = speechNounSource(group, cue, at, quotedWords);
    if (owner !== undefined) return embeddedAt === undefined ? owner : null;
    const verb = reportingVerbAt(group, cue);
    if (!verb) continue;
    // "se leía “…” y “…”"
    if (isImpersonal(group, cue - 1)) return null;
    verbCount += 1;
    const subject = subjectOf(group, verb);
    const hasFiniteForm = verb.form === 'finite';
    if (hasFiniteForm && isInterpolated(group, cue, quotedWords)) return NULL_SUBJECT;
    const isFarRelative = at - cue > MAX_RELATIVE_DISTANCE && isInRelativeClause(group, cue);
    if (subject === null && hasFiniteForm && isFarRelative) {
      // Not those who complain, in "mocked anybody who complains that a plan is “…”"; but "people who say “…”".
      fallback ??= null;
    } else if (isPeriphrasis(group, cue)) {
      // "Preguntado por el puente, se limitó a | decir |"
      return (isColonBefore ? agentBetween(group, cue, at) : undefined) ?? periphrasticSubject(group, cue);
    } else if (verb.form === 'infinitive') {
      if (fallback === undefined) fallbackCue = cue;
      fallback ??= subject;
    } else if (isThingsVerb(group, verb, subject) && embeddedAt === undefined) {
      fallback ??= null;
      embeddedAt = cue;
    } else if (subject !== undefined) {
      if (embeddedAt !== undefined && !embedsThing(group, cue, embeddedAt)) return null;
      return (isColonBefore ? agentBetween(group, cue, at) : undefined) ?? subject;
    } else if (group.language === 'es' && hasFiniteForm) {
      return NULL_SUBJECT;
    } else if (verb.form === 'participial' && cue === start) {
      // "Adding, “…”" goes on with who has just spoken.
      return NULL_SUBJECT;
    }
  }
  return (fallback && isColonBefore ? agentBetween(group, fallbackCue, at) : undefined) ?? fallback;
}

/** True if only a name and its titles stand before the colon at `at`. */
function isLabel(group: SentenceGroup, at: number): boolean {
  return group.tokens
    .slice(clauseStart(group, at), at)
    .every(({ isCapitalized, lower }) => isCapitalized || /^(?:of|the|and|for|de|del|la|y)$/.test(lower));
}

/** The source before a quotation without a cue: "Trump was blunt: “…”", "Trump beamed, “…”", "ran as a “…”". */
function sourceWithoutCue(text: string, group: SentenceGroup, at: number): Source {
  const { tokens } = group;
  const { words } = tokens[at]?.quotation ?? {};
  if (!words) return undefined;
  const quoted = text.slice(words.start, words.end);
  const type = tokens[at - 1]?.type;
  const isStatement = /^\P{L}*\p{Lu}/u.test(quoted);
  // "Secretary of the Treasury Ida Bell: “…”"
  const label = type === 'colon' ? mentionEndingAt(group, at - 1) : undefined;
  if (label?.type === 'name' && isLabel(group, at - 1)) return label;
  if (isStatement && (type === 'colon' || (type === 'pause' && !isTitleCase(quoted)))) {
    const agent = agentBefore(group, at - 1);
    if (agent && (type === 'colon' || isAgent(group, agent))) return agent;
  }
  // "Bell would not say —“it stays in my kitchen”— but"
  const isAside = type === 'pause' && /^[—–(]/.test(tokens[at - 1]?.text ?? '') && !isTitleCase(quoted);
  if (isAside && quoted.split(' ').length >= MIN_ASIDE_WORDS) {
    const agent = agentBefore(group, at - 1);
    if (agent && isAgent(group, agent)) return agent;
  }
  const as = tokens[at - 1]?.partOfSpeech === 'determiner' ? at - 2 : at - 1;
  // "acabó su discurso con un “nunca más”"
  if (/^(?:with|con)$/.test(tokens[as]?.lower ?? '') && SPEECH_NOUNS.has(tokens[as - 1]?.lower ?? '')) {
    const agent = agentBefore(group, as);
    if (agent && isAgent(group, agent)) return agent;
  }
  if (!/^(?:as|como)$/.test(tokens[as]?.lower ?? '')) return undefined;
  // "what her office describes as “…”"
  const isVerb = reportingForms(tokens[as - 1]?.lower ?? '', group.language)?.has('finite');
  if (isVerb && mentionEndingAt(group, as - 1)?.type === 'other') return null;
  const before = tokens.slice(clauseStart(group, as), as);
  const isPassive = before.some(
    ({ lower }, i) => PASSIVE_AUXILIARY.test(lower) && PARTICIPLE.test(before[i + 1]?.lower ?? ''),
  );
  const agent = isPassive ? undefined : agentBefore(group, as);
  // "slides list Lowell as “…”": the object of what somebody else does
  return agent && agent.end === as && !isAgent(group, agent) ? null : agent;
}

/**
 * Where a sentence names the source of a quotation: a verb, noun or preposition `after` or `before` it, a `tag` further on, or
 * a colon or "as" that `introduces` it.
 */
export type SentenceCue = 'after' | 'before' | 'tag' | 'introduction';

/** A source, and the cue that names it. */
export interface FoundSource {
  readonly source: Source;
  readonly cue: SentenceCue;
}

/** The source that the sentence gives for the quotation at token `at`; `undefined` if it gives none. */
export function findSource(text: string, group: SentenceGroup, at: number): FoundSource | undefined {
  const after = sourceAfter(text, group, at);
  // "Lavrov said it was “a lie,” Interfax reported": the nearer cue is the one before.
  if (after !== undefined && clauseStart(group, at) === at) return { source: after, cue: 'after' };
  const { words } = group.tokens[at]?.quotation ?? {};
  // "a quien Bell despidió como “…”": whoever does what the nearest verb tells
  const isJudgement = /^(?:as|como)$/.test(group.tokens[at - 1]?.lower ?? '') && isVerbAt(group, at - 2);
  const judge =
    isJudgement && !reportingVerbAt(group, at - 2) ? sourceWithoutCue(text, group, at) : undefined;
  if (judge) return { source: judge, cue: 'introduction' };
  const before = sourceBefore(group, at, words ? text.slice(words.start, words.end) : '');
  const previous = group.tokens[at - 1];
  const isIntroduced = previous?.lower === 'que' || previous?.type === 'colon';
  // "El parque confirmó los daños, “…” que hay que evitar, afirma su directora": the tag is the nearer, but behind "que".
  const spanishTag = group.language === 'es' && !isIntroduced ? parentheticalSource(group, at) : undefined;
  if (before && !spanishTag) return { source: before, cue: 'before' };
  // "The park has denounced “…”, says its director, Ida Bell": a tag names who says it.
  const tag = before === null || after === undefined ? parentheticalSource(group, at) : undefined;
  if (tag) return { source: tag, cue: 'tag' };
  if (before === null) return { source: null, cue: 'before' };
  if (after !== undefined) return { source: after, cue: 'after' };
  if (tag !== undefined) return { source: tag, cue: 'tag' };
  const source = sourceWithoutCue(text, group, at);
  return source === undefined ? undefined : { source, cue: 'introduction' };
}
