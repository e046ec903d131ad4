/**
 * Lemmas of nouns for the head of a department, English and Spanish, which a text uses interchangeably: "el titular de
 * Hacienda", "la responsable de Hacienda", "the Treasury chief". Written for this project.
 */
import { wordSet } from '../util/word-list.ts';

export const DEPARTMENT_HEADS = wordSet(`
  minister secretary chief head boss director commissioner
  titular responsable edil concejal regidor consejero ministro secretario jefe encargado delegado subsecretario
  viceministro portavoz vocero representante
`);

/** Lemmas of nouns for an owner or a leader, who may have another profession: "el dueño de la galería" may be a painter. */
export const OWNERS_AND_LEADERS = wordSet(`
  owner founder director president chairman head chief leader
  dueño propietario fundador creador presidente jefe líder titular responsable
`);

/** Lemmas of nouns for the speaker of a party or group, whom a text may have introduced only as a member. */
export const MEMBER_REPRESENTATIVES = wordSet(`
  spokesman spokeswoman leader representative candidate lawmaker
  portavoz vocero líder lideresa dirigente representante coordinador candidato diputado concejal edil parlamentario
`);
