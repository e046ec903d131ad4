/**
 * The discourse model (Webber, 1978): the entities that have been mentioned, have acted, spoken and asked so far in an article.
 *
 * @see https://web.stanford.edu/~jurafsky/slp3/ (chapter "Coreference Resolution and Entity Linking")
 */

import { maximaBy, minOf } from '../../util/extremes.ts';
import { onlyOf } from '../../util/only-of.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { AGENT_WEIGHT, type Antecedent, SUBORDINATE_AGENT_WEIGHT } from './antecedent.ts';
import type { Entity } from './entity.ts';

/** The maximum number of sentences that a pronoun reaches back. */
const MAX_SENTENCE_DISTANCE = 8;
/** The maximum number of mentions considered: more than {@link MAX_SENTENCE_DISTANCE} sentences have. */
const MAX_ANTECEDENTS = 100;
/** Maximum sentences back to an addressee or a person spoken of. */
const MAX_ACTOR_DISTANCE = 3;
/** The sentences that somebody is salient for after speaking. */
const SPEAKER_DISTANCE = 2;

/** An event of the discourse: its agent and its sentence. */
interface Event {
  readonly entity: Entity;
  readonly sentence: number;
}

const isNoThing = ({ kind }: Entity): boolean => kind !== 'organization' && kind !== 'place';

export class DiscourseModel {
  readonly #antecedents: Antecedent[] = [];
  /** The antecedents in quotations, for pronouns in quotations only. */
  readonly #quotedAntecedents: Antecedent[] = [];
  /** The number of the last sentence that mentions each entity. */
  readonly #lastMentions = new Map<Entity, number>();
  #lastQuotations: { readonly entities: readonly Entity[]; readonly sentence: number } = {
    entities: [],
    sentence: Number.NEGATIVE_INFINITY,
  };
  #asker: (Event & { readonly isSubordinate: boolean }) | undefined;
  #asked: { readonly entity: Entity | undefined; readonly sentence: number } | undefined;
  #lastSpeaker: (Event & { readonly paragraph: number; readonly asks: boolean }) | undefined;
  /** The number of the sentence that is read, from 1 on. */
  sentence = 0;
  /** The index of its paragraph. */
  paragraph = 0;
  /** The number of the first sentence of that. */
  #paragraphStart = 0;

  beginSentence({ paragraph, opensParagraph }: Sentence): void {
    this.sentence += 1;
    if (opensParagraph) this.#paragraphStart = this.sentence;
    this.paragraph = paragraph;
  }

  /** True in the first sentence, where an article without front matter has its headline. */
  isAtStart(): boolean {
    return this.sentence === 1;
  }

  /** True after a sentence of the paragraph at least, in all of which nobody has been mentioned who fits. */
  isNewInParagraph(fits: (entity: Entity) => boolean): boolean {
    const isInParagraph = ({ entity, sentence }: Antecedent): boolean =>
      sentence >= this.#paragraphStart && fits(entity);
    return (
      this.sentence > this.#paragraphStart && !this.#antecedents.slice(-MAX_ANTECEDENTS).some(isInParagraph)
    );
  }

  noteMention(antecedent: Antecedent): void {
    this.#lastMentions.set(antecedent.entity, this.sentence);
    this.#antecedents.push(antecedent);
  }

  noteQuotedMention(antecedent: Antecedent): void {
    this.#quotedAntecedents.push(antecedent);
  }

  /** Notes a null subject. */
  noteNullSubject(antecedent: Antecedent): void {
    this.#antecedents.push(antecedent);
  }

  /** @param isSubordinate true for the subject of a subordinate clause: "Cuando | Bell | le preguntó, se inclinó" */
  noteAsker(entity: Entity, isSubordinate: boolean): void {
    this.#asker = { entity, sentence: this.sentence, isSubordinate };
  }

  /** Notes the addressee of a verb of asking; `undefined` for somebody without a name. */
  noteAsked(entity: Entity | undefined): void {
    this.#asked = { entity, sentence: this.sentence };
  }

  /** @param asks true for a question */
  noteSpeaker(entity: Entity, asks: boolean): void {
    this.#lastSpeaker = { entity, sentence: this.sentence, paragraph: this.paragraph, asks };
  }

  /** The antecedents that a pronoun can reach. */
  recent(): Antecedent[] {
    return this.#withinReach(this.#antecedents);
  }

  /** The antecedents that a pronoun in a quotation can reach. */
  recentInQuotation(): Antecedent[] {
    return [...this.recent(), ...this.#withinReach(this.#quotedAntecedents)];
  }

  #withinReach(antecedents: readonly Antecedent[]): Antecedent[] {
    return antecedents
      .slice(-MAX_ANTECEDENTS)
      .filter(({ sentence }) => this.sentence - sentence <= MAX_SENTENCE_DISTANCE);
  }

  /** The subjects of the sentence, as far as it has been read. */
  agents(): Entity[] {
    return this.#ownAgents().map(({ entity }) => entity);
  }

  /**
   * The subjects by names coordinated with "and", of the last sentence with such subjects, two people or more; none otherwise.
   */
  jointAgents(): Antecedent[] {
    const conjuncts = this.recent().filter(({ entity, isConjunct }) => isConjunct && isNoThing(entity));
    const acting = conjuncts.filter(({ salience }) => salience > 0).at(-1);
    const joint = conjuncts.filter(({ sentence }) => sentence === acting?.sentence);
    return new Set(joint.map(({ entity }) => entity)).size > 1 ? joint : [];
  }

  /** The subjects of its main clauses. */
  mainAgents(): Entity[] {
    return this.#ownAgents().flatMap(({ entity, salience }) => (salience === AGENT_WEIGHT ? [entity] : []));
  }

  /** The subjects that are a pronoun. */
  pronounAgents(): Entity[] {
    return this.#ownAgents().flatMap(({ entity, isPronoun }) => (isPronoun ? [entity] : []));
  }

  #ownAgents(): Antecedent[] {
    return this.recent().filter(
      ({ sentence, salience }) => sentence === this.sentence && salience >= SUBORDINATE_AGENT_WEIGHT,
    );
  }

  /**
   * The only agent or speaker of the last sentence with any, not long ago; organizations and places left out.
   *
   * @param reach the maximum paragraphs back. Default: 0, in the same one
   * @param counts false for entities that do not count. Default: all do
   */
  lastActor(reach = 0, counts: (entity: Entity) => boolean = () => true): Entity | undefined {
    const spoken = this.#lastSpeaker ? [{ ...this.#lastSpeaker, salience: AGENT_WEIGHT }] : [];
    const acting = [...this.recent(), ...spoken].filter(
      ({ entity, paragraph, salience }) =>
        counts(entity) &&
        isNoThing(entity) &&
        this.paragraph - paragraph <= reach &&
        salience === AGENT_WEIGHT,
    );
    return onlyOf(maximaBy(acting, ({ sentence }) => sentence).map(({ entity }) => entity));
  }

  /**
   * The only one mentioned in the paragraph so far who fits; by a pronoun only where they act: "A deckhand watched | him |".
   */
  onlyMentioned(fits: (entity: Entity) => boolean): Entity | undefined {
    const mentioned = this.recent().filter(
      ({ entity, paragraph, isPronoun, salience }) =>
        paragraph === this.paragraph && (!isPronoun || salience > 0) && fits(entity),
    );
    return onlyOf(mentioned.map(({ entity }) => entity));
  }

  /** Notes the people named in the quotations of the sentence, if any. */
  noteQuotations(entities: readonly Entity[]): void {
    this.#lastQuotations = { entities, sentence: this.sentence };
  }

  /** The people spoken to or about in the sentence so far and the last ones, who do not act in them, the last first. */
  recentObjects(): Entity[] {
    return this.recent()
      .filter(
        ({ sentence, salience }) =>
          this.sentence - sentence <= MAX_ACTOR_DISTANCE && salience < SUBORDINATE_AGENT_WEIGHT,
      )
      .map(({ entity }) => entity)
      .reverse();
  }

  /** The people just spoken of or to: those named in the last quotation, then {@link recentObjects}, but not its speaker. */
  addressees(): Entity[] {
    const { entities, sentence } = this.#lastQuotations;
    const named = this.sentence - sentence <= MAX_ACTOR_DISTANCE ? entities : [];
    const speaker = this.#lastSpeaker?.sentence === sentence ? this.#lastSpeaker.entity : undefined;
    return [...named, ...this.recentObjects()].filter((entity) => entity !== speaker);
  }

  /** True for somebody who may answer a question of the paragraph: anybody in a new one, otherwise whoever is in it. */
  mayAnswer(entity: Entity): boolean {
    const isNew = this.sentence === this.#paragraphStart;
    return isNew || this.distanceTo(entity) <= this.sentence - this.#paragraphStart;
  }

  hasMentioned(entity: Entity): boolean {
    return this.#lastMentions.has(entity);
  }

  /** The sentences since somebody was mentioned last; Infinity before. */
  distanceTo(entity: Entity): number {
    return this.sentence - (this.#lastMentions.get(entity) ?? Number.NEGATIVE_INFINITY);
  }

  /**
   * The one of some who has been mentioned last. Of several in one sentence, those whom only a possessive means ("| su | plan")
   * count less than the others; of these, the referent of another pronoun, who is the center of attention (Grosz, Joshi and
   * Weinstein, 1995: https://aclanthology.org/J95-2003), otherwise nobody.
   */
  lastMentioned(entities: readonly Entity[]): Entity | undefined {
    if (entities.length < 2) return entities[0];
    const distances = entities.map((entity) => this.distanceTo(entity));
    const least = minOf(distances);
    const there = this.recent().filter(({ sentence }) => this.sentence - sentence === least);
    const who = (fits: (antecedent: Antecedent) => boolean): ReadonlySet<Entity> =>
      new Set(there.filter(fits).map(({ entity }) => entity));
    const latest = entities.filter((_, i) => distances[i] === least);
    const besidesOwners = who(({ isOwner }) => !isOwner);
    const named = latest.filter((entity) => besidesOwners.has(entity));
    const centers = who(({ isPronoun, isOwner }) => isPronoun && !isOwner);
    const central = named.filter((entity) => centers.has(entity));
    const candidates = named.length > 0 ? named : latest;
    return onlyOf(candidates.length > 1 ? central : candidates);
  }

  /** The subject of a verb of asking in the sentence before, or in a subordinate clause of this one: "Bell asked him why." */
  lastAsker(): Entity | undefined {
    const { entity, sentence, isSubordinate } = this.#asker ?? {};
    const isInThis = isSubordinate && sentence === this.sentence;
    return isInThis || sentence === this.sentence - 1 ? entity : undefined;
  }

  /**
   * The addressee of a verb of asking in the sentence before, or in a subordinate clause of this one: "Bell asked | Moss |
   * why.", "Le preguntaron a | Moss | por qué."; without an entity for somebody without a name.
   */
  lastAsked(): { readonly entity: Entity | undefined } | undefined {
    const isLastAskers = this.lastAsker() !== undefined && this.#asked?.sentence === this.#asker?.sentence;
    return isLastAskers || this.#asked?.sentence === this.sentence - 1 ? this.#asked : undefined;
  }

  /** The speaker of a direct question in the sentence before: "“Why?” said Bell." */
  questioner(): Entity | undefined {
    return this.#lastSpeaker?.asks ? this.speakerBefore() : undefined;
  }

  /** The speaker of a quotation in the sentence before. */
  speakerBefore(): Entity | undefined {
    return this.#lastSpeaker?.sentence === this.sentence - 1 ? this.#lastSpeaker.entity : undefined;
  }

  hasJustSpoken(entity: Entity): boolean {
    return (
      this.#lastSpeaker?.entity === entity && this.sentence - this.#lastSpeaker.sentence <= SPEAKER_DISTANCE
    );
  }
}
