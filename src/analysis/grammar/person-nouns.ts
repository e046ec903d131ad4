/**
 * Nouns and titles for one person, read from the tables of lexicon/en and lexicon/es: their gender, their kind, and their
 * constructions. A Spanish word is found with a prefix too ("exministra", "subdelegada"), an English compound by its last part
 * ("secretary-general"), and a profession that no table has by its suffix ("hydrologist", "hidróloga").
 */

import { ABBREVIATED_TITLES } from '../../lexicon/abbreviated-titles.ts';
import { PERSON_NOUNS as ENGLISH_PERSON_NOUNS } from '../../lexicon/en/person-nouns.ts';
import { PERSON_NOUNS as SPANISH_PERSON_NOUNS } from '../../lexicon/es/person-nouns.ts';
import { NON_PROFESSIONS } from '../../lexicon/non-professions.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { normalize, type Written } from '../../text/normalize.ts';
import { memoize } from '../../util/memoize.ts';
import type { Gender } from './given-names.ts';
import { isFiniteReport } from './reporting-verbs.ts';

/**
 * The kind of a person noun.
 *
 * - `role`: an office or a profession, shown beside a name: "president", "lawyer"
 * - `honorific`: stands before a name only: "Mr.", "doña"
 * - `kinship`: somebody's relation to somebody: "wife", "rival"
 * - `person`: any other noun for a person: "boy", "victim"
 */
type PersonNounKind = 'role' | 'honorific' | 'kinship' | 'person';

/** An entry of the tables. */
interface PersonNoun {
  /** In lower case, abbreviations in full. */
  readonly word: string;
  readonly kind: PersonNounKind;
  /** The gender that it tells; nothing for words that are said of both. */
  readonly gender: Gender | undefined;
  /** True if it is said with a surname alone: "President Obama". */
  readonly takesSurname: boolean;
  /** True if companies and teams have it too: "Acme, a leader in its field". */
  readonly isAlsoOrganization: boolean;
  readonly isAbbreviation: boolean;
}

const KINDS: ReadonlySet<string> = new Set<PersonNounKind>(['role', 'honorific', 'kinship', 'person']);
const isKind = (text: string): text is PersonNounKind => KINDS.has(text);
const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };

function parseTable(table: string): ReadonlyMap<string, PersonNoun> {
  const nouns = new Map<string, PersonNoun>();
  for (const line of table.trim().split('\n')) {
    const [word = '', gender = '', kind = '', ...flags] = line.trim().split(/\s+/);
    if (!isKind(kind)) throw new Error(`lexicon: "${line}" has no kind`);
    const expansion = flags.find((flag) => flag.startsWith('='))?.slice(1);
    nouns.set(word, {
      word: expansion ?? word,
      kind,
      gender: GENDERS[gender],
      takesSurname: flags.includes('surname'),
      isAlsoOrganization: flags.includes('organization'),
      isAbbreviation: expansion !== undefined,
    });
  }
  return nouns;
}

const TABLES: Record<Language, ReadonlyMap<string, PersonNoun>> = {
  en: parseTable(ENGLISH_PERSON_NOUNS),
  es: parseTable(SPANISH_PERSON_NOUNS),
};

/** "exministra", "ex-president", "subdelegada", "vice-chair". */
const PREFIX: Record<Language, RegExp> = {
  en: /^(?:ex|vice)-(?=\p{L}{3})/u,
  es: /^(?:ex|sub|vice|co)-?(?=\p{L}{4})/u,
};

/** Suffixes of professions: "hydrologist", "gamekeeper", "hidróloga"; those in "-man" and "-smith" are surnames too. */
const PROFESSION: Record<Language, RegExp> = {
  en: /.{2}(?:ologist|ographer|ician|keeper|monger)$/u,
  es: /.{2}(?:ólog[oa]|iatra)$/u,
};

/** A profession that no table has, by its suffix. */
function professionBySuffix(word: string, language: Language): PersonNoun | undefined {
  if (!PROFESSION[language].test(word) || NON_PROFESSIONS.has(word)) return undefined;
  return {
    word,
    kind: 'role',
    gender: word.endsWith('óloga') ? 'female' : undefined,
    takesSurname: false,
    isAlsoOrganization: false,
    isAbbreviation: false,
  };
}

/** `null` for a word that is none, as most are: `memoize` would not keep `undefined`. */
function findPersonNoun(word: string, language: Language): PersonNoun | null {
  const table = TABLES[language];
  const bare = word.replace(/\.$/, '');
  // "expresa" is no former prisoner.
  const isReport = isFiniteReport(bare, language);
  return (
    table.get(bare) ??
    (isReport ? undefined : table.get(bare.replace(PREFIX[language], ''))) ??
    (bare.includes('-') ? table.get(bare.slice(bare.lastIndexOf('-') + 1)) : undefined) ??
    professionBySuffix(bare, language) ??
    null
  );
}

/** Every word of an article is looked up several times. */
const MEMOIZED: Record<Language, (word: string) => PersonNoun | null> = {
  en: memoize((word) => findPersonNoun(word, 'en')),
  es: memoize((word) => findPersonNoun(word, 'es')),
};

/** The entry of a word in lower case, with or without the dot of an abbreviation. */
export function personNoun(word: Written, language: Language): PersonNoun | undefined {
  return MEMOIZED[language](word) ?? undefined;
}

/** The endings of plurals, with those of their singulars: "mayors", "witnesses", "secretaries", "wives", "women"; "jueces". */
const PLURALS: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/ves$/, 'fe'],
    [/men$/, 'man'],
  ],
  es: [
    [/s$/, ''],
    [/es$/, ''],
    [/ces$/, 'z'],
  ],
};

/** The singular of a plural in lower case, if that is a person noun: "senator" of "senators". */
function singularPersonNoun(word: string, language: Language): PersonNoun | undefined {
  if (personNoun(word, language)) return undefined;
  return PLURALS[language]
    .filter(([ending]) => ending.test(word))
    .map(([ending, singular]) => personNoun(word.replace(ending, singular), language))
    .find((noun) => noun !== undefined);
}

/** The words of the tables by their normalized form: "político" by "politico". */
const ACCENTED: Record<Language, ReadonlyMap<string, string>> = {
  en: new Map([...TABLES.en.keys()].map((word) => [normalize(word), word])),
  es: new Map([...TABLES.es.keys()].map((word) => [normalize(word), word])),
};

/**
 * The masculines that a Spanish feminine may belong to: "ministra", "presidenta", "senadora", "alcaldesa", "abadesa",
 * "poetisa", "actriz", "emperatriz".
 */
const masculines = (word: string): readonly string[] =>
  [
    word.replace(/a$/, 'o'),
    word.replace(/a$/, 'e'),
    word.replace(/a$/, ''),
    word.replace(/(?:es|is)a$/, 'e'),
    word.replace(/esa$/, ''),
    word.replace(/isa$/, 'a'),
    word.replace(/triz$/, 'tor'),
    word.replace(/triz$/, 'dor'),
  ].filter((candidate) => candidate !== word);

/** A Spanish feminine of a person noun by its masculine: "ministro" of "ministra"; other words as they are. */
export const masculine = (word: Written): string =>
  masculines(word).find((candidate) => isPersonNoun(candidate, 'es')) ?? word;

/** The feminines of Spanish masculines that have one of their own: "ministra" of "ministro", and none of "periodista". */
const FEMININES: ReadonlyMap<string, string> = new Map(
  [...TABLES.es].flatMap(([word, { gender }]) =>
    gender === 'female' ? masculines(word).map((form) => [form, word] as const) : [],
  ),
);

/** Spanish roles with their feminines: "alcalde", "alcaldesa"; "capitán", "capitana". */
export const FEMININE_ROLES: readonly (readonly [masculine: string, feminine: string])[] = [
  ...TABLES.es,
].flatMap(([word, { gender, kind }]) =>
  gender === 'female' && kind === 'role'
    ? masculines(word)
        .flatMap((form) => ACCENTED.es.get(normalize(form)) ?? [])
        .map((form) => [form, word] as const)
    : [],
);

/**
 * The gender that words typed for a person tell: `masculine` for one that is said of women too where the referent is not known.
 */
export type TypedGender = Gender | 'masculine' | undefined;

/** A person noun as it was typed, in any of its forms, with accents or without. */
interface TypedPersonNoun {
  /** In the singular and with its accents; for a Spanish feminine that no table has, its masculine: "técnico" of "tecnicas". */
  readonly form: string;
  readonly gender: TypedGender;
}

function typedGender(noun: PersonNoun, form: string, isPlural: boolean, language: Language): TypedGender {
  const { gender, kind } = noun;
  if (gender === 'female') return gender;
  // "Los hermanos" may be a brother and a sister.
  if (language === 'es' && isPlural) return undefined;
  if (gender === 'male') return kind === 'role' ? 'masculine' : gender;
  return FEMININES.has(form) && language === 'es' ? 'masculine' : undefined;
}

/** Reads a word that was typed as a person noun; nothing for other words. */
export function typedPersonNoun(word: string, language: Language): TypedPersonNoun | undefined {
  const table = TABLES[language];
  const singulars = PLURALS[language]
    .filter(([ending]) => ending.test(word))
    .map(([ending, singular]) => word.replace(ending, singular));
  const find = (forms: readonly string[]): string | undefined =>
    forms.map((each) => ACCENTED[language].get(normalize(each))).find((each) => each !== undefined);
  const form = find([word, ...singulars]);
  const noun = table.get(form ?? '');
  if (form !== undefined && noun)
    return { form, gender: typedGender(noun, form, normalize(form) !== normalize(word), language) };
  const regular = language === 'es' ? find([word, ...singulars].flatMap(masculines)) : undefined;
  return regular === undefined ? undefined : { form: regular, gender: 'female' };
}

/**
 * A person noun in the singular and with its accents, by any of its forms: "políticos" and "politico"; other words as they are.
 */
export const personNounForm = (word: string, language: Language): string =>
  typedPersonNoun(word, language)?.form ?? word;

/** True for a noun in lower case that one person is called: "senator", "aide", "portavoz"; honorifics are none. */
export function isPersonNoun(word: Written, language: Language): boolean {
  const noun = personNoun(word, language);
  return noun !== undefined && noun.kind !== 'honorific';
}

/** A Spanish profession by its suffix, of any number, as it was typed. */
const TYPED_PROFESSION = /.{2}olog[oa]s?$/;

const TYPED_NON_PROFESSIONS: ReadonlySet<string> = new Set(
  [...NON_PROFESSIONS].flatMap((word) => [normalize(word), `${normalize(word)}s`]),
);

/** The same of a noun as it was typed, in any number, with accents or without: "medico", "juezas", "hidrologos". */
export const isTypedPersonNoun = (word: string, language: Language): boolean =>
  isPersonNoun(personNounForm(word, language), language) ||
  (language === 'es' &&
    TYPED_PROFESSION.test(normalize(word)) &&
    !TYPED_NON_PROFESSIONS.has(normalize(word)));

/** True for the plural of a person noun in lower case: "senators". */
export function isPluralPersonNoun(word: Written, language: Language): boolean {
  const noun = singularPersonNoun(word, language);
  return noun !== undefined && noun.kind !== 'honorific';
}

/** True for a noun in lower case for one person or several: "driver", "teachers". */
export const isPeopleNoun = (word: Written, language: Language): boolean =>
  isPersonNoun(word, language) || isPluralPersonNoun(word, language);

/** True for an office or profession in lower case, also abbreviated: "president", "abogada", "sen". */
export function isRole(word: Written, language: Language): boolean {
  return personNoun(word, language)?.kind === 'role';
}

/** True for the plural of a role, in lower case: "Senators Ana Ruiz and Tom Bell". */
export function isPluralRole(word: Written, language: Language): boolean {
  return singularPersonNoun(word, language)?.kind === 'role';
}

/** A role by its Spanish masculine, for a woman in the feminine where it has one: "presidenta" of "presidente". */
export const roleOfGender = (role: Written, language: Language, gender: Gender | undefined): string =>
  (language === 'es' && gender === 'female' ? FEMININES.get(role) : undefined) ?? role;

/**
 * The singular of the plural of a role, for a woman in the feminine: "alcaldesa" of "alcaldes"; `undefined` for other words.
 */
export function oneOfRole(word: Written, language: Language, gender: Gender | undefined): string | undefined {
  const noun = singularPersonNoun(word, language);
  if (noun?.kind !== 'role') return undefined;
  return roleOfGender(noun.word, language, gender);
}

/** True for a relation, in lower case: "brother", "hermana". */
export const isKinship = (word: string, language: Language): boolean =>
  personNoun(word, language)?.kind === 'kinship';

/** True for the plural of a relation, in lower case: "brothers", "hermanas". */
export const isPluralKinship = (word: Written, language: Language): boolean =>
  singularPersonNoun(word, language)?.kind === 'kinship';

/** True for a title in lower case that stands before a name only: "mr", "doña". */
export function isHonorific(word: Written, language: Language): boolean {
  return personNoun(word, language)?.kind === 'honorific';
}

/** True for a word in lower case that may be a title before a name: "mr", "councillor", "directora". */
export const isTitle = (word: Written, language: Language): boolean =>
  personNoun(word, language) !== undefined;

/** The honorifics of both languages, normalized, abbreviated and in full, with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map(
  LANGUAGES.flatMap((language) =>
    [...TABLES[language]].flatMap(([written, { kind, word, gender }]) =>
      kind === 'honorific' ? [written, word].map((form) => [normalize(form), gender] as const) : [],
    ),
  ),
);

/** True for a word in lower case that marks a name as a person's without being a role: "Mr", "wife", "doña". */
export function marksPersonOnly(word: Written, language: Language): boolean {
  const kind = personNoun(word, language)?.kind;
  return kind !== undefined && kind !== 'role';
}

/** True for a title that stands abbreviated before a name, in lower case: its dot ends no sentence. */
export const isAbbreviatedTitle = (word: Written): boolean =>
  ABBREVIATED_TITLES.has(word) || isAbbreviation(word);

const isAbbreviation = (word: string): boolean => personNoun(word, 'en')?.isAbbreviation === true;

/** The word that a person noun in lower case stands for: "senator" for "sen."; other words as they are. */
export function expandTitle(word: Written, language: Language): string {
  return TABLES[language].get(word.replace(/\.$/, ''))?.word ?? word.replace(/\.$/, '');
}

/** True for a role in lower case that only people have, and no companies. */
export function isPersonOnlyRole(role: Written, language: Language): boolean {
  return personNoun(role, language)?.isAlsoOrganization !== true;
}
