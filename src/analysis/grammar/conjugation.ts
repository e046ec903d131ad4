/** Conjugation of the listed verbs, as far as third persons, infinitives, gerunds and participles. */

import { CONSONANT_DOUBLING_VERBS } from '../../lexicon/en/consonant-doubling-verbs.ts';
import type { Language } from '../../text/language.ts';

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

function addForm(table: FormTable, word: string, form: VerbForm): void {
  table.set(word, (table.get(word) ?? new Set()).add(form));
}

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
  addForm(table, base, 'base');
  addForm(table, thirdPerson, 'finite');
  addForm(table, `${doubled.replace(/(?<=[^e])e$/, '')}ing`, 'participial');
  addForm(table, past ?? regularPast, 'finite');
  addForm(table, participle ?? regularPast, 'participle');
  if (!BRITISH_DOUBLING.test(base)) return;
  addForm(table, `${base}led`, 'finite');
  addForm(table, `${base}led`, 'participle');
  addForm(table, `${base}ling`, 'participial');
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
  addForm(table, infinitive, 'base');
  addForm(table, past ?? `${stem}ó`, 'finite');
  addForm(table, present ?? `${stem}a`, 'finite');
  addForm(table, `${present ?? `${stem}a`}n`, 'finite');
  const masculine = participle ?? `${stem}ado`;
  for (const ending of ['o', 'a', 'os', 'as']) addForm(table, masculine.slice(0, -1) + ending, 'participle');
  if (infinitive.endsWith('ar')) {
    for (const ending of ['aba', 'aban', 'aron']) addForm(table, stem + ending, 'finite');
    addForm(table, `${stem}ando`, 'participial');
  } else {
    for (const ending of ['ía', 'ían']) addForm(table, stem + ending, 'finite');
    if (past?.endsWith('ó')) {
      addForm(table, `${past.slice(0, -1)}eron`, 'finite');
      addForm(table, `${past.slice(0, -1)}endo`, 'participial');
    }
  }
  for (const form of furtherForms) addForm(table, form, form.endsWith('ndo') ? 'participial' : 'finite');
}

const CONJUGATE = { en: conjugateEnglish, es: conjugateSpanish };

/** The forms of verbs, by the word: of English ones by their base, of Spanish ones by their infinitive, with irregular forms. */
export function conjugate(language: Language, entries: Iterable<string>): FormTable {
  const table: FormTable = new Map();
  for (const entry of entries) CONJUGATE[language](table, entry);
  return table;
}

/** Spanish pronouns at the end of a gerund or infinitive: "calificándolo", "decirle". */
const ENCLITICS = /(?:([áéae])(?=ndo)|(?<=[aei]r))(ndo)?(?:me|te|se|nos|lo|la|los|las|le|les){1,2}$/;

const UNACCENTED: Readonly<Record<string, string>> = { á: 'a', é: 'e' };

/** A Spanish gerund or infinitive without its enclitics, in lower case, with accents or normalized; other words as they are. */
export const withoutEnclitics = (word: string): string =>
  word.replace(
    ENCLITICS,
    (_, vowel: string = '', gerundEnding: string = '') => (UNACCENTED[vowel] ?? vowel) + gerundEnding,
  );
