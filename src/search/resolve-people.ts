/**
 * Whom the words of a question mean in an article, for questions of any frame. The first of these steps that finds somebody decides:
 *
 * 1. a name or an alias, with honorifics or without: "Bell", "Mrs. Bell"
 * 2. a name with more before it, or some words of one: "Mayor Bell"; "Ida Bell" of Ida Marsh Bell
 * 3. coordinated names, each of them known: "Bell and Moss"
 * 4. an office or a profession, and speakers who are no known people: "the mayor", "the ministry of fisheries"
 * 5. a name with a typing error: "Okafr"
 */

import { isGivenName } from '../analysis/grammar/given-names.ts';
import { HONORIFICS, isPersonNoun } from '../analysis/grammar/person-nouns.ts';
import type { Person } from '../corpus/article.ts';
import { LANGUAGES } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { questionTokens, textTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import { acronymTerms } from './acronyms.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EvidenceSources } from './evidence.ts';
import type { HeldOffice } from './held-offices.ts';
import { isWordOfAny } from './language-resources.ts';
import { findOffices, identifyingTokens, namesRole } from './office-holders.ts';
import { isStopWord } from './stop-words.ts';
import { CORRECTION_WEIGHT } from './term-matcher.ts';

/** Whom words mean. */
interface Referents {
  /** The people of the article; several of coordinated names, and of an office. */
  readonly people: readonly Person[];
  /** Speakers who are none of its people, as the article has them. */
  readonly speakers: readonly string[];
  /** The offices by which the words mean the people; none for names. */
  readonly offices: readonly HeldOffice[];
  /** True if the words are the name of one person. */
  readonly isName: boolean;
  /** How surely the words mean them, 0 to 1: less with a typing error. */
  readonly match: number;
}

const DETERMINER = /^(?:the|el|la|los|las|a|an|un|una) /;
/** The relative clause behind an office: "the minister | who came along". */
const RELATIVE_CLAUSE = / (?:que|quien|who|whom|that|which) .*$/i;
const COORDINATION = / (?:and|y|e) /i;

/** True for words before a last name that make it somebody else's: "John | Reyes" is not Joan Reyes. */
function hasOtherGivenName(before: readonly string[], own: ReadonlySet<string>): boolean {
  const isTitle = (token: string): boolean => LANGUAGES.some((language) => isPersonNoun(token, language));
  return before.some((token) => isGivenName(token) && !own.has(token) && !isTitle(token));
}

/** A name behind words that say what somebody is, "senator | Moreno", or with a word more than the article has: "Ida Marsh | Bell". */
function nameBehind(tokens: readonly string[], { aliases }: ArticleIndex): Person | undefined {
  for (let start = 1; start < tokens.length; start += 1) {
    const before = tokens.slice(0, start);
    const [last = ''] = before.slice(-1);
    // "Mrs. Moreno" is a woman, and "the dedication to Moreno" is not his.
    if (HONORIFICS.has(last)) return undefined;
    const rest = tokens.slice(start);
    const person = isStopWord(last) ? undefined : aliases.lookup(rest.join(' '));
    if (!person) continue;
    const own = new Set(textTokens(person.name));
    // Not "the church | bell", nor "the deputy | mayor", which is no name.
    const isName = rest.every((token) => own.has(token)) && (namesRole(last) || own.has(before[0] ?? ''));
    if (isName && !hasOtherGivenName(before, own)) return person;
  }
  return undefined;
}

/** The only person whose name has all of several words: Ida Marsh Bell of "Ida Bell". */
function nameWith(tokens: readonly string[], { article }: ArticleIndex): Person | undefined {
  const [person, ...others] = article.people.filter(({ name }) => {
    const names = new Set(textTokens(name));
    return tokens.every((token) => names.has(token));
  });
  return tokens.length > 1 && others.length === 0 ? person : undefined;
}

const withoutDeterminer = (words: string): string => words.replace(DETERMINER, '');

/** The person with a name or an alias, "the governor" as well as "governor". */
export const personWithName = (words: string, { aliases }: ArticleIndex): Person | undefined =>
  aliases.lookup(words) ?? aliases.lookup(withoutDeterminer(words));

/** The person whom words name, without a typing error. */
function personNamed(words: string, index: ArticleIndex): Person | undefined {
  const tokens = textTokens(withoutDeterminer(words));
  return personWithName(words, index) ?? nameBehind(tokens, index) ?? nameWith(tokens, index);
}

/** The people whom coordinated names mean, "Bell and Moss"; nobody if one of them is not known. */
function coordinatedPeople(words: string, index: ArticleIndex): readonly Person[] {
  const names = words.split(COORDINATION).map((name) => personNamed(name, index));
  const known = names.filter((person) => person !== undefined);
  return names.length > 1 && known.length === names.length ? known : [];
}

/**
 * The speakers who are no known people, and whose name has all words for somebody: "Sony", "the ministry of fisheries". Of an
 * office it has no others: "the deputy mayor" is not the mayor.
 */
function unknownSpeakers(words: string, question: string, index: ArticleIndex): string[] {
  const { language, people } = index.article;
  const tokens = questionTokens(words);
  const acronyms = acronymTerms(question, tokens, index);
  const asked = identifyingTokens(words).map(
    (token) => acronyms.get(token)?.map(normalize) ?? [stem(token, language)],
  );
  if (asked.length === 0) return [];
  const known = new Set(people.map(({ name }) => name));
  const names = new Set(index.speech().speakers.flatMap((speakers) => [...speakers.keys()]));
  return [...names].filter((name) => {
    const own = identifyingTokens(name).map((token) => stem(token, language));
    const hasAll = asked.every((terms) => terms.every((term) => own.includes(term)));
    return !known.has(name) && hasAll && !(namesRole(words) && own.length > asked.length);
  });
}

/**
 * Somebody whose last name is mistyped. Behind their given name it may be any word, alone it is no word of a language or of the article,
 * nor a given name: Joan is not John, nor Sony Tony.
 */
function personMistyped(
  words: string,
  { aliases, article, frequencies }: ArticleIndex,
  { resources }: EvidenceSources,
): Person | undefined {
  const tokens = textTokens(words);
  const last = tokens.at(-1) ?? '';
  const whole = tokens.length > 1 ? aliases.fuzzyLookup(words) : undefined;
  const own = new Set(textTokens(whole?.name ?? ''));
  if (whole && tokens.slice(0, -1).every((token) => own.has(token))) return whole;
  const isKnown =
    isGivenName(last) || isWordOfAny(last, resources) || frequencies.has(stem(last, article.language));
  return isKnown ? undefined : aliases.fuzzyLookup(last);
}

const NOBODY: Referents = { people: [], speakers: [], offices: [], isName: false, match: 1 };

/**
 * Resolves whom words mean.
 *
 * @param question the whole question, which tells names by their capitals
 */
export function resolvePeople(
  words: string,
  question: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Referents {
  const short = words.replace(RELATIVE_CLAUSE, '');
  const person = personNamed(words, index) ?? personNamed(short, index);
  if (person) return { ...NOBODY, people: [person], isName: true };
  const coordinated = coordinatedPeople(words, index);
  if (coordinated.length > 0) return { ...NOBODY, people: coordinated };
  const offices = findOffices(short, index, sources);
  const speakers = unknownSpeakers(short, question, index);
  if (offices.length > 0 || speakers.length > 0)
    return { ...NOBODY, people: [...new Set(offices.map((held) => held.person))], speakers, offices };
  const mistyped = personMistyped(short, index, sources);
  return mistyped ? { ...NOBODY, people: [mistyped], isName: true, match: CORRECTION_WEIGHT } : NOBODY;
}

/** True for a person of the article, or words that stand in it as they are: not "Gustavo Trump", each word of which does. */
export const isNamedVerbatim = (name: string, { aliases, article }: ArticleIndex): boolean =>
  aliases.lookup(name) !== undefined ||
  questionTokens(name).length < 2 ||
  normalize(article.text).includes(normalize(name));
