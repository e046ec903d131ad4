/** Offices of government: which lead a country, which have one holder in it, and their names in the other language. */

import { OCCUPATIONS } from '../../lexicon/occupations.ts';
import { DEPUTIES_AND_MINISTERS, HEADS_OF_COUNTRY, OFFICES } from '../../lexicon/offices.ts';
import type { Language } from '../../text/language.ts';
import { alternation } from '../../util/word-list.ts';

const ONE_HOLDER = alternation([...HEADS_OF_COUNTRY, ...DEPUTIES_AND_MINISTERS]);

/** Offices that a country has one holder of; it has many senators. */
const NATIONAL = new RegExp(
  `(?:^|\\s)(?:${ONE_HOLDER}|\\S+ minister|ministr[oa] del? .+)$|^secretary of |^secretari[oa] de `,
);

/**
 * True for an office, in lower case, whose holder leads a country: "the Colombian leader" is its president, but not its vice
 * president.
 */
export function isHeadOfCountry(office: string): boolean {
  return HEADS_OF_COUNTRY.has(office);
}

/** True for an office, in lower case, that has one holder in a country. */
export function isNational(office: string): boolean {
  return NATIONAL.test(office);
}

/** All names of an office or an occupation in the other language, in lower case, each once: in Spanish of both genders. */
export function translateOffice(office: string, from: Language): string[] {
  const american = office.replace('defence', 'defense');
  const names = [...OFFICES, ...OCCUPATIONS].flatMap(([en = '', ...es]) =>
    from === 'en' ? (en === american ? es : []) : es.includes(office) ? [en] : [],
  );
  return [...new Set(names)];
}
