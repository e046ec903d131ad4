/** Conjugation of the listed verbs, as far as third persons, infinitives, gerunds and participles. */

import { CONSONANT_DOUBLING_VERBS } from '../../lexicon/en/consonant-doubling-verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { addTo } from '../../util/add-to.ts';
import { firstPersonsOf, spanishForms } from './spanish-conjugation.ts';

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

function conjugateSpanish(table: FormTable, infinitive: string): void {
  const { finite, participles, gerund } = spanishForms(infinitive);
  addTo(table, infinitive, 'base');
  for (const form of finite) addTo(table, form, 'finite');
  for (const form of participles) addTo(table, form, 'participle');
  addTo(table, gerund, 'participial');
}

const CONJUGATE = { en: conjugateEnglish, es: conjugateSpanish };

/**
 * The forms of verbs, by the word.
 *
 * @param entries of English verbs the base, joined by “+” with the past and the participle if they are irregular; of Spanish
 *   ones the infinitive, which throws if it is irregular and `lexicon/es/verbs` lacks it
 */
export function conjugate(language: Language, entries: Iterable<string>): FormTable {
  const table: FormTable = new Map();
  for (const entry of entries) CONJUGATE[language](table, entry);
  return table;
}

/** The finite forms of verbs, in lower case, with their accents. */
export const finiteForms = (language: Language, entries: readonly string[]): ReadonlySet<string> =>
  new Set([...conjugate(language, entries)].flatMap(([form, own]) => (own.has('finite') ? [form] : [])));

/** All forms of verbs, first persons among them, normalized. */
export function normalizedForms(language: Language, entries: readonly string[]): ReadonlySet<string> {
  const firstPersons = language === 'es' ? entries.flatMap(firstPersonsOf) : [];
  return new Set([...conjugate(language, entries).keys(), ...firstPersons].map(normalize));
}

/** All forms of the verbs of each language, normalized. */
export const formsByLanguage = (
  verbs: Readonly<Record<Language, readonly string[]>>,
): Readonly<Record<Language, ReadonlySet<string>>> => ({
  en: normalizedForms('en', verbs.en),
  es: normalizedForms('es', verbs.es),
});

/** Spanish pronouns at the end of a gerund or infinitive: "calificándolo", "decirle". */
const ENCLITICS = /(?:([áéae])(?=ndo)|(?<=[aei]r))(ndo)?(?:me|te|se|nos|lo|la|los|las|le|les){1,2}$/;

const UNACCENTED: Readonly<Record<string, string>> = { á: 'a', é: 'e' };

/** A Spanish gerund or infinitive without its enclitics, in lower case, with accents or normalized; other words as they are. */
export const withoutEnclitics = (word: string): string =>
  word.replace(
    ENCLITICS,
    (_, vowel: string = '', gerundEnding: string = '') => (UNACCENTED[vowel] ?? vowel) + gerundEnding,
  );
