/** Conjugation of the listed verbs, as far as third persons, infinitives, gerunds and participles. */

import { CONSONANT_DOUBLING_VERBS } from '../../lexicon/en/consonant-doubling-verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { addTo } from '../../util/add-to.ts';

/**
 * A form of a listed verb.
 *
 * - `finite`: with a subject: "said"
 * - `base`: after "to" or "they": "say"
 * - `participial`: a present participle or gerund: "saying"
 * - `participle`: a past participle, after "have" or "be": "spoken"
 */
export type VerbForm = 'finite' | 'base' | 'participial' | 'participle';

export type FormTable = Map<string, Set<VerbForm>>;

/** Bases that double their last letter in British spelling: "labelled", "counselling". */
const BRITISH_DOUBLING = /[^aeiou][aeu]l$/;

/**
 * Adds the forms of an English verb.
 *
 * @param entry the base of a regular verb, otherwise base+past+participle
 */
function conjugateEnglish(table: FormTable, entry: string): void {
  const [base = '', past, participle = past] = entry.split('+');
  const doubled = CONSONANT_DOUBLING_VERBS.has(base) ? base + base.slice(-1) : base;
  // "cry", "cries"; but "say", "says".
  const stem = base.replace(/(?<=[^aeiou])y$/, 'i');
  const regularPast = base.endsWith('e') ? `${base}d` : `${stem === base ? doubled : stem}ed`;
  // "quiz", "quizzes"
  const sibilant = base.endsWith('z') ? doubled : stem;
  const thirdPerson = stem !== base || /(?:s|sh|ch|x|z)$/.test(base) ? `${sibilant}es` : `${stem}s`;
  addTo(table, base, 'base');
  addTo(table, thirdPerson, 'finite');
  addTo(table, `${doubled.replace(/(?<=[^e])e$/, '')}ing`, 'participial');
  addTo(table, past ?? regularPast, 'finite');
  addTo(table, participle ?? regularPast, 'participle');
  if (!BRITISH_DOUBLING.test(base)) return;
  addTo(table, `${base}led`, 'finite');
  addTo(table, `${base}led`, 'participle');
  addTo(table, `${base}ling`, 'participial');
}

/**
 * Adds the forms of a Spanish verb.
 *
 * @param entry the infinitive of a regular verb in -ar, otherwise infinitive+past+present+participle and
 *   further forms
 */
function conjugateSpanish(table: FormTable, entry: string): void {
  const [infinitive = '', past, present, participle, ...furtherForms] = entry.split('+');
  const stem = infinitive.slice(0, -2);
  addTo(table, infinitive, 'base');
  addTo(table, past ?? `${stem}ó`, 'finite');
  addTo(table, present ?? `${stem}a`, 'finite');
  addTo(table, `${present ?? `${stem}a`}n`, 'finite');
  const masculine = participle ?? `${stem}ado`;
  for (const ending of ['o', 'a', 'os', 'as']) addTo(table, masculine.slice(0, -1) + ending, 'participle');
  if (infinitive.endsWith('ar')) {
    for (const ending of ['aba', 'aban', 'aron']) addTo(table, stem + ending, 'finite');
    addTo(table, `${stem}ando`, 'participial');
  } else {
    for (const ending of ['ía', 'ían']) addTo(table, stem + ending, 'finite');
    if (past?.endsWith('ó')) {
      addTo(table, `${past.slice(0, -1)}eron`, 'finite');
      addTo(table, `${past.slice(0, -1)}endo`, 'participial');
    }
  }
  for (const form of furtherForms) addTo(table, form, form.endsWith('ndo') ? 'participial' : 'finite');
}

const CONJUGATE = { en: conjugateEnglish, es: conjugateSpanish };

/** The forms of verbs, by the word: of English ones by their base, of Spanish ones by their infinitive, with irregular forms. */
export function conjugate(language: Language, entries: Iterable<string>): FormTable {
  const table: FormTable = new Map();
  for (const entry of entries) CONJUGATE[language](table, entry);
  return table;
}

/** All forms of verbs, normalized. */
export const normalizedForms = (language: Language, entries: Iterable<string>): ReadonlySet<string> =>
  new Set([...conjugate(language, entries).keys()].map(normalize));

/** Spanish pronouns at the end of a gerund or infinitive: "calificándolo", "decirle". */
const ENCLITICS = /(?:([áéae])(?=ndo)|(?<=[aei]r))(ndo)?(?:me|te|se|nos|lo|la|los|las|le|les){1,2}$/;

const UNACCENTED: Readonly<Record<string, string>> = { á: 'a', é: 'e' };

/** A Spanish gerund or infinitive without its enclitics, in lower case, with accents or normalized; other words as they are. */
export const withoutEnclitics = (word: string): string =>
  word.replace(
    ENCLITICS,
    (_, vowel: string = '', gerundEnding: string = '') => (UNACCENTED[vowel] ?? vowel) + gerundEnding,
  );
