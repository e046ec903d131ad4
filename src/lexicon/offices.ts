/**
 * Offices of government: in English, and in Spanish for a man and for a woman. Written for this project.
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
];
