/** Reporting verbs ("said", "diciendo"), which lexicon/en and lexicon/es list by their base. */

import { PHRASAL_REPORTING_VERBS } from '../../lexicon/en/phrasal-reporting-verbs.ts';
import { PLURAL_NOUN_HOMOGRAPHS } from '../../lexicon/en/plural-noun-homographs.ts';
import { REPORTING_VERBS as ENGLISH_REPORTING_VERBS } from '../../lexicon/en/reporting-verbs.ts';
import { SPEECH_NOUNS as ENGLISH_SPEECH_NOUNS } from '../../lexicon/en/speech-nouns.ts';
import { REPORTING_VERBS as SPANISH_REPORTING_VERBS } from '../../lexicon/es/reporting-verbs.ts';
import { SPEECH_NOUNS as SPANISH_SPEECH_NOUNS } from '../../lexicon/es/speech-nouns.ts';
import { SPEECH_ACTS } from '../../lexicon/speech-acts.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { type Normalized, normalize, type Written } from '../../text/normalize.ts';
import { conjugate, type FormTable, type VerbForm, withoutEnclitics } from './conjugation.ts';
import { firstPersonsOf } from './spanish-conjugation.ts';

/** The classes of reporting verbs, which the lexicon explains. */
const CLASSES = [
  'say',
  'inquire',
  'tell',
  'judgment',
  'dub',
  'order',
  'beg',
  'talk',
  'attack',
  'conjecture',
  'consider',
  'manner',
  'expression',
  'performance',
  'ambiguous',
  'other',
] as const;

export type ReportingVerbClass = (typeof CLASSES)[number];

const ENTRIES: Record<Language, Record<ReportingVerbClass, readonly string[]>> = {
  en: ENGLISH_REPORTING_VERBS,
  es: SPANISH_REPORTING_VERBS,
};

/** @param bases the verbs, by their base or infinitive. Default: all */
function formsOf(language: Language, bases?: ReadonlySet<string>): FormTable {
  const entries = Object.values(ENTRIES[language]).flat();
  const chosen = bases ? entries.filter((entry) => bases.has(entry.split('+')[0] ?? '')) : entries;
  return conjugate(language, chosen);
}

const FORMS: Record<Language, FormTable> = { en: formsOf('en'), es: formsOf('es') };

/** The forms of reporting verbs that a word in lower case may be; nothing for other words. */
export function reportingForms(word: Written, language: Language): ReadonlySet<VerbForm> | undefined {
  const forms = FORMS[language];
  return forms.get(word) ?? (language === 'es' ? forms.get(withoutEnclitics(word)) : undefined);
}

/** True for a finite form of a reporting verb, in lower case: "said", "dijo". */
export const isFiniteReport = (word: Written, language: Language): boolean =>
  reportingForms(word, language)?.has('finite') === true;

/** True for the base of an English reporting verb, which is a plural's finite form, too: "say". */
export const isBaseReport = (word: Written): boolean => reportingForms(word, 'en')?.has('base') === true;

const normalizedFiniteForms = (language: Language): ReadonlySet<string> =>
  new Set([...FORMS[language]].flatMap(([form, own]) => (own.has('finite') ? [normalize(form)] : [])));

const TYPED_FINITE_FORMS = { en: normalizedFiniteForms('en'), es: normalizedFiniteForms('es') };

/** The same of a word as it was typed, with accents or without: "aseguro" may be "aseguró". */
export const isTypedFiniteReport = (token: Normalized, language: Language): boolean =>
  TYPED_FINITE_FORMS[language].has(token);

const formsByClass = (language: Language): ReadonlyMap<ReportingVerbClass, FormTable> =>
  new Map(CLASSES.map((name) => [name, conjugate(language, ENTRIES[language][name])]));

const FORMS_BY_CLASS = { en: formsByClass('en'), es: formsByClass('es') };

/** The classes of the reporting verbs that a word in lower case may be a form of; none for other words. */
export const reportingClasses = (word: Written, language: Language): readonly ReportingVerbClass[] =>
  CLASSES.filter((name) => FORMS_BY_CLASS[language].get(name)?.has(word));

/**
 * True for a form of a reporting verb of a class, in lower case: "asked" of `inquire`, also "preguntarle".
 *
 * @param forms those that count. Default: all
 */
export function isReportOf(
  name: ReportingVerbClass,
  word: Written,
  language: Language,
  ...forms: readonly VerbForm[]
): boolean {
  const table = FORMS_BY_CLASS[language].get(name);
  const own = table?.get(word) ?? (language === 'es' ? table?.get(withoutEnclitics(word)) : undefined);
  return own !== undefined && (forms.length === 0 || forms.some((form) => own.has(form)));
}

const FIRST_PERSONS: ReadonlySet<string> = new Set(
  Object.values(SPANISH_REPORTING_VERBS).flat().flatMap(firstPersonsOf),
);

/** True for a Spanish reporting verb in the first person: "pregunto", "dije", "insistimos". */
export const isFirstPersonReport = (word: Written): boolean => FIRST_PERSONS.has(word);

/**
 * Some forms of reporting verbs, in lower case, less those that mostly are nouns ("claims").
 *
 * @param bases the verbs, by their base or infinitive. Default: all
 */
export function reportingVerbs(
  language: Language,
  forms: readonly VerbForm[],
  bases?: ReadonlySet<string>,
): ReadonlySet<string> {
  const table = bases ? formsOf(language, bases) : FORMS[language];
  const words = [...table].filter(([, own]) => forms.some((form) => own.has(form))).map(([word]) => word);
  return new Set(words.filter((word) => !PLURAL_NOUN_HOMOGRAPHS.has(word)));
}

const formsAs = (form: VerbForm, language: Language): string[] =>
  [...FORMS[language]].flatMap(([word, own]) => (own.has(form) ? [word] : []));

/** The participles of all reporting verbs, in lower case. */
export const reportingParticiples = (language: Language): string[] => formsAs('participle', language);

/** The infinitives of all reporting verbs, in lower case. */
export const reportingInfinitives = (language: Language): string[] => formsAs('base', language);

const ACTS = ['promise', 'threat', 'request', 'proposal', 'warning', 'denial', 'admission'] as const;

/** A speech act that a reporting verb may name. */
export type SpeechAct = (typeof ACTS)[number];

const ALL_FORMS: readonly VerbForm[] = ['base', 'finite', 'participle', 'participial'];

/** The speech acts by all forms of the verbs that name them, normalized. */
const ACTS_BY_FORM: ReadonlyMap<string, SpeechAct> = new Map(
  ACTS.flatMap((act) =>
    LANGUAGES.flatMap((language) =>
      [...reportingVerbs(language, ALL_FORMS, SPEECH_ACTS[act][language])].map(
        (form) => [normalize(form), act] as const,
      ),
    ),
  ),
);

/** The speech act that a normalized form of a reporting verb names: a promise of "pledged"; nothing for "said". */
export const speechActOf = (form: string): SpeechAct | undefined => ACTS_BY_FORM.get(form);

/** The finite forms of verbs that report with a particle, by the particle. */
const PHRASAL_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PHRASAL_REPORTING_VERBS.map(([particle = '', ...forms]) => [particle, new Set(forms)]),
);

/** True for a phrasal verb that reports, where the verb alone does not: "shot back", "cut in". */
export const isPhrasalReport = (lower: string, particle: string): boolean =>
  PHRASAL_VERBS.get(particle)?.has(lower) === true;

/** Finite forms of reporting verbs, in lower case, less those that mostly are nouns. */
export const FINITE_REPORTING_VERBS: Record<Language, ReadonlySet<string>> = {
  en: reportingVerbs('en', ['finite']),
  es: reportingVerbs('es', ['finite']),
};

/** Nouns for something that is uttered, of both languages: "claim", "declaración". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set([...ENGLISH_SPEECH_NOUNS, ...SPANISH_SPEECH_NOUNS]);
