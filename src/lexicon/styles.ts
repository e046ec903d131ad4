import { wordGroups } from '../util/word-list.ts';

/**
 * Styles of office, which stand after a possessive (“Her Majesty”, “Su Santidad”), each with the offices whose holders have it,
 * in the language of the style. Written for this project.
 */
export const STYLES = wordGroups(`
  majesty king queen monarch emperor
  holiness pope pontiff patriarch
  highness prince princess duke duchess
  excellency ambassador archbishop bishop president governor
  eminence cardinal
  majestad rey reina monarca emperador
  santidad papa pontífice patriarca
  alteza príncipe princesa infante infanta
  excelencia embajador embajadora arzobispo obispo presidente presidenta gobernador gobernadora
  eminencia cardenal
`);
