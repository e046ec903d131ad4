/**
 * Coreference resolution: whom a name, a nominal or a pronoun means. Pronouns take the most salient antecedent, by recency
 * and grammatical function (after Lappin and Leass, 1994: https://aclanthology.org/J94-4002).
 */

import type { Gender } from '../grammar/given-names.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import { appositiveName } from './appositions.ts';
import type { Mention } from './classify-mention.ts';
import type { EntityClusters } from './cluster-entities.ts';
import type { SentenceGroup } from './sentence-group.ts';
import { isAgent } from './verb-subjects.ts';

/** An earlier mention of somebody whom a pronoun may mean. */
interface Antecedent {
  readonly name: string;
  /** The number of the sentence. */
  readonly sentence: number;
  /** The index after the mention in the sentence. */
  readonly end: number;
  /** One of the weights below, or 0. */
  readonly salience: number;
}

/** The maximum number of sentences that a pronoun reaches back. */
const MAX_SENTENCE_DISTANCE = 8;
/** The maximum number of mentions considered: more than {@link MAX_SENTENCE_DISTANCE} sentences have. */
const MAX_ANTECEDENTS = 100;

/** Salience, in sentences that an antecedent may lie further back for it. */
const AGENT_WEIGHT = 1.5;
/** Of the owner of what acts: "Bell's plan failed". */
const OWNER_WEIGHT = 0.8;
const KNOWN_GENDER_WEIGHT = 0.5;
const SPEAKER_WEIGHT = 0.5;
/** The sentences that somebody is salient for after speaking. */
const SPEAKER_DISTANCE = 2;

function salienceOf(group: SentenceGroup, mention: Mention): number {
  if (isAgent(group, mention)) return AGENT_WEIGHT;
  const owned = group.mentions.find(({ start, end }) => start === mention.start && end > mention.end);
  return mention.isPossessive && owned && isAgent(group, owned) ? OWNER_WEIGHT : 0;
}

/** Resolves the mentions of an article, read from the top. */
export class Coreference {
  private readonly antecedents: Antecedent[] = [];
  private readonly entities: EntityClusters;
  private readonly knownNames: AliasIndex;
  /** Names that a pronoun has meant. */
  private readonly pronominalized = new Set<string>();
  private sentence = 0;
  private lastSpeaker: { readonly name: string; readonly sentence: number } | undefined;

  constructor(entities: EntityClusters, knownNames: AliasIndex) {
    this.entities = entities;
    this.knownNames = knownNames;
  }

  /** Resolves the mentions of the next sentence to names, as far as that can be told, reading from left to right. */
  readSentence(group: SentenceGroup): Map<Mention, string> {
    this.sentence += 1;
    const resolved = new Map<Mention, string>();
    for (const mention of group.mentions) {
      const name = this.resolve(appositiveName(group, mention) ?? mention);
      if (name === undefined) continue;
      resolved.set(mention, name);
      const salience = salienceOf(group, mention);
      this.antecedents.push({ name, sentence: this.sentence, end: mention.end, salience });
    }
    return resolved;
  }

  /** Notes who has spoken in the sentence. */
  noteSpeaker(name: string): void {
    this.lastSpeaker = { name, sentence: this.sentence };
  }

  /** Resolves a null subject, which is a pronoun without a gender. */
  resolveNullSubject(): string | undefined {
    return this.resolvePronoun(undefined, 0);
  }

  /** True for the name of a person. */
  isPerson(name: string): boolean {
    return this.pronominalized.has(name) || this.entities.isPerson(name);
  }

  private resolve(mention: Mention): string | undefined {
    if (mention.type === 'name') return this.entities.fullName(mention.name, mention.gender);
    if (mention.type === 'pronoun') return this.resolvePronoun(mention.gender, mention.start);
    return mention.type === 'nominal' ? this.resolveNominal(mention) : undefined;
  }

  /** Resolves a definite description: an alias of somebody, or the only one with these roles and no other words. */
  private resolveNominal({ name, roles }: Mention): string | undefined {
    const person = this.knownNames.lookup(name);
    if (person) return person.name;
    const words = name.toLowerCase().split(' ');
    const isDefinite = /^(?:the|el|la)$/.test(words[0] ?? '');
    return isDefinite && words.length === roles.length + 1 ? this.entities.nameWithRoles(roles) : undefined;
  }

  /**
   * Resolves a pronoun to the most salient antecedent of that gender; a name that may be a place’s only where there is no
   * person. Never to whom a comma sets apart right before it: "Clinton, he said, is crooked".
   *
   * @param start the index of the pronoun in its sentence
   */
  private resolvePronoun(gender: Gender | undefined, start: number): string | undefined {
    const recent = this.antecedents.slice(-MAX_ANTECEDENTS).filter(({ name, sentence, end }) => {
      const ownGender = this.entities.genderOf(name);
      const isSetApart = sentence === this.sentence && end === start - 1;
      const agrees = !gender || !ownGender || ownGender === gender;
      return this.sentence - sentence <= MAX_SENTENCE_DISTANCE && !isSetApart && agrees;
    });
    const people = recent.filter(({ name }) => this.isPerson(name));
    const candidates =
      people.length > 0 ? people : recent.filter(({ salience }) => salience === AGENT_WEIGHT);
    let best: { readonly name: string; readonly score: number } | undefined;
    for (const { name, sentence, salience } of candidates) {
      const hasKnownGender = gender !== undefined && this.entities.genderOf(name) !== undefined;
      const score =
        salience +
        (hasKnownGender ? KNOWN_GENDER_WEIGHT : 0) +
        (this.hasJustSpoken(name) ? SPEAKER_WEIGHT : 0) -
        (this.sentence - sentence);
      if (!best || score >= best.score) best = { name, score };
    }
    if (!best) return undefined;
    this.pronominalized.add(best.name);
    return this.entities.fullName(best.name, gender);
  }

  private hasJustSpoken(name: string): boolean {
    return this.lastSpeaker?.name === name && this.sentence - this.lastSpeaker.sentence <= SPEAKER_DISTANCE;
  }
}
