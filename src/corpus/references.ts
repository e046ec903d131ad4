import type { Cast } from './cast.ts';
import { isGoverned, type Unit } from './clauses.ts';
import type { Gender } from './given-names.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './people.ts';

/** Somebody mentioned before, as a pronoun may mean them. */
interface Trace {
  readonly name: string;
  /** The number of the unit that they were mentioned in. */
  readonly unit: number;
  /** The index of the mention's first token there. */
  readonly token: number;
  /** Whether they act there, or speak. */
  readonly subject: boolean;
}

/** How far back a pronoun reaches, in sentences. */
const REACH = 8;
/** What counts for whom a pronoun means, in sentences that they may lie further back. */
const ACTS = 1.5;
const KNOWN_GENDER = 1.5;
const SPEAKS = 1;

/** Who has been mentioned so far, reading from the top: whom the next pronoun means. */
export class References {
  private readonly traces: Trace[] = [];
  private unit = 0;
  private readonly cast: Cast;
  private readonly names: Names;
  /** Who spoke last. */
  private voice: { readonly name: string; readonly unit: number } | undefined;

  constructor(cast: Cast, names: Names) {
    this.cast = cast;
    this.names = names;
  }

  /** Goes on to the next sentence. */
  next(): void {
    this.unit += 1;
  }

  /** Notes who has spoken. */
  spoken(name: string): void {
    this.voice = { name, unit: this.unit };
  }

  /** Notes all who are named in a sentence. */
  note(unit: Unit, resolved: ReadonlyMap<Mention, string>): void {
    let acted = false;
    for (const mention of unit.mentions) {
      const name = resolved.get(mention);
      if (name === undefined) continue;
      const subject: boolean = !acted && !mention.possessive && !isGoverned(unit, mention);
      acted ||= subject;
      this.traces.push({ name, unit: this.unit, token: mention.first, subject });
    }
  }

  /**
   * Whom a pronoun means.
   *
   * @param before the traces of its own sentence to look at: those of mentions before this token
   */
  pronoun(gender: Gender | undefined, own: readonly Trace[]): string | undefined {
    let best: { name: string; score: number } | undefined;
    for (const trace of [...this.traces, ...own]) {
      const distance = this.unit - trace.unit;
      if (distance > REACH || !this.cast.isPerson(trace.name)) continue;
      const known = this.cast.genderOf(trace.name);
      if (gender && known && known !== gender) continue;
      const speaks = this.voice?.name === trace.name && this.unit - this.voice.unit <= 2;
      const score =
        -distance + (trace.subject ? ACTS : 0) + (gender && known ? KNOWN_GENDER : 0) + (speaks ? SPEAKS : 0);
      if (!best || score >= best.score) best = { name: trace.name, score };
    }
    return best && this.cast.fullName(best.name, gender);
  }

  /** Who each of the mentions of a sentence is, as far as that can be told, reading from left to right. */
  resolve(unit: Unit): Map<Mention, string> {
    const resolved = new Map<Mention, string>();
    const own: Trace[] = [];
    let acted = false;
    for (const mention of unit.mentions) {
      const name = this.who(mention, own);
      if (name === undefined) continue;
      resolved.set(mention, name);
      const subject: boolean = !acted && !mention.possessive && !isGoverned(unit, mention);
      acted ||= subject;
      own.push({ name, unit: this.unit, token: mention.first, subject });
    }
    return resolved;
  }

  private who(mention: Mention, own: readonly Trace[]): string | undefined {
    if (mention.type === 'name') {
      return this.cast.fullName(mention.name, mention.gender);
    }
    if (mention.type === 'role') {
      const known = this.names.exactly(mention.name);
      if (known) return known.name;
      if (!/^(?:the|el|la) /i.test(mention.name)) return undefined;
      const words = mention.name.toLowerCase().split(' ').slice(1);
      return words.length === mention.roles.length ? this.cast.withRoles(mention.roles) : undefined;
    }
    return mention.type === 'he' ? this.pronoun(mention.gender, own) : undefined;
  }
}
