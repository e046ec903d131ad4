/** Parts of a question that depend on the other one by anaphora or ellipsis: “who made the mirror, | and what did it cost”. */
import { INTERROGATIVES } from '../../lexicon/es/interrogatives.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { withoutFinalMarks } from '../../text/original-words.ts';
import { alternation } from '../../util/word-list.ts';

/** The kind of dependence on the other part: a pronoun, or omitted words. */
export type Dependence = 'anaphor' | 'ellipsis';

/** Personal, possessive and demonstrative pronouns, and “one” with an article. */
const PRONOUNS: Readonly<Record<Language, string>> = {
  en: 's?he|it|they|him|hers?|them|his|its|theirs?|the(?: \\p{L}+)? ones?$|that$',
  es: 'él|ell[aoe]s?|sus?|suy[oa]s?|eso|ahí|allí',
};
/** A Spanish pronoun before its verb: “quién | la | pagó”, “cuánto | les | costó”. */
const CLITIC = `(?:${alternation(INTERROGATIVES)}|quién(?:es)?|qué|dónde|cuándo|cómo|cuánt[oa]s?|cuál(?:es)?) (?:se )?l[aeo]s?`;
const anaphor = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
const ANAPHOR: Readonly<Record<Language, RegExp>> = {
  en: anaphor(PRONOUNS.en),
  es: anaphor(`${PRONOUNS.es}|${CLITIC}`),
};
/** Maximum content words of a part that may leave its subject out: “how many | took part”. */
const MAX_ELLIPTICAL_WORDS = 2;

/**
 * The dependence of a part of a question on the other one; `undefined` for a part that is complete by itself.
 *
 * @param content its words that a passage may match
 */
export function dependenceOf(text: string, content: readonly string[]): Dependence | undefined {
  const words = withoutFinalMarks(text.toLowerCase());
  if (LANGUAGES.some((language) => ANAPHOR[language].test(words))) return 'anaphor';
  return content.length <= MAX_ELLIPTICAL_WORDS ? 'ellipsis' : undefined;
}
