/** Index of the entities of an article by their names. */

import { onlyOf } from '../../util/only-of.ts';
import { pushTo } from '../../util/push-to.ts';
import { isGivenName } from '../grammar/given-names.ts';
import type { Entity } from './entity.ts';

export class EntityNameIndex {
  readonly all: Entity[] = [];
  readonly #byName = new Map<string, Entity[]>();
  readonly #byLastName = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) this.add(entity);
  }

  add(entity: Entity): void {
    this.all.push(entity);
    pushTo(this.#byName, entity.words.join(' '), entity);
    pushTo(this.#byLastName, entity.words.at(-1) ?? '', entity);
  }

  /** Gives the entity of a last name the full name that ends with it. */
  complete(entity: Entity, words: readonly string[], name: string): void {
    entity.words = words;
    entity.name = name;
    pushTo(this.#byName, words.join(' '), entity);
  }

  /** Those with exactly these words as their name. */
  withName(words: readonly string[]): readonly Entity[] {
    return this.#byName.get(words.join(' ')) ?? [];
  }

  /** The people with that last name; with that name alone, too. */
  withLastName(words: readonly string[]): readonly Entity[] {
    return (this.#byLastName.get(words.join(' ')) ?? []).filter(({ kind }) => kind === 'person');
  }

  /** The people with a full name and that given name. */
  withGivenName(words: readonly string[]): readonly Entity[] {
    const [given = '', ...others] = words;
    if (others.length > 0 || !isGivenName(given)) return [];
    return this.all.filter(
      (entity) => entity.kind === 'person' && entity.words.length > 1 && entity.words[0] === given,
    );
  }

  /** Those whose names have all of some words, which are more than one. */
  withWords(words: readonly string[]): readonly Entity[] {
    return words.length < 2
      ? []
      : this.all.filter((entity) => words.every((word) => entity.words.includes(word)));
  }

  /** The only person with that full or last name. */
  person(words: readonly string[]): Entity | undefined {
    const people = this.withName(words).filter(({ kind }) => kind === 'person');
    return onlyOf([...people, ...this.withLastName(words)]);
  }
}
