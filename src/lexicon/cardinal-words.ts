import type { Language } from '../text/language.ts';
import { words } from '../util/word-list.ts';

/** Words for numbers and quantities, which count something. Written for this project. */
export const CARDINAL_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: words(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion billions half third quarter dozen dozens
    twice several
  `),
  es: words(`
    uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
    cien ciento cientos mil miles millon millones millón mitad tercio cuarto docena docenas varios varias
  `),
};
