/** Names in quotation marks that are part of a phrase, and no quotations: nicknames, and what a thing or a group is called. */

import type { Language } from '../../text/language.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isNounOf, takesName } from '../grammar/noun-kinds.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Token } from './token.ts';

/** A nickname of up to three words: "Bo", "Tía Lola". */
const NICKNAME_WORDS = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,2}$/u;

/** True for a quotation inside a name: "Robert “Bo” Ruiz". */
export function isNickname(text: string, { marked, words }: MarkedQuotation): boolean {
  return (
    NICKNAME_WORDS.test(text.slice(words.start, words.end)) &&
    /\p{Lu}[\p{L}\p{M}.]* $/u.test(text.slice(Math.max(0, marked.start - 30), marked.start)) &&
    /^ \p{Lu}/u.test(text.slice(marked.end, marked.end + 2))
  );
}

/** Two to six words without punctuation. */
const NAME_WORDS = /^\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{M}\p{N}'’-]+){1,5}$/u;

/** True for a preposition of a noun's complement: "the director | of | the choir", not "sang | to | the choir". */
const introducesComplement = (before: Token | undefined): boolean =>
  before?.partOfSpeech === 'preposition' && !/^(?:to|al?)$/.test(before.lower);

/**
 * True for the name of a thing or a group in apposition to its noun, in a complement: "la portavoz del movimiento | “Salvemos
 * el río” |", "the director of the show | “Morning Light” |". English names are in title case.
 *
 * @param tokens those before it in its sentence
 */
export function isNameOfThing(
  text: string,
  { marked, words }: MarkedQuotation,
  tokens: readonly Token[],
  language: Language,
): boolean {
  const name = text.slice(words.start, words.end);
  const [noun, determiner] = [tokens.at(-1), tokens.at(-2)];
  const before = determiner?.partOfSpeech === 'determiner' ? tokens.at(-3) : determiner;
  const isInPhrase = noun?.type === 'word' && text.slice(noun.end, marked.start) === ' ';
  return (
    isInPhrase &&
    (takesName(noun.lower, language) || isNounOf(noun.lower, language, 'group')) &&
    introducesComplement(before) &&
    NAME_WORDS.test(name) &&
    (language === 'es' || isTitleCase(name))
  );
}
