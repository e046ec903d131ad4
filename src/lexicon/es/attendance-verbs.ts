import { wordSet } from '../../util/word-list.ts';

/** Spanish verbs of attending, normalized; their subject may follow them. Written for this project. */
export const ATTENDED = wordSet(`
  asistio asistieron asistir participo participaron participar acompano acompanaron acompanar vino vinieron
  acudio acudieron
`);

/** Forms of the Spanish verbs of being somewhere; "hubo" asks for things. */
export const LOCATIVE_COPULAS = wordSet('estuvo estaba estuvieron estaban fue fueron');

/** Other Spanish words for being present, normalized. */
export const PRESENT = wordSet('alli ahi presente presentes invitado invitada invitados');

/** Forms of those verbs of attending that hardly mean anything else. */
export const ATTEND_FORMALLY = wordSet(
  'asistir asistio asistieron participar participo participaron acudir acudio acudieron',
);
