/** Coreference resolution: the referents of names, nominals and pronouns, reading an article from the top. */

import { onlyOf } from '../../util/only-of.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Gender } from '../grammar/given-names.ts';
import { DEMONSTRATIVE_PRONOUN } from '../grammar/pronouns.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isSubordinateSubject } from '../syntax/agents.ts';
import { nameBeside } from '../syntax/appositions.ts';
import { askedIn, asksSomebody } from '../syntax/indirect-questions.ts';
import type { Aside, Sentence } from '../syntax/parse-sentences.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import { ageInWord } from '../tokens/ages.ts';
import { antecedentOf } from './antecedent.ts';
import { DiscourseModel } from './discourse-model.ts';
import type { Entity } from './entity.ts';
import type { ResolvedNominal } from './find-roles.ts';
import { KinRelations } from './kin-relations.ts';
import { NamelessSubjects } from './nameless-subject.ts';
import { PersonCandidates } from './person-candidates.ts';
import { protagonistOf } from './protagonist.ts';
import type { Entities } from './read-entities.ts';
import { NominalResolver } from './resolve-nominals.ts';
import { PronounResolver } from './resolve-pronouns.ts';

/** A pronoun in its sentence, and its referent. */
export interface ResolvedPronoun {
  readonly entity: Entity;
  readonly group: SentenceGroup;
  readonly pronoun: Mention;
}

/** A mention in its sentence, its referent, and the name beside it for the same person. */
interface Resolution {
  readonly entity: Entity;
  readonly group: SentenceGroup;
  readonly mention: Mention;
  readonly name: Mention | undefined;
}

/** True for a demonstrative pronoun whose antecedent has no name: "Bell buscó al | perito |, este lo miró". */
function isNamelessBefore(
  { tokens, mentions }: SentenceGroup,
  pronoun: Mention,
  resolved: ReadonlyMap<Mention, Entity>,
): boolean {
  if (!DEMONSTRATIVE_PRONOUN.test(tokens[pronoun.start]?.lower ?? '') || pronoun.type !== 'pronoun')
    return false;
  const last = mentions.findLast(
    ({ type, end }) => end <= pronoun.start && (type === 'name' || type === 'nominal'),
  );
  return last?.type === 'nominal' && !resolved.has(last);
}

/** Resolves the mentions of an article, sentence by sentence. */
export class Coreference {
  readonly entities: Entities;
  readonly protagonist: Entity | undefined;
  /** The nominals in place of somebody's name, of the sentences read so far. */
  readonly resolvedNominals: ResolvedNominal[] = [];
  /** The nominals in quotations. */
  readonly quotedNominals: ResolvedNominal[] = [];
  /** The pronouns of the sentences read so far, and of the quotations in them. */
  readonly resolvedPronouns: ResolvedPronoun[] = [];
  /** The words of each quotation, sentence by sentence. */
  readonly #quotedWords = new Map<MarkedQuotation, Aside[]>();
  readonly #discourse = new DiscourseModel();
  readonly #candidates: PersonCandidates;
  readonly #nameless: NamelessSubjects;
  readonly #kin: KinRelations;
  readonly #nominals: NominalResolver;
  readonly #pronouns: PronounResolver;

  /**
   * @param asides the words in quotation marks and brackets of the article
   * @param title that of the article
   */
  constructor(entities: Entities, asides: readonly Aside[], title: string) {
    this.entities = entities;
    this.protagonist = protagonistOf(title, entities.all);
    for (const aside of asides) if (aside.quotation) pushTo(this.#quotedWords, aside.quotation, aside);
    this.#candidates = new PersonCandidates(entities.all);
    this.#nameless = new NamelessSubjects(this.#discourse, this.#candidates);
    this.#kin = new KinRelations(this.#candidates);
    this.#nominals = new NominalResolver(entities, this.#discourse, this.#candidates, this.#nameless);
    this.#pronouns = new PronounResolver(this.#discourse, this.#candidates, this.#nameless, this.protagonist);
  }

  /**
   * Resolves the mentions of the next sentence, as far as that can be told, reading from left to right.
   *
   * @param speaker the speaker who goes on in the quotation at its beginning, if any
   */
  readSentence(group: Sentence, speaker?: Entity): Map<Mention, Entity> {
    this.#discourse.beginSentence(group);
    if (speaker) this.#discourse.noteSpeaker(speaker, false);
    const resolved = new Map<Mention, Entity>();
    for (const mention of group.mentions) {
      const name = nameBeside(group, mention);
      const entity = isNamelessBefore(group, mention, resolved)
        ? undefined
        : (this.#relativeIn(group, mention, name, resolved) ?? this.#resolve(group, mention, name));
      if (entity && name) this.#kin.note(group, mention, entity, resolved);
      if (entity === undefined) continue;
      resolved.set(mention, entity);
      this.#noteResolved({ entity, group, mention, name }, this.resolvedNominals);
      if (asksSomebody(group, mention))
        this.#discourse.noteAsker(entity, isSubordinateSubject(group, mention));
      this.#discourse.noteMention(antecedentOf(group, mention, entity, this.#discourse.sentence));
    }
    const asked = askedIn(group);
    if (asked && (resolved.has(asked) || asked.type === 'nominal' || asked.type === 'other'))
      this.#discourse.noteAsked(resolved.get(asked));
    this.#pronouns.noteNullSubject(group);
    this.#nameless.note(group, resolved);
    return resolved;
  }

  /**
   * Resolves the mentions in a quotation of the sentence that has been read. The text around it does not go on with them.
   *
   * @param speaker its speaker, whom only "I" means there; without one only names are resolved
   */
  readQuotation(quotation: MarkedQuotation, speaker: Entity | undefined): ReadonlyMap<Mention, Entity> {
    const resolved = new Map<Mention, Entity>();
    for (const group of this.wordsOf(quotation)) {
      for (const mention of group.mentions) {
        const name = nameBeside(group, mention);
        const named = mention.type === 'name' ? mention : name;
        const entity = speaker
          ? this.#resolveQuoted(group, mention, name, speaker)
          : named && this.entities.ofMention(named);
        if (entity === undefined || entity === speaker) continue;
        resolved.set(mention, entity);
        if (!speaker) continue;
        this.#noteResolved({ entity, group, mention, name }, this.quotedNominals);
        this.#discourse.noteQuotedMention(antecedentOf(group, mention, entity, this.#discourse.sentence));
      }
    }
    return resolved;
  }

  /** The words of a quotation, sentence by sentence. */
  wordsOf(quotation: MarkedQuotation): readonly Aside[] {
    return this.#quotedWords.get(quotation) ?? [];
  }

  /**
   * Notes the speaker of the sentence.
   *
   * @param asks true for a question
   */
  noteSpeaker(entity: Entity, asks: boolean): void {
    this.#discourse.noteSpeaker(entity, asks);
  }

  /** Notes whom a verb without a subject means in the sentence that has been read: "“Es tarde”, | dice |." */
  noteNullSubject(entity: Entity): void {
    this.#pronouns.noteNullSubjectOf(entity);
  }

  /** The only agent of the sentence, or the only person that it is about. */
  onlyActor(): Entity | undefined {
    return onlyOf(this.#discourse.agents());
  }

  /** True if somebody else than an entity acts in the sentence. */
  hasOtherActor(entity: Entity): boolean {
    return this.#discourse.agents().some((other) => other !== entity);
  }

  /** Notes that the sentence has quotations, and the people named in them, the last first. */
  noteQuotations(named: readonly Entity[]): void {
    this.#discourse.noteQuotations(named);
  }

  /**
   * Resolves a null subject.
   *
   * @param end the index in its sentence up to which it may have been named. Default: all of the sentence
   * @param except entities that it cannot be. Default: none
   * @param sentence the sentence of its verb, at `end`. Default: not looked at
   */
  resolveNullSubject(end?: number, except?: ReadonlySet<Entity>, sentence?: Sentence): Entity | undefined {
    // "“¿Por qué?”, | me | dice": whoever speaks with the author in a new paragraph
    const clitic = sentence?.opensParagraph === true ? sentence.tokens[(end ?? 0) - 1] : undefined;
    if (this.protagonist && /^(?:me|nos)$/.test(clitic?.lower ?? '')) return this.protagonist;
    return this.#pronouns.resolveNullSubject(end, except);
  }

  /**
   * True if a verb without a subject goes on with somebody or something without a name: "El sindicato se reunió y | dijo |".
   *
   * @param isTag true for a verb between pauses
   */
  hasNamelessSubject(isTag: boolean): boolean {
    return this.#nameless.isSubjectOf(isTag);
  }

  /** The gender of somebody, as far as the sentences read so far and the name tell it. */
  genderOf(entity: Entity): Gender | undefined {
    return this.#candidates.genderOf(entity);
  }

  /** True for a person, or a name that speaks or is described as one. */
  isPerson(entity: Entity): boolean {
    return this.#candidates.isPerson(entity);
  }

  /** The same entity, or nobody for a surname alone that several people have: "Bell" of two Bells. */
  onlyBearer(entity: Entity | undefined): Entity | undefined {
    return entity && this.#candidates.holdersOf(entity).length > 0 ? undefined : entity;
  }

  /** Keeps a nominal without a name beside it, or a pronoun, with its referent. */
  #noteResolved({ entity, group, mention, name }: Resolution, nominals: ResolvedNominal[]): void {
    if (mention.type === 'nominal' && !name) nominals.push({ entity, group, nominal: mention });
    if (mention.type === 'pronoun') this.resolvedPronouns.push({ entity, group, pronoun: mention });
  }

  /** @param name the name that a nominal belongs to in its sentence */
  #resolveQuoted(
    group: SentenceGroup,
    mention: Mention,
    name: Mention | undefined,
    speaker: Entity,
  ): Entity | undefined {
    if (mention.type === 'pronoun') return this.#pronouns.resolveQuoted(mention, speaker);
    const named = mention.type === 'nominal' ? name : mention;
    return named ? this.entities.ofMention(named) : this.#nominals.resolve(group, mention);
  }

  /** The relative of somebody whom a nominal without a name means: "| his wife |". */
  #relativeIn(
    group: SentenceGroup,
    mention: Mention,
    name: Mention | undefined,
    resolved: ReadonlyMap<Mention, Entity>,
  ): Entity | undefined {
    return mention.type === 'nominal' && !name ? this.#kin.resolve(group, mention, resolved) : undefined;
  }

  /** @param name the name that a nominal belongs to in its sentence */
  #resolve(group: SentenceGroup, mention: Mention, name: Mention | undefined): Entity | undefined {
    // "the 24-year-old"
    const age = ageInWord(group.tokens[mention.end - 1]?.lower ?? '');
    const aged = age === undefined ? undefined : this.#candidates.ofAge(age);
    if (mention.type === 'pronoun') return aged ?? this.#pronouns.resolve(group, mention);
    if (mention.type === 'name') return this.entities.ofMention(mention);
    if (mention.type !== 'nominal') return undefined;
    if (!name) return this.#nominals.resolve(group, mention);
    const entity = this.entities.ofMention(name);
    if (entity && mention.gender) this.#candidates.noteGender(entity, mention.gender);
    return entity;
  }
}
