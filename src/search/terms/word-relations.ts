/**
 * Query expansion: English stems of one derivational family ("led", "leader"; "Polish", "Poland"), American and British
 * spellings ("labor", "labour"), stems of the forms of a Spanish verb ("murió", "muere") or role ("alcalde", "alcaldesa"), of a
 * verb and its noun ("investigar", "investigación"), numbers in words and in digits ("catorce", "14"), and synonyms ("film",
 * "movie"), demonyms of countries among them ("Scotland", "Scottish"). The English families are WordNet's, and so are the rarer
 * English synonyms.
 *
 * @see https://wordnet.princeton.edu/
 */
import { conjugate } from '../../analysis/grammar/conjugation.ts';
import { typedPartOfSpeech } from '../../analysis/grammar/part-of-speech.ts';
import { FEMININE_ROLES } from '../../analysis/grammar/person-nouns.ts';
import { firstPersonsOf, futuresOf, subjunctivesOf } from '../../analysis/grammar/spanish-conjugation.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { CARDINAL_WORDS as ENGLISH_CARDINALS } from '../../lexicon/en/cardinal-words.ts';
import { DERIVATIONS } from '../../lexicon/en/derivations.ts';
import { EVERYDAY_SYNONYMS } from '../../lexicon/en/everyday-synonyms.ts';
import { IRREGULAR_NOMINALIZATIONS } from '../../lexicon/en/irregular-nominalizations.ts';
import { IRREGULAR_PLURALS } from '../../lexicon/en/irregular-plurals.ts';
import { IRREGULAR_VERBS as ENGLISH_IRREGULAR_VERBS } from '../../lexicon/en/irregular-verbs.ts';
import { SPELLING_VARIANTS } from '../../lexicon/en/spelling-variants.ts';
import { SYNONYMS as WORDNET_SYNONYMS } from '../../lexicon/en/synonyms.ts';
import { CARDINAL_WORDS as SPANISH_CARDINALS } from '../../lexicon/es/cardinal-words.ts';
import { SYNONYMS as SPANISH_SYNONYMS } from '../../lexicon/es/synonyms.ts';
import { AR_VERBS, IRREGULAR_VERBS, REGULAR_VERBS, VERBS_UNLIKE_THEIR_NOUN } from '../../lexicon/es/verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stemOfLemma } from '../../text/stem.ts';
import { addTo } from '../../util/add-to.ts';
import { lazy } from '../../util/lazy.ts';

type Relation = ReadonlyMap<string, ReadonlySet<string>>;

/** Not “U.S.”, no “US”, which may be a pronoun, and none of several words. */
const ONE_WORD = /^(?:\p{L}{3,}|UK)$/u;

const NONE: ReadonlySet<string> = new Set();

function relate(relation: Map<string, Set<string>>, from: string, to: string): void {
  if (from !== to) addTo(relation, from, to);
}

function stemGroups(groups: readonly (readonly string[])[], language: Language): string[][] {
  return groups.map((group) => group.map((word) => stemOfLemma(normalize(word), language)));
}

/** Relates all stems of a family to one another. */
function relateFamilies(families: readonly (readonly string[])[]): Relation {
  const relation = new Map<string, Set<string>>();
  for (const family of families) {
    for (const a of family) for (const b of family) relate(relation, a, b);
  }
  return relation;
}

/** True for a form that is no function word, too: not “como” of “comer”, nor “sé” without its accent. */
const isLexicalForm = (form: string): boolean =>
  ['verb', 'auxiliary', 'unknown'].includes(typedPartOfSpeech(normalize(form), 'es'));

const spanishInfinitives = (): string[] => [
  ...AR_VERBS,
  ...REGULAR_VERBS,
  ...IRREGULAR_VERBS.map(([infinitive = '']) => infinitive),
];

/** The forms of each listed Spanish verb. */
const spanishVerbParadigms = (): string[][] =>
  spanishInfinitives().map((infinitive) =>
    [
      ...conjugate('es', [infinitive]).keys(),
      ...futuresOf(infinitive),
      ...subjunctivesOf(infinitive),
      ...firstPersonsOf(infinitive),
    ].filter(isLexicalForm),
  );

/** Spanish verbs in -ar, those among the synonyms too, with the noun that they may have: “investigar”, “investigación”. */
const nominalizations = (): string[][] =>
  [...new Set([...spanishInfinitives(), ...SPANISH_SYNONYMS.flat()].map((word) => word.replace(/se$/, '')))]
    .filter((word) => word.endsWith('ar') && !VERBS_UNLIKE_THEIR_NOUN.has(word))
    .map((verb) => [verb, verb.replace(/ar$/, 'ación')]);

/**
 * Groups of a verb’s stems, each without those that are another verb’s infinitive: “entren” of “entrar” is that of “entrenar”.
 */
function withoutOtherVerbs(
  groups: readonly (readonly string[])[],
  infinitives: readonly string[],
): string[][] {
  const owned = new Set(infinitives);
  return groups.map((group, i) => group.filter((one) => one === infinitives[i] || !owned.has(one)));
}

/** The stems of each verb’s forms, as far as the stemmer leaves them apart. */
const verbStems: Record<Language, () => string[][]> = {
  en: lazy(() => stemGroups(ENGLISH_IRREGULAR_VERBS, 'en')),
  es: lazy(() =>
    withoutOtherVerbs(
      stemGroups(spanishVerbParadigms(), 'es'),
      spanishInfinitives().map((infinitive) => stemOfLemma(normalize(infinitive), 'es')),
    ),
  ),
};

/**
 * The stems of forms of one word that the stemmer leaves apart: “began” of “begin”, “wolves” of “wolf”, “labour” of
 * “labor”, “murió” of “muere”, “alcaldesa” of “alcalde”.
 */
const inflectionalStems: Record<Language, () => string[][]> = {
  en: lazy(() => [...verbStems.en(), ...stemGroups([...IRREGULAR_PLURALS, ...SPELLING_VARIANTS], 'en')]),
  es: lazy(() => [...verbStems.es(), ...stemGroups(FEMININE_ROLES, 'es')]),
};

/** Stemming all of WordNet's words takes a tenth of a second. */
const families: Record<Language, () => Relation> = {
  en: lazy(() =>
    relateFamilies([
      ...inflectionalStems.en(),
      ...stemGroups([...DERIVATIONS, ...IRREGULAR_NOMINALIZATIONS, ...ENGLISH_CARDINALS], 'en'),
    ]),
  ),
  es: lazy(() =>
    relateFamilies([
      ...inflectionalStems.es(),
      ...stemGroups([...nominalizations(), ...SPANISH_CARDINALS], 'es'),
    ]),
  ),
};

/** Synonyms of one word need not be synonyms of one another. */
function relateSynonyms(groups: readonly (readonly string[])[], language: Language): Relation {
  const relation = new Map<string, Set<string>>();
  for (const [first = '', ...others] of stemGroups(groups, language)) {
    for (const other of others) {
      relate(relation, first, other);
      relate(relation, other, first);
    }
  }
  return relation;
}

/** The one-word names of each country with its demonyms, “Scotland”, “Scottish”, each of them as a synonym of all others. */
const demonymGroups = (language: Language): string[][] =>
  COUNTRIES.flatMap(({ names, demonyms }) => {
    const group = [...names[language], ...demonyms[language]]
      .flatMap((word) => (language === 'es' ? [word, word.replace(/és$/, 'esa')] : word))
      .filter((word) => ONE_WORD.test(word));
    return group.map((word) => [word, ...group.filter((other) => other !== word)]);
  });

const synonyms: Record<Language, () => Relation> = {
  en: lazy(() => relateSynonyms([...EVERYDAY_SYNONYMS, ...demonymGroups('en')], 'en')),
  es: lazy(() => relateSynonyms([...SPANISH_SYNONYMS, ...demonymGroups('es')], 'es')),
};
const wordNetSynonyms = lazy(() => relateSynonyms(WORDNET_SYNONYMS, 'en'));

/**
 * The stems of an English stem's derivational family, of the other forms of a Spanish verb, or of the same number, itself
 * apart.
 */
export function derivationsOf(ownStem: string, language: Language): ReadonlySet<string> {
  return families[language]().get(ownStem) ?? NONE;
}

const inflections: Record<Language, () => Relation> = {
  en: lazy(() => relateFamilies(inflectionalStems.en())),
  es: lazy(() => relateFamilies(inflectionalStems.es())),
};

/** The stems of the inflected forms and of the other spelling of a word, where they differ. */
export function inflectionsOf(ownStem: string, language: Language): ReadonlySet<string> {
  return inflections[language]().get(ownStem) ?? NONE;
}

/** The stems of a stem's synonyms, by the lists that were written for this. */
export function synonymsOf(ownStem: string, language: Language): ReadonlySet<string> {
  return synonyms[language]().get(ownStem) ?? NONE;
}

/** The stems of an English stem's synonyms by WordNet. */
export function wordNetSynonymsOf(ownStem: string): ReadonlySet<string> {
  return wordNetSynonyms().get(ownStem) ?? NONE;
}
