import { words } from '../../util/word-list.ts';

/** Spanish words for numbers and quantities, which count something. Written for this project. */
export const CARDINAL_WORDS = words(`
  uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
  dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
  cien ciento cientos mil miles millon millones millón mitad tercio cuarto docena docenas varios varias
`);
