/**
 * Verbs that no list has, found by their endings and neighbors, so that a noun phrase ends where one stands. The lists
 * know the commonest verbs only.
 */

import { ING_NOUNS } from '../../lexicon/en/ing-nouns.ts';
import { NOUN_VERB_HOMOGRAPHS } from '../../lexicon/en/noun-verb-homographs.ts';
import { NON_INFINITIVES } from '../../lexicon/es/non-infinitives.ts';
import { NOUNS_WITH_VERB_ENDINGS } from '../../lexicon/es/nouns-with-verb-endings.ts';
import { AR_VERBS, IRREGULAR_VERBS, REGULAR_VERBS } from '../../lexicon/es/verbs.ts';
import type { Language } from '../../text/language.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import type { Token } from './token.ts';

/** The part of speech of a neighboring word, or the punctuation there. */
export type Context = PartOfSpeech | 'punctuation';

/** A run of words without a listed verb or a function word among them, and its neighbors. */
export interface WordRun {
  readonly words: readonly Token[];
  readonly before: Context;
  readonly after: Context;
}

/** Contexts before a noun phrase. */
export const NOMINAL_CONTEXTS: ReadonlySet<Context> = new Set(['determiner', 'adjective', 'preposition']);

/** True for an English verb form in lower case that is a noun as often: "talk", "reports". */
export function isNounVerbHomograph(word: string): boolean {
  return NOUN_VERB_HOMOGRAPHS.has(word);
}

/** True for a present participle or gerund: a word in -ing that is no listed noun. */
export function isIngForm({ lower, isProperNoun }: Token): boolean {
  return !isProperNoun && lower.length > 4 && lower.endsWith('ing') && !ING_NOUNS.has(lower);
}

const isEdForm = ({ lower, isProperNoun }: Token): boolean =>
  !isProperNoun && lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') && !lower.includes('-');

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
  if (word.partOfSpeech !== 'verb' || isEdForm(word)) return false;
  if (before === 'determiner' || before === 'adjective') return true;
  const after = next?.separator === 'space' ? next.partOfSpeech : 'punctuation';
  if (!isNounVerbHomograph(word.lower) || beginsObject(after) || after === 'relative') return false;
  return before === 'preposition' || (isInRun && after !== 'unknown');
}

function isEnglishVerb(word: Token, at: number, { words, before, after }: WordRun): boolean {
  const isFirst = at === 0;
  const isLast = at === words.length - 1;
  if (isFirst && (before === 'pronoun' || before === 'infinitive' || before === 'auxiliary')) return true;
  if (isLast && beginsObject(after) && !(isFirst && NOMINAL_CONTEXTS.has(before))) return true;
  // "leaked taxes" after an article is a noun phrase; "Trump shared photos" is none.
  if (isEdForm(word)) return isLast || !isFirst || !NOMINAL_CONTEXTS.has(before);
  if (!isIngForm(word)) return false;
  if (isFirst) return before !== 'determiner' && before !== 'adjective';
  // "drug smuggling in the north", but "people living in poverty".
  return !isLast || (after !== 'punctuation' && /s$|men$|people$/.test(words[at - 1]?.lower ?? ''));
}

const SPANISH_FINITE =
  /..ó$|.(?:aron|ieron|aba|aban|ará|arán|erá|erán|irá|irán|ando|iendo|yendo|arían|erían|uvo|uvieron|dujo|dujeron|puso|pusieron|iera|ieran|ara[ns]|[aei]rse|[aei]rl[oa]s?)$/;
const SPANISH_INFINITIVE = /...[aei]r$/;
const SPANISH_PARTICIPLE = /...[aií]d[oa]s?$/;

/** True for a Spanish infinitive in lower case, also with pronouns: "votar", "retirarse"; not "mujer". */
export const isSpanishInfinitive = (word: string): boolean =>
  /..[aeií]r(?:l[aeo]s?|se)*$/.test(word) && !NON_INFINITIVES.has(word);

/** Forms of listed Spanish verbs whose endings are those of nouns, too: "vende", "atiende", "vivía". */
const LISTED_FORMS: ReadonlySet<string> = new Set(
  [
    ...REGULAR_VERBS.map((infinitive) => `${infinitive.slice(0, -2)}e`),
    ...AR_VERBS.map((infinitive) => `${infinitive.slice(0, -2)}a`),
    ...IRREGULAR_VERBS.flatMap(([, ...forms]) => forms.filter((form) => /[ae]$/.test(form))),
    // Those of imperfects are too: "vivía", "policía".
    ...[...REGULAR_VERBS, ...IRREGULAR_VERBS.flatMap(([infinitive]) => infinitive ?? [])]
      .filter((infinitive) => /..[eiíé]r$/.test(infinitive))
      .map((infinitive) => `${infinitive.slice(0, -2)}ía`),
  ].flatMap((form) => [form, `${form}n`]),
);

/** True for a Spanish word in lower case with the ending of a finite verb or gerund: "abrió", "estaban", "asegurando". */
export const hasFiniteEnding = (word: string): boolean =>
  (SPANISH_FINITE.test(word) || LISTED_FORMS.has(word)) && !NOUNS_WITH_VERB_ENDINGS.has(word);

const isSpanishPlural = ({ lower }: Token): boolean => /s$/.test(lower) && !/[iu]s$/.test(lower);

function isSpanishVerb(word: Token, at: number, { words, before, after }: WordRun): boolean {
  const isFirst = at === 0;
  const isLast = at === words.length - 1;
  if (isFirst && before === 'determiner') return false;
  // A noun comes with an article or a preposition, or in a list.
  const mayFollowNothing = before === 'verb' || before === 'punctuation' || before === 'conjunction';
  if (isFirst && !NOMINAL_CONTEXTS.has(before) && !mayFollowNothing) return true;
  if (hasFiniteEnding(word.lower)) return true;
  if (isLast && beginsObject(after) && !(isFirst && NOMINAL_CONTEXTS.has(before))) return true;
  if (isFirst) {
    if (SPANISH_INFINITIVE.test(word.lower)) return true;
    return SPANISH_PARTICIPLE.test(word.lower) && before !== 'preposition';
  }
  const noun = words[0];
  if (!noun || noun.isProperNoun) return false;
  // "la empresa busca acuerdos": a word that does not agree with the noun in number is the object of a verb between them.
  const disagrees = (other: Token): boolean => isSpanishPlural(other) !== isSpanishPlural(noun);
  const next = words[at + 1];
  return (
    disagrees(word) ||
    (next !== undefined && !next.isProperNoun && !hasFiniteEnding(next.lower) && disagrees(next))
  );
}

const isVerb: Record<Language, typeof isEnglishVerb> = { en: isEnglishVerb, es: isSpanishVerb };

/** The parts of a run that are left between its verbs. */
export function splitAtVerbs(run: WordRun, language: Language): WordRun[] {
  const parts: WordRun[] = [];
  let words: Token[] = [];
  let before = run.before;
  for (const [at, word] of run.words.entries()) {
    if (word.isProperNoun || word.partOfSpeech === 'preposition' || !isVerb[language](word, at, run)) {
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
