import { wordSet } from '../../util/word-list.ts';

/** Spanish titles that are said with a last name alone: "la ministra Ruiz". Written for this project. */
export const SURNAME_TITLES = wordSet(`
  presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra canciller
  senador senadora gobernador gobernadora alcalde alcaldesa secretario secretaria embajador embajadora juez
  jueza magistrado magistrada fiscal capitán coronel teniente sargento almirante comisario comisaria rey
  reina príncipe princesa papa obispo arzobispo cardenal profesor profesora doctora sr sra señor señora srta
  don doña dra lic ing
`);
