/** The tokens of questions, and of the texts that they are compared with. */

import { AUXILIARIES } from '../lexicon/en/auxiliaries.ts';
import { INFORMAL_SPELLINGS as ENGLISH_SPELLINGS } from '../lexicon/en/informal-spellings.ts';
import { MODAL_VERBS } from '../lexicon/en/modal-verbs.ts';
import { INFORMAL_SPELLINGS as SPANISH_SPELLINGS } from '../lexicon/es/informal-spellings.ts';
import { withoutDiscordMarkup } from './discord-markup.ts';
import { type Normalized, normalize } from './normalize.ts';
import { tokenize } from './tokenize.ts';

/**
 * A word that the question writes with a capital letter, its first word apart: "O’Brien", "Al-Masri"; of "Trump-like" the first
 * part.
 */
const CAPITALIZED =
  /(?<=\S\s+[("“«¿¡]*)\p{Lu}[\p{L}\p{M}\p{N}]*(?:['‘’ʼ][\p{L}\p{M}\p{N}]+|-\p{Lu}[\p{L}\p{M}\p{N}]*)*/gu;

const SPELLINGS = new Map(Object.entries({ ...ENGLISH_SPELLINGS, ...SPANISH_SPELLINGS }));

/** The normalized words of a text, without Discord's markup. */
export function textTokens(text: string): Normalized[] {
  return tokenize(withoutDiscordMarkup(text));
}

/** "didnt" by "did": the negative contractions of auxiliaries and modals. */
const CONTRACTIONS: ReadonlyMap<string, Normalized> = new Map([
  ...[...AUXILIARIES, ...MODAL_VERBS].map((verb) => [`${verb}nt`, normalize(verb)] as const),
  ['cant', normalize('can')],
  ['wont', normalize('will')],
]);

/** Single letters for Spanish words, which stand before another one: "x qué"; at the end, "X" is a name. */
const LETTERS: ReadonlySet<string> = new Set(
  Object.keys(SPANISH_SPELLINGS).filter(({ length }) => length === 1),
);

/** A word by itself, and no part of "U.S.", "AT&T" or "x-ray". */
const WHOLE_WORD = /(?<![\p{L}\p{M}\p{N}.&'’-])\p{L}+(?![\p{L}\p{M}\p{N}&'’-]|\.\p{L})/gu;

/** A question with the usual spelling of informal words: "q dijo Bell" as "que dijo Bell". Names stay: "X" is no "por". */
export function withUsualSpelling(question: string): string {
  const names = capitalizedTokens(question);
  return question.replace(WHOLE_WORD, (word, at: number) => {
    const token = normalize(word);
    const isLast = !/[\p{L}\p{N}]/u.test(question.slice(at + word.length));
    const isName = names.has(token) || (LETTERS.has(token) && isLast);
    return (isName ? undefined : SPELLINGS.get(token)) ?? word;
  });
}

/** The words of a question: those of {@link textTokens} in their usual spelling, and of contractions the verbs. Names stay. */
export function questionTokens(text: string): Normalized[] {
  const names = capitalizedTokens(text);
  return textTokens(withUsualSpelling(text)).map(
    (token) => (names.has(token) ? undefined : CONTRACTIONS.get(token)) ?? token,
  );
}

/** The normalized words that a question writes with a capital letter, its first word apart. */
export function capitalizedTokens(question: string): ReadonlySet<string> {
  // In capitals throughout, none is a name for its own.
  if (!/\p{Ll}/u.test(question)) return new Set();
  return new Set((question.match(CAPITALIZED) ?? []).flatMap(textTokens));
}
