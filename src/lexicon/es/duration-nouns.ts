import { words } from '../../util/word-list.ts';

/** Spanish nouns with a duration: "una pena de 44 años" is nobody's age. Written for this project. */
export const DURATION_NOUNS = words(`
  pena penas condena condenas sentencia plazo plazos período periodo contrato contratos mandato acuerdo préstamo carrera
  trayectoria experiencia historia
`);
