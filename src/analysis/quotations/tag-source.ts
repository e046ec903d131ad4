/**
 * The source in a tag: a phrase after a quotation, or further on between pauses, that names the speaker: "“…,” said Bell",
 * "“…”, según Bell".
 */

import { PERSONAL_WRITINGS } from '../../lexicon/personal-writings.ts';
import { isAuthorPreposition, isCopula, isPersonalA, isThat } from '../grammar/function-words.ts';
import { isImpersonalInfinitive, isImpersonalVerb } from '../grammar/perception-verbs.ts';
import { SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { adverbialsEnd } from '../syntax/adverbials.ts';
import { isAgent, isInRelativeClause, isVerbAt } from '../syntax/agents.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import { invertedSubject, personAfter } from '../syntax/inverted-subjects.ts';
import {
  clauseStart,
  endsAttribution,
  isClitic,
  isParenthetical,
  mentionStartingAt,
  type SentenceGroup,
} from '../syntax/sentence-group.ts';
import { isPluralVerb, subjectOf } from '../syntax/verb-subjects.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import { isStop } from '../tokens/token.ts';
import { accordingTo, isPeriphrasis, mainVerb, nullSubject, type Source, toSource } from './source.ts';

/** The end of quoted words that their source may follow. */
const MAY_PRECEDE_SOURCE = /[,?!…—–-]['’)\]]?\s*$/;
/** Maximum tokens between a source that follows a quotation and its verb. */
const MAX_VERB_DISTANCE = 45;
/** In tokens: further away from the source, another subject is not the speaker. */
const MAX_OTHER_SUBJECT_DISTANCE = 5;

/** True for a name in apposition to a nominal, with complements or none. */
const isApposedName = ({ tokens }: SentenceGroup, { end }: Mention, { type, start }: Mention): boolean =>
  type === 'name' &&
  tokens[start - 1]?.text === ',' &&
  tokens.slice(end, start - 1).every((token) => token.type === 'word' && !isFiniteVerb(token));

/** The owner of words that say something: "“…,” | her | letter goes on", "“…,” | Bell’s | statement says". */
function writerOf({ tokens, mentions }: SentenceGroup, { start, end }: Mention): Mention | undefined {
  const noun = tokens[end - 1]?.lower ?? '';
  const owner = mentions.find(
    (mention) => mention.isPossessive && mention.start === start && mention.end === end - 1,
  );
  const isOwn = SPEECH_NOUNS.has(noun) || PERSONAL_WRITINGS.has(noun);
  return isOwn && owner && owner.type !== 'other' ? owner : undefined;
}

/**
 * The source after a quotation, with its verb further on: "…,” Petro, who was late, noted".
 *
 * @param isWholeClause true if nothing but the quotation stands before, so that any verb reports: "“We won,” Bell beamed"
 */
function sourceBeforeVerb(group: SentenceGroup, subject: Mention, isWholeClause: boolean): Source {
  const { tokens } = group;
  const next = tokens[subject.end];
  const hasApposition = next?.type === 'pause' || next?.partOfSpeech === 'preposition';
  for (let at = subject.end; at < Math.min(tokens.length, subject.end + MAX_VERB_DISTANCE); at += 1) {
    const type = tokens[at]?.type;
    if (type === 'stop' || type === 'quotation' || type === 'colon') break;
    const verb = reportingVerbAt(group, at);
    if (verb?.form !== 'finite' || (hasApposition && isInRelativeClause(group, at))) continue;
    const verbSubject = subjectOf(group, verb);
    if (verbSubject === undefined) continue;
    const writer = subject.type === 'other' ? writerOf(group, subject) : undefined;
    if (writer && !hasApposition) return writer;
    if (verbSubject === subject || (verbSubject === null && !hasApposition)) return toSource(verbSubject);
    // "Petro, a friend of Trump’s, said": the speaker is the person nearest to the quotation. "another friend, Mariam Bell
    // told", "Moss’s neighbor in Tamora and Leeds, Mariam Bell, said"
    if (verbSubject && subject.type === 'nominal' && isApposedName(group, subject, verbSubject))
      return verbSubject;
    if (hasApposition && verbSubject?.type !== 'pronoun') return toSource(subject);
    if (at - subject.end < MAX_OTHER_SUBJECT_DISTANCE) return toSource(verbSubject);
  }
  return isWholeClause && subject.type !== 'other' && isAgent(group, subject) ? toSource(subject) : undefined;
}

/** The person who utters a noun in its relative clause: "the question | that Bell put", "la pregunta | que le hizo Bell". */
function askerInRelative(group: SentenceGroup, at: number): Mention | undefined {
  const { tokens, language } = group;
  if (!isThat(tokens[at]?.lower)) return undefined;
  const verb = isClitic(group, tokens[at + 1]) ? at + 2 : at + 1;
  const subject = mentionStartingAt(group, at + 1);
  const before = subject && subject.type !== 'other' && isVerbAt(group, subject.end) ? subject : undefined;
  return before ?? (language === 'es' && isVerbAt(group, verb) ? personAfter(group, verb) : undefined);
}

/**
 * The source of "…”, | fue el comentario de Bell |", "was the answer of Bell", "was | Bell’s | answer", and of a cleft: "“…” is
 * what | Bell | calls it".
 */
function nominalTagSource(group: SentenceGroup, start: number): Source {
  const { tokens } = group;
  // "“…”, | came | the answer from Bell"
  if (!isCopula(tokens[start]?.lower) && !/^(?:came|comes)$/.test(tokens[start]?.lower ?? ''))
    return undefined;
  // "“…”, fue lo más que | concedió |"
  const that = tokens.findIndex(({ lower }, i) => i > start + 1 && i <= start + 3 && lower === 'que');
  if (tokens[start + 1]?.lower === 'lo' && that > 0 && isVerbAt(group, that + 1))
    return nullSubject(that + 1);
  const cleft = /^(?:what|how)$/.test(tokens[start + 1]?.lower ?? '')
    ? mentionStartingAt(group, start + 2)
    : undefined;
  if (cleft && isAgent(group, cleft)) return toSource(cleft);
  // "“…” was | her | answer", "“…” was | Bell’s | reply"
  const owner = group.mentions.find((mention) => mention.start === start + 1 && mention.isPossessive);
  if (owner && SPEECH_NOUNS.has(tokens[owner.end]?.lower ?? '')) return owner.type === 'other' ? null : owner;
  const noun = mentionStartingAt(group, start + 1);
  const head = noun && tokens.slice(noun.start, noun.end).some(({ lower }) => SPEECH_NOUNS.has(lower));
  const asker = head ? askerInRelative(group, noun.end) : undefined;
  if (asker) return asker;
  if (!head || !isAuthorPreposition(tokens[noun.end]?.lower)) return undefined;
  return toSource(mentionStartingAt(group, noun.end + 1));
}

/** The name right after an English verb that no list has, to the end of its sentence: "“…,” | grins Bell |." */
function englishUnlistedVerbSource(group: SentenceGroup, start: number): Source {
  const token = group.tokens[start];
  const subject = mentionStartingAt(group, start + 1);
  const isAlone = subject?.type === 'name' && isStop(group.tokens[subject.end]);
  return token?.verb.finite && !token.isCapitalized && isAlone ? toSource(subject) : undefined;
}

/** The person right after a verb that no list has, after a quotation that is a sentence: "“…”, | se emocionó Bell". */
function unlistedVerbSource(group: SentenceGroup, start: number): Source {
  const { tokens, language } = group;
  if (language === 'en') return englishUnlistedVerbSource(group, start);
  const verb = isClitic(group, tokens[start]) ? start + 1 : start;
  const token = tokens[verb];
  if (!token?.verb.finite || token.partOfSpeech === 'auxiliary') return undefined;
  const subject = mentionStartingAt(group, verb + 1);
  // "“…”, se ríe.", "“…”, ilustra."
  const isAlone = isStop(tokens[verb + 1]);
  if (isAlone && !isPluralVerb(group, verb)) return nullSubject(verb);
  if (token.verb.finite !== 'certain') return undefined;
  const isPerson = subject?.type === 'name' || subject?.type === 'nominal';
  const next = subject && tokens[subject.end];
  return isPerson && (next === undefined || endsAttribution(next)) ? toSource(subject) : undefined;
}

/**
 * The speaker in the complement of a perception verb, by the verb of saying at an index: "“…”, se escuchó murmurar a | Bell |".
 */
function overheard(group: SentenceGroup, verb: number): Mention | undefined {
  const { tokens } = group;
  if (!tokens[verb + 1]?.verb.base || !isPersonalA(tokens[verb + 2]?.lower)) return undefined;
  const mention = mentionStartingAt(group, verb + 3);
  return mention?.type === 'other' ? undefined : mention;
}

/** Spanish verbs that an impersonal infinitive depends on: "se | puede | leer", "se | alcanza | a leer". */
const IMPERSONAL_MODAL = /^(?:pued|pod|pud|alcanz|logr)/;

/**
 * The index of the verb of an impersonal with the Spanish "se" at `at`, for words that are read or heard rather than said by
 * somebody: "“…”, se | leía | en una manta", "se alcanza a | leer |".
 */
function impersonalVerb({ tokens, language }: SentenceGroup, at: number): number | undefined {
  if (language !== 'es' || tokens[at]?.lower !== 'se') return undefined;
  const verb = tokens[at + 1]?.lower ?? '';
  if (isImpersonalVerb(verb)) return at + 1;
  const infinitive = tokens[at + 2]?.lower === 'a' ? at + 3 : at + 2;
  const isModal = IMPERSONAL_MODAL.test(verb) && isImpersonalInfinitive(tokens[infinitive]?.lower ?? '');
  return isModal ? infinitive : undefined;
}

/** Maximum tokens between "se" and its verb: "se | alcanza a | leer". */
const MAX_MODAL_LENGTH = 2;

/** True if the verb at an index is one of such an impersonal. */
export function isImpersonalReport(group: SentenceGroup, verb: number): boolean {
  const first = Math.max(0, verb - 1 - MAX_MODAL_LENGTH);
  const se = group.tokens.slice(first, Math.max(0, verb)).findLastIndex(({ lower }) => lower === 'se');
  return se >= 0 && impersonalVerb(group, first + se) === verb;
}

/** The source right after a quotation: "…,” said Petro", "…,” Petro noted", "…” ― Gustavo Petro". */
export function sourceAfter(text: string, group: SentenceGroup, at: number): Source {
  const { tokens, language } = group;
  const { words } = tokens[at]?.quotation ?? {};
  if (!words) return undefined;
  const pause = tokens[at + 1]?.type === 'pause' ? tokens[at + 1] : undefined;
  const mayPrecedeSource = pause !== undefined || MAY_PRECEDE_SOURCE.test(text.slice(words.start, words.end));
  const isWholeClause = clauseStart(group, at) === at;
  if (!mayPrecedeSource && !isWholeClause && language === 'en') return undefined;
  let next = pause ? at + 2 : at + 1;
  while (tokens[next]?.partOfSpeech === 'adverb') next += 1;
  const according = accordingTo(group, next);
  if (according !== undefined) return according;
  if (tokens[next]?.lower === 'as') next += 1;
  const impersonal = impersonalVerb(group, next);
  if (impersonal !== undefined) return overheard(group, impersonal) ?? null;
  const verb = mainVerb(group, next);
  if (reportingVerbAt(group, verb)?.form === 'finite' || isPeriphrasis(group, verb)) {
    // "“…”, contestó | quien | dirigía el debate"
    const isNobody = isPluralVerb(group, verb) || /^quien(?:es)?$/.test(tokens[verb + 1]?.lower ?? '');
    const source = isNobody ? null : toSource(invertedSubject(group, verb));
    return source === undefined && language === 'es' ? nullSubject(verb) : source;
  }
  const speaker =
    nominalTagSource(group, next) ?? (isWholeClause ? unlistedVerbSource(group, next) : undefined);
  if (speaker !== undefined) return speaker;
  const subject = mentionStartingAt(group, next);
  if (!subject || !mayPrecedeSource) return undefined;
  const isSigned = pause && pause.text !== ',' && isStop(tokens[subject.end]);
  return isSigned && subject.type === 'name' ? subject : sourceBeforeVerb(group, subject, isWholeClause);
}

/**
 * The source between commas or at the end of the sentence: "A man who “stole” is free, Warren said.", in Spanish with the verb
 * first: "…, afirma su directora, Ida Bell".
 */
export function parentheticalSource(group: SentenceGroup, at: number): Source {
  const { tokens, language } = group;
  for (let pause = at + 1; pause < tokens.length && tokens[pause]?.type !== 'stop'; pause += 1) {
    if (tokens[pause]?.type !== 'pause') continue;
    const according = accordingTo(group, pause + 1);
    if (according !== undefined) return according;
    const inverted = language === 'es' ? spanishTagSource(group, pause + 1) : saidSource(group, pause + 1);
    if (inverted !== undefined) return inverted;
    const subject = mentionStartingAt(group, pause + 1);
    if (!subject) continue;
    let verb = subject.end;
    while (isParenthetical(group, verb)) verb += 1;
    if (reportingVerbAt(group, verb)?.form !== 'finite') continue;
    // "…, Bell told | the Courier |."
    const addressee = mentionStartingAt(group, verb + 1);
    const next = tokens[addressee?.type === 'pronoun' ? verb + 1 : (addressee?.end ?? verb + 1)];
    if (next === undefined || endsAttribution(next)) return toSource(subject);
  }
  return undefined;
}

/** The source of an English tag that begins with its verb at `start`: "…, said | Bell". */
function saidSource(group: SentenceGroup, start: number): Source {
  if (!/^sa(?:id|ys)$/.test(group.tokens[start]?.lower ?? '')) return undefined;
  const subject = mentionStartingAt(group, start + 1);
  return subject?.type === 'name' || subject?.type === 'nominal' ? toSource(subject) : undefined;
}

/** True where a sentence ends at an index, or after adverbials: "dijo | ayer desde Tamora |.", "dijo | a Radio Tamora |." */
function endsAfterAdverbials(group: SentenceGroup, at: number): boolean {
  const { tokens } = group;
  const end = adverbialsEnd(group, at);
  const phrase = tokens[end]?.partOfSpeech === 'preposition' ? mentionStartingAt(group, end + 1) : undefined;
  return isStop(tokens[phrase?.end ?? end]);
}

/** The source of a Spanish tag that begins with its verb at `start`: "ha añadido | la canciller |", "señaló". */
function spanishTagSource(group: SentenceGroup, start: number): Source {
  const verb = mainVerb(group, start);
  // ", informa Ida Bell" is a byline.
  if (group.tokens[verb]?.lower === 'informa') return undefined;
  const isReport = reportingVerbAt(group, verb)?.form === 'finite' || isPeriphrasis(group, verb);
  if (!isReport || isPluralVerb(group, verb) || isImpersonalReport(group, verb)) return undefined;
  if (endsAfterAdverbials(group, verb + 1)) return nullSubject(verb);
  const subject = invertedSubject(group, verb);
  return subject?.type === 'name' || subject?.type === 'nominal' ? toSource(subject) : undefined;
}
