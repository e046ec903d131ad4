import type { Article, Person } from '../../corpus/article.ts';
import { collapseInitials, normalize } from '../../text/normalize.ts';
import { FuzzyIndex } from '../../text/typos.ts';
import { lazy } from '../../util/lazy.ts';
import { FullNameIndex, nameTokens } from './full-name-index.ts';

/** Who a name may mean: filled from what people are called, asked with what someone typed or an article says. */
export interface AliasIndex {
  /** The one person called exactly that, however it is accented or cased. */
  lookup(name: string): Person | undefined;
  /**
   * Words with everyone in them called by one name, the last word of theirs: "the colombian president", "gustavo" and
   * "gustavo petro" are all "petro". People found in a text keep the names that they are called by: their first names
   * are words too ("will", "mark").
   *
   * @param words folded, as they follow one another
   */
  canonicalize(words: readonly string[]): string[];
  /** The same names of those only whom the words call by more than one word, and not by that name: "petro". */
  impliedSurnames(words: readonly string[]): string[];
  /** The one person called that, or nearly: one letter amiss in a name of four or more, two in one of eight. */
  fuzzyLookup(name: string): Person | undefined;
}

/** Full name, each part of it, and the parts from any one on. */
function partsOf({ name }: Person): string[] {
  const parts = name.split(/\s+/);
  // "de la Cruz" may be said without "María"; "de" and "la" alone mean nobody, nor does an initial.
  const single = parts.filter((part) => /^\p{Lu}[\p{L}\p{M}]/u.test(part));
  return [...single, ...parts.map((_, i) => parts.slice(i).join(' '))];
}

/**
 * A name as it is looked up: folded, the dots of "U.S." left out as in a question, and without the article that a role or
 * alias may come with.
 */
function keyOf(name: string): string {
  const folded = normalize(name);
  // Most names are words of letters alone, and nothing is to be taken out of them.
  const words = /^[a-z]+(?: [a-z]+)*$/.test(folded)
    ? folded
    : collapseInitials(folded)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  return words.replace(/^(?:the|el|la) /, '');
}

/** The first word of a name as it is looked up. */
function startOf(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

/** The first word of a name with letters or digits in it, behind the article that it may come with. */
function firstWord(name: string): string {
  const [first = '', second] = name.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  return second !== undefined && /^(?:the|el|la)$/i.test(first) ? second : first;
}

/**
 * How much a name counts. What an editor has put down goes before all that was found; of that, a full name before a role,
 * and a role before a first or last name.
 */
const RANK = { part: 0, alias: 1, name: 2, editor: 3 } as const;

/** A last name alone is that of whom an article names so many times as often as anyone else with it. */
const DOMINANT = 3;

/** Who is called something, and whether anyone else is as much. */
interface Called {
  person: Person;
  rank: number;
  /** How often they are named. */
  weight: number;
  /** The same of whoever else is called so. */
  rival: number;
}

/** Whether somebody was found in a text, and not put down by an editor. */
export const isDetected = ({ mentions }: Person): boolean => mentions !== undefined;

function* callsOf(person: Person): Generator<[key: string, rank: number]> {
  const found = isDetected(person);
  // A last name alone, as of "President Bell", is no more than one.
  const whole = person.name.includes(' ') ? RANK.name : RANK.part;
  yield [keyOf(person.name), found ? whole : RANK.editor];
  for (const part of partsOf(person)) yield [keyOf(part), found ? RANK.part : RANK.editor];
  for (const alias of person.aliases) yield [keyOf(alias), found ? RANK.alias : RANK.editor];
}

function add(table: Map<string, Called>, key: string, person: Person, rank: number): void {
  const weight = rank === RANK.part ? (person.mentions ?? 1) : 1;
  const before = table.get(key);
  if (!before || rank > before.rank) {
    if (before?.person === person) before.rank = rank;
    else table.set(key, { person, rank, weight, rival: 0 });
  } else if (before.person !== person && rank === before.rank) {
    if (weight > before.weight) table.set(key, { person, rank, weight, rival: before.weight });
    else before.rival = Math.max(before.rival, weight);
  }
}

/** The one who is called so; nobody where two are. */
function only({ person, rank, weight, rival }: Called): Person | undefined {
  return rival === 0 || (rank === RANK.part && weight >= DOMINANT * rival) ? person : undefined;
}

/**
 * What the `people` are called. A first or last name that two of them share means nobody: "Daniel" is neither Daniel
 * García Peña nor Daniel Noboa. Among people who were found it means the one who is named by far the most.
 */
export function buildAliasIndex(people: readonly Person[]): AliasIndex {
  const table = new Map<string, Called>();
  for (const person of people) for (const [key, rank] of callsOf(person)) add(table, key, person, rank);
  const starts = new Set([...table.keys()].map(startOf));
  const exactly = (name: string): Person | undefined => {
    // Most of what an article is looked through for is nobody's name from its first word on.
    if (!starts.has(startOf(keyOf(firstWord(name))))) return undefined;
    const called = table.get(keyOf(name));
    return called && only(called);
  };
  /** How many words the longest name has that begins with a word. */
  const longest = new Map<string, number>();
  const isResolved = (called: Called): boolean => called.rank === RANK.editor || called.rank === RANK.alias;
  for (const [key, called] of table) {
    if (!isResolved(called) || !only(called)) continue;
    const [first = '', ...others] = key.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, 1 + others.length));
  }
  const shortName = (key: string): string | undefined => {
    const called = table.get(key);
    const person = called && isResolved(called) ? only(called) : undefined;
    return person && (keyOf(person.name).split(' ').at(-1) ?? key);
  };
  /** The longest name that begins at a word: how many words it has, and what it is resolved to; often none. */
  const nameAt = (words: readonly string[], at: number): [taken: number, name: string] | undefined => {
    let taken = Math.min(longest.get(words[at] ?? '') ?? 0, words.length - at);
    for (; taken > 0; taken -= 1) {
      const name = shortName(taken === 1 ? (words[at] ?? '') : words.slice(at, at + taken).join(' '));
      if (name !== undefined) return [taken, name];
    }
    return undefined;
  };
  /** Of thousands of people it takes a while to make, and a slip is rare. */
  const fuzzy = lazy(() => new FuzzyIndex([...table].map(([key, called]) => [key, only(called)])));
  return {
    lookup: exactly,
    canonicalize(words) {
      const resolved: string[] = [];
      for (let at = 0; at < words.length; ) {
        const [taken, name] = nameAt(words, at) ?? [1, words[at] ?? ''];
        resolved.push(name);
        at += taken;
      }
      return resolved;
    },
    impliedSurnames(words) {
      const found = new Set<string>();
      for (let at = 0; at < words.length; ) {
        const [taken, name] = nameAt(words, at) ?? [1, undefined];
        if (name !== undefined && taken > 1 && !words.includes(name)) found.add(name);
        at += taken;
      }
      return [...found];
    },
    fuzzyLookup(name) {
      const closest = fuzzy().closest(keyOf(name));
      const meant = new Set(closest.map(([, person]) => person));
      const [one] = meant;
      return meant.size === 1 ? one : undefined;
    },
  };
}

/**
 * The people of an article: the editor's, and those found in its text whom the editor has not put down. What the editor says
 * stays; where the entry has no role, or no aliases, it gets those that were found.
 */
export function mergeDetected(editors: readonly Person[], found: readonly Person[]): Person[] {
  const names = buildAliasIndex(editors);
  const fullNames = new FullNameIndex<Person>();
  for (const person of editors) fullNames.add(nameTokens(person.name), person);
  const people = new Map<Person, Person>(editors.map((person) => [person, person]));
  const added: Person[] = [];
  for (const person of found) {
    const known = names.lookup(person.name) ?? fullNames.find(nameTokens(person.name));
    const entry = known && people.get(known);
    if (!known || !entry) added.push(person);
    else {
      const role = entry.role ?? person.role;
      const aliases = entry.aliases.length > 0 ? entry.aliases : person.aliases;
      people.set(known, { ...entry, ...(role && { role }), aliases });
    }
  }
  return [...people.values(), ...added];
}

/** The people that the articles name, each once, in the order of their first article: the editors' before those found. */
export function mergePeople(articles: readonly Article[]): Person[] {
  const byName = new Map<string, Person>();
  const all = articles.flatMap((article) => article.people);
  for (const person of [...all.filter((one) => !isDetected(one)), ...all.filter(isDetected)]) {
    const before = byName.get(person.name);
    // What an editor calls people elsewhere holds of them everywhere; what one article calls the president does not.
    const more = before && isDetected(person) && !isDetected(before) ? [] : person.aliases;
    const aliases = [...new Set([...(before?.aliases ?? []), ...more])];
    const mentions = (before?.mentions ?? 0) + (person.mentions ?? 0);
    const { mentions: _, ...entry } = { ...person, ...before };
    const found = before ? isDetected(before) : isDetected(person);
    byName.set(person.name, { ...entry, aliases, ...(found && { mentions }) });
  }
  return [...byName.values()];
}

/**
 * Who names mean in one article: its own people first; then, by their names alone, those whom an editor has put down for other
 * articles.
 */
export function articleAliases({ people }: Article, others: AliasIndex): AliasIndex {
  const own = buildAliasIndex(people);
  return { ...own, lookup: (name) => own.lookup(name) ?? others.lookup(name) };
}
