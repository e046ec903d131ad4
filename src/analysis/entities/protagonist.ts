/** The protagonist of an article, to whom it comes back after others: whom a portrait or an interview is about. */

import { normalize } from '../../text/normalize.ts';
import { onlyOf } from '../../util/only-of.ts';
import type { Entity } from './entity.ts';

/** The only person whom the title of an article names in full; nobody for several. */
export function protagonistOf(title: string, entities: readonly Entity[]): Entity | undefined {
  const words = ` ${normalize(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isInTitle = (entity: Entity): boolean =>
    entity.words.length > 1 && words.includes(` ${entity.words.join(' ')} `);
  return onlyOf(entities.filter((entity) => entity.kind === 'person' && isInTitle(entity)));
}
