/** Sentences that refer to what the one before told, and say little without it. Used by topic-sentences.ts. */

import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { taggedVerbForms } from '../grammar/verb-forms.ts';

/** Words that refer back: anywhere, at the beginning, and before a noun that is no time, as "this week" is. */
const ANAPHORS = {
  inside: wordSet('them him esto eso ese esa esos esas aquel aquella aquellos aquellas'),
  opening: wordSet('that which both his her its their su sus ambos ambas'),
  determiners: wordSet('this these those este esta estos estas'),
} as const;
/** "the two sides", "los dos países" */
const ANAPHORIC_NUMBER = /^(?:the|los|las) (?:two|three|dos|tres)$/;
/** Pronouns that are subjects: "Under the crane | she | slept". */
const SUBJECTS = wordSet('he she it they él ella ellos ellas');

/** True for a Spanish clitic for what was told: "La alcaldesa no | lo | acepta", not "hasta que | lo | acepte". */
const isAnaphoricClitic = (word: string, before: string | undefined): boolean =>
  /^(?:lo|le|les)$/.test(word) && before !== 'que';

/** True for a word that refers back before the next one: "this | tax", "the | two". */
const refersAt = (word: string, next: string, language: Language): boolean =>
  (ANAPHORS.determiners.has(word) && partOfSpeech(next, language) !== 'time') ||
  ANAPHORIC_NUMBER.test(`${word} ${next}`);

/**
 * True for a sentence that refers to what the one before told; so does a Spanish one without a subject: "Perdió la panadería."
 *
 * @param words its words, in lower case
 */
export function refersBack(words: readonly string[], language: Language): boolean {
  const [first = ''] = words;
  const mayBeVerb = (word: string): boolean =>
    taggedVerbForms(word, partOfSpeech(word, language), language).finite === 'certain';
  const verb = words.findIndex(mayBeVerb);
  return (
    /^(?:pronoun|conjunction)$/.test(partOfSpeech(first, language)) ||
    ANAPHORS.opening.has(first) ||
    words.some((word) => ANAPHORS.inside.has(word)) ||
    words.some((word, i) => refersAt(word, words[i + 1] ?? '', language)) ||
    words.slice(0, Math.max(0, verb)).some((word) => SUBJECTS.has(word)) ||
    (language === 'es' &&
      (verb === 0 ||
        words.some((word, i) => isAnaphoricClitic(word, words[i - 1]) && mayBeVerb(words[i + 1] ?? ''))))
  );
}
