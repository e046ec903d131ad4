/** Runs of words of the open classes, and where verbs among them cut them, so that no noun phrase goes on after one. */

import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import type { Language } from '../../text/language.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import { isNounVerbHomograph } from '../grammar/verb-forms.ts';
import { isVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';

/** The part of speech of a neighboring word, or the punctuation there. */
export type Context = PartOfSpeech | 'punctuation';

/** A run of words without a listed verb or a function word among them, and its neighbors. */
export interface OpenClassRun {
  readonly words: readonly Token[];
  readonly before: Context;
  readonly after: Context;
}

/** Contexts before a noun phrase. */
export const NOMINAL_CONTEXTS: ReadonlySet<Context> = new Set(['determiner', 'adjective', 'preposition']);

/** True for the beginning of an object, an article or a pronoun: it follows a verb and no noun. */
const beginsObject = (next: Context): boolean => next === 'determiner' || next === 'pronoun';

/**
 * True for an English word that is listed as a verb and is a noun where it stands: "the claims", "an effective fight".
 *
 * @param before the context before it
 * @param isInRun true if it goes on with words before it
 * @param next the word after it
 */
export function isVerbUsedAsNoun(
  word: Token,
  before: Context,
  isInRun: boolean,
  next: Token | undefined,
): boolean {
  if (word.partOfSpeech !== 'verb' || word.verb.participle) return false;
  if (before === 'determiner' || before === 'adjective') return true;
  const after = next?.separator === 'space' ? next.partOfSpeech : 'punctuation';
  if (!isNounVerbHomograph(word.lower) || beginsObject(after) || after === 'relative') return false;
  return before === 'preposition' || (isInRun && after !== 'unknown');
}

function isEnglishVerb(word: Token, at: number, { words, before, after }: OpenClassRun): boolean {
  const isFirst = at === 0;
  const isLast = at === words.length - 1;
  if (isFirst && (before === 'pronoun' || before === 'infinitive' || before === 'auxiliary')) return true;
  if (isLast && beginsObject(after) && !(isFirst && NOMINAL_CONTEXTS.has(before))) return true;
  // "leaked taxes" after an article is a noun phrase; "Trump shared photos" is none.
  if (word.verb.participle) return isLast || !isFirst || !NOMINAL_CONTEXTS.has(before);
  if (word.verb.participial !== 'certain') return false;
  if (isFirst) return before !== 'determiner' && before !== 'adjective';
  // "drug smuggling in the north", but "people living in poverty".
  return !isLast || (after !== 'punctuation' && /s$|men$|people$/.test(words[at - 1]?.lower ?? ''));
}

const isSpanishPlural = ({ lower }: Token): boolean => /s$/.test(lower) && !/[iu]s$/.test(lower);

function isSpanishVerb(word: Token, at: number, { words, before, after }: OpenClassRun): boolean {
  const isFirst = at === 0;
  const isLast = at === words.length - 1;
  if (isFirst && before === 'determiner') return false;
  // A noun comes with an article or a preposition, or in a list.
  const mayFollowNothing = before === 'verb' || before === 'punctuation' || before === 'conjunction';
  if (isFirst && !NOMINAL_CONTEXTS.has(before) && !mayFollowNothing) return true;
  if (isVerb(word)) return true;
  if (isLast && beginsObject(after) && !(isFirst && NOMINAL_CONTEXTS.has(before))) return true;
  if (isFirst) return word.verb.participle !== undefined && before !== 'preposition';
  const noun = words[0];
  if (!noun || noun.isProperNoun) return false;
  // "la empresa busca acuerdos": a word that does not agree with the noun in number is the object of a verb between them.
  const disagrees = (other: Token): boolean => isSpanishPlural(other) !== isSpanishPlural(noun);
  const next = words[at + 1];
  return disagrees(word) || (next !== undefined && !next.isProperNoun && !isVerb(next) && disagrees(next));
}

const isVerbInRun: Record<Language, typeof isEnglishVerb> = { en: isEnglishVerb, es: isSpanishVerb };

/** The parts of a run that are left between its verbs. */
export function splitAtVerbs(run: OpenClassRun, language: Language): OpenClassRun[] {
  const parts: OpenClassRun[] = [];
  let words: Token[] = [];
  let before = run.before;
  for (const [at, word] of run.words.entries()) {
    // "Ida | van der | Moss"
    const isParticle = NAME_PARTICLES.has(word.lower) && run.words[at + 1] !== undefined;
    const isJoint = word.partOfSpeech === 'preposition' || word.partOfSpeech === 'infinitive';
    if (word.isProperNoun || isJoint || isParticle || !isVerbInRun[language](word, at, run)) {
      words.push(word);
      continue;
    }
    if (words.length > 0) parts.push({ words, before, after: 'verb' });
    words = [];
    before = 'verb';
  }
  if (words.length > 0) parts.push({ words, before, after: run.after });
  return parts;
}
