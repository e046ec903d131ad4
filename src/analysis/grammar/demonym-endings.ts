/** Endings of demonyms, words for people by where they are from (https://en.wikipedia.org/wiki/Demonym). */

import { normalize } from '../../text/normalize.ts';
import { words } from '../../util/word-list.ts';

/** The masculine and the feminine ending of Spanish demonyms. */
type Endings = readonly [masculine: string, feminine: string];

/** Those that hardly any other word has: "limeño", "boyacense". */
const TELLING: readonly Endings[] = [
  ['eño', 'eña'],
  ['ense', 'ense'],
];
/** Those that may follow the name of any place; many other words end like the last two: "ventana", "interés". */
const PRODUCTIVE: readonly Endings[] = [...TELLING, ['ano', 'ana'], ['és', 'esa']];
const ALL: readonly Endings[] = [
  ...PRODUCTIVE,
  ['án', 'ana'],
  ['ín', 'ina'],
  ['ón', 'ona'],
  ['ol', 'ola'],
  ['uz', 'uza'],
  ['o', 'a'],
];

/** The feminine of a Spanish demonym: "colombiana", "española", "danesa"; the same where it has none. */
export function feminineDemonym(demonym: string): string {
  const [masculine, feminine] = ALL.find(([ending]) => demonym.endsWith(ending)) ?? ['', ''];
  return demonym.slice(0, demonym.length - masculine.length) + feminine;
}

/** Minimum letters before an ending that tells: "leña" is no demonym. */
const MIN_STEM_LENGTH = 3;

const telling = new RegExp(`.{${MIN_STEM_LENGTH}}(?:${TELLING.flat().join('|')})$`);
const typedTelling = new RegExp(normalize(telling.source));

/** True for a Spanish word in lower case with an ending that tells a demonym: "limeña". */
export const hasDemonymEnding = (word: string): boolean => telling.test(word);

/** The same of a word as it was typed, with accents or without. */
export const hasTypedDemonymEnding = (token: string): boolean => typedTelling.test(token);

const pluralOf = (form: string): string => (/[aeiou]$/.test(form) ? `${form}s` : `${form}es`);

/** Endings of demonyms in English and Spanish after the name of a place without its last vowels, normalized. */
const PLACE_ENDINGS: readonly string[] = [
  ...words('an ans ian ians ish ese'),
  ...PRODUCTIVE.flat()
    .map(normalize)
    .flatMap((form) => [form, pluralOf(form)]),
];

/** Minimum letters of the name of a place without its last vowels: a shorter one may begin any word. */
const MIN_ROOT_LENGTH = 4;

/** The possible demonyms of a place, normalized: "solmaran", "solmareses" of "solmara"; none of a short name. */
export function possibleDemonyms(place: string): string[] {
  const root = place.replace(/[aeiou]+$/, '');
  return root.length < MIN_ROOT_LENGTH ? [] : PLACE_ENDINGS.map((ending) => root + ending);
}
