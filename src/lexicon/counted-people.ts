import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish plurals for counted people that are nobody's role, normalized: "5 million inhabitants", "38 muertos".
 * Written for this project.
 */
export const COUNTED_PEOPLE = wordSet(`
  people persons inhabitants settlers souls lives adults babies users followers patients dead deaths fatalities casualties injuries
  personas gente vidas almas adultos bebes muertos fallecidos heridos civiles asistentes votantes suscriptores contribuyentes rehenes victimas
`);
