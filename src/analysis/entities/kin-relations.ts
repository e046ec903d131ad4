/** Relatives of people by name: after "Tom Bell, her husband", "her husband" is Tom Bell, and "his wife" whoever she is. */

import { KIN_INVERSES } from '../../lexicon/kin-inverses.ts';
import { onlyOf } from '../../util/only-of.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { Entity } from './entity.ts';
import type { PersonCandidates } from './person-candidates.ts';

/** Somebody, and what they are to whom. */
interface KinRelation {
  readonly relative: Entity;
  readonly kin: string;
  readonly owner: Entity;
}

const INVERSES: ReadonlyMap<string, readonly string[]> = new Map(
  KIN_INVERSES.map(([kin = '', ...inverses]) => [kin, inverses]),
);

/** The only noun for a relative in the description of a nominal. */
const kinOf = ({ description }: Mention): string | undefined =>
  onlyOf(description.heads.filter((head) => INVERSES.has(head)));

/** Whoever the possessive that a nominal begins with means: "| her | husband". */
function ownerOf(
  { mentions }: SentenceGroup,
  { start }: Mention,
  resolved: ReadonlyMap<Mention, Entity>,
): Entity | undefined {
  const possessive = mentions.find(
    (mention) => mention.start === start && mention.type === 'pronoun' && mention.isPossessive,
  );
  return possessive && resolved.get(possessive);
}

export class KinRelations {
  readonly #relations: KinRelation[] = [];
  readonly #candidates: PersonCandidates;

  constructor(candidates: PersonCandidates) {
    this.#candidates = candidates;
  }

  /** Notes a nominal that a name stands beside: "| her husband |, Tom Bell". */
  note(
    group: SentenceGroup,
    nominal: Mention,
    relative: Entity,
    resolved: ReadonlyMap<Mention, Entity>,
  ): void {
    const kin = kinOf(nominal);
    const owner = kin === undefined ? undefined : ownerOf(group, nominal, resolved);
    if (kin !== undefined && owner && owner !== relative) this.#relations.push({ relative, kin, owner });
  }

  /** The only relative whom a nominal without a name means, as far as the sentences read tell it. */
  resolve(
    group: SentenceGroup,
    nominal: Mention,
    resolved: ReadonlyMap<Mention, Entity>,
  ): Entity | undefined {
    const kin = kinOf(nominal);
    const somebody = kin === undefined ? undefined : ownerOf(group, nominal, resolved);
    if (kin === undefined || !somebody) return undefined;
    const found = this.#relations.flatMap((relation) => {
      if (relation.owner === somebody && relation.kin === kin) return [relation.relative];
      const isInverse = relation.relative === somebody && INVERSES.get(kin)?.includes(relation.kin);
      return isInverse && this.#candidates.agrees(relation.owner, nominal.gender) ? [relation.owner] : [];
    });
    return onlyOf(found);
  }
}
