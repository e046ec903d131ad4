import { wordSet } from '../util/word-list.ts';

/**
 * Particles inside a name: "García de la Peña", "Ursula von der Leyen", "Mohammed bin Salman". Written for
 * this project.
 */
export const NAME_PARTICLES = wordSet('de del la las los da das do dos di van von der den bin ibn ben al el');
