import { words } from '../../util/word-list.ts';

/** English words of payment: with "how much" they ask for a sum. Written for this project. */
export const PAYMENT_WORDS = words(`
  cost costs pay paid spend spent earn earned worth price prices charged raise raised fine fined bonus grant fee fees
  salary wage wages budget debt owe owed donate donated invest invested fund funded funding awarded compensation rent
  toll tolls ticket tickets
`);

/** Nouns for a sum, which "which" asks for. */
export const SUM_NOUNS = words('price cost salary fee budget fine bonus rent toll');
