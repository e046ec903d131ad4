import { wordSet } from '../util/word-list.ts';

/**
 * Words for money of any amount and currency, normalized, by language: “did they offer | cash”, “¿cuánta | plata | puso?”.
 * Written for this project.
 */
export const MONEY_NOUNS = {
  en: wordSet('money cash funds funding bucks sum sums'),
  es: wordSet('dinero plata efectivo guita lana pasta fondos suma sumas'),
} as const;
