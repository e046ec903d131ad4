/** Names in a list of people: "Ida Bell, | Wismar Imanov | and Tom Okafor", "the brothers | Arno | and Tom Bell". */

import { isAnd } from '../grammar/function-words.ts';
import { isKnownPlace } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isPluralKinship } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { mentionEndingAt, mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { type Entity, mentionsOf, type NamedMention } from './entity.ts';

/** Minimum others of a list who surely are people. */
const MIN_PEOPLE = 2;
/** Maximum names before or after one that are looked at. */
const MAX_ITEMS = 10;

/**
 * The index before the comma or the conjunction that ends before `at`, or both: "Bell | , and | Okafor"; `at` where none does.
 */
function itemEnd({ tokens }: SentenceGroup, at: number): number {
  const isComma = (i: number): boolean => tokens[i]?.text === ',';
  if (isComma(at - 1)) return at - 1;
  if (tokens[at - 1]?.partOfSpeech !== 'conjunction') return at;
  return isComma(at - 2) ? at - 2 : at - 1;
}

/** The name before a name in its list. */
function itemBefore(group: SentenceGroup, { start }: Mention): Mention | undefined {
  const end = itemEnd(group, start);
  return end < start ? mentionEndingAt(group, end) : undefined;
}

/** The name after a name in its list. */
const itemAfter = (group: SentenceGroup, { end }: Mention): Mention | undefined =>
  [end + 1, end + 2]
    .filter((start) => itemEnd(group, start) === end)
    .map((start) => mentionStartingAt(group, start))
    .find((mention) => mention?.type === 'name');

/** The names beside a name in its list, in one direction, the nearest first. */
function itemsBeside(mention: Mention, next: (item: Mention) => Mention | undefined): Mention[] {
  const items: Mention[] = [];
  for (let item = next(mention); item?.type === 'name' && items.length < MAX_ITEMS; item = next(item))
    items.push(item);
  return items;
}

/** True for a name in a list of people, in which nothing is known to be anything else. */
function isAmongPeople({ group, mention }: NamedMention, byMention: ReadonlyMap<Mention, Entity>): boolean {
  const others = [itemBefore, itemAfter]
    .flatMap((next) => itemsBeside(mention, (item) => next(group, item)))
    .map((item) => byMention.get(item)?.kind);
  const isOther = others.some((kind) => kind === 'organization' || kind === 'place');
  return !isOther && others.filter((kind) => kind === 'person').length >= MIN_PEOPLE;
}

/** The full names of which nothing else tells whose they are, in a list of people. */
export function peopleInLists(all: readonly Entity[]): Entity[] {
  const byMention = new Map(
    all.flatMap((entity) => mentionsOf(entity).map(({ mention }) => [mention, entity] as const)),
  );
  return all.filter(
    ({ kind, words, name, full }) =>
      kind === 'unknown' &&
      words.length > 1 &&
      !words.some(isKnownPlace) &&
      !isKnownPlace(name) &&
      full.some((named) => named.evidence.mayBePerson && isAmongPeople(named, byMention)),
  );
}

/**
 * The words of the last name that a given name has in common with the name after it, of relatives: "the brothers | Arno | and
 * Tom | Bell |", "los hermanos | Ana | y Juan | Ruiz Montero |"; none otherwise.
 */
export function commonSurname(group: SentenceGroup, { nameStart, end }: Mention): string[] {
  const { tokens, language } = group;
  const isGivenNameAlone = end - nameStart === 1 && isGivenName(tokens[nameStart]?.lower ?? '');
  const next = isAnd(tokens[end]?.lower) ? mentionStartingAt(group, end + 1) : undefined;
  const isRelative = isPluralKinship(tokens[nameStart - 1]?.lower ?? '', language);
  if (!isGivenNameAlone || !isRelative || next?.type !== 'name' || next.nameStart > next.start) return [];
  const words = tokens.slice(next.start, next.end);
  const surname = words.findIndex(({ lower }) => !isGivenName(lower));
  return surname > 0 ? words.slice(surname).map(({ text }) => text.replace(/['’]s?$/, '')) : [];
}
