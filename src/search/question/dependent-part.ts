/** Parts of a question that depend on the other one by anaphora or ellipsis: “who made the mirror, | and what did it cost”. */
import { INTERROGATIVES } from '../../text/question-openers.ts';
import { alternation } from '../../util/word-list.ts';

/** How a part depends on the other one: by a pronoun, or by words that are left out. */
export type Dependence = 'anaphor' | 'ellipsis';

/** Personal and possessive pronouns, “one”, and in English “that” at the end. */
const PRONOUNS = [
  's?he|it|they|him|hers?|them|his|its|theirs?',
  'the(?: \\p{L}+)? ones?$',
  'that$',
  'él|ell[aoe]s?|sus?|suy[oa]s?|eso|ahí|allí',
].join('|');
/** A Spanish pronoun before its verb: “quién | la | pagó”, “cuánto | les | costó”. */
const CLITIC = `(?:${alternation(INTERROGATIVES)}|quién(?:es)?|qué|dónde|cuándo|cómo|cuánt[oa]s?|cuál(?:es)?) (?:se )?l[aeo]s?`;
const ANAPHOR = new RegExp(`(?<!\\p{L})(?:${PRONOUNS}|${CLITIC})(?!\\p{L})`, 'u');
/** Maximum content words of a part that may leave out what it is about: “how many | took part”. */
const MAX_ELLIPTICAL_WORDS = 2;

/**
 * How a part of a question depends on the other one; `undefined` for one that says itself what it is about.
 *
 * @param content its words that a passage may match
 */
export function dependenceOf(text: string, content: readonly string[]): Dependence | undefined {
  if (ANAPHOR.test(text.toLowerCase().replace(/[?!.\s]+$/, ''))) return 'anaphor';
  return content.length <= MAX_ELLIPTICAL_WORDS ? 'ellipsis' : undefined;
}
