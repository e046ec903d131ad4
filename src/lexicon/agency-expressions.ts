/**
 * Expressions for the agent of an act, English and Spanish, normalized: "who is | to blame | for it". Written for this project.
 */
import { phrases } from '../util/word-list.ts';

export const AGENCY_EXPRESSIONS = phrases(`
  behind
  responsible
  to blame
  at fault
  guilty
  the culprit
  the culprits
  the perpetrator
  the perpetrators
  detras
  responsable
  responsables
  el responsable
  la responsable
  los responsables
  las responsables
  culpable
  culpables
  el culpable
  la culpable
  los culpables
  las culpables
  el autor
  la autora
  los autores
`);
