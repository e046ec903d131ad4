import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs by which what follows has not happened, written like `reporting-verbs`. Written for this project.
 */
export const NEGATIVE_VERBS = words(`
  rechazar negar+negó+niega+negado descartar rehusar+rehusó+rehúsa+rehusado declinar evitar
  desmentir+desmintió+desmiente+desmentido oponer+opuso+opone+opuesto+opusieron+oponiendo
  fracasar cancelar abandonar vetar prohibir+prohibió+prohíbe+prohibido impedir+impidió+impide+impedido+impidieron+impidiendo
`);
