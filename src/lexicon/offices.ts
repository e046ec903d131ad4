import { phrases, wordSet } from '../util/word-list.ts';

/**
 * Offices, and a few other roles in the news: in English, and in Spanish for a man and for a woman. Written for this project.
 */
export const OFFICES: readonly (readonly [en: string, esMasculine: string, esFeminine: string])[] = [
  ['president', 'presidente', 'presidenta'],
  ['vice president', 'vicepresidente', 'vicepresidenta'],
  ['prime minister', 'primer ministro', 'primera ministra'],
  ['foreign minister', 'canciller', 'canciller'],
  ['foreign minister', 'ministro de relaciones exteriores', 'ministra de relaciones exteriores'],
  ['foreign minister', 'ministro de exteriores', 'ministra de exteriores'],
  ['defense minister', 'ministro de defensa', 'ministra de defensa'],
  ['finance minister', 'ministro de hacienda', 'ministra de hacienda'],
  ['interior minister', 'ministro del interior', 'ministra del interior'],
  ['health minister', 'ministro de salud', 'ministra de salud'],
  ['education minister', 'ministro de educación', 'ministra de educación'],
  ['justice minister', 'ministro de justicia', 'ministra de justicia'],
  ['secretary of state', 'secretario de estado', 'secretaria de estado'],
  ['attorney general', 'fiscal general', 'fiscal general'],
  ['ambassador', 'embajador', 'embajadora'],
  ['senator', 'senador', 'senadora'],
  ['governor', 'gobernador', 'gobernadora'],
  ['mayor', 'alcalde', 'alcaldesa'],
  ['minister', 'ministro', 'ministra'],
  ['king', 'rey', 'reina'],
  ['queen', 'reina', 'reina'],
  ['pope', 'papa', 'papa'],
  ['archbishop', 'arzobispo', 'arzobispa'],
  ['spokesman', 'portavoz', 'portavoz'],
  ['spokesman', 'vocero', 'vocera'],
  ['prosecutor', 'fiscal', 'fiscal'],
  ['councilman', 'concejal', 'concejala'],
  ['councilman', 'regidor', 'regidora'],
  ['councilor', 'concejal', 'concejala'],
  ['councillor', 'concejal', 'concejala'],
  ['congressman', 'congresista', 'congresista'],
  ['congressman', 'diputado', 'diputada'],
  ['lawmaker', 'legislador', 'legisladora'],
  ['leader', 'dirigente', 'dirigente'],
  ['coach', 'técnico', 'técnica'],
  ['goalkeeper', 'portero', 'portera'],
  ['goalkeeper', 'arquero', 'arquera'],
];

/** Offices whose holder leads a country, English and Spanish. */
export const HEADS_OF_COUNTRY: ReadonlySet<string> = new Set(
  phrases(`
    president
    prime minister
    premier
    chancellor
    king
    queen
    presidente
    presidenta
    primer ministro
    primera ministra
    rey
    reina
  `),
);

/** Other offices with one holder in a country. */
export const DEPUTIES_AND_MINISTERS = phrases(`
  vice president
  vicepresidente
  vicepresidenta
  canciller
`);

/** Offices whose holder a text may name without a given name, English and Spanish: "President Moss" is nobody's new role. */
export const FAMOUS_OFFICES = wordSet(`
  president premier chancellor pope king queen emperor
  presidente presidenta papa rey reina emperador
`);
