/**
 * Descriptions of people: the words of a title, an apposition or a nominal mention, in a form that can be compared. "la
 * ministra canadiense" fits "ministro de Canadá"; "the former mayor" does not fit the mayor.
 */

import {
  DEPARTMENT_HEADS,
  MEMBER_REPRESENTATIVES,
  OWNERS_AND_LEADERS,
} from '../../lexicon/department-heads.ts';
import { POLITICAL_NOUNS } from '../../lexicon/en/political-nouns.ts';
import {
  ROLE_EPITHETS as ENGLISH_EPITHETS,
  ROLE_HYPERNYMS as ENGLISH_HYPERNYMS,
} from '../../lexicon/en/role-hypernyms.ts';
import { POLITICAL_ADJECTIVES } from '../../lexicon/es/political-adjectives.ts';
import {
  ROLE_EPITHETS as SPANISH_EPITHETS,
  ROLE_HYPERNYMS as SPANISH_HYPERNYMS,
} from '../../lexicon/es/role-hypernyms.ts';
import { PARENT_NOUNS } from '../../lexicon/parent-nouns.ts';
import { RELATIONAL_ADJECTIVES } from '../../lexicon/relational-adjectives.ts';
import { DEPUTY_WORDS, FORMER_WORDS } from '../../lexicon/role-qualifiers.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { addTo } from '../../util/add-to.ts';
import { memoize } from '../../util/memoize.ts';
import { pushTo } from '../../util/push-to.ts';
import { cardinalValue } from '../grammar/cardinals.ts';
import { countryByDemonym, countryByName, joinCountryNames } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNameWordOf } from '../grammar/noun-kinds.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import { expandTitle, isPersonNoun, masculine, personNoun, personNounForm } from '../grammar/person-nouns.ts';
import { ageInWord } from '../tokens/ages.ts';
import type { Token } from '../tokens/token.ts';

/** The description of a person. */
export interface Description {
  /** The lemmas of its person nouns: "minister". */
  readonly heads: readonly string[];
  /** The lemmas of its other content words: "finance", the key of a country. */
  readonly words: readonly string[];
  /** True for a former role. */
  readonly isFormer: boolean;
}

export const EMPTY_DESCRIPTION: Description = { heads: [], words: [], isFormer: false };

/** "exministra" */
const FORMER_PREFIX = /^ex-?(?=\p{L}{4})/u;
const COUNTRY_KEY = 'country:';
const QUALIFIER = /^(?:first|second|third|long|newly|soft|mild)$/;

/** True for a modifier of several words that makes a role no other one: "44-year-old", "first-term", "two-time". */
function isCompoundQualifier(lower: string): boolean {
  const [first = '', ...rest] = lower.split('-');
  const isQualifier = QUALIFIER.test(first) || cardinalValue(first, 'en') !== undefined;
  return ageInWord(lower) !== undefined || (rest.length === 1 && isQualifier);
}

/** A Spanish participle, up to the vowel of its gender. */
const SPANISH_PARTICIPLE = /^(.{3,}[ai]d)[oa]s?$/u;

/** Lemmas of roles that a former officeholder keeps. */
const POLITICIAN = /^(?:político|dirigente|politician)$/;
/** Ordinals are listed as determiners, but are words of a role: "primer ministro". */
const ORDINAL = /^(?:primer[oa]?|segund[oa]|tercer[oa]?|prime|first|second|third)$/;
/** Nouns that say nothing of an office beside another one: "el veterano dirigente". */
const QUALIFYING = /^(?:veterano|joven|veteran)$/;
/** Nouns for a political color, which are adjectives beside another one: "the independent mayor". */
const POLITICAL: ReadonlySet<string> = new Set([...POLITICAL_NOUNS, ...POLITICAL_ADJECTIVES]);
const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['unknown', 'adjective', 'verb']);

/** English feminine and neutral compounds by their masculine: "spokeswoman" and "spokesperson" as "spokesman". */
function masculineCompound(word: string): string {
  const man = word.replace(/(?<=.)(?:woman|person)$/, 'man');
  return isPersonNoun(man, 'en') ? man : word;
}

/** A suffix of scholars, and its form in the word lists. */
const SCHOLAR: Record<Language, { readonly suffix: RegExp; readonly entry: string }> = {
  en: { suffix: /.ologist$/, entry: '-ologist' },
  es: { suffix: /.ólogo$/, entry: '-ólogo' },
};

/** A lemma, and the suffix of a scholar as the word lists have it: "neuropsicólogo", "-ólogo". */
const withSuffix = (lemma: string, language: Language): readonly string[] =>
  SCHOLAR[language].suffix.test(lemma) ? [lemma, SCHOLAR[language].entry] : [lemma];

function lemma(word: string, language: Language): string {
  if (word === SCHOLAR[language].entry) return word;
  const country = countryByDemonym(word) ?? countryByName(word);
  if (country) return COUNTRY_KEY + country.names.en[0];
  const title = expandTitle(word, language);
  if (isPersonNoun(title, language)) {
    const current = title.replace(FORMER_PREFIX, '');
    // "executive" has no prefix.
    const full = isPersonNoun(current, language) ? current : title;
    return language === 'es' ? masculine(full) : masculineCompound(full);
  }
  // "el | seleccionado |" is nobody's "selección", which has the same stem.
  const participle = language === 'es' ? SPANISH_PARTICIPLE.exec(word)?.[1] : undefined;
  return participle === undefined ? stem(normalize(word), language) : `${participle}o`;
}

const lemmas: Record<Language, (word: string) => string> = {
  en: memoize((word) => lemma(word, 'en')),
  es: memoize((word) => lemma(word, 'es')),
};

/** The lemma of a word of a role, in lower case; the stem of one that is no person noun. */
export const lemmaOf = (word: string, language: Language): string => lemmas[language](word);

/** True for the lemma of a country and of its demonyms. */
export const isCountry = (lemma: string): boolean => lemma.startsWith(COUNTRY_KEY);

/** True for a word of a former role, in lower case: "former", "exministra". */
export const isFormer = (lower: string, language: Language): boolean =>
  FORMER_WORDS.has(lower) ||
  (FORMER_PREFIX.test(lower) &&
    isPersonNoun(lower, language) &&
    isPersonNoun(lower.replace(FORMER_PREFIX, ''), language));

/**
 * True for a word of a Spanish name that would be a noun for a person elsewhere: the adjective of an organization ("la Unión |
 * Obrera |"), the first surname ("Ana | Reyes | Ruiz").
 */
export function isInName(words: readonly Token[], at: number, language: Language): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const isInside = language === 'es' && word?.isCapitalized === true && before?.isCapitalized === true;
  return isInside && (isNameWordOf(before.lower, 'organization') || isGivenName(before.lower));
}

/** Some words with those of a country's name as one: "el presidente de | Estados Unidos |". */
function withCountries(words: readonly Token[]): Token[] {
  let at = 0;
  return joinCountryNames(words.map(({ lower }) => lower)).flatMap((lower) => {
    const first = words[at];
    at += lower.split(' ').length;
    return first ? [{ ...first, lower }] : [];
  });
}

/** The description in some words. */
export function descriptionOf(tokens: readonly Token[], language: Language): Description {
  const heads: string[] = [];
  const words: string[] = [];
  const all = withCountries(tokens.filter(({ type }) => type === 'word'));
  let isComplement = false;
  for (const [at, { lower, partOfSpeech, isPossessive }] of all.entries()) {
    // "hermano del presidente", "the mayor's brother" is neither president nor mayor.
    if (partOfSpeech === 'preposition') isComplement = heads.length > 0;
    if (partOfSpeech === 'conjunction') isComplement = false;
    if (FORMER_WORDS.has(lower) || isCompoundQualifier(lower)) continue;
    // "Dr Bell" is a doctor.
    const isNoun = isPersonNoun(expandTitle(lower, language), language) && !isInName(all, at, language);
    if (isNoun && !isComplement && !isPossessive) heads.push(lemmaOf(lower, language));
    else if (isNoun) words.push(lemmaOf(lower, language));
    else if ((CONTENT.has(partOfSpeech) && !RELATIONAL_ADJECTIVES.has(lower)) || ORDINAL.test(lower))
      words.push(lemmaOf(lower, language));
  }
  const main = heads.filter((head) => !QUALIFYING.test(head) && !POLITICAL.has(head));
  const former = all.some(({ lower }) => isFormer(lower, language));
  if (main.length === 0) return { heads, words, isFormer: former };
  const political = heads.filter((head) => POLITICAL.has(head));
  return { heads: main, words: [...words, ...political], isFormer: former };
}

const lemmaKey = (lemmas: readonly string[]): string => [...lemmas].sort().join(' ');

/** Hyponyms of each word for a role, each as its lemmas. */
function hyponymsOf(
  groups: readonly (readonly string[])[],
  language: Language,
): ReadonlyMap<string, string[][]> {
  const table = new Map<string, string[][]>();
  const lemmasIn = (phrase: string): string[] =>
    phrase
      .split('_')
      .filter((word) => !/^(?:of|in|the|del?|la)$/.test(word))
      .map((word) => lemmaOf(word, language));
  for (const [hypernym = '', ...roles] of groups)
    for (const role of roles) pushTo(table, lemmaKey(lemmasIn(hypernym)), lemmasIn(role));
  return table;
}

/** The roles that imply each hypernym: whoever is a governor is a "mandatario". */
const HYPONYMS: Record<Language, ReadonlyMap<string, string[][]>> = {
  en: hyponymsOf(ENGLISH_HYPERNYMS, 'en'),
  es: hyponymsOf(SPANISH_HYPERNYMS, 'es'),
};

/**
 * The words for roles in coreference, which may refer to a role without being implied by it: "el geólogo" may be a professor.
 */
const COREFERENCE_GROUPS: Record<Language, readonly (readonly string[])[]> = {
  en: [...ENGLISH_HYPERNYMS, ...ENGLISH_EPITHETS],
  es: [...SPANISH_HYPERNYMS, ...SPANISH_EPITHETS],
};

const COREFERENT_ROLES: Record<Language, ReadonlyMap<string, string[][]>> = {
  en: hyponymsOf(COREFERENCE_GROUPS.en, 'en'),
  es: hyponymsOf(COREFERENCE_GROUPS.es, 'es'),
};

/** The roles that a head may corefer with. */
const coreferentRoles = (head: string, language: Language): string[][] =>
  withSuffix(head, language).flatMap((key) => COREFERENT_ROLES[language].get(key) ?? []);

/** All lemmas of a description, those of scholars with their suffix. */
const lemmasIn = ({ heads, words }: Description, language: Language): ReadonlySet<string> =>
  new Set([...heads.flatMap((head) => withSuffix(head, language)), ...words]);

/**
 * The roles that words are a hypernym of, each as its words: "jefe de Estado" of "presidente", "the Colombian leader" of "prime
 * minister" and "Colombian".
 *
 * @param words in lower case, without function words
 */
export function hyponymsOfRole(words: readonly string[], language: Language): string[][] {
  const hasCountry = (word: string): boolean => isCountry(lemmaOf(word, language));
  const countries = words.filter(hasCountry);
  const own = words.filter((word) => !hasCountry(word));
  const keyOf = (of: readonly string[]): string =>
    lemmaKey(of.map((word) => lemmaOf(personNounForm(word, language), language)));
  const whole = HYPONYMS[language].get(keyOf(own))?.map((role) => [...role, ...countries]);
  return (
    whole ??
    words.flatMap((word, i) =>
      (HYPONYMS[language].get(keyOf([word])) ?? []).map((role) => [
        ...words.slice(0, i),
        ...role,
        ...words.slice(i + 1),
      ]),
    )
  );
}

/** The hypernyms that each role stands under, itself included, by the lemma of its head. */
function hypernymsByHead(
  groups: readonly (readonly string[])[],
  language: Language,
): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const [hypernym = '', ...roles] of groups) {
    for (const role of [hypernym, ...roles]) {
      const head = lemmaOf(role.split('_')[0] ?? '', language);
      addTo(table, head, hypernym);
    }
  }
  return table;
}

const HYPERNYMS: Record<Language, ReadonlyMap<string, ReadonlySet<string>>> = {
  en: hypernymsByHead(COREFERENCE_GROUPS.en, 'en'),
  es: hypernymsByHead(COREFERENCE_GROUPS.es, 'es'),
};

/**
 * True if somebody may be both, by a hypernym of both: a president of a committee may be a "legisladora", as both are
 * politicians; a mayor is no "periodista".
 */
export function areOfOneField({ heads }: Description, given: Description, language: Language): boolean {
  const fieldsOf = (head: string): ReadonlySet<string> => {
    const fields = withSuffix(head, language).flatMap((key) => [...(HYPERNYMS[language].get(key) ?? [])]);
    return new Set(fields.length > 0 ? fields : [head]);
  };
  const givenFields = new Set(given.heads.flatMap((head) => [...fieldsOf(head)]));
  return heads.every((head) => [...fieldsOf(head)].some((field) => givenFields.has(field)));
}

/** True for an owner or a leader, who may have another role: "el dueño de la galería". */
export const ownsOrLeads = ({ heads }: Description): boolean =>
  heads.length > 0 && heads.every((head) => OWNERS_AND_LEADERS.has(head));

const isSubset = (words: readonly string[], others: ReadonlySet<string>): boolean =>
  words.every((word) => others.has(word));

/** The description without nationalities; nothing if it has none. */
export function withoutCountry(description: Description): Description | undefined {
  const words = description.words.filter((word) => !isCountry(word));
  return words.length < description.words.length ? { ...description, words } : undefined;
}

/** True for a nationality other than those known of somebody: "the Chilean president" beside "Peruvian". */
export function isOfAnotherCountry({ words }: Description, known: ReadonlySet<string>): boolean {
  const hasCountry = [...known].some(isCountry);
  return hasCountry && words.some(isCountry) && !words.some((word) => isCountry(word) && known.has(word));
}

/** A word for so many roles says little of which one it is. */
const MIN_GENERAL_ROLES = 3;

const hasManyHyponyms = (head: string, language: Language): boolean =>
  coreferentRoles(head, language).length >= MIN_GENERAL_ROLES;

/** True for a word that many roles are called by: "la parlamentaria"; not for one office. */
export const isHypernym = ({ heads }: Description, language: Language): boolean =>
  heads.length > 0 && heads.every((head) => hasManyHyponyms(head, language));

/** True for a word of family status, which may fit anybody: "the mother of five", "la viuda". */
export const isParent = ({ heads }: Description): boolean =>
  heads.length > 0 && heads.every((head) => PARENT_NOUNS.has(head));

/** True for a description that only says that somebody is a person: "a woman who". */
export const saysNoRole = ({ heads }: Description, language: Language): boolean =>
  heads.every((head) => personNoun(head, language)?.kind === 'person');

/** True for a general word, which fits people of many roles: "the official", "the witness", "the Serb". */
export const isGeneral = ({ heads }: Description, language: Language): boolean =>
  heads.every((head) => hasManyHyponyms(head, language) || personNoun(head, language)?.kind === 'person');

/** True if a head, whatever its adjectives, fits somebody's roles: "la política conservadora". */
export function fitsLoosely(
  { heads, isFormer }: Description,
  given: Description,
  language: Language,
): boolean {
  const givenWords = lemmasIn(given, language);
  return (
    heads.length > 0 &&
    (isFormer === given.isFormer || heads.every((head) => POLITICIAN.test(head))) &&
    heads.every((head) => coreferentRoles(head, language).some((role) => isSubset(role, givenWords)))
  );
}

/** True for the description of a group's speaker: "la portavoz de Cambio Vecinal", of a group with these words. */
export const speaksFor = ({ heads, words }: Description, group: ReadonlySet<string>): boolean =>
  heads.length > 0 &&
  words.length > 0 &&
  heads.every((head) => MEMBER_REPRESENTATIVES.has(head)) &&
  isSubset(words, group);

/** True for two descriptions of the head of one department or company: "el edil de Hacienda" is "el titular de Hacienda". */
export function haveSameDepartment(
  { heads, words, isFormer }: Description,
  given: Description,
  language: Language,
): boolean {
  const lead = (all: readonly string[]): boolean => all.every((head) => DEPARTMENT_HEADS.has(head));
  return (
    heads.length > 0 &&
    // "el presidente de Chile" heads no department of "la secretaria de Minas de Chile".
    words.some((word) => !isCountry(word)) &&
    isFormer === given.isFormer &&
    ((lead(heads) && lead(given.heads)) || areOfOneField({ heads, words, isFormer }, given, language)) &&
    isSubset(words, new Set(given.words))
  );
}

const isDeputys = ({ heads, words }: Description): boolean =>
  [...heads, ...words].some((word) => DEPUTY_WORDS.has(word));

/** True for an office that somebody has held, or is a deputy in: "the mayor" beside "former mayor", "deputy mayor". */
export const isAnotherRank = (description: Description, given: Description): boolean =>
  description.heads.length > 0 &&
  description.heads.every((head) => given.heads.includes(head)) &&
  (description.isFormer !== given.isFormer || (isDeputys(given) && !isDeputys(description)));

/**
 * True if a description fits somebody with another one: by the same person nouns or a hypernym of these, and by all its other
 * words.
 *
 * @param given their description at one place of the article
 * @param known the lemmas of all their descriptions
 */
export function fitsDescription(
  description: Description,
  given: Description,
  known: ReadonlySet<string>,
  language: Language,
): boolean {
  if (description.isFormer !== given.isFormer || isAnotherRank(description, given)) return false;
  const { heads, words } = description;
  const givenWords = lemmasIn(given, language);
  if (heads.length === 0) return words.length > 0 && isSubset(words, givenWords);
  if (isSubset(heads, new Set(given.heads)) && isSubset(words, known)) return true;
  const phrase = COREFERENT_ROLES[language].get(lemmaKey([...heads, ...words]));
  if (phrase?.some((role) => isSubset(role, givenWords))) return true;
  if (!isSubset(words, known)) return false;
  return heads.every(
    (head) =>
      given.heads.includes(head) ||
      // "the Ohio Democrat" is "Democratic Senator Bell of Ohio".
      (POLITICAL.has(head) && givenWords.has(stem(head, language))) ||
      coreferentRoles(head, language).some((role) => isSubset(role, givenWords)),
  );
}
