import { words } from '../util/word-list.ts';

/** English and Spanish units of time, with their plurals. Written for this project. */
export const TIME_UNITS = words(`
  minute minutes hour hours day days week weeks month months year years decade decades century centuries
  minuto minutos hora horas día días semana semanas mes meses año años década décadas siglo siglos
`);
