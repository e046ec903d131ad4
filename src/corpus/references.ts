import type { Cast } from './cast.ts';
import type { Gender } from './given-names.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './people.ts';
import { mentionAt, type Unit } from './phrases.ts';
import { acts } from './subjects.ts';

/** Somebody mentioned before, as a pronoun may mean them. */
interface Trace {
  readonly name: string;
  /** The number of the sentence. */
  readonly unit: number;
  /** How much they are what the sentence is about. */
  readonly weight: number;
}

/** How far back a pronoun reaches, in sentences. */
const REACH = 8;

/** What counts for whom a pronoun means, in sentences that they may lie further back. */
const ACTS = 1.5;
const OWNS = 1;
const KNOWN_GENDER = 0.5;
const SPOKE = 0.5;

/** The name between pauses that says who a role before it is: "Another critic, | Laurence Tribe, |". */
function apposedName(unit: Unit, role: Mention): Mention | undefined {
  if (role.type !== 'role' || role.possessive) return undefined;
  const { tokens } = unit;
  const phrase = tokens[role.behind]?.kind === 'preposition' ? mentionAt(unit, role.behind + 1) : undefined;
  const opening = phrase?.behind ?? role.behind;
  if (tokens[opening]?.type !== 'pause') return undefined;
  let at = opening + 1;
  // "his wife, the singer Ida Bell, said"
  while (tokens[at]?.type === 'word' && !tokens[at]?.capital && at < opening + 4) at += 1;
  const name = unit.mentions.find(({ type, first, behind }) => type === 'name' && first <= at && behind > at);
  const closing = name && tokens[name.behind];
  const closed = closing === undefined || closing.type === 'pause' || closing.type === 'stop';
  return name && !name.possessive && name.first > opening && closed ? name : undefined;
}

/** How much a sentence is about someone: most where they act, less where something of theirs does. */
function weightOf(unit: Unit, mention: Mention): number {
  if (acts(unit, mention)) return ACTS;
  const thing = unit.mentions.find(({ first, behind }) => first === mention.first && behind > mention.behind);
  return mention.possessive && thing && acts(unit, thing) ? OWNS : 0;
}

/** Who has been mentioned so far, reading from the top: whom a name, a role or a pronoun means. */
export class References {
  private readonly traces: Trace[] = [];
  private readonly cast: Cast;
  private readonly names: Names;
  private unit = 0;
  private voice: { readonly name: string; readonly unit: number } | undefined;

  constructor(cast: Cast, names: Names) {
    this.cast = cast;
    this.names = names;
  }

  /**
   * Who each of the mentions of the next sentence is, as far as that can be told, reading from left to right.
   */
  read(unit: Unit): Map<Mention, string> {
    this.unit += 1;
    const resolved = new Map<Mention, string>();
    for (const mention of unit.mentions) {
      const name = this.who(apposedName(unit, mention) ?? mention);
      if (name === undefined) continue;
      resolved.set(mention, name);
      this.traces.push({ name, unit: this.unit, weight: weightOf(unit, mention) });
    }
    return resolved;
  }

  /** Notes who has spoken in the sentence. */
  spoke(name: string): void {
    this.voice = { name, unit: this.unit };
  }

  /** Whom a verb without a subject means. */
  dropped(): string | undefined {
    return this.pronoun(undefined);
  }

  /** Whether a name is somebody’s. */
  isPerson(name: string): boolean {
    return this.cast.isPerson(name);
  }

  private who(mention: Mention): string | undefined {
    if (mention.type === 'name') return this.cast.fullName(mention.name, mention.gender);
    if (mention.type === 'he') return this.pronoun(mention.gender);
    if (mention.type !== 'role') return undefined;
    const known = this.names.exactly(mention.name);
    if (known) return known.name;
    const words = mention.name.toLowerCase().split(' ');
    const definite = /^(?:the|el|la)$/.test(words[0] ?? '');
    return definite && words.length === mention.roles.length + 1
      ? this.cast.withRoles(mention.roles)
      : undefined;
  }

  /** Whom "he" or "she" means here: who was mentioned lately, rather someone who acts or has just spoken. */
  private pronoun(gender: Gender | undefined): string | undefined {
    let best: { readonly name: string; readonly score: number } | undefined;
    for (const trace of this.traces.slice(-100)) {
      const distance = this.unit - trace.unit;
      if (distance > REACH || !this.cast.isPerson(trace.name)) continue;
      const own = this.cast.genderOf(trace.name);
      if (gender && own && own !== gender) continue;
      const spoke = this.voice?.name === trace.name && this.unit - this.voice.unit <= 2;
      const score = trace.weight + (gender && own ? KNOWN_GENDER : 0) + (spoke ? SPOKE : 0) - distance;
      if (!best || score >= best.score) best = { name: trace.name, score };
    }
    return best && this.cast.fullName(best.name, gender);
  }
}
