import { INFORMAL_SPELLINGS as ENGLISH_SPELLINGS } from '../lexicon/en/informal-spellings.ts';
import { INFORMAL_SPELLINGS as SPANISH_SPELLINGS } from '../lexicon/es/informal-spellings.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { stem } from '../text/stem.ts';
import { tokenize } from '../text/tokenize.ts';
import { isStopWord, markStopWord } from './stop-words.ts';

/** "12,345" and "12.345" are the number 12345. */
const DIGIT_GROUPS = /(?<=\d)[,.](?=\d{3}(?!\d))/g;
/** Discord's mentions, timestamps and custom emoji: `<@123>`, `<t:123:R>`, `<:name:123>`. */
const DISCORD_MARKUP = /<(?:[@#]?[!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?)>/g;
/** A text without Discord's mentions, timestamps and custom emoji, which may name people and places. */
export const withoutDiscordMarkup = (text: string): string => text.replace(DISCORD_MARKUP, ' ');

/** "cease-fire" is indexed as "ceasefire" too, "F-16" as "F16". */
const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

const spellings = new Map(Object.entries({ ...ENGLISH_SPELLINGS, ...SPANISH_SPELLINGS }));

/** The normalized words of a text, with digit groups joined and without Discord's markup. */
export function textTokens(text: string): string[] {
  return tokenize(withoutDiscordMarkup(text).replace(DIGIT_GROUPS, ''));
}

/** The words of a question: those of {@link textTokens}, informal spellings replaced. */
export function questionTokens(text: string): string[] {
  return textTokens(text).map((token) => spellings.get(token) ?? token);
}

/** Capitalized words that open no sentence, and acronyms. */
const CAPITALIZED = /(?<=[\p{L}\p{N},;:)”"]\s)\p{Lu}\p{L}*|(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Stop words written as names, in their own capitals: "WHO", "May", "Will", "US". */
export function capitalizedStopWords(text: string): string[] {
  if (!/\p{Ll}/u.test(text)) return [];
  return (text.match(CAPITALIZED) ?? []).filter((word) => isStopWord(word.toLowerCase()));
}

/** The normalized words that a question writes with a capital letter, its first word apart. */
export function capitalizedTokens(question: string): ReadonlySet<string> {
  const capitalized = [...question.matchAll(/(?<=\S\s+[("“«¿¡]*)\p{Lu}[\p{L}\p{N}]*/gu)].map(
    ([word]) => word,
  );
  return new Set(capitalized.flatMap(textTokens));
}

/** The terms of a sentence in order, marked stop words among them; behind them joined compounds and capitalized stop words. */
export function indexTerms(sentence: string, language: Language): string[] {
  const terms = textTokens(sentence).map((token) => termOf(token, language));
  const compounds = normalize(sentence).match(HYPHENATED) ?? [];
  return [
    ...terms,
    ...compounds.map((compound) => stem(compound.replaceAll('-', ''), language)),
    ...capitalizedStopWords(sentence),
  ];
}

/** The stem of a token, or a marked stop word. */
export function termOf(token: string, language: Language): string {
  return isStopWord(token) ? markStopWord(token) : stem(token, language);
}
