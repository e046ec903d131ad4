/** Offices of government: which lead a country, which have one holder in it, and their names in the other language. */

import { OFFICES } from '../../lexicon/offices.ts';
import type { Language } from '../../text/language.ts';

/** Offices whose holder leads a country: "the Colombian leader" is its president, but not its vice president. */
const HEAD_OF_COUNTRY =
  /^(?:president|prime minister|premier|chancellor|king|queen|presidente|presidenta|primer ministro|primera ministra|rey|reina)$/;

/** Offices that a country has one holder of; it has many senators. */
const NATIONAL =
  /(?:^|\s)(?:president|vice president|prime minister|premier|chancellor|king|queen|\S+ minister|presidente|presidenta|vicepresident[ea]|primer ministro|primera ministra|canciller|rey|reina|ministr[oa] del? .+)$|^secretary of |^secretari[oa] de /;

/** True for an office, in lower case, whose holder leads a country. */
export function isHeadOfCountry(office: string): boolean {
  return HEAD_OF_COUNTRY.test(office);
}

/** True for an office, in lower case, that has one holder in a country. */
export function isNational(office: string): boolean {
  return NATIONAL.test(office);
}

/** All names of an office in the other language, in lower case, each once: in Spanish those for men and for women. */
export function translateOffice(office: string, from: Language): string[] {
  const american = office.replace('defence', 'defense');
  const names = OFFICES.flatMap(([en, ...es]) =>
    from === 'en' ? (en === american ? es : []) : es.includes(office) ? [en] : [],
  );
  return [...new Set(names)];
}
