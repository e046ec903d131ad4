/**
 * Verb forms: which forms of a verb a word may be, by lists and endings alone. A word has the same ones wherever it
 * stands; what its neighbors tell is in tokens/tag-verbs.ts.
 */

import { ING_NOUNS } from '../../lexicon/en/ing-nouns.ts';
import { IRREGULAR_VERBS as ENGLISH_VERBS, OTHER_PARTICIPLES } from '../../lexicon/en/irregular-verbs.ts';
import { NOUN_VERB_HOMOGRAPHS } from '../../lexicon/en/noun-verb-homographs.ts';
import { NON_INFINITIVES } from '../../lexicon/es/non-infinitives.ts';
import { NOUNS_WITH_VERB_ENDINGS } from '../../lexicon/es/nouns-with-verb-endings.ts';
import {
  AR_VERBS,
  IRREGULAR_VERBS,
  REGULAR_VERBS,
  IRREGULAR_PARTICIPLES as SPANISH_PARTICIPLES,
} from '../../lexicon/es/verbs.ts';
import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { type Normalized, normalize } from '../../text/normalize.ts';
import type { VerbForm } from './conjugation.ts';
import { type PartOfSpeech, partOfSpeech, typedPartOfSpeech } from './part-of-speech.ts';
import { isPluralPersonNoun } from './person-nouns.ts';
import { reportingForms, reportingParticiples } from './reporting-verbs.ts';

/**
 * The certainty of a tag: whether a word is a form of a verb.
 *
 * - `certain`: a list has it, or nearly all words with its ending are ("vowed", "abrió")
 * - `possible`: nouns or adjectives look like it ("plans", "cerrada")
 */
type Certainty = 'certain' | 'possible';

/** The forms of a verb that a word may be; none for a word that is no verb. */
export type VerbTag = Readonly<Partial<Record<VerbForm, Certainty>>>;

/** That of a word that is no verb. */
export const NO_VERB: VerbTag = {};

/** With a vowel in the stem: "vowed", "dying", not "shed", "king", "need", "left-handed". */
const ENGLISH_ED = /^(?:(?:co|over|pre|re)-)?[^-]*[aeiouy][^-]*(?<!e)ed$/;
const ENGLISH_ING = /(?<=[aeiouy].*)ing$/;
/** The third person singular, and the plural of a noun. */
const ENGLISH_S = /[^s]s$/;

const isListed = (tag: PartOfSpeech): boolean => tag === 'verb' || tag === 'auxiliary';

function englishVerbForms(word: string): VerbTag {
  const forms = reportingForms(word, 'en');
  if (ENGLISH_ING.test(word)) return { participial: ING_NOUNS.has(word) ? 'possible' : 'certain' };
  if (ENGLISH_ED.test(word)) return { finite: 'certain', participle: 'certain' };
  if (isListed(partOfSpeech(word, 'en')) || forms?.has('finite')) return { finite: 'certain' };
  if (forms?.has('participle')) return { participle: 'possible' };
  if (forms?.has('base')) return { base: 'possible' };
  return ENGLISH_S.test(word) && !isPluralPersonNoun(word, 'en') ? { finite: 'possible' } : NO_VERB;
}

const SPANISH_FINITE =
  /..ó$|.(?:aron|ieron|aba|aban|ará|arán|erá|erán|irá|irán|arían|erían|uvo|uvieron|dujo|dujeron|puso|pusieron|iera|ieran|ara[ns])$/;
/** The first person plural: "debatimos". */
const SPANISH_WE = /^[^áéíóú]+[aei]mos$/;
const NOUNS_IN_MOS = /^(?:recl|tr|r|extr|rac|supr|pr|gr|kilogr)[aei]mos$/;
const SPANISH_GERUND = /.(?:ando|[iy]endo|(?:á|[iy]é)ndo(?:[mts]e|nos|l[aeo]s?){1,2})$/;
const SPANISH_INFINITIVE = /(?:..|^[dsv])[aeií]r(?:l[aeo]s?|se)*$/;
const SPANISH_PARTICIPLE = /...[aií]d[oa]s?$/;
/** The third person singular, and many nouns. */
const SPANISH_THIRD_PERSON = /..[ae]$/;

/** Forms of listed Spanish verbs whose endings are those of nouns, too: "vende", "atiende", "vivía". */
const LISTED_FORMS: ReadonlySet<string> = new Set(
  [
    ...REGULAR_VERBS.map((infinitive) => `${infinitive.slice(0, -2)}e`),
    ...AR_VERBS.map((infinitive) => `${infinitive.slice(0, -2)}a`),
    ...IRREGULAR_VERBS.flatMap(([, ...forms]) => forms.filter((form) => /[ae]$/.test(form))),
    // Those of imperfects are too: "vivía", "policía".
    ...[...REGULAR_VERBS, ...IRREGULAR_VERBS.flatMap(([infinitive]) => infinitive ?? [])]
      .filter((infinitive) => /..[eiíé]r$/.test(infinitive))
      .map((infinitive) => `${infinitive.slice(0, -2)}ía`),
  ].flatMap((form) => [form, `${form}n`]),
);

function spanishVerbForms(word: string): VerbTag {
  const forms = reportingForms(word, 'es');
  const isListedVerb = forms?.has('finite') || isListed(partOfSpeech(word, 'es'));
  if (SPANISH_INFINITIVE.test(word) && !NON_INFINITIVES.has(word)) return { base: 'certain' };
  if (NOUNS_WITH_VERB_ENDINGS.has(word) && !isListedVerb) return { finite: 'possible' };
  if (SPANISH_GERUND.test(word)) return { participial: 'certain' };
  if (isListedVerb || SPANISH_FINITE.test(word) || LISTED_FORMS.has(word)) return { finite: 'certain' };
  if (SPANISH_WE.test(word) && !NOUNS_IN_MOS.test(word)) return { finite: 'certain' };
  if (forms?.has('participle') || SPANISH_PARTICIPLE.test(word)) return { participle: 'possible' };
  return SPANISH_THIRD_PERSON.test(word) ? { finite: 'possible' } : NO_VERB;
}

const VERB_FORMS: Record<Language, (word: string) => VerbTag> = {
  en: englishVerbForms,
  es: spanishVerbForms,
};

/** The forms of a verb that a word in lower case may be by its lists and endings, as a noun may be, too. */
export const verbForms = (word: Written, language: Language): VerbTag => VERB_FORMS[language](word);

/** The same of a word whose part of speech is known: words of closed classes are no verbs. */
export const taggedVerbForms = (word: Written, tag: PartOfSpeech, language: Language): VerbTag =>
  tag === 'unknown' || isListed(tag) ? verbForms(word, language) : NO_VERB;

/** The same of an English word as it was typed: English spells its verbs without accents. */
export const typedEnglishVerbForms = (token: Normalized): VerbTag => {
  const tag = typedPartOfSpeech(token, 'en');
  return tag === 'unknown' || isListed(tag) ? englishVerbForms(token) : NO_VERB;
};

const TYPED_NON_INFINITIVES: ReadonlySet<string> = new Set([...NON_INFINITIVES].map(normalize));

/** True for what may be a Spanish infinitive that was typed with accents or without: "abrir", "reir"; not for "azucar". */
export const isTypedInfinitive = (token: Normalized): boolean =>
  SPANISH_INFINITIVE.test(token) && !TYPED_NON_INFINITIVES.has(token);

const agreeing = (masculine: string): string[] =>
  ['o', 'a', 'os', 'as'].map((ending) => masculine.slice(0, -1) + ending);

/** Participles that lists have, normalized. The last form of an English verb is its participle: "write wrote | written". */
const PARTICIPLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    ...ENGLISH_VERBS.flatMap((forms) => forms.at(-1) ?? []),
    ...OTHER_PARTICIPLES,
    ...reportingParticiples('en'),
  ]),
  es: new Set(
    [
      ...SPANISH_PARTICIPLES.flatMap(agreeing),
      ...IRREGULAR_VERBS.flat()
        .filter((form) => /[ií]do$/.test(form))
        .flatMap(agreeing),
      ...reportingParticiples('es'),
    ].map(normalize),
  ),
};

/**
 * True for a word in lower case that may be a past participle, also an irregular one: "called", "written", "hechas". It may be normalized:
 * an accent tells hardly any other word from one.
 */
export const isParticiple = (word: string, language: Language): boolean =>
  verbForms(word, language).participle !== undefined || PARTICIPLES[language].has(normalize(word));

/** True for an English verb form in lower case that is a noun as often: "talk", "reports". */
export const isNounVerbHomograph = (word: Written): boolean => NOUN_VERB_HOMOGRAPHS.has(word);
