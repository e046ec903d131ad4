/** Subjects that are noun phrases or pronouns, by the words of a clause before its verb. */

import type { Language } from '../../text/language.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { cardinalValue } from '../grammar/cardinals.ts';
import { isAdversative, isAnd, isDeterminer, isQuantifier, opensClause } from '../grammar/function-words.ts';
import type { Gender } from '../grammar/given-names.ts';
import { isGoverned, partOfSpeech } from '../grammar/part-of-speech.ts';
import { typedPersonNoun } from '../grammar/person-nouns.ts';
import { PERSONAL_PRONOUNS } from '../grammar/pronouns.ts';
import { isFiniteForm } from '../grammar/verb-forms.ts';
import { nounPhraseAt } from './arguments.ts';
import { nextContentWord, predicationsOf } from './split-clauses.ts';

/** A mark between two sentences in one. */
const STRONG_MARK = /[;:]/;
/** After a determiner without a noun: “los | de la calle Alta”, “the | others”. */
const ELLIPTICAL_HEAD = /^(?:de|del|que|of|others?|rest|demas|otr[ao]s?)$/;
/** True for a determiner before a noun phrase; “that” opens a clause as often. */
const opensPhrase = ({ token }: Word, language: Language): boolean =>
  (isDeterminer(token, language) && !opensClause(token)) || isQuantifier(token, language);

/** The noun phrase that a determiner opens: all of it in English, which has its noun last, its first word in Spanish. */
function phraseAfter(words: readonly Word[], determiner: number, language: Language): Word[] {
  const phrase = nounPhraseAt(words, determiner + 1, language);
  return language === 'es' ? phrase.slice(0, 1) : phrase;
}

/** Between two clauses of a sentence, each with a subject of its own. */
export const isLink = (word: Word | undefined): boolean =>
  word !== undefined && (isAnd(word.token) || isAdversative(word.token));

/** The value of a word that is a number, in digits or in words. */
export const numberOf = ({ token }: Word, language: Language): number | undefined =>
  /^\d+$/.test(token) ? Number(token) : cardinalValue(token, language);

/** The noun phrase of a determiner or numeral, the noun of which may be elided: “| seven families”, “| seven | signed”. */
export function nominalAt(words: readonly Word[], at: number, language: Language): readonly Word[] {
  const [word, next] = words.slice(at, at + 2);
  if (!word || isGoverned(words[at - 1]?.token, language)) return [];
  const isCounted =
    numberOf(word, language) !== undefined &&
    !words.slice(Math.max(0, at - 1), at).some((before) => opensPhrase(before, language));
  if (!isCounted && !opensPhrase(word, language)) return [];
  const phrase = phraseAfter(words, at, language);
  const isElliptical = isCounted || (next !== undefined && ELLIPTICAL_HEAD.test(next.token));
  return phrase.length > 0 && !isCounted ? phrase : isElliptical ? [word, ...phrase] : [];
}

/** The words of the subject of a clause, if that is a noun phrase before its verb: “in spring | the tenants | want”. */
export function subjectPhrase(words: readonly Word[], language: Language): readonly Word[] {
  for (const [at, word] of words.entries()) {
    const phrase = nominalAt(words, at, language);
    if (phrase.length > 0) return phrase;
    // “It | owes the bank”
    const isPronoun = partOfSpeech(word.written, language) === 'pronoun';
    if (isPronoun || isFiniteForm(word.written, language)) return [];
  }
  return [];
}

export const hasFiniteForm = (words: readonly Word[], language: Language): boolean =>
  words.some(({ written }) => isFiniteForm(written, language));

/** The clauses of a sentence that have a subject and a verb each. */
export function finiteClausesOf(sentence: string, language: Language): Word[][] {
  return sentence.split(STRONG_MARK).flatMap((part) => {
    const words = wordsOf(part);
    const hasVerb = (from: number, to: number): boolean => hasFiniteForm(words.slice(from, to), language);
    const isStart = (at: number): boolean =>
      isLink(words[at - 1]) && words.slice(at, at + 1).some((word) => opensPhrase(word, language));
    // “The nuns kept the orchard and | the mill”
    const starts = [...words.keys()]
      .filter((at) => isStart(at) && hasVerb(0, at))
      .filter((at, i, all) => hasVerb(at, all[i + 1] ?? words.length));
    return [0, ...starts].map((start, i) => words.slice(start, starts[i]));
  });
}

/** The finite verb of a clause after its subject, or the full verb of its auxiliary. */
export function verbAfter(words: readonly Word[], subject: number, language: Language): Word | undefined {
  const finite = words.findIndex(({ written }, at) => at > subject && isFiniteForm(written, language));
  const full = finite < 0 ? -1 : nextContentWord(words, finite, language);
  return words[full];
}

/** The position of a personal pronoun that is the subject of a predication: “here | he | has”; -1 for another subject. */
export function subjectPronounAt(words: readonly Word[], language: Language): number {
  const isEnd = (word: Word, at: number): boolean =>
    isFiniteForm(word.written, language) ||
    (opensPhrase(word, language) && phraseAfter(words, at, language).length > 0);
  const at = words.findIndex(
    (word, i) =>
      !isGoverned(words[i - 1]?.token, language) && (PERSONAL_PRONOUNS.has(word.written) || isEnd(word, i)),
  );
  return words.slice(at, at + 1).some(({ written }) => PERSONAL_PRONOUNS.has(written)) ? at : -1;
}

/** The gender of the subject of a predication, by a pronoun or a person noun: “here | he | has”, “the | bride | brought”. */
function genderOfSubject(words: readonly Word[], language: Language): Gender | undefined {
  const pronoun = words[subjectPronounAt(words, language)];
  if (pronoun) return PERSONAL_PRONOUNS.get(pronoun.written);
  for (const [at, word] of words.entries()) {
    if (isGoverned(words[at - 1]?.token, language)) continue;
    const phrase = opensPhrase(word, language) ? phraseAfter(words, at, language) : [];
    const nouns = phrase.flatMap(({ token }) => typedPersonNoun(token, language) ?? []);
    const gender = nouns.at(-1)?.gender;
    if (phrase.length > 0) return gender === 'masculine' ? undefined : gender;
    if (isFiniteForm(word.written, language)) return undefined;
  }
  return undefined;
}

/** The predications of a sentence with the gender of their subjects, which conjuncts share: “he sold the barn | and left”. */
export function genderedPredications(
  sentence: string,
  language: Language,
): { readonly words: readonly Word[]; readonly gender: Gender | undefined }[] {
  let shared: Gender | undefined;
  return predicationsOf(sentence, language).map((words) => {
    const isShared =
      isAnd(words[0]?.token) && words.slice(1, 2).some(({ written }) => isFiniteForm(written, language));
    const gender = isShared ? shared : genderOfSubject(words, language);
    shared = gender;
    return { words, gender };
  });
}
