import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import type { Mention } from './classify-mention.ts';
import type { Token } from './quotation-tokenizer.ts';

/** A sentence, or several that one quotation runs through, as attribution reads it. */
export interface SentenceGroup {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** In order; whoever something belongs to comes before what does. */
  readonly mentions: readonly Mention[];
  /** The longest mention by the index of its first token, and by the one behind its last. */
  readonly starting: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
}

/** Makes a unit of the tokens of some sentences and the mentions among them. */
export function createSentenceGroup(
  language: Language,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): SentenceGroup {
  const starting = new Map<number, Mention>();
  const ending = new Map<number, Mention>();
  for (const mention of mentions) {
    const { first, behind } = mention;
    if (behind > (starting.get(first)?.behind ?? 0)) starting.set(first, mention);
    if (first < (ending.get(behind)?.first ?? Number.POSITIVE_INFINITY)) ending.set(behind, mention);
  }
  return { language, tokens, mentions, starting, ending };
}

/** The mention that ends right before the token at `at`, the longest if several do. */
export function mentionEnding({ ending }: SentenceGroup, at: number): Mention | undefined {
  return ending.get(at);
}

/** The mention that begins at the token at `at`, the longest if several do. */
export function mentionAt({ starting }: SentenceGroup, at: number): Mention | undefined {
  return starting.get(at);
}

const CLAUSE = /^(?:as|after|before|since|until|than|como|desde|hasta)$/;

/** Whether a word looks like a verb with a subject before it. */
function startsVerb(token: Token | undefined): boolean {
  if (token?.type !== 'word' || token.capital) return false;
  const { kind, lower } = token;
  return (
    kind === 'verb' ||
    kind === 'auxiliary' ||
    reportingForms(lower)?.has('finite') === true ||
    /ed$/.test(lower)
  );
}

/** Whether a mention is the second of what a Spanish role is of, before a comma: "la ministra de Hacienda y | Minas |, Ida Bell". */
function isSecondOf(unit: SentenceGroup, { first, behind }: Mention): boolean {
  const { tokens, language } = unit;
  if (language !== 'es' || !/^[ye]$/.test(tokens[first - 1]?.lower ?? '')) return false;
  const other = mentionEnding(unit, first - 1);
  if (tokens[behind]?.type !== 'pause' || !/^del?$/.test(tokens[(other?.first ?? 0) - 1]?.lower ?? ''))
    return false;
  return mentionEnding(unit, (other?.first ?? 0) - 1)?.type === 'role';
}

/** Whether a mention depends on a preposition: "of the senator". English "he" and "she" do not, whatever stands before. */
export function isGoverned(unit: SentenceGroup, mention: Mention): boolean {
  const { tokens, language } = unit;
  const { first, behind, type } = mention;
  if (type === 'he' && language === 'en') return false;
  const before = tokens[first - 1];
  // "as Bell put it", "after Bell left": these lead to a clause too.
  if (before && CLAUSE.test(before.lower) && startsVerb(tokens[behind])) return false;
  if (before?.kind === 'preposition' || before?.kind === 'infinitive') return true;
  if (isSecondOf(unit, mention)) return true;
  // "a lawyer representing Trump", but "the meeting Trump had".
  const holder = tokens[first - 2];
  return (
    before?.type === 'word' &&
    !before.capital &&
    /.{3}(?:ing|ando|iendo)$/.test(before.lower) &&
    holder?.type === 'word' &&
    holder.kind === 'open'
  );
}

/** The index of the first token of the sentence that the token at `at` stands in. */
export function clauseStart({ tokens }: SentenceGroup, at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.type !== 'stop') start -= 1;
  return start;
}

const CLITICS = wordSet('le les lo la los las se me te nos os');

/** Whether a word is one of the Spanish pronouns before a verb, which are no subject: "le dijo", "lo llamó". */
export function isClitic({ language }: SentenceGroup, token: Token | undefined): boolean {
  return language === 'es' && token !== undefined && CLITICS.has(token.lower);
}

const BETWEEN = wordSet(
  'himself herself themselves itself later then first once again recently also too further never long mismo misma',
);

/** Whether a word stands between a subject and its verb without being either: "also", "on Monday", "has". */
export function isParenthetical(unit: SentenceGroup, at: number): boolean {
  const token = unit.tokens[at];
  if (token?.type !== 'word') return false;
  return (
    token.kind === 'adverb' ||
    token.kind === 'auxiliary' ||
    token.kind === 'time' ||
    BETWEEN.has(token.lower) ||
    (token.lower === 'on' && unit.tokens[at + 1]?.kind === 'time') ||
    isClitic(unit, token)
  );
}
