/** Occurrences of noun phrases, by the term that they are or mean. Used by topic-candidates.ts. */

import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { pushAll } from '../../util/push-all.ts';
import { pushTo } from '../../util/push-to.ts';
import { wordSet } from '../../util/word-list.ts';
import type { Entity } from '../entities/entity.ts';
import { isKnownPlace } from '../grammar/gazetteer.ts';
import type { Token } from '../tokens/token.ts';
import type { NamedPhrase } from './entity-names.ts';
import type { GrammaticalFunction } from './grammatical-function.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Minimum occurrences of a term that its noun alone means. */
const MIN_OCCURRENCES = 2;

/** A noun phrase where it stands. */
export interface Occurrence extends NamedPhrase {
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** The index of its sentence in the paragraph: the first says what it is about. */
  readonly sentence: number;
  /** True after a definite determiner. */
  readonly isDefinite: boolean;
  readonly grammaticalFunction: GrammaticalFunction;
}

const DEFINITE_DETERMINERS = {
  en: wordSet('the this that these those its his her their our my your'),
  es: wordSet(`
    el la los las al del este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus nuestro nuestra
    nuestros nuestras
  `),
};

/** True for a noun phrase after a definite determiner, maybe with adjectives between them: "the new | fees". */
export function isDefinite({ start }: NounPhrase, words: readonly Token[], language: Language): boolean {
  const at = words.findIndex((word) => word.start === start);
  const isNoModifier = ({ partOfSpeech }: Token): boolean =>
    partOfSpeech !== 'determiner' && partOfSpeech !== 'adjective';
  const modifiers = words.slice(words.slice(0, at).findLastIndex(isNoModifier) + 1, at);
  return modifiers.some(({ lower }) => DEFINITE_DETERMINERS[language].has(lower));
}

/** A phrase by its stems. */
export const phraseKey = ({ stems }: NounPhrase): string => stems.join(' ');

/** Before the last word of a name, what makes it part of a complement: "Bank of Tamora", "Ministerio de Pesca y Puertos". */
const COMPLEMENT_JOINT = /\s\p{Ll}\S*\s+\S+$/u;

/** The stems that an entity's full name is shortened to: its first and its last word, which of a thing is no complement. */
function shortForms({ phrase, entity }: Occurrence, text: string): Set<string> {
  const { stems, start, end } = phrase;
  if (!entity || stems.length < 2 || stems.length > 3) return new Set();
  const [first = '', last = ''] = [stems[0], stems.at(-1)];
  const isHeadFirst = entity.kind !== 'person' && COMPLEMENT_JOINT.test(text.slice(start, end));
  return new Set(isHeadFirst ? [first] : [first, last]);
}

/** True for a name by which a longer one may be meant: "Jordan" is none where the place is, too. */
const mayBeShort = ({ phrase, entity }: Occurrence, text: string): boolean =>
  phrase.isName && entity?.kind !== 'place' && !isKnownPlace(normalize(text.slice(phrase.start, phrase.end)));

/** Groups occurrences by phrase, and names by entity; "Petro" is Gustavo Petro's where only one name has it. */
export function groupOccurrences(occurrences: readonly Occurrence[], text: string): Occurrence[][] {
  const entities = new Map<string, Entity>();
  for (const { phrase, entity } of occurrences) if (entity) entities.set(phraseKey(phrase), entity);
  const groups = new Map<string | Entity, Occurrence[]>();
  const keyOf = ({ phrase, entity }: Occurrence): string | Entity => {
    const key = phraseKey(phrase);
    return entity ?? (phrase.isName ? entities.get(key) : undefined) ?? key;
  };
  for (const occurrence of occurrences) pushTo(groups, keyOf(occurrence), occurrence);
  /** The entity's full name with a first or last word; undefined where several have it. */
  const fullNames = new Map<string, Occurrence[] | undefined>();
  for (const group of groups.values()) {
    for (const word of group[0] ? shortForms(group[0], text) : [])
      fullNames.set(word, fullNames.has(word) ? undefined : group);
  }
  for (const [word, named] of fullNames) {
    const key = entities.get(word) ?? word;
    const group = groups.get(key);
    if (!named || group === named || !group?.every((occurrence) => mayBeShort(occurrence, text))) continue;
    pushAll(named, group);
    groups.delete(key);
  }
  return [...groups.values()];
}

/** True for a name or several words: one common noun says little of what it is about. */
export const isTerm = ({ isName, stems }: NounPhrase): boolean => isName || stems.length > 1;

/** The keys of the terms of several words inside a longer one: "home rule" and "rule charter" in "home rule charter". */
const nestedKeys = ({ stems, isName }: NounPhrase): string[] =>
  isName
    ? []
    : stems.flatMap((_, start) =>
        stems.slice(start + 1).flatMap((_, rest) => {
          const nested = stems.slice(start, start + rest + 2);
          return nested.length < stems.length ? [nested.join(' ')] : [];
        }),
      );

/** A term that a head alone may mean. */
interface Antecedent {
  readonly group: readonly Occurrence[];
  /** True if another term with that head is as frequent. */
  readonly isRivaled: boolean;
  /** True if no other term has that head. */
  readonly isOnly: boolean;
}

/** True for a noun in the number that a term has it in: "fees" for "harbour fees". */
function hasNumberOf(noun: NounPhrase, term: NounPhrase, text: string): boolean {
  const [word, ...words] = [noun, term].flatMap(({ start, end }) =>
    normalize(text.slice(start, end)).split(/\s+/),
  );
  return words.includes(word ?? '');
}

/**
 * The occurrences of a head alone that mean a term, in an article that says more of no other: all where the term is said again;
 * where it is said once, and first, its anaphors, which are definite and in its number.
 */
function anaphorsOf(
  { group, isRivaled, isOnly }: Antecedent,
  head: readonly Occurrence[],
  text: string,
): Occurrence[] {
  const [term, noun] = [group[0]?.phrase, head[0]?.phrase];
  if (!term || !noun || isRivaled || (!isOnly && 2 * group.length < head.length)) return [];
  if (group.length >= MIN_OCCURRENCES) return [...head];
  if (noun.isIncomplete || noun.start < term.start) return [];
  return head.filter(({ phrase, isDefinite }) => isDefinite && hasNumberOf(phrase, term, text));
}

/**
 * The occurrences that mean what a phrase does without being it, by its key: longer terms with it inside, and its head alone if
 * no other term with that head is as frequent. A noun has one sense in a text (one sense per discourse).
 */
export function otherOccurrences(
  groups: readonly (readonly Occurrence[])[],
  text: string,
): ReadonlyMap<string, Occurrence[]> {
  const others = new Map<string, Occurrence[]>();
  const add = (key: string, group: readonly Occurrence[]): void => {
    const list = others.get(key);
    if (list) pushAll(list, group);
    else others.set(key, [...group]);
  };
  const alone = new Map<string, readonly Occurrence[]>();
  /** The most frequent term with each head, the first of equals. */
  const fullest = new Map<string, Antecedent>();
  for (const group of groups) {
    const phrase = group[0]?.phrase;
    if (!phrase || phrase.isName) continue;
    for (const key of nestedKeys(phrase)) add(key, group);
    if (phrase.stems.length === 1) alone.set(phrase.head, group);
    else {
      const best = fullest.get(phrase.head)?.group ?? [];
      const isOnly = best.length === 0;
      if (group.length > best.length) fullest.set(phrase.head, { group, isRivaled: false, isOnly });
      else fullest.set(phrase.head, { group: best, isRivaled: group.length === best.length, isOnly });
    }
  }
  for (const [head, antecedent] of fullest) {
    const own = alone.get(head);
    const phrase = antecedent.group[0]?.phrase;
    if (phrase && own) add(phraseKey(phrase), anaphorsOf(antecedent, own, text));
  }
  return others;
}

/** Frequency of the most frequent longer phrase with a stem. */
export function longerPhraseCounts(groups: readonly (readonly Occurrence[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const stems = group[0]?.phrase.stems ?? [];
    if (stems.length < 2) continue;
    for (const stem of stems) counts.set(stem, Math.max(counts.get(stem) ?? 0, group.length));
  }
  return counts;
}
