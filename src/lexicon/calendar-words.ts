import { words } from '../util/word-list.ts';

/** English and Spanish words for times of day. Written for this project. */
export const TIMES_OF_DAY = words(`
  morning afternoon evening night midnight noon
  mañana tarde noche madrugada mediodía medianoche
`);

/** English and Spanish months and seasons; not May, nor spring, which are other words, too. */
export const MONTHS_AND_SEASONS = words(`
  January February March April June July August September October November December
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  summer autumn winter primavera verano otoño invierno
`);

/** English and Spanish days of the week. */
export const WEEKDAYS = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  lunes martes miércoles jueves viernes sábado domingo
`);

/** English and Spanish words for times: seasons, months, days of the week, times of day. Written for this project. */
export const CALENDAR_WORDS = [
  ...MONTHS_AND_SEASONS,
  ...WEEKDAYS,
  ...words('May today yesterday tomorrow tonight weekend hoy ayer'),
  ...TIMES_OF_DAY,
];
