/** Nouns for what is no person, read from the tables of lexicon/en and lexicon/es: groups, organizations, texts, things. */

import { NON_PERSON_WORDS as ENGLISH_NON_PERSON_WORDS } from '../../lexicon/en/non-person-words.ts';
import { NOUN_KINDS as ENGLISH_NOUN_KINDS } from '../../lexicon/en/noun-kinds.ts';
import { NON_PERSON_WORDS as SPANISH_NON_PERSON_WORDS } from '../../lexicon/es/non-person-words.ts';
import { NOUN_KINDS as SPANISH_NOUN_KINDS } from '../../lexicon/es/noun-kinds.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';

/** The kinds of the tables, which say what each is. */
const KINDS = [
  'organization',
  'authority',
  'group',
  'document',
  'work',
  'place',
  'vessel',
  'animal',
  'storm',
] as const;

type NounKind = (typeof KINDS)[number];

/** An entry of the tables. */
interface NounEntry {
  readonly kinds: readonly NounKind[];
  /** True if it is that in names only: "Times". */
  readonly isOnlyInNames: boolean;
  /** True if people are called so too: "Page". */
  readonly isPersonName: boolean;
}

const isKind = (text: string): text is NounKind => KINDS.some((kind) => kind === text);

function parseTable(table: string): ReadonlyMap<string, NounEntry> {
  const nouns = new Map<string, NounEntry>();
  for (const line of table.trim().split('\n')) {
    const [word = '', names = '', ...flags] = line.trim().split(/\s+/);
    const kinds = names.split('+').filter(isKind);
    if (kinds.length !== names.split('+').length) throw new Error(`lexicon: "${line}" has no kind`);
    nouns.set(word, {
      kinds,
      isOnlyInNames: flags.includes('name'),
      isPersonName: flags.includes('person'),
    });
  }
  return nouns;
}

const TABLES: Record<Language, ReadonlyMap<string, NounEntry>> = {
  en: parseTable(ENGLISH_NOUN_KINDS),
  es: parseTable(SPANISH_NOUN_KINDS),
};

const NO_KINDS: readonly NounKind[] = [];

/** The kinds of a noun in lower case; none for other words, and for those that have one in names only. */
export function nounKinds(word: string, language: Language): readonly NounKind[] {
  const noun = TABLES[language].get(word);
  return noun && !noun.isOnlyInNames ? noun.kinds : NO_KINDS;
}

/** True for a noun in lower case of one of some kinds: "union" of organizations. */
export const isNounOf = (word: string, language: Language, ...kinds: readonly NounKind[]): boolean =>
  nounKinds(word, language).some((kind) => kinds.includes(kind));

/** True for a word in lower case of a name, in whatever language that is, of one of some kinds: "times", "banco". */
export const isNameWordOf = (word: string, ...kinds: readonly NounKind[]): boolean =>
  LANGUAGES.some((language) => TABLES[language].get(word)?.kinds.some((kind) => kinds.includes(kind)));

/** True for a word in lower case in the names of things, in whatever language: "times", "banco", "federal". */
export const isNonPersonWord = (word: string): boolean =>
  ENGLISH_NON_PERSON_WORDS.has(word) ||
  SPANISH_NON_PERSON_WORDS.has(word) ||
  LANGUAGES.some((language) => TABLES[language].get(word)?.isPersonName === false);

/** The nouns of a kind, of both languages. */
export const nounsOf = (kind: NounKind): string[] =>
  LANGUAGES.flatMap((language) =>
    [...TABLES[language].keys()].filter((word) => nounKinds(word, language).includes(kind)),
  );

/** Kinds whose names follow the noun without a comma; English has relative clauses there: "the house | Ida Bell bought". */
const NAMED_KINDS: Record<Language, readonly NounKind[]> = {
  en: ['organization', 'work', 'vessel', 'animal', 'storm'],
  es: ['organization', 'work', 'place', 'vessel', 'animal', 'storm'],
};

/** True for a noun in lower case that a name may follow: "the charity | Open Water", "el diario | El Faro". */
export const takesName = (word: string, language: Language): boolean =>
  isNounOf(word, language, ...NAMED_KINDS[language]);

/** True for a noun in lower case for people who speak as one: "ministry", "union", "crowd". */
export const isCollective = (word: string, language: Language): boolean =>
  isNounOf(word, language, 'organization', 'authority', 'group');
