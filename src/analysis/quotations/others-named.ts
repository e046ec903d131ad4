/** Whom words name as others than who says them: not those who introduce themselves, "My name is Ida Bell". */

import { type Span, startingIn } from '../../text/span.ts';
import { type Entity, mentionsOf } from '../entities/entity.ts';
import { fits } from '../mentions/description.ts';
import { nominalDescription } from '../syntax/nominal-phrases.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { Source } from './source.ts';

/** The longest introduction, in UTF-16 units. */
const MAX_INTRODUCTION = 15;
/** Before the name of whoever speaks: "My name is | Ida Bell |". */
const INTRODUCTION = /(?:\bsoy|\bme llamo|\bmi nombre es|\bI am|\bI[’']m|\bmy name is) $/iu;

/** True for a nominal that the article never says of whom it is taken to mean. */
export function isUnstatedRole(
  group: SentenceGroup,
  source: Source,
  { descriptions, lemmas }: Entity,
): boolean {
  if (source?.type !== 'nominal') return false;
  const description = nominalDescription(group, source);
  return !descriptions.some((given) => fits(description, given, lemmas, group.language));
}

/** Tells whom a span of a text names, in order, but for those who introduce themselves. */
export function othersNamedIn(text: string, entities: readonly Entity[]): (span: Span) => Entity[] {
  const named = entities
    .flatMap((entity) => mentionsOf(entity).map(({ evidence }) => ({ entity, start: evidence.start })))
    .filter(({ start }) => !INTRODUCTION.test(text.slice(Math.max(0, start - MAX_INTRODUCTION), start)))
    .sort((a, b) => a.start - b.start);
  return (span) => startingIn(named, span).map(({ entity }) => entity);
}
