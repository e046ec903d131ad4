import { words } from '../../util/word-list.ts';

/**
 * Spanish abbreviations whose dot ends no sentence, since something always follows them: "la Dra. Gómez".
 * Written for this project.
 */
export const ABBREVIATIONS = words(`
  Sr Sra Srta Dña Dra Lic Ing Gral Cnel Ud Uds Mons Ma Fco Prof Arq Hno Hna Sto Sta Sgto Tte Dip Pdte Pdta Mtro Mtra
  Av Avda av avda art núm pág
`);
