/**
 * Inflection of the reporting verbs ("said", "diciendo") that lexicon/en and lexicon/es list by their base.
 */

import { CONSONANT_DOUBLING_VERBS } from '../../lexicon/en/consonant-doubling-verbs.ts';
import { PLURAL_NOUN_HOMOGRAPHS } from '../../lexicon/en/plural-noun-homographs.ts';
import { REPORTING_VERBS as ENGLISH_REPORTING_VERBS } from '../../lexicon/en/reporting-verbs.ts';
import { SPEECH_NOUNS as ENGLISH_SPEECH_NOUNS } from '../../lexicon/en/speech-nouns.ts';
import { REPORTING_VERBS as SPANISH_REPORTING_VERBS } from '../../lexicon/es/reporting-verbs.ts';
import { SPEECH_NOUNS as SPANISH_SPEECH_NOUNS } from '../../lexicon/es/speech-nouns.ts';
import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';

/**
 * A form of a reporting verb.
 *
 * - `finite`: with a subject: "said"
 * - `base`: after "to" or "they": "say"
 * - `participial`: a present participle or gerund: "saying"
 * - `participle`: a past participle, after "have" or "be": "spoken"
 */
export type ReportingForm = 'finite' | 'base' | 'participial' | 'participle';

type FormTable = Map<string, Set<ReportingForm>>;

function addForm(table: FormTable, word: string, form: ReportingForm): void {
  table.set(word, (table.get(word) ?? new Set()).add(form));
}

/** @param entry the base of a regular verb, otherwise base+past+participle */
function conjugateEnglish(table: FormTable, entry: string): void {
  const [base = '', past, participle = past] = entry.split('+');
  const doubled = CONSONANT_DOUBLING_VERBS.has(base) ? base + base.slice(-1) : base;
  // "cry", "cries"; but "say", "says".
  const stem = base.replace(/(?<=[^aeiou])y$/, 'i');
  const regularPast = base.endsWith('e') ? `${base}d` : `${stem === base ? doubled : stem}ed`;
  const thirdPerson = stem !== base || /(?:s|sh|ch|x|z)$/.test(base) ? `${stem}es` : `${stem}s`;
  addForm(table, base, 'base');
  addForm(table, thirdPerson, 'finite');
  addForm(table, `${doubled.replace(/(?<=[^e])e$/, '')}ing`, 'participial');
  addForm(table, past ?? regularPast, 'finite');
  addForm(table, participle ?? regularPast, 'participle');
}

/**
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
  addForm(table, participle ?? `${stem}ado`, 'participle');
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

const ENTRIES: Record<Language, readonly string[]> = {
  en: ENGLISH_REPORTING_VERBS,
  es: SPANISH_REPORTING_VERBS,
};

/** @param bases the verbs, by their base or infinitive. Default: all */
function conjugate(language: Language, bases?: ReadonlySet<string>): FormTable {
  const table: FormTable = new Map();
  const add = language === 'en' ? conjugateEnglish : conjugateSpanish;
  for (const entry of ENTRIES[language]) {
    if (!bases || bases.has(entry.split('+')[0] ?? '')) add(table, entry);
  }
  return table;
}

const FORMS: Record<Language, FormTable> = { en: conjugate('en'), es: conjugate('es') };

/** Spanish pronouns at the end of a gerund or infinitive (enclitics): "calificándolo", "decirle". */
const ENCLITICS = /(?:(á|é)(?=ndo)|(?<=[aei]r))(ndo)?(?:me|te|se|nos|lo|la|los|las|le|les){1,2}$/;

const withoutEnclitics = (word: string): string =>
  word.replace(
    ENCLITICS,
    (_, vowel = '', gerundEnding = '') => (vowel === 'á' ? 'a' : vowel && 'e') + gerundEnding,
  );

/** The forms of reporting verbs that a word in lower case may be; nothing for other words. */
export function reportingForms(word: string, language: Language): ReadonlySet<ReportingForm> | undefined {
  const forms = FORMS[language];
  return forms.get(word) ?? (language === 'es' ? forms.get(withoutEnclitics(word)) : undefined);
}

/** True for a Spanish reporting verb in the first person: "pregunto", "dije", "insistí". */
export function isFirstPersonReport(word: string): boolean {
  if (/^(?:digo|dije)$/.test(word)) return true;
  const thirdPersons = [
    word.replace(/o$/, 'a'),
    word.replace(/o$/, 'e'),
    word.replace(/é$/, 'ó'),
    word.replace(/í$/, 'ió'),
  ];
  return thirdPersons.some((form) => form !== word && FORMS.es.get(form)?.has('finite'));
}

/**
 * Some forms of reporting verbs, in lower case, less those that mostly are nouns ("claims").
 *
 * @param bases the verbs, by their base or infinitive. Default: all
 */
export function reportingVerbs(
  language: Language,
  forms: readonly ReportingForm[],
  bases?: ReadonlySet<string>,
): ReadonlySet<string> {
  const table = bases ? conjugate(language, bases) : FORMS[language];
  const words = [...table].filter(([, own]) => forms.some((form) => own.has(form))).map(([word]) => word);
  return new Set(words.filter((word) => !PLURAL_NOUN_HOMOGRAPHS.has(word)));
}

/** Finite forms of verbs that report with "back", and with "in". */
const BACK_VERBS = wordSet('shot shoots fired fires hit hits came comes');
const IN_VERBS = wordSet('cut cuts chipped chips butted butts jumped jumps broke breaks');

/** True for a phrasal verb that reports, where the verb alone does not: "shot back", "cut in". */
export function isPhrasalReport(lower: string, particle: string): boolean {
  return (particle === 'back' && BACK_VERBS.has(lower)) || (particle === 'in' && IN_VERBS.has(lower));
}

/** Finite forms of reporting verbs, in lower case, less those that mostly are nouns. */
export const FINITE_REPORTING_VERBS: Record<Language, ReadonlySet<string>> = {
  en: reportingVerbs('en', ['finite']),
  es: reportingVerbs('es', ['finite']),
};

/** Nouns for something that is uttered, of both languages: "claim", "declaración". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set([...ENGLISH_SPEECH_NOUNS, ...SPANISH_SPEECH_NOUNS]);
