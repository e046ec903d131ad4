/** Amounts of money in a text: “$900,000”, “fifty US dollars”. */
import { CURRENCY_LETTERS, CURRENCY_NOUNS } from '../../lexicon/currencies.ts';
import type { Language } from '../../text/language.ts';
import { alternation } from '../../util/word-list.ts';
import { countedBy } from '../grammar/cardinals.ts';

const CURRENCY = alternation(CURRENCY_NOUNS);

const moneyPattern = (language: Language): RegExp =>
  new RegExp(
    [
      '\\p{Sc}',
      `\\b${alternation(CURRENCY_LETTERS)}\\.? ?\\d`,
      `\\d ?${alternation(CURRENCY_LETTERS)}(?!\\p{L})`,
      // "R31 million" is a sum, "the R63" a road.
      '\\bR ?\\d[\\d.,]*(?: [mb]illion|(?<=\\d,\\d{3}))',
      // "Fifty US dollars", but not "fifty per cent".
      `${countedBy(language)}(?:(?:million|billion|lakh|crore|mil|millones)\\s)*(?:de\\s)?(?:(?!per\\s)\\p{L}+\\s)?${CURRENCY}(?!\\p{L})`,
      `\\b(?:[Aa]n?|[Uu]na?) ${CURRENCY}(?!\\p{L})`,
    ].join('|'),
    'gu',
  );

/** The pattern of an amount of money in sentences as they are written, global. */
export const MONEY_PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: moneyPattern('en'),
  es: moneyPattern('es'),
};
