/** People by an office or a profession that questions call them by: "the senators", "la alcaldesa". */

import { typedDemonym } from '../../analysis/grammar/demonyms.ts';
import {
  HONORIFICS,
  isTypedPersonNoun,
  type TypedGender,
  typedPersonNoun,
} from '../../analysis/grammar/person-nouns.ts';
import { hyponymsOfRole, isCountry, isFormer, lemmaOf } from '../../analysis/mentions/description.ts';
import { translateOffice } from '../../analysis/people/offices.ts';
import type { Person } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { AMBIGUOUS_ROLES, WORDS_OF_STATE } from '../../lexicon/ambiguous-roles.ts';
import { POLITICAL_NOUNS } from '../../lexicon/en/political-nouns.ts';
import { POLITICAL_ADJECTIVES } from '../../lexicon/es/political-adjectives.ts';
import { PROVISIONAL_WORDS, SUBORDINATE_WORDS } from '../../lexicon/role-qualifiers.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { capitalizedTokens, questionTokens, textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { maximaBy, maxOf } from '../../util/extremes.ts';
import type { EvidenceSources } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { destinationsIn, type HeldOffice, roleTerm } from '../index/held-offices.ts';
import { identifyingTokens } from '../index/name-tokens.ts';

/** A word for people in the singular. */
const singularOf = (word: string, language: Language): string =>
  typedPersonNoun(word, language)?.form ?? typedDemonym(word)?.singular ?? word;

/** The terms that match a word in the roles of an article: its own, and those of its translations. */
function meaningsOf(word: string, language: Language, { resources }: EvidenceSources): ReadonlySet<string> {
  const translated = LANGUAGES.filter((other) => other !== language).flatMap((other) => {
    const singular = singularOf(word, other);
    const term = roleTerm(singular, other);
    const stems = resources.translations[other].translationsOf(term).map(([translation]) => translation);
    const offices = translateOffice(lemmaOf(singular, other), other).map((office) =>
      roleTerm(office, language),
    );
    return [...stems, ...offices, term];
  });
  const own = roleTerm(singularOf(word, language), language);
  return new Set([own, ...translated.filter((term) => !isStopWord(term))]);
}

/** A word of a question, and the terms that match it in the roles of an article. */
interface AskedWord {
  readonly token: string;
  /** True for a country that an envoy is sent to: “the ambassador | to Kenya”. */
  readonly isDestination: boolean;
  readonly meanings: ReadonlySet<string>;
}

/** The words that an office is asked for by, as articles of a language may have them. */
type OfficeWords = readonly AskedWord[];

/** An office that a hypernym is asked for by. */
interface Hyponym {
  readonly words: OfficeWords;
  /** True if it is meant only where no more than a country stands beside it: the president, and not that of a jury. */
  readonly isAmbiguous: boolean;
}

/** An office that is asked for. */
export interface AskedOffice {
  readonly own: OfficeWords;
  /** The offices that the words are a hypernym of: presidents and governors of "el mandatario". */
  readonly hyponyms: readonly Hyponym[];
  /** The terms that match any word of these. */
  readonly terms: ReadonlySet<string>;
  readonly gender: TypedGender;
}

/** True for a word beside an ambiguous role that makes it no other one: "Colombian", "Republican", "interim". */
const isNeutral = (token: string, language: Language): boolean =>
  isCountry(roleTerm(token, language)) ||
  POLITICAL_NOUNS.has(token) ||
  POLITICAL_ADJECTIVES.has(token) ||
  PROVISIONAL_WORDS.has(token) ||
  WORDS_OF_STATE.has(token) ||
  saysFormer(token);

/** The words without the honorifics before another one: "president" of "Mr. President". */
const withoutHonorifics = (tokens: readonly string[]): string[] =>
  tokens.filter(
    (token, i) => i === tokens.length - 1 || saysRole(token) || !HONORIFICS.has(normalize(token)),
  );

/**
 * The gender that the first word for a person tells: "la jefa de los bomberos"; nothing for "director", which is English as
 * well.
 */
export function genderAskedFor(words: string): TypedGender {
  const tokens = withoutHonorifics(identifyingTokens(words));
  const nouns = tokens.map((token) =>
    LANGUAGES.flatMap((language) => typedPersonNoun(token, language) ?? []),
  );
  const [noun, ...others] = nouns.find(({ length }) => length > 0) ?? [];
  if (noun) return others.every(({ gender }) => gender === noun.gender) ? noun.gender : undefined;
  return tokens.map(typedDemonym).find((demonym) => demonym !== undefined)?.gender;
}

/** Those of some people who may be meant by a word of a gender: of a masculine the women where there are no others. */
export function ofGender(people: readonly Person[], gender: TypedGender): readonly Person[] {
  if (gender === undefined) return people;
  if (gender === 'female') return people.filter((person) => person.gender !== 'male');
  const others = people.filter((person) => person.gender !== 'female');
  return gender === 'masculine' && others.length === 0 ? people : others;
}

/** Reads an office for the articles of a language. */
export function readOffice(words: string, language: Language, sources: EvidenceSources): AskedOffice {
  const tokens = withoutHonorifics(identifyingTokens(words));
  const destinations = new Set(destinationsIn(questionTokens(words)));
  const read = (of: readonly string[]): OfficeWords =>
    of.map((token) => ({
      token,
      isDestination: destinations.has(token),
      meanings: meaningsOf(token, language, sources),
    }));
  const own = read(tokens);
  const roles = tokens.some(saysFormer) ? [] : LANGUAGES.flatMap((each) => hyponymsOfRole(tokens, each));
  const hyponyms = roles.map((role) => ({
    words: read(role),
    isAmbiguous: role.some((word) => AMBIGUOUS_ROLES.has(word)),
  }));
  const offices = [own, ...hyponyms.map(({ words: office }) => office)];
  const terms = new Set(offices.flat().flatMap(({ meanings }) => [...meanings]));
  return { own, hyponyms, terms, gender: genderAskedFor(words) };
}

/** True for "former", "exministra". */
const saysFormer = (token: string): boolean => LANGUAGES.some((language) => isFormer(token, language));
/** True for a word, in any of its forms, that says what one person, or several, are or were: "coach", "geologa", "jueces". */
const saysRole = (token: string): boolean => LANGUAGES.some((language) => isTypedPersonNoun(token, language));

/** True for words with an office or a profession: "the coach of Stanmore". */
export const namesRole = (words: string): boolean => identifyingTokens(words).some(saysRole);

/** True for words all of which are of names of places in an article. */
export function namesPlace(words: string, index: ArticleIndex): boolean {
  const tokens = identifyingTokens(words);
  return tokens.length > 0 && tokens.every((token) => index.placeTokens().has(token));
}

/** True for "Dr", "señora". */
export const isHonorificAlone = (words: string): boolean =>
  identifyingTokens(words).every((token) => HONORIFICS.has(normalize(token)));

/** True for words with a demonym: "the Kenyan". */
export const namesDemonym = (words: string): boolean =>
  identifyingTokens(words).some((token) => typedDemonym(token) !== undefined);

/**
 * True for a noun phrase whose head is an office or a profession: "the coach of Stanmore", "president of Brazil"; not "suing
 * the mayor", "accompanied by the mayor".
 */
export function saysOffice(words: string): boolean {
  const tokens = textTokens(words);
  const head = tokens.findIndex((token) => !isStopWord(token) && saysRole(token));
  return head >= 0 && tokens.slice(1, head).every((token) => !isStopWord(token));
}

/**
 * True for words with a country, a place of the article, or what is written with a capital: "president of Brazil", "head of
 * UNESCO".
 */
export function namesDomain(words: string, index: ArticleIndex): boolean {
  const names = capitalizedTokens(words);
  return identifyingTokens(words).some(
    (token) =>
      !saysRole(token) &&
      (names.has(token) ||
        index.placeTokens().has(token) ||
        LANGUAGES.some((language) => isCountry(roleTerm(token, language)))),
  );
}

/** True for "former" alone: "exministra" is a role, too. */
const isFormerWord = (token: string): boolean => saysFormer(token) && !saysRole(token);

/** The words of the place that most passages of an article name. */
function mainPlaceTokens({ article: { places, language }, frequencies }: ArticleIndex): ReadonlySet<string> {
  const frequency = (place: string): number =>
    maxOf(textTokens(place).map((token) => frequencies.get(stem(token, language)) ?? 0));
  return new Set(maximaBy(places, frequency).flatMap(textTokens));
}

/** True where a noun of a role is among the words that are asked for. */
const hasHead = (heads: readonly string[], asked: OfficeWords): boolean =>
  heads.some((head) => asked.some(({ meanings }) => meanings.has(head)));

/**
 * True for a role, and a name, with a word that is asked for; of an envoy, a country that sends them is none that they are sent
 * to.
 */
const hasWord = ({ terms, destinations }: HeldOffice, { meanings, isDestination }: AskedWord): boolean =>
  [...meanings].some(
    (term) =>
      terms.has(term) && (!destinations || !isCountry(term) || destinations.has(term) === isDestination),
  );

/**
 * True where somebody's role, and name, have all words, the head of the role among them, and the role has no word that makes
 * it another one.
 */
function isAskedFor(held: HeldOffice, asked: OfficeWords): boolean {
  const { heads, tokens, isFormer: isHeldFormerly, isPast } = held;
  return (
    hasHead(heads, asked) &&
    asked.every((word) => isFormerWord(word.token) || hasWord(held, word)) &&
    (isPast || isHeldFormerly === asked.some(({ token }) => saysFormer(token))) &&
    tokens.every((token) => !SUBORDINATE_WORDS.has(token) || asked.some((word) => word.token === token))
  );
}

/**
 * Those of some offices that are asked for, or else that are but for the main place of the article: "the mayor of Tamora" is
 * "the mayor", if no other place is named.
 */
function officesCalled(
  offices: readonly HeldOffice[],
  asked: OfficeWords,
  index: ArticleIndex,
): readonly HeldOffice[] {
  if (!offices.some(({ heads }) => hasHead(heads, asked))) return [];
  const held = offices.filter((office) => isAskedFor(office, asked));
  if (held.length > 0) return held;
  const place = mainPlaceTokens(index);
  const others = asked.filter(({ token }) => !place.has(token));
  if (others.length === asked.length) return [];
  const isWhole = ({ tokens }: HeldOffice): boolean =>
    tokens.every((token) =>
      others.some(({ meanings }) => meanings.has(roleTerm(token, index.article.language))),
    );
  return offices.filter((office) => isAskedFor(office, others) && isWhole(office));
}

/**
 * Finds the offices or professions of an article's people that are asked for: those that it says in these words; or else what
 * it calls somebody in passing, and those that the words are a hypernym of.
 */
function officesIn(
  index: ArticleIndex,
  { own, hyponyms, terms, gender }: AskedOffice,
): readonly HeldOffice[] {
  const offices = index.offices().filter(({ heads }) => heads.some((head) => terms.has(head)));
  if (offices.length === 0) return [];
  const { language } = index.article;
  const stated = offices.filter(({ isStated }) => isStated);
  const current = stated.filter(({ isPast }) => !isPast);
  // A geologist may be a doctor, but not everyone with "Dr" is a geologist.
  const professed = stated.filter(
    ({ tokens: [first = '', ...others] }) => others.length > 0 || !HONORIFICS.has(first),
  );
  const isAlone = ({ isOwned, tokens }: HeldOffice, words: OfficeWords): boolean =>
    !isOwned &&
    tokens.every(
      (token) =>
        isNeutral(token, language) || words.some(({ meanings }) => meanings.has(roleTerm(token, language))),
    );
  const called = (held: readonly HeldOffice[], office: OfficeWords): readonly HeldOffice[] =>
    officesCalled(held, office, index);
  const stages = [
    () => called(current, own),
    () => called(stated, own),
    () => [
      ...called(offices, own),
      ...hyponyms.flatMap(({ words, isAmbiguous }) =>
        called(isAmbiguous ? professed.filter((held) => isAlone(held, words)) : professed, words),
      ),
    ],
  ];
  for (const find of stages) {
    const found = find();
    const people = new Set(
      ofGender(
        found.map(({ person }) => person),
        gender,
      ),
    );
    if (people.size > 0) return found.filter(({ person }) => people.has(person));
  }
  return [];
}

/** The people who hold some offices, each once. */
export const holdersOf = (offices: readonly HeldOffice[]): readonly Person[] => [
  ...new Set(offices.map(({ person }) => person)),
];

/** Finds the people of an article whose office or profession is asked for. */
export const holdersIn = (index: ArticleIndex, asked: AskedOffice): readonly Person[] =>
  holdersOf(officesIn(index, asked));

/** The passages with all words of a role, in the language of the article, in one sentence, of whomever they are said. */
export function passagesWithRole(index: ArticleIndex, { own }: AskedOffice): Passage[] {
  const { article, frequencies, sentences, passages } = index;
  const { language } = article;
  const terms = own.map(({ token }) => stem(token, language));
  if (!terms.every((term) => frequencies.has(term))) return [];
  if (!own.some(({ token }) => isTypedPersonNoun(token, language))) return [];
  const hasAll = (sentence: readonly string[]): boolean => terms.every((term) => sentence.includes(term));
  return passages.filter((_, position) => !index.isHeading(position) && sentences[position]?.some(hasAll));
}

/** Finds the offices or professions of an article's people that words mean. */
export const findOffices = (
  words: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): readonly HeldOffice[] =>
  index.offices().length === 0 ? [] : officesIn(index, readOffice(words, index.article.language, sources));

/** Finds the people of an article whose office or profession words mean. */
export const findOfficeHolders = (
  words: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): readonly Person[] => holdersOf(findOffices(words, index, sources));
