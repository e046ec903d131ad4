import { reportingForms, speechNouns } from '../grammar/reporting-verbs.ts';
import { looksFinite } from '../grammar/verb-morphology.ts';
import { behindPhrases } from './appositions.ts';
import type { Mention } from './classify-mention.ts';
import { reportingVerbAt } from './find-reporting-verb.ts';
import { clauseStart, isClitic, isParenthetical, mentionAt, type SentenceGroup } from './sentence-group.ts';
import {
  agentBefore,
  invertedSubject,
  isAgent,
  isPlural,
  isRelative,
  type Subject,
  subjectOf,
} from './verb-subjects.ts';
import { isTitleCase } from './titles-of-works.ts';

/**
 * Whom a sentence gives a quotation to: `null` where that is nobody with a name, `DROPPED` where it is the one that the text
 * is about anyway, `undefined` where the sentence does not say.
 */
export type CueResult = Mention | typeof NULL_SUBJECT | null | undefined;

/** The subject that a Spanish verb does without: "Dijo que". */
export const NULL_SUBJECT = 'dropped';

/** How words end whose speaker may follow. */
const ENDS = /[,?!…—–-]['’)\]]?\s*$/;
const BE = /^(?:is|are|was|were|be|been|being|es|son|fue|fueron|era|ser|sido)$/;
/** How far behind a quotation the verb of its speaker may stand, in tokens. */
const REACH = 45;
/** So many verbs before a quotation are asked for their subject: no sentence that is one has more. */
const MOST_VERBS = 12;

/** Somebody with a name, or whoever a role or pronoun means: not their spokesman, not a thing. */
const somebody = (subject: Subject): Mention | null | undefined =>
  subject && (subject.type === 'other' || subject.possessive) ? null : subject;

/** Where the verb of a clause that begins with it stands: "le ha | dicho", "se limitó a | decir". */
function verbFrom(unit: SentenceGroup, start: number): number {
  const { tokens } = unit;
  let verb = start;
  while (tokens[verb]?.kind === 'auxiliary' || isClitic(unit, tokens[verb])) verb += 1;
  const infinitive = /^(?:a|de|en|por|con)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return isOfTwo(unit, infinitive) ? infinitive : verb;
}

/** Whether a Spanish verb that reports at `at` has its ending in a verb before it: "se limitó a | decir", "quiso | aclarar". */
function isOfTwo(unit: SentenceGroup, at: number): boolean {
  const { tokens, language } = unit;
  if (language !== 'es' || !reportingForms(tokens[at]?.lower ?? '')?.has('base')) return false;
  const linked = tokens[at - 1]?.kind === 'preposition';
  const first = tokens[linked ? at - 2 : at - 1];
  return first?.type === 'word' && !first.capital && (first.kind === 'verb' || looksFinite(first.lower));
}

/** Whom "according to" names at `at`. */
function accordingTo(unit: SentenceGroup, at: number): CueResult {
  const { tokens } = unit;
  if (tokens[at]?.lower === 'según') {
    const verb = verbFrom(unit, at + 1);
    const forms = reportingForms(tokens[verb]?.lower ?? '');
    const says = forms?.has('finite') || forms?.has('participle');
    return somebody(invertedSubject(unit, says ? verb : at) ?? null);
  }
  if (tokens[at]?.lower === 'acuerdo' && tokens[at - 1]?.lower === 'de' && tokens[at + 1]?.lower === 'con')
    return somebody(mentionAt(unit, at + 2) ?? null);
  // "Para Petro, es “irracional”", "Para la ministra de Justicia, Ida Bell, es “irracional”"
  const opinion =
    tokens[at]?.lower === 'para' && clauseStart(unit, at) === at ? mentionAt(unit, at + 1) : undefined;
  const judges = opinion?.type === 'name' || opinion?.type === 'role';
  if (judges && tokens[behindPhrases(unit, opinion)]?.type === 'pause') return opinion;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  return somebody(mentionAt(unit, at + 2) ?? null);
}

/**
 * Who is behind a quotation with a verb behind them: "…,” Petro, who was late, noted".
 *
 * @param whole whether the quotation is all that stands before, so that whatever they do is to say it: "“We won,” Bell beamed"
 */
function speakerFirst(unit: SentenceGroup, subject: Mention, whole: boolean): CueResult {
  const { tokens } = unit;
  const next = tokens[subject.behind];
  const setApart = next?.type === 'pause' || next?.kind === 'preposition';
  for (let at = subject.behind; at < Math.min(tokens.length, subject.behind + REACH); at += 1) {
    const type = tokens[at]?.type;
    if (type === 'stop' || type === 'quote' || type === 'colon') break;
    const report = reportingVerbAt(unit, at);
    if (report?.form !== 'finite' || (setApart && isRelative(unit, at))) continue;
    const acting = subjectOf(unit, report);
    if (acting === undefined) continue;
    if (acting === subject || (acting === null && !setApart)) return somebody(acting);
    // "Petro, a friend of Trump’s, said": who is nearest to the quotation has said it.
    if (setApart && acting?.type !== 'he') {
      return somebody(subject);
    }
    if (at - subject.behind < 5) return somebody(acting);
  }
  return whole && subject.type !== 'other' && isAgent(unit, subject) ? somebody(subject) : undefined;
}

/** What stands right behind a quotation: "…,” said Petro", "…,” Petro noted", "…” ― Gustavo Petro". */
function saidBehind(text: string, unit: SentenceGroup, at: number): CueResult {
  const { tokens } = unit;
  const { words } = tokens[at]?.quoted ?? {};
  if (!words) return undefined;
  const pause = tokens[at + 1]?.type === 'pause' ? tokens[at + 1] : undefined;
  const ended = pause !== undefined || ENDS.test(text.slice(words.start, words.end));
  if (!ended && clauseStart(unit, at) < at && unit.language === 'en') return undefined;
  let next = pause ? at + 2 : at + 1;
  while (tokens[next]?.kind === 'adverb') next += 1;
  const according = accordingTo(unit, next);
  if (according !== undefined) return according;
  if (tokens[next]?.lower === 'as') next += 1;
  const verb = verbFrom(unit, next);
  if (reportingVerbAt(unit, verb)?.form === 'finite' || isOfTwo(unit, verb)) {
    const speaker = isPlural(unit, verb) ? null : somebody(invertedSubject(unit, verb));
    return speaker === undefined && unit.language === 'es' ? NULL_SUBJECT : speaker;
  }
  const subject = mentionAt(unit, next);
  if (!subject || !ended) return undefined;
  const signed = pause && pause.text !== ',' && (tokens[subject.behind]?.type ?? 'stop') === 'stop';
  const whole = clauseStart(unit, at) === at;
  return signed && subject.type === 'name' ? subject : speakerFirst(unit, subject, whole);
}

/** Whose words the sentence says they are, by a noun: "Petro’s claim that", "a letter by Petro". */
function saidByNoun(unit: SentenceGroup, at: number, quote: number): CueResult {
  const { tokens, mentions } = unit;
  const token = tokens[at];
  if (token?.type !== 'word' || !speechNouns.has(token.lower)) return undefined;
  const [next, nextButOne] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower];
  const leads = next === 'that' || (next === 'de' && nextButOne === 'que');
  // "in the words of Petro", "a juicio de Petro"
  const opinion = /^(?:words|view|opinion|palabras|juicio|opinión)$/.test(token.lower);
  if (opinion && /^(?:of|del?)$/.test(next)) return somebody(mentionAt(unit, at + 2));
  // "Trump’s statement about the plot was “true”" is somebody else’s judgment.
  const judged = tokens.slice(at + 1, quote).some(({ kind }) => kind === 'auxiliary' || kind === 'verb');
  if (!leads && judged) return undefined;
  const phrase = mentions.find(({ first, behind }) => first <= at && behind > at);
  const owner = mentions.findLast(
    ({ possessive, behind, first }) =>
      possessive && behind <= at && first >= (phrase?.first ?? at) && at - behind < 4,
  );
  if (owner) return owner.type === 'other' ? null : owner;
  return /^(?:by|from)$/.test(next) ? somebody(mentionAt(unit, at + 2)) : undefined;
}

/** What stands before a quotation: "Trump told him, “…”", "He described it as good, saying, “…”". */
function saidBefore(unit: SentenceGroup, at: number): CueResult {
  let weak: CueResult;
  let tried = 0;
  const start = clauseStart(unit, at);
  for (let verb = at - 1; verb >= start && tried < MOST_VERBS; verb -= 1) {
    const noun = accordingTo(unit, verb) ?? saidByNoun(unit, verb, at);
    if (noun !== undefined) return noun;
    const report = reportingVerbAt(unit, verb);
    if (!report) continue;
    tried += 1;
    const subject = subjectOf(unit, report);
    if (subject === null && report.form === 'finite' && isRelative(unit, verb) && at - verb > 3) {
      // Not those who complain, in "mocked anybody who complains that a plan is “…”"; but "people who say “…”".
      weak ??= null;
    } else if (report.form === 'infinitive') {
      weak ??= subject;
    } else if (subject !== undefined) {
      return subject;
    } else if (unit.language === 'es' && report.form === 'finite') {
      return NULL_SUBJECT;
    }
  }
  return weak;
}

/** Who leads to a quotation without a known verb of speech: "Trump was blunt: “…”", "Trump beamed, “…”", "ran as a “…”". */
function leadsTo(text: string, unit: SentenceGroup, at: number): CueResult {
  const { tokens } = unit;
  const { words } = tokens[at]?.quoted ?? {};
  if (!words) return undefined;
  const said = text.slice(words.start, words.end);
  const type = tokens[at - 1]?.type;
  if (/^\P{L}*\p{Lu}/u.test(said) && (type === 'colon' || (type === 'pause' && !isTitleCase(said)))) {
    const actor = agentBefore(unit, at - 1);
    if (actor && (type === 'colon' || isAgent(unit, actor))) return actor;
  }
  const as = tokens[at - 1]?.kind === 'determiner' ? at - 2 : at - 1;
  if (!/^(?:as|como)$/.test(tokens[as]?.lower ?? '')) return undefined;
  const before = tokens.slice(clauseStart(unit, as), as);
  const passive = before.some(
    ({ lower }, i) => BE.test(lower) && /(?:ed|n|d[oa]s?)$/.test(before[i + 1]?.lower ?? ''),
  );
  return passive ? undefined : agentBefore(unit, as);
}

/** Who is said to have spoken at the end of the sentence, or between two commas: "A man who “stole” is free, Warren said." */
function saidAside(unit: SentenceGroup, at: number): CueResult {
  const { tokens } = unit;
  for (let pause = at + 1; pause < tokens.length && tokens[pause]?.type !== 'stop'; pause += 1) {
    if (tokens[pause]?.type !== 'pause') continue;
    const according = accordingTo(unit, pause + 1);
    if (according !== undefined) return according;
    const subject = mentionAt(unit, pause + 1);
    if (!subject) continue;
    let verb = subject.behind;
    while (isParenthetical(unit, verb)) verb += 1;
    if (reportingVerbAt(unit, verb)?.form !== 'finite') continue;
    const next = tokens[verb + 1];
    if (next === undefined || isTagEnd(next)) return somebody(subject);
  }
  return undefined;
}

/** Whether nothing that is said follows a verb: "Warren said | on Monday". */
export function isTagEnd({ type, kind }: SentenceGroup['tokens'][number]): boolean {
  return (
    type === 'stop' || type === 'pause' || (type === 'word' && (kind === 'time' || kind === 'preposition'))
  );
}

/** Whom the sentence itself gives the quotation at token `at` to. */
export function findSource(text: string, unit: SentenceGroup, at: number): CueResult {
  const start = clauseStart(unit, at);
  const behind = saidBehind(text, unit, at);
  // "Lavrov said it was “a lie,” Interfax reported": who comes first is the nearer.
  if (behind !== undefined && start === at) return behind;
  const before = saidBefore(unit, at);
  if (before !== undefined) return before;
  return behind ?? saidAside(unit, at) ?? leadsTo(text, unit, at);
}
