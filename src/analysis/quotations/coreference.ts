import type { Gender } from '../grammar/given-names.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import { apposedName } from './appositions.ts';
import type { EntityClusters } from './cluster-entities.ts';
import type { Mention } from './classify-mention.ts';
import type { SentenceGroup } from './sentence-group.ts';
import { isAgent } from './verb-subjects.ts';

/** Somebody mentioned before, as a pronoun may mean them. */
interface Trace {
  readonly name: string;
  /** The number of the sentence. */
  readonly unit: number;
  /** The index behind the mention in the sentence. */
  readonly behind: number;
  /** How much they are what the sentence is about. */
  readonly weight: number;
}

/** How far back a pronoun reaches, in sentences. */
const REACH = 8;
/** So many mentions are looked at, which is more than eight sentences have. */
const MOST_TRACES = 100;

/** What counts for whom a pronoun means, in sentences that they may lie further back. */
const ACTS = 1.5;
const OWNS = 0.8;
const KNOWN_GENDER = 0.5;
const SPOKE = 0.5;

/** How much a sentence is about someone: most where they act, less where something of theirs does. */
function weightOf(unit: SentenceGroup, mention: Mention): number {
  if (isAgent(unit, mention)) return ACTS;
  const thing = unit.mentions.find(({ first, behind }) => first === mention.first && behind > mention.behind);
  return mention.possessive && thing && isAgent(unit, thing) ? OWNS : 0;
}

/** Who has been mentioned so far, reading from the top: whom a name, a role or a pronoun means. */
export class Coreference {
  private readonly traces: Trace[] = [];
  private readonly cast: EntityClusters;
  private readonly names: AliasIndex;
  /** Who has been a "he" or a "she". */
  private readonly meant = new Set<string>();
  private unit = 0;
  private voice: { readonly name: string; readonly unit: number } | undefined;

  constructor(cast: EntityClusters, names: AliasIndex) {
    this.cast = cast;
    this.names = names;
  }

  /**
   * Who each of the mentions of the next sentence is, as far as that can be told, reading from left to right.
   */
  read(unit: SentenceGroup): Map<Mention, string> {
    this.unit += 1;
    const resolved = new Map<Mention, string>();
    for (const mention of unit.mentions) {
      const name = this.who(apposedName(unit, mention) ?? mention);
      if (name === undefined) continue;
      resolved.set(mention, name);
      this.traces.push({ name, unit: this.unit, behind: mention.behind, weight: weightOf(unit, mention) });
    }
    return resolved;
  }

  /** Notes who has spoken in the sentence. */
  spoke(name: string): void {
    this.voice = { name, unit: this.unit };
  }

  /** Whom a verb without a subject means. */
  dropped(): string | undefined {
    return this.pronoun(undefined, 0);
  }

  /** Whether a name is somebody’s. */
  isPerson(name: string): boolean {
    return this.meant.has(name) || this.cast.isPerson(name);
  }

  private who(mention: Mention): string | undefined {
    if (mention.type === 'name') return this.cast.fullName(mention.name, mention.gender);
    if (mention.type === 'he') return this.pronoun(mention.gender, mention.first);
    if (mention.type !== 'role') return undefined;
    const known = this.names.lookup(mention.name);
    if (known) return known.name;
    const words = mention.name.toLowerCase().split(' ');
    const definite = /^(?:the|el|la)$/.test(words[0] ?? '');
    return definite && words.length === mention.roles.length + 1
      ? this.cast.withRoles(mention.roles)
      : undefined;
  }

  /**
   * Whom "he" or "she" means here: who was mentioned lately, rather someone who acts or has just spoken, and a name that may be
   * a place’s only where there is nobody else. Never whom a comma sets apart right before it: "Clinton, he said, is crooked".
   *
   * @param first the index of the pronoun in its sentence
   */
  private pronoun(gender: Gender | undefined, first: number): string | undefined {
    const near = this.traces.slice(-MOST_TRACES).filter(({ name, unit, behind }) => {
      const own = this.cast.genderOf(name);
      const apart = unit === this.unit && behind === first - 1;
      return this.unit - unit <= REACH && !apart && !(gender && own && own !== gender);
    });
    const people = near.filter(({ name }) => this.isPerson(name));
    let best: { readonly name: string; readonly score: number } | undefined;
    for (const { name, unit, weight } of people.length > 0
      ? people
      : near.filter((trace) => trace.weight === ACTS)) {
      const known = gender !== undefined && this.cast.genderOf(name) !== undefined;
      const spoke = this.voice?.name === name && this.unit - this.voice.unit <= 2;
      const score = weight + (known ? KNOWN_GENDER : 0) + (spoke ? SPOKE : 0) - (this.unit - unit);
      if (!best || score >= best.score) best = { name, score };
    }
    if (!best) return undefined;
    this.meant.add(best.name);
    return this.cast.fullName(best.name, gender);
  }
}
