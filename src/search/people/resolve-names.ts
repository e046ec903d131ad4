/**
 * Entity linking of names: to the people of an article for `/ask`, or of all articles for `/quote` and `/people`. Surer ways
 * come first:
 *
 * 1. a name or an alias, with honorifics or without: "Bell", "Mrs. Bell"
 * 2. a name with more before it, or some words of one: "Mayor Bell"; "Ida Bell" of Ida Marsh Bell
 * 3. coordinated names, each of them known: "Bell and Moss", "Bell, Moss y Okafor"
 * 4. a name with a typing error: "Okafr"
 */

import { isGivenName } from '../../analysis/grammar/given-names.ts';
import { HONORIFICS, isTypedPersonNoun } from '../../analysis/grammar/person-nouns.ts';
import type { AliasIndex } from '../../analysis/people/alias-index.ts';
import type { Person } from '../../corpus/article.ts';
import { LANGUAGES } from '../../text/language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { namesRole } from './office-holders.ts';

/** The people whom names may mean. */
export interface NameSource {
  readonly aliases: AliasIndex;
  /** True for a word of a language or of the text, which is no name with a typing error. */
  isKnownWord(token: string): boolean;
}

/** Names have hardly more words than this. */
export const MAX_NAME_WORDS = 6;

const DETERMINER = /^(?:the|el|la|los|las|a|an|un|una) /;
/** Separates coordinated names. */
const COORDINATION = /\s*(?:,\s*(?:and|y|e)\s|[,&]|\s(?:and|y|e)\s)\s*/iu;

/** True for words before a last name that make it somebody else's: "John | Reyes" is not Joan Reyes. */
function hasOtherGivenName(before: readonly string[], own: ReadonlySet<string>): boolean {
  const isTitle = (token: string): boolean =>
    LANGUAGES.some((language) => isTypedPersonNoun(token, language));
  return before.some((token) => isGivenName(token) && !own.has(token) && !isTitle(token));
}

/** A name after a role, "senator | Moreno", or with a word more than the texts have: "Ida Marsh | Bell". */
function nameAfter(tokens: readonly string[], { aliases }: NameSource): Person | undefined {
  for (let start = Math.max(1, tokens.length - MAX_NAME_WORDS); start < tokens.length; start += 1) {
    const before = tokens.slice(0, start);
    const [last = ''] = before.slice(-1);
    // "Mrs. Moreno" is a woman, and "the dedication to Moreno" is not his.
    if (HONORIFICS.has(last)) return undefined;
    const rest = tokens.slice(start);
    const person = isStopWord(last) ? undefined : aliases.lookup(rest.join(' '));
    if (!person) continue;
    const own: ReadonlySet<string> = new Set(textTokens(person.name));
    // Not "the church | bell", nor "the deputy | mayor", which is no name.
    const isName = rest.every((token) => own.has(token)) && (namesRole(last) || own.has(before[0] ?? ''));
    if (isName && !hasOtherGivenName(before, own)) return person;
  }
  return undefined;
}

const withoutDeterminer = (words: string): string => words.replace(DETERMINER, '');

/** The person with a name or an alias, "the governor" as well as "governor". */
export const personWithName = (words: string, { aliases }: NameSource): Person | undefined =>
  aliases.lookup(words) ?? aliases.lookup(withoutDeterminer(words));

/** The person whom words name, without a typing error. */
export function personNamed(words: string, source: NameSource): Person | undefined {
  const tokens = textTokens(withoutDeterminer(words));
  return (
    personWithName(words, source) ??
    nameAfter(tokens, source) ??
    (tokens.length > 1 ? source.aliases.withWords(tokens) : undefined)
  );
}

/** The conjuncts of coordinated names: "Bell, Moss and Okafor". */
export const coordinatedNames = (words: string): string[] =>
  words.split(COORDINATION).filter((name) => name !== '');

/** The people whom coordinated names mean; nobody if one of them is not known. */
export function coordinatedPeople(words: string, source: NameSource): readonly Person[] {
  const names = coordinatedNames(words);
  const people = names.map((name) => personNamed(name, source));
  const known = people.filter((person) => person !== undefined);
  return names.length > 1 && known.length === names.length ? [...new Set(known)] : [];
}

/**
 * Somebody of whose name one word is mistyped: the last one, or any that is no word of a language or of the text. A last name
 * alone is none either, nor a given name: Joan is not John, nor Sony Tony.
 */
export function personMistyped(words: string, { aliases, isKnownWord }: NameSource): Person | undefined {
  const tokens = textTokens(withoutDeterminer(words));
  const last = tokens.at(-1) ?? '';
  const isUnknown = (token: string): boolean => !isGivenName(token) && !isKnownWord(token);
  const whole = tokens.length > 1 ? aliases.fuzzyLookup(tokens.join(' ')) : undefined;
  if (whole) {
    const own = whole.key.split(' ');
    const [mistyped = '', ...more] = tokens.filter((token) => !own.includes(token));
    if (more.length === 0 && (mistyped === last || isUnknown(mistyped))) return whole.person;
  }
  // After a given name, "Joan | Reyse", the whole would have been found.
  const isAlone = !hasOtherGivenName(tokens.slice(0, -1), new Set());
  return isAlone && isUnknown(last) ? aliases.fuzzyLookup(last)?.person : undefined;
}
