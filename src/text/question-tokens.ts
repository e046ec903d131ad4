/** The tokens of questions, and of the texts that they are compared with. */
import { INFORMAL_SPELLINGS as ENGLISH_SPELLINGS } from '../lexicon/en/informal-spellings.ts';
import { INFORMAL_SPELLINGS as SPANISH_SPELLINGS } from '../lexicon/es/informal-spellings.ts';
import { withoutDiscordMarkup } from './discord-markup.ts';
import { tokenize } from './tokenize.ts';

/** "12,345" and "12.345" are the number 12345. */
const DIGIT_GROUPS = /(?<=\d)[,.](?=\d{3}(?!\d))/g;

/** A word that the question writes with a capital letter, its first word apart. */
const CAPITALIZED = /(?<=\S\s+[("“«¿¡]*)\p{Lu}[\p{L}\p{N}]*/gu;

const spellings = new Map(Object.entries({ ...ENGLISH_SPELLINGS, ...SPANISH_SPELLINGS }));

/** The normalized words of a text, with digit groups joined and without Discord's markup. */
export function textTokens(text: string): string[] {
  return tokenize(withoutDiscordMarkup(text).replace(DIGIT_GROUPS, ''));
}

/** The words of a question: those of {@link textTokens}, informal spellings replaced. */
export function questionTokens(text: string): string[] {
  return textTokens(text).map((token) => spellings.get(token) ?? token);
}

/** The normalized words that a question writes with a capital letter, its first word apart. */
export function capitalizedTokens(question: string): ReadonlySet<string> {
  // In capitals throughout, none is a name for its own.
  if (!/\p{Ll}/u.test(question)) return new Set();
  return new Set((question.match(CAPITALIZED) ?? []).flatMap(textTokens));
}
