/**
 * Names among noun phrases as the article means them: whole, and by the entity that they are of. Used by topic-candidates.ts.
 */

import { contains, type Span, startingIn } from '../../text/span.ts';
import { maxOf } from '../../util/extremes.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Entity } from '../entities/entity.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A mention by name of an entity. */
export interface EntityName extends Span {
  readonly entity: Entity;
}

/** A noun phrase with the entity that it is a name of. */
export interface NamedPhrase {
  readonly phrase: NounPhrase;
  readonly entity: Entity | undefined;
}

/** The chunks of one name as a phrase: "Ports | and | Harbours Authority". */
function joinChunks(chunks: readonly NounPhrase[], { start, end }: Span): NounPhrase | undefined {
  const last = chunks.at(-1);
  if (!last) return undefined;
  const stems = chunks.flatMap((chunk) => chunk.stems);
  return { ...last, start, end, stems, certainty: maxOf(chunks.map(({ certainty }) => certainty)) };
}

/**
 * Puts together the chunks that are parts of one mention by name, and tells the entity of each name.
 *
 * @param phrases the noun phrases of a sentence
 * @param names all mentions by name, in the order of the text
 */
export function nameEntities(
  phrases: readonly NounPhrase[],
  names: readonly EntityName[],
  sentence: Span,
): NamedPhrase[] {
  const inSentence = startingIn(names, sentence);
  const parts = new Map<EntityName, NounPhrase[]>();
  const nameOf = new Map<NounPhrase, EntityName>();
  for (const phrase of phrases) {
    const name = phrase.isName ? inSentence.find((each) => contains(each, phrase)) : undefined;
    if (!name) continue;
    nameOf.set(phrase, name);
    pushTo(parts, name, phrase);
  }
  return phrases.flatMap((phrase): NamedPhrase[] => {
    const name = nameOf.get(phrase);
    if (!name) return [{ phrase, entity: undefined }];
    const chunks = parts.get(name) ?? [];
    const whole = chunks[0] === phrase ? joinChunks(chunks, name) : undefined;
    return whole ? [{ phrase: whole, entity: name.entity }] : [];
  });
}
