import { words } from '../util/word-list.ts';

/** English and Spanish words for numbers and quantities, which count something. Written for this project. */
export const CARDINAL_WORDS = words(`
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
  hundred hundreds thousand thousands million millions billion billions half third quarter dozen dozens once
  twice several
  uno una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta
  cien ciento cientos mil miles millon millones millón mitad docena docenas varios varias
`);
