/** The entities that a speaker's words name, but for speakers who introduce themselves: "My name is Ida Bell". */

import { type Span, startingIn } from '../../text/span.ts';
import { type Entity, mentionsOf } from '../entities/entity.ts';

/** The longest introduction, in UTF-16 units. */
const MAX_INTRODUCTION = 15;
/** Words of self-introduction before the speaker's name: "My name is | Ida Bell |". */
const INTRODUCTION = /(?:\bsoy|\bme llamo|\bmi nombre es|\bI am|\bI[’']m|\bmy name is) $/iu;

/** A function for the entities that a span of a text names, in order, but for speakers who introduce themselves. */
export function othersNamedIn(text: string, entities: readonly Entity[]): (span: Span) => Entity[] {
  const named = entities
    .flatMap((entity) => mentionsOf(entity).map(({ evidence }) => ({ entity, start: evidence.start })))
    .filter(({ start }) => !INTRODUCTION.test(text.slice(Math.max(0, start - MAX_INTRODUCTION), start)))
    .sort((a, b) => a.start - b.start);
  return (span) => startingIn(named, span).map(({ entity }) => entity);
}
