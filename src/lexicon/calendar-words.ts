import { words } from '../util/word-list.ts';

/** English and Spanish words for times of day. Written for this project. */
export const TIMES_OF_DAY = words(`
  morning afternoon evening night midnight noon
  mañana tarde noche madrugada mediodía medianoche
`);

/** English and Spanish words for times: seasons, months, days of the week, times of day. Written for this project. */
export const CALENDAR_WORDS = [
  ...words(`
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    today yesterday tomorrow tonight weekend
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo
    hoy ayer
    summer autumn winter primavera verano otoño invierno
  `),
  ...TIMES_OF_DAY,
];
