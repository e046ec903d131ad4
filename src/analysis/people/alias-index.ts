/** Index of people by name and alias, looked up exactly, with a typing error, or inside a sequence of words. */

import type { Person } from '../../corpus/article.ts';
import { type Normalized, normalize } from '../../text/normalize.ts';
import { tokenize } from '../../text/tokenize.ts';
import { FuzzyIndex, MAX_EDITS } from '../../text/typos.ts';
import { maxOf } from '../../util/extremes.ts';
import { lazy } from '../../util/lazy.ts';
import { onlyOf } from '../../util/only-of.ts';
import { pushTo } from '../../util/push-to.ts';
import { genderOfGivenName } from '../grammar/given-names.ts';
import { HONORIFICS } from '../grammar/person-nouns.ts';
import { surnameOf } from '../mentions/person-names.ts';

/** Persons by what they are called: full names, first and last names, aliases. */
export interface AliasIndex {
  /** The one person called exactly that, whatever the case and the accents, with honorifics or without. */
  lookup(name: string): Person | undefined;
  /**
   * Replaces names and aliases among words by the last name, and leaves out honorifics before a name: "the colombian
   * president", "gustavo petro" and "mr petro" become "petro".
   * First names of detected people stay, which are words too ("will", "mark").
   *
   * @param words normalized, as they follow one another
   */
  canonicalize(words: readonly string[]): Normalized[];
  /**
   * The people whom words name, each by the longest name or alias that begins at a word, but for another gender's honorifics.
   *
   * @param words normalized, as they follow one another
   */
  findNames(words: readonly string[]): NamedPerson[];
  /** The last names of people whom the words call by an alias of several words without it. */
  impliedSurnames(words: readonly string[]): string[];
  /** The one person called that with a typing error at most: one letter amiss in four or more, two in eight or more. */
  fuzzyLookup(name: string): FuzzyMatch | undefined;
  /** The one person whose full name has all words, normalized. */
  withWords(words: readonly string[]): Person | undefined;
}

/** A person, and the {@link aliasKey} that is meant. */
interface FuzzyMatch {
  readonly person: Person;
  readonly key: string;
}

/** Somebody who is named among words, by those from `start` to before `end`. */
interface NamedPerson {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** Precedence of aliases: an editor's entry, then a full name, a role or alias, and a first or last name. */
const RANK = { part: 0, alias: 1, fullName: 2, editor: 3 } as const;

/** Mentions of the person whom a surname alone means, at least, per mention of any namesake. */
export const SURNAME_DOMINANCE = 3;

/** The person with the highest claim to a name, and how much somebody else's of the same rank weighs. */
interface Claim {
  person: Person;
  rank: number;
  /** Mentions of the person, for the part of a name; otherwise 1. */
  weight: number;
  rivalWeight: number;
}

/** True for a person found in a text, and not declared by an editor. */
export const isDetected = ({ mentions }: Person): boolean => mentions !== undefined;

/** The key of a name: its words as a question has them, without the article that a role may come with. */
const aliasKey = (name: string): string =>
  tokenize(name)
    .join(' ')
    .replace(/^(?:the|el|la) /, '');

/** The short forms of a full name: each word, each suffix of several words, and an initial with the other words. */
function nameParts(name: string): string[] {
  const words = name.split(/\s+/);
  // "de la Cruz" may be said without "María"; "de" and "la" alone mean nobody, nor does an initial.
  const single = words.filter((word) => /^\p{Lu}[\p{L}\p{M}]/u.test(word));
  // "G. Petro"
  const [first = '', ...others] = words;
  const withInitial = others.length > 0 ? [[...first].slice(0, 1).concat(others).join(' ')] : [];
  return [...single, ...words.map((_, i) => words.slice(i).join(' ')), ...withInitial];
}

/** Claims to names, the highest by key. */
class ClaimTable {
  readonly #claims = new Map<string, Claim>();

  /** @param places the keys of places, which a part of a detected person’s name does not mean */
  addPerson(person: Person, places: ReadonlySet<string>): void {
    const { name, aliases } = person;
    const isFound = isDetected(person);
    // A last name alone, as of "President Bell", is no full name.
    const nameRank = name.includes(' ') ? RANK.fullName : RANK.part;
    this.#add(aliasKey(name), person, isFound ? nameRank : RANK.editor);
    for (const key of nameParts(name).map(aliasKey))
      if (!isFound || !places.has(key)) this.#add(key, person, isFound ? RANK.part : RANK.editor);
    for (const alias of aliases) this.#add(aliasKey(alias), person, isFound ? RANK.alias : RANK.editor);
  }

  #add(key: string, person: Person, rank: number): void {
    const weight = rank === RANK.part ? (person.mentions ?? 1) : 1;
    const claim = this.#claims.get(key);
    if (!claim || rank > claim.rank) {
      this.#claims.set(key, { person, rank, weight, rivalWeight: 0 });
    } else if (claim.person !== person && rank === claim.rank) {
      if (weight > claim.weight) this.#claims.set(key, { person, rank, weight, rivalWeight: claim.weight });
      else claim.rivalWeight = Math.max(claim.rivalWeight, weight);
    }
  }

  keys(): string[] {
    return [...this.#claims.keys()];
  }

  /** The person with that key; nobody if two have it, unless one dominates. */
  find(key: string): Person | undefined {
    const claim = this.#claims.get(key);
    if (!claim) return undefined;
    const { person, rank, weight, rivalWeight } = claim;
    return rivalWeight === 0 || (rank === RANK.part && weight >= SURNAME_DOMINANCE * rivalWeight)
      ? person
      : undefined;
  }

  /** The last name that stands for a key; nothing for the parts of detected names, and for full ones, which have it. */
  canonicalName(key: string): string | undefined {
    const rank = this.#claims.get(key)?.rank;
    if (rank !== RANK.editor && rank !== RANK.alias) return undefined;
    const person = this.find(key);
    return person && (aliasKey(surnameOf(person.name)).split(' ').at(-1) ?? key);
  }
}

/** Maximum words of a name after honorifics. */
const MAX_HONORED_WORDS = 4;

/** The number of honorifics from `start` on, before another word. */
export function honorificsAt(words: readonly string[], start: number): number {
  let end = start;
  while (end < words.length - 1 && HONORIFICS.has(words[end] ?? '')) end += 1;
  return end - start;
}

/** False where the given name of a full name tells another gender than honorifics, normalized: "mrs" of "Tom Bell". */
export function mayBeCalled(name: string, honorifics: readonly string[]): boolean {
  const [givenName = '', surname] = name.split(' ');
  const own = surname === undefined ? undefined : genderOfGivenName(givenName);
  const told = honorifics.flatMap((word) => HONORIFICS.get(word) ?? []);
  return told.every((gender) => own === undefined || gender === own);
}

/**
 * The person with a key after honorifics: "mr bell", "doña ana"; not if the given name tells another gender: "mrs tom bell".
 */
function findHonored(words: readonly string[], table: ClaimTable): Person | undefined {
  const count = honorificsAt(words, 0);
  if (count === 0) return undefined;
  const person = table.find(words.slice(count).join(' '));
  return person && mayBeCalled(person.name, words.slice(0, count)) ? person : undefined;
}

/** The index after honorifics at `start` that a person's name follows: "mr | bell"; `start` without any. */
function afterHonorifics(words: readonly string[], start: number, table: ClaimTable): number {
  const end = start + honorificsAt(words, start);
  if (end === start) return start;
  const lengths = Array.from({ length: MAX_HONORED_WORDS }, (_, i) => i + 1);
  return lengths.some((length) => findHonored(words.slice(start, end + length), table)) ? end : start;
}

/** A name among words: the index after it, and what is known by it. */
interface NameMatch<T> {
  readonly end: number;
  readonly value: T;
}

/**
 * Finds the longest name that begins at a word.
 *
 * @param valueAt what is known by a key; `undefined` for one that is not to be found
 */
function longestMatcher<T>(
  table: ClaimTable,
  valueAt: (key: string) => T | undefined,
): (words: readonly string[], start: number) => NameMatch<T> | undefined {
  /** The number of words of the longest name, by its first word. */
  const maxLengths = new Map<string, number>();
  for (const key of table.keys()) {
    if (valueAt(key) === undefined) continue;
    const words = key.split(' ');
    const first = words[0] ?? '';
    maxLengths.set(first, Math.max(maxLengths.get(first) ?? 0, words.length));
  }
  return (words, start) => {
    const maxLength = maxLengths.get(words[start] ?? '') ?? 0;
    for (let end = Math.min(start + maxLength, words.length); end > start; end -= 1) {
      const value = valueAt(words.slice(start, end).join(' '));
      if (value !== undefined) return { end, value };
    }
    return undefined;
  };
}

/** Looks names up with a typing error. */
function fuzzyLookupIn(table: ClaimTable): AliasIndex['fuzzyLookup'] {
  // Of thousands of people it takes a while to make, and a typing error is rare.
  const fuzzy = lazy(() => new FuzzyIndex(table.keys().map((key) => [key, table.find(key)])));
  const maxKeyLength = lazy(() => maxOf(table.keys().map(({ length }) => length)));
  return (name) => {
    const key = aliasKey(name);
    // Longer than any name: a comparison takes time and memory in proportion to the square of its length.
    if (key.length > maxKeyLength() + MAX_EDITS) return undefined;
    const closest = fuzzy().closest(key);
    const person = onlyOf(closest.map(([, candidate]) => candidate));
    const [[meant] = ['']] = closest;
    return person && { person, key: meant };
  };
}

/** Somebody with the words of their full name. */
interface NameWords {
  readonly person: Person;
  readonly tokens: ReadonlySet<string>;
}

/** People by each word of their full names. */
function indexByWord(people: readonly Person[]): ReadonlyMap<string, readonly NameWords[]> {
  const byWord = new Map<string, NameWords[]>();
  for (const person of people) {
    const tokens = new Set(tokenize(person.name));
    for (const token of tokens) pushTo(byWord, token, { person, tokens });
  }
  return byWord;
}

/**
 * Indexes people by what they are called. A first or last name that two of them share means nobody: "Daniel" is neither
 * Daniel García Peña nor Daniel Noboa. Among detected people it means the one who is named by far the most.
 *
 * @param places names that a part of a detected person’s name does not mean: "Israel" of Israel Katz. Default: none
 */
export function buildAliasIndex(people: readonly Person[], places: readonly string[] = []): AliasIndex {
  const table = new ClaimTable();
  const placeKeys = new Set(places.map(aliasKey));
  for (const person of people) table.addPerson(person, placeKeys);
  const surnameAt = longestMatcher(table, (key) => table.canonicalName(key));
  const personAt = lazy(() => longestMatcher(table, (key) => table.find(key)));
  const byWord = lazy(() => indexByWord(people));
  return {
    lookup(name) {
      const key = aliasKey(name);
      return table.find(key) ?? findHonored(key.split(' '), table);
    },
    canonicalize(words) {
      const canonical: Normalized[] = [];
      for (let start = 0; start < words.length; ) {
        const at = afterHonorifics(words, start, table);
        const match = surnameAt(words, at);
        canonical.push(normalize(match?.value ?? words[at] ?? ''));
        start = match?.end ?? at + 1;
      }
      return canonical;
    },
    findNames(words) {
      const named: NamedPerson[] = [];
      for (let start = 0; start < words.length; ) {
        const honorifics = honorificsAt(words, start);
        const from = start + honorifics;
        const match = personAt()(words, from);
        if (match && mayBeCalled(match.value.name, words.slice(start, from)))
          named.push({ person: match.value, start: from, end: match.end });
        start = match?.end ?? from + 1;
      }
      return named;
    },
    impliedSurnames(words) {
      const surnames = new Set<string>();
      for (let at = 0; at < words.length; ) {
        const match = surnameAt(words, at);
        if (match && match.end > at + 1 && !words.includes(match.value)) surnames.add(match.value);
        at = match?.end ?? at + 1;
      }
      return [...surnames];
    },
    fuzzyLookup: fuzzyLookupIn(table),
    withWords(words) {
      const [first = '', ...others] = words;
      const named = byWord().get(first) ?? [];
      return onlyOf(named.filter(({ tokens }) => others.every((word) => tokens.has(word))))?.person;
    },
  };
}
