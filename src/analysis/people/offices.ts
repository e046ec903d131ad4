import type { Language } from '../../text/language.ts';

/** Offices whose holder leads a country: "the Colombian leader" is its president. */
const LEADING =
  /(?:^|\s)(?:president|prime minister|premier|chancellor|king|queen|presidente|presidenta|primer ministro|primera ministra|rey|reina)$/;

/** Offices of government in both languages, the Spanish one for a man and for a woman. */
const OFFICES: readonly (readonly [en: string, es: string, esFeminine: string])[] = [
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

/** Whether an office, in lower case, is that of who leads a country. */
export function isLeadership(office: string): boolean {
  return LEADING.test(office);
}

/** Offices that a country has one holder of: there are many senators. */
const NATIONAL =
  /(?:^|\s)(?:president|vice president|prime minister|premier|chancellor|king|queen|\S+ minister|presidente|presidenta|vicepresident[ea]|primer ministro|primera ministra|canciller|rey|reina|ministr[oa] del? .+)$|^secretary of |^secretari[oa] de /;

/** Whether an office, in lower case, has one holder in a country. */
export function isNational(office: string): boolean {
  return NATIONAL.test(office);
}

/** What an office is called in the other language, in lower case: of a man and of a woman in Spanish. */
export function translateOffice(office: string, from: Language): string[] {
  const british = office.replace('defence', 'defense');
  return OFFICES.flatMap(([en, ...es]) =>
    from === 'en' ? (en === british ? es : []) : es.includes(office) ? [en] : [],
  );
}
