import { words } from '../util/word-list.ts';

/** English and Spanish units of time. Written for this project. */
export const SINGULAR_TIME_UNITS = words(`
  minute hour day week month year decade century
  minuto hora día semana mes año década siglo
`);

/** Their plurals. */
export const PLURAL_TIME_UNITS = words(`
  minutes hours days weeks months years decades centuries
  minutos horas días semanas meses años décadas siglos
`);

/** Units of time in the denominator of a rate, with their symbols: "60 miles an hour". */
export const RATE_TIME_UNITS = words('h s hour hours second seconds hora horas segundo segundos');

/** Singulars and plurals. */
export const TIME_UNITS = [...SINGULAR_TIME_UNITS, ...PLURAL_TIME_UNITS];
