import { wordSet } from '../../util/word-list.ts';

/** Departments in the titles of ministers and secretaries: "ministro de Hacienda". Written for this project. */
export const DEPARTMENTS = wordSet(`
  estado guerra defensa educación energía trabajo comercio salud sanidad interior tesoro agricultura
  transporte transportes justicia hacienda finanzas relaciones exteriores seguridad vivienda cultura
  ambiente medio turismo ciencia deportes minas economía desarrollo igualdad comunicaciones
`);
