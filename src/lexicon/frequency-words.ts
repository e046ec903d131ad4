import { words } from '../util/word-list.ts';

/** English and Spanish words that say how often something happens: "weekly". Written for this project. */
export const FREQUENCY_WORDS = words(`
  hourly daily nightly weekly fortnightly monthly quarterly yearly annual annually biweekly bimonthly
  seldom rarely occasionally frequently twice
  diario diaria diarios diarias diariamente semanal semanales semanalmente quincenal quincenales quincenalmente
  mensual mensuales mensualmente bimestral trimestral semestral anual anuales anualmente
`);
