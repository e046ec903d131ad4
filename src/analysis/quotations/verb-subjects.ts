import { reportingForms } from '../grammar/reporting-verbs.ts';
import { looksFinite } from '../grammar/verb-morphology.ts';
import type { Mention } from './classify-mention.ts';
import { type ReportingVerb, reportingVerbAt } from './find-reporting-verb.ts';
import { isPluralRole } from './person-nouns.ts';
import {
  clauseStart,
  isGoverned,
  isParenthetical,
  mentionAt,
  mentionEnding,
  type SentenceGroup,
} from './sentence-group.ts';

/** Who acts in a verb: `null` where it is nobody who has a name, `undefined` where the sentence does not say. */
export type Subject = Mention | null | undefined;

/** Verbs that may come before who acts in them, behind a comma: "In the past, said Bell, …". */
const INVERTING = /^(?:sa(?:id|ys)|add(?:ed|s)|explain(?:ed|s)|argue[ds]|wr(?:ote|ites)|not(?:ed|es))$/;
const RELATIVE = /^(?:who|that|which|que|quien)$/;
/** In tokens. A longer phrase between two commas is hardly one. */
const LONGEST_ASIDE = 45;

/** The index behind the subject of a verb at `at`, small words between them skipped. */
function behindSubject(unit: SentenceGroup, at: number): number {
  let left = at;
  while (isParenthetical(unit, left - 1)) left -= 1;
  return left;
}

/** Whether the clause of the verb at `at` tells who somebody is: "people who say". */
export function isRelative(unit: SentenceGroup, at: number): boolean {
  return RELATIVE.test(unit.tokens[behindSubject(unit, at) - 1]?.lower ?? '');
}

/** Whether a verb of any kind stands at `at`, small words before it skipped. */
function isVerbAt(unit: SentenceGroup, at: number): boolean {
  const { tokens, language } = unit;
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  if (token.kind === 'auxiliary' || token.kind === 'verb') return true;
  if (isParenthetical(unit, at)) return isVerbAt(unit, at + 1);
  if (reportingForms(token.lower)?.has('finite')) return true;
  if (token.capital || token.kind !== 'open') return false;
  if (language === 'es') return looksFinite(token.lower);
  const next = tokens[at + 1]?.kind;
  const acting =
    next === 'preposition' || next === 'determiner' || next === 'infinitive' || next === 'relative';
  return /ed$/.test(token.lower) || (/[^s]s$/.test(token.lower) && acting && !isPluralRole(token.lower));
}

/** Whether a verb that reports stands at `at`, small words before it skipped. */
function isReportAt(unit: SentenceGroup, at: number): boolean {
  if (reportingVerbAt(unit, at)?.form === 'finite') return true;
  return isParenthetical(unit, at) && isReportAt(unit, at + 1);
}

/** Where the verb of a mention may stand: behind it, or behind a phrase that goes with it, up to `before`. */
function* verbPlaces(unit: SentenceGroup, { behind }: Mention, before: number): Generator<number> {
  const { tokens } = unit;
  yield behind;
  // "Okafor at the Courier agreed"
  if (tokens[behind]?.kind === 'preposition') {
    const phrase = mentionAt(unit, behind + 1);
    if (phrase) yield phrase.behind;
  }
  if (tokens[behind]?.type !== 'pause') return;
  // "Trump, in a speech, vowed"
  for (let at = behind + 1; at < before; at += 1) {
    const type = tokens[at]?.type;
    if (type === 'stop' || type === 'quote') return;
    if (type === 'pause') {
      yield at + 1;
      return;
    }
  }
}

/** Whether somebody stands behind a verb that reports and has nobody before it: "said Trump". */
function isInverted(unit: SentenceGroup, { first }: Mention): boolean {
  if (reportingVerbAt(unit, first - 1)?.form !== 'finite') return false;
  return unit.language === 'es' || unit.tokens[first - 2]?.type !== 'word';
}

/** Whether somebody is said to do something in the sentence: "Trump vowed", "said Trump". */
export function isAgent(unit: SentenceGroup, mention: Mention): boolean {
  if (mention.possessive || isGoverned(unit, mention)) return false;
  if (isInverted(unit, mention)) return true;
  return [...verbPlaces(unit, mention, unit.tokens.length)].some((at) => isVerbAt(unit, at));
}

/** Whether somebody is said to say something in the sentence. */
export function isReportingAgent(unit: SentenceGroup, mention: Mention): boolean {
  if (mention.possessive || isGoverned(unit, mention)) return false;
  if (isInverted(unit, mention)) return true;
  return [...verbPlaces(unit, mention, unit.tokens.length)].some((at) => isReportAt(unit, at));
}

/**
 * Who acts in the clause that goes on at the token at `at`: the nearest before it who says something, otherwise the nearest
 * who does something. In "Okafor wrote that Bell was late and urged" that is Okafor.
 */
export function agentBefore(unit: SentenceGroup, at: number): Mention | undefined {
  const start = clauseStart(unit, at);
  const near = unit.mentions.filter(
    (mention) =>
      mention.first >= start &&
      mention.behind <= at &&
      mention.type !== 'other' &&
      !mention.possessive &&
      !isGoverned(unit, mention),
  );
  const behind = (mention: Mention, isVerb: (unit: SentenceGroup, at: number) => boolean): boolean =>
    [...verbPlaces(unit, mention, at)].some((place) => place < at && isVerb(unit, place));
  return (
    near.findLast((mention) => behind(mention, isReportAt)) ??
    near.findLast((mention) => behind(mention, isVerbAt)) ??
    near.findLast((mention) => isInverted(unit, mention)) ??
    near[0]
  );
}

/** Who stands behind a verb that comes first: "“…,” said Petro", "dijo el lunes el presidente". */
export function invertedSubject(unit: SentenceGroup, verb: number): Mention | undefined {
  const { tokens } = unit;
  let at = verb + 1;
  while (isParenthetical(unit, at) && mentionAt(unit, at) === undefined) at += 1;
  if (/^(?:on|el|este)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'time') at += 2;
  return behindAddressee(unit, at) ?? mentionAt(unit, at);
}

/** Who stands behind what comes between a Spanish verb and them: "explicó | a este medio | el capitán". */
function behindAddressee(unit: SentenceGroup, start: number): Mention | undefined {
  let at = start;
  while (unit.language === 'es' && unit.tokens[at]?.kind === 'preposition') {
    const phrase = mentionAt(unit, at + 1);
    if (!phrase) return undefined;
    at = phrase.behind;
  }
  const mention = at > start ? mentionAt(unit, at) : undefined;
  return mention && mention.type !== 'other' && !mention.possessive ? mention : undefined;
}

/** Who stands at the end of the words before `at`, phrases that depend on them left out: "the governor | of Ohio |". */
function headBefore(unit: SentenceGroup, at: number): Mention | undefined {
  let mention = mentionEnding(unit, at);
  while (mention && isGoverned(unit, mention)) mention = mentionEnding(unit, mention.first - 1);
  return mention;
}

/** The pause that opens what the pause at `closing` closes, behind somebody: "Miller | , a spokesman, |". */
function openingPause(unit: SentenceGroup, closing: number): number | undefined {
  const { tokens } = unit;
  for (let at = closing - 1; at >= 0 && at > closing - LONGEST_ASIDE; at -= 1) {
    const type = tokens[at]?.type;
    if (type === 'stop' || type === 'colon' || type === 'quote') return undefined;
    const subject = type === 'pause' ? headBefore(unit, at) : undefined;
    if (subject && subject.type !== 'other') return at;
  }
  return undefined;
}

/** Who the clause of a participle is about: "a letter from Trump saying", "footage of Clinton asking", "Trump left, saying". */
function hangingSubject(unit: SentenceGroup, at: number): Subject {
  const { tokens } = unit;
  const left = behindSubject(unit, at);
  const holder = mentionEnding(unit, left);
  if (holder && holder.type !== 'other' && tokens[left - 1]?.type === 'word') {
    const source = tokens[holder.first - 1]?.lower ?? '';
    const thing = mentionEnding(unit, holder.first - 1)?.type === 'other';
    if (!isGoverned(unit, holder) || /^(?:from|by|de)$/.test(source) || (source === 'of' && thing))
      return holder;
  }
  return agentBefore(unit, at);
}

/** Whether somebody is one of two who act together: "Hale and | Grant | said". What both say, neither says alone. */
function isSecond(unit: SentenceGroup, { first }: Mention): boolean {
  if (!/^(?:and|nor|or|y|e|ni|o)$/.test(unit.tokens[first - 1]?.lower ?? '')) return false;
  const other = mentionEnding(unit, first - 1);
  const before = other && unit.tokens[other.first - 1];
  return other !== undefined && other.type !== 'other' && !isGoverned(unit, other) && before?.kind !== 'verb';
}

/** Who acts in a verb with an ending, looking to the left, phrase by phrase. */
function finiteSubject(unit: SentenceGroup, at: number): Subject {
  const { tokens, language } = unit;
  let left = behindSubject(unit, at);
  while (left > 0) {
    const before = tokens[left - 1];
    if (!before || before.type === 'stop' || before.type === 'colon') break;
    if (before.type === 'quote') return invertedSubject(unit, at) ?? agentBefore(unit, at);
    if (before.type === 'pause') {
      const opening = openingPause(unit, left - 1);
      if (opening === undefined) {
        const behind =
          language === 'es' || INVERTING.test(tokens[at]?.lower ?? '')
            ? invertedSubject(unit, at)
            : undefined;
        return behind && behind.type !== 'other' ? behind : agentBefore(unit, at);
      }
      left = opening;
      continue;
    }
    if (before.kind === 'conjunction') return agentBefore(unit, left - 1);
    // "aseguró que considera", whose subject is the same
    if (language === 'es' && before.lower === 'que' && isVerbAt(unit, left - 2))
      return agentBefore(unit, left - 2);
    if (RELATIVE.test(before.lower)) {
      const behind = tokens[left - 2]?.type === 'pause' ? left - 2 : left - 1;
      const antecedent = mentionEnding(unit, behind);
      return antecedent && antecedent.type !== 'other' ? antecedent : null;
    }
    const subject = mentionEnding(unit, left);
    // A noun that is nobody’s name, or another verb of the same subject.
    if (!subject) return before.kind === 'open' ? null : agentBefore(unit, at);
    if (!isGoverned(unit, subject)) {
      return subject.type === 'other' || subject.possessive || isSecond(unit, subject) ? null : subject;
    }
    // "the governor of Ohio said": whatever stands before "of".
    left = behindSubject(unit, subject.first - 1);
  }
  const behind = invertedSubject(unit, at);
  return behind && behind.type !== 'other' ? behind : undefined;
}

/** Whether several act in a Spanish verb, whoever they are: "dijeron", "han dicho". What they say, none says alone. */
export function isPlural({ tokens, language }: SentenceGroup, at: number): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at]];
  return language === 'es' && /n$/.test((before?.kind === 'auxiliary' ? before : verb)?.lower ?? '');
}

/** Who acts in a verb that reports, as far as the sentence says. */
export function subjectOf(unit: SentenceGroup, { at, form }: ReportingVerb): Subject {
  const { tokens } = unit;
  if (form === 'finite') return isPlural(unit, at) ? null : finiteSubject(unit, at);
  if (form === 'hanging') return hangingSubject(unit, at);
  if (form === 'passive') {
    const by = tokens.findIndex(
      ({ lower }, i) => i > at && i < at + 4 && (lower === 'by' || lower === 'por'),
    );
    return by < 0 ? null : (mentionAt(unit, by + 1) ?? null);
  }
  const subject = mentionEnding(unit, behindSubject(unit, at));
  if (subject && !isGoverned(unit, subject)) return subject.type === 'other' ? null : subject;
  return agentBefore(unit, at);
}
