/** The protagonist of an article, to whom it comes back after others: whom a portrait or an interview is about. */

import { normalize } from '../../text/normalize.ts';
import { onlyOf } from '../../util/only-of.ts';
import { type Entity, mentionsOf } from './entity.ts';

/** Mentions by name, at least, of whom a portrait is about, and how many times those of anybody else. */
const MIN_MENTIONS = 4;
const MIN_DOMINANCE = 2;

/** The person whom the first sentence begins with in full, and who is named by far the most: “Ida Bell mends clocks.” */
function portrayed(people: readonly Entity[]): Entity | undefined {
  const count = (entity: Entity): number => mentionsOf(entity).length;
  const [first, second] = [...people].sort((a, b) => count(b) - count(a));
  const [opening] = first?.full ?? [];
  if (!first || !opening?.isAgent || opening.mention.start > 0) return undefined;
  const isFirst = people.every((entity) =>
    mentionsOf(entity).every(({ evidence }) => evidence.start >= opening.evidence.start),
  );
  const isDominant = count(first) >= Math.max(MIN_MENTIONS, MIN_DOMINANCE * (second ? count(second) : 0));
  return isFirst && isDominant ? first : undefined;
}

/**
 * The only person whom the title of an article names in full, nobody for several; or whom it begins with and names by far the
 * most.
 */
export function protagonistOf(title: string, entities: readonly Entity[]): Entity | undefined {
  const words = ` ${normalize(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isInTitle = (entity: Entity): boolean =>
    entity.words.length > 1 && words.includes(` ${entity.words.join(' ')} `);
  const people = entities.filter(({ kind }) => kind === 'person');
  const named = people.filter(isInTitle);
  return named.length > 0 ? onlyOf(named) : portrayed(people);
}
