/**
 * Lemmas of those who head a department, English and Spanish, whom a text calls by one or the other: "el titular de Hacienda",
 * "la responsable de Hacienda", "the Treasury chief". Written for this project.
 */
import { wordSet } from '../util/word-list.ts';

export const DEPARTMENT_HEADS = wordSet(`
  minister secretary chief head boss director commissioner
  titular responsable edil concejal regidor consejero ministro secretario jefe encargado delegado subsecretario
  viceministro portavoz vocero representante
`);

/** Lemmas of who owns or leads something, whatever else they are: "el dueño de la galería" may be a painter. */
export const OWNERS_AND_LEADERS = wordSet(`
  owner founder director president chairman head chief leader
  dueño propietario fundador creador presidente jefe líder titular responsable
`);

/** Lemmas of those who speak for a party or group, of whom a text may only have said that they are of it. */
export const REPRESENTATIVES = wordSet(`
  spokesman spokeswoman leader representative candidate lawmaker
  portavoz vocero líder lideresa dirigente representante coordinador candidato diputado concejal edil parlamentario
`);
