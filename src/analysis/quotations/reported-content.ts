/** The content of a reporting verb: a quotation, a content clause, or another complement of its class. */

import { cardinalValue } from '../grammar/cardinals.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isVerbAt, subjectEnd } from '../syntax/agents.ts';
import { hasContentClause } from '../syntax/content-clause.ts';
import { isValuationAt, reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import { type Predicate, predicateAt } from '../syntax/predicate.ts';
import { clauseStart, isPersonMention, type SentenceGroup } from '../syntax/sentence-group.ts';
import { hasSaidComplement } from './said-complements.ts';
import { isTitleOfWork } from './titles-of-works.ts';

/**
 * True if words in quotation marks that are no title belong to the verb at `verb`: no other reporting verb is nearer to them.
 */
function hasQuotation(text: string, group: SentenceGroup, verb: number): boolean {
  return group.tokens.some(({ type }, at) => {
    if (type !== 'quotation' || isTitleOfWork(text, group, at)) return false;
    const [first, last] = [Math.min(verb, at) + 1, Math.max(verb, at)];
    return group.tokens
      .slice(first, last)
      .every((_, i) => reportingVerbAt(group, first + i)?.form !== 'finite');
  });
}

/** Words that begin a phrase or a clause before the main one: "In May, she laughed", "When he fell, she laughed". */
const SUBORDINATE = /^(?:preposition|conjunction)$/;

/**
 * True for a preposition that makes a number approximate, and begins no phrase of its own: "| About | 40 people came, Bell
 * said".
 */
function isApproximator({ tokens, language }: SentenceGroup, at: number): boolean {
  const [word, number] = [tokens[at], tokens[at + 1]];
  const isNumber =
    /\d/.test(number?.text ?? '') || cardinalValue(number?.lower ?? '', language) !== undefined;
  return isNumber && /^(?:about|around|over|under|sobre)$/.test(word?.lower ?? '');
}

/** True if a verb stands between two indices, also one at the end that no list has: "The dam | leaks |". */
function hasVerb(group: SentenceGroup, start: number, end: number): boolean {
  const tokens = group.tokens.slice(start, end);
  const last = tokens.findLast(({ type }) => type === 'word');
  const isThirdPerson = tokens.length > 1 && last?.partOfSpeech === 'unknown' && /[^su]s$/.test(last.lower);
  return isThirdPerson || tokens.some((_, i) => isVerbAt(group, start + i));
}

/**
 * True for a verb with its subject between pauses, or after the last one, beside a clause: "The dam leaks, | sneered Bell |",
 * "El muelle, | escribió Ruiz |, cerrará".
 */
function isTag({ group, verb, end }: Predicate, subject: Mention | undefined): boolean {
  const { tokens } = group;
  const before = subject && subject.end === subjectEnd(group, verb) ? subject : undefined;
  const opening = (before?.start ?? subjectEnd(group, verb)) - 1;
  const closing = tokens[end]?.type ?? 'stop';
  if (tokens[opening]?.type !== 'pause' || (closing !== 'pause' && closing !== 'stop')) return false;
  const next = closing === 'pause' ? tokens[end + 1] : undefined;
  const goesOn = next?.type === 'word' && next.partOfSpeech !== 'conjunction';
  const isInside = goesOn && hasVerb(group, end + 1, tokens.length);
  // "Cuando llegó, | escribió |, el puente ardía"; but "When he came, | Bell laughed |", "Ruiz, que cayó, | rió |"
  const start = clauseStart(group, opening);
  const isFar = !before && subject !== undefined && subject.end <= verb;
  const isSubordinate = SUBORDINATE.test(tokens[start]?.partOfSpeech ?? '') && !isApproximator(group, start);
  if (isFar || isSubordinate) return !before && isInside;
  return isInside || hasVerb(group, start, opening);
}

/** True for "así lo señaló Ruiz", "as Bell puts it", "as Bell observed,": what is said stands elsewhere. */
function refersElsewhere({ group, verb, end }: Predicate, subject: Mention | undefined): boolean {
  const { tokens, language } = group;
  if (language === 'en') {
    const isAsClause = isPersonMention(subject) && tokens[subject.start - 1]?.lower === 'as';
    return isAsClause && (end === verb + 1 || tokens[verb + 1]?.lower === 'it');
  }
  const clitic = tokens.findLastIndex(({ partOfSpeech }, at) => at < verb && partOfSpeech !== 'auxiliary');
  return tokens[clitic]?.lower === 'lo' && /^(?:así|como)$/.test(tokens[clitic - 1]?.lower ?? '');
}

/**
 * True if a sentence tells what somebody says, or that they judge, ask for or speak about something; not for what somebody only
 * does.
 *
 * @param verb the index of a finite reporting verb
 * @param subject its subject, if the sentence has it
 */
export function reportsContent(
  text: string,
  group: SentenceGroup,
  verb: number,
  subject: Mention | undefined,
): boolean {
  const { tokens, language } = group;
  // "went on | to describe |"
  const continued = tokens[verb + 1]?.lower === 'on' && tokens[verb + 2]?.partOfSpeech === 'infinitive';
  if (continued && reportingForms(tokens[verb + 3]?.lower ?? '', language)?.has('base'))
    return reportsContent(text, group, verb + 3, subject);
  const predicate = predicateAt(group, verb, subject);
  // "responded on Friday, | saying that"
  const participle = tokens[predicate.end]?.type === 'pause' ? predicate.end + 1 : predicate.end;
  if (
    reportingVerbAt(group, participle)?.form === 'participial' &&
    reportsContent(text, group, participle, undefined)
  )
    return true;
  return (
    hasSaidComplement(predicate) ||
    isValuationAt(group, verb) ||
    hasContentClause(group, verb, subject) ||
    refersElsewhere(predicate, subject) ||
    isTag(predicate, subject) ||
    hasQuotation(text, group, verb) ||
    // "Bell continued:", "Bell added: the dam leaks"
    [tokens[predicate.end], tokens.findLast(({ type }) => type !== 'stop')].some(
      (token) => token?.type === 'colon',
    )
  );
}
