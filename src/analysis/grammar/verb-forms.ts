/**
 * Verb forms that a word may be, by lists and endings alone. A word has the same ones wherever it stands; what its neighbors
 * tell is in tokens/tag-verbs.ts.
 */

import { ING_NOUNS } from '../../lexicon/en/ing-nouns.ts';
import { IRREGULAR_VERBS as ENGLISH_VERBS, OTHER_PARTICIPLES } from '../../lexicon/en/irregular-verbs.ts';
import { NOUN_VERB_HOMOGRAPHS } from '../../lexicon/en/noun-verb-homographs.ts';
import { NON_INFINITIVES } from '../../lexicon/es/non-infinitives.ts';
import { NOUNS_WITH_FUTURE_ENDINGS } from '../../lexicon/es/nouns-with-future-endings.ts';
import { NOUNS_WITH_VERB_ENDINGS } from '../../lexicon/es/nouns-with-verb-endings.ts';
import { AR_VERBS, IRREGULAR_VERBS, REGULAR_VERBS } from '../../lexicon/es/verbs.ts';
import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { type Normalized, normalize } from '../../text/normalize.ts';
import { wordSet, words } from '../../util/word-list.ts';
import { isAuxiliary } from './auxiliaries.ts';
import type { VerbForm } from './conjugation.ts';
import { type PartOfSpeech, partOfSpeech, typedPartOfSpeech } from './part-of-speech.ts';
import { isPluralPersonNoun } from './person-nouns.ts';
import {
  FINITE_REPORTING_VERBS,
  reportingForms,
  reportingInfinitives,
  reportingParticiples,
} from './reporting-verbs.ts';
import { spanishForms, subjunctivesOf } from './spanish-conjugation.ts';

/**
 * The certainty of a tag: whether a word is a form of a verb.
 *
 * - `certain`: a list has it, or nearly all words with its ending are ("vowed", "abrió")
 * - `possible`: nouns or adjectives look like it ("plans", "cerrada")
 */
type Certainty = 'certain' | 'possible';

/** The forms of a verb that a word may be; none for a word that is no verb. */
export type VerbTag = Readonly<Partial<Record<VerbForm, Certainty>>>;

/** The tag of a word that is no verb. */
export const NO_VERB: VerbTag = {};

/** With a vowel in the stem: "vowed", "dying", not "shed", "king", "need", "left-handed"; and the verbs in -ee. */
const ENGLISH_ED =
  /^(?:(?:co|over|pre|re)-)?(?:[^-]*[aeiouy][^-]*(?<!e)ed|(?:dis)?agreed|decreed|freed|guaranteed|kneed|refereed)$/;
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

const IRREGULAR_INFINITIVES: readonly string[] = IRREGULAR_VERBS.map(([infinitive = '']) => infinitive);
const LISTED_VERBS: readonly string[] = [...AR_VERBS, ...REGULAR_VERBS, ...IRREGULAR_INFINITIVES];

/**
 * Finite forms of listed Spanish verbs, many with the endings of nouns: "vende", "vivía", "ponga"; but "tema", "beba" may be
 * nouns.
 */
const LISTED_FORMS: ReadonlySet<string> = new Set([
  ...LISTED_VERBS.flatMap((infinitive) => spanishForms(infinitive).finite),
  ...IRREGULAR_INFINITIVES.flatMap(subjunctivesOf),
  ...REGULAR_VERBS.flatMap(subjunctivesOf).filter((form) => /zcan?$/.test(form)),
]);

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

/** True for a Spanish infinitive in lower case: "abrir", "venderla"; English ones have no form of their own. */
export const isInfinitive = (word: Written, language: Language): boolean =>
  language === 'es' && verbForms(word, 'es').base === 'certain';

const TYPED_NON_INFINITIVES: ReadonlySet<string> = new Set([...NON_INFINITIVES].map(normalize));

/** The same of a word as it was typed, with accents or without: "reir"; not for "azucar". */
export const isTypedInfinitive = (token: Normalized): boolean =>
  SPANISH_INFINITIVE.test(token) && !TYPED_NON_INFINITIVES.has(token);

/** True for a gerund in lower case, "firmando", and an English word in -ing that is hardly ever a noun. */
export const isGerund = (word: Written, language: Language): boolean =>
  verbForms(word, language).participial === 'certain';

/** A Spanish participle beside the regular one. */
const OTHER_SPANISH_PARTICIPLES = words('electo electa electos electas');

/** Participles that lists have, normalized. The last form of an English verb is its participle: "write wrote | written". */
const PARTICIPLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    ...ENGLISH_VERBS.flatMap((forms) => forms.at(-1) ?? []),
    ...OTHER_PARTICIPLES,
    ...reportingParticiples('en'),
  ]),
  es: new Set(
    [
      ...IRREGULAR_INFINITIVES.flatMap((infinitive) => spanishForms(infinitive).participles),
      ...OTHER_SPANISH_PARTICIPLES,
      ...reportingParticiples('es'),
    ].map(normalize),
  ),
};

/**
 * True for a word in lower case that may be a past participle, also an irregular one: "called", "written", "hechas". It may be
 * normalized: an accent tells hardly any other word from one.
 */
export const isParticiple = (word: string, language: Language): boolean =>
  verbForms(word, language).participle !== undefined || PARTICIPLES[language].has(normalize(word));

/** True for an English verb form in lower case that is a noun as often: "talk", "reports". */
export const isNounVerbHomograph = (word: Written): boolean => NOUN_VERB_HOMOGRAPHS.has(word);

/** Tenses of the indicative, and the conditional. */
type Tense = 'past' | 'present' | 'future' | 'conditional';

/** Pasts and participles of irregular verbs: "wrote", "written", "said". */
const ENGLISH_PASTS: ReadonlySet<string> = new Set([
  ...ENGLISH_VERBS.flatMap(([, ...pasts]) => pasts),
  ...[...FINITE_REPORTING_VERBS.en].filter((form) => !form.endsWith('s')),
  ...OTHER_PARTICIPLES,
  ...words('was were did gave got knew'),
]);

/** A participle counts as past: that of a regular verb has no form of its own. */
function englishTense(word: string): Tense | undefined {
  if (/^(?:will|shall)$/.test(word)) return 'future';
  if (/^(?:would|could)$/.test(word)) return 'conditional';
  if (ENGLISH_ED.test(word) || ENGLISH_PASTS.has(word)) return 'past';
  return word.endsWith('s') && englishVerbForms(word).finite ? 'present' : undefined;
}

/** Infinitives that lists have. */
const KNOWN_INFINITIVES: ReadonlySet<string> = new Set([
  ...LISTED_VERBS,
  ...reportingInfinitives('es'),
  'ser',
]);

/** The stem of a Spanish future is the infinitive, or an irregular one: "firmar | á", "saldr | ía". */
const FUTURE_STEM = /(?:[aei]|[nlo]d|[hsc]ab|quer)r$/;
const FUTURE_ENDING = /(?:á[ns]?|é|emos|éis)$/;
const CONDITIONAL_ENDING = /ía(?:[ns]|mos|is)?$/;
/** Third persons of the preterite and the imperfect. */
const SPANISH_PAST = /(?:ó|jo|aron|ieron|jeron|uvo|puso|aba[ns]?|ía[ns]?)$/;
const IRREGULAR_PASTS = wordSet(
  'fue fueron era eran hubo iba iban dio vio hizo quiso vino convino intervino previno provino pudo supo cupo',
);

/** The stem of a future or conditional, and of no other verb: not that of “declar | é”, “adquir | ía”. */
function futureStem(word: string, ending: RegExp): string | undefined {
  const stem = word.replace(ending, '');
  const isOfOther = ['ar', 'er', 'ir'].some((infinitive) => KNOWN_INFINITIVES.has(stem + infinitive));
  return stem !== word && FUTURE_STEM.test(stem) && !isOfOther ? stem : undefined;
}

/** True for a conditional, and no noun in -ería: "vendería", not "panadería". */
function isConditional(word: string): boolean {
  const stem = futureStem(word, CONDITIONAL_ENDING);
  return stem !== undefined && (!/.[^s]?er$/.test(stem) || KNOWN_INFINITIVES.has(stem));
}

/** True for the present of a verb in -abar: “acaba”, “graban”. */
const isPresentInAba = (word: string): boolean =>
  /aban?$/.test(word) && KNOWN_INFINITIVES.has(`${word.replace(/n$/, '')}r`);

function spanishTense(word: string): Tense | undefined {
  const isNoun = NOUNS_WITH_FUTURE_ENDINGS.has(word);
  if (!isNoun && isConditional(word)) return 'conditional';
  if (!isNoun && futureStem(word, FUTURE_ENDING) !== undefined) return 'future';
  const { finite } = spanishVerbForms(word);
  if (!finite) return undefined;
  const isPast = IRREGULAR_PASTS.has(word) || (SPANISH_PAST.test(word) && !isPresentInAba(word));
  return isPast && finite === 'certain' ? 'past' : 'present';
}

/** The tense of a word in lower case as a finite verb, as far as its form tells; nothing for what is no verb. */
export const tenseOf = (word: Written, language: Language): Tense | undefined =>
  language === 'en' ? englishTense(word) : spanishTense(word);

/** True for a word in lower case that surely is a finite verb, auxiliaries among them: "wrote", "abrió", "ha". */
export const isFiniteForm = (word: Written, language: Language): boolean =>
  isAuxiliary(normalize(word), language) ||
  verbForms(word, language).finite === 'certain' ||
  (language === 'en' && ENGLISH_PASTS.has(word));
