import { wordGroups, words } from '../util/word-list.ts';

/** English and Spanish names of currencies, as they stand after a number: "forty dollars". Written for this project. */
export const CURRENCY_NOUNS = words(`
  dollar dollars euro euros pound pounds pence peso pesos cent cents centavo centavos céntimo céntimos dólar dólares dolar dolares libra libras sol soles rupee rupees
  rupia rupias yen yuan franc francs francos shilling shillings rand reais reales bolivianos bolívares guaraníes quetzales
  lempiras colones córdobas balboas UF kroner kronor zlotys ringgit naira dirhams cedis
`);

/** Letters for currencies, which stand before a number, or after it: "Rs 500", "2 CHF". */
export const CURRENCY_LETTERS = words(`
  Rs KSh Ksh TSh USh Sh CHF EUR USD GBP AUD CAD NZD NOK SEK DKK PLN RM INR PHP Php MXN ARS COP CLP PEN UYU BRL RMB Bs Gs
`);

/** Signs of currencies, with the nouns that stand for each after a number, normalized. Written for this project. */
export const CURRENCY_SIGNS = wordGroups(`
  $ dollar dollars dolar dolares
  € euro euros
  £ pound pounds libra libras
  ¥ yen yuan yenes yuanes
`);
