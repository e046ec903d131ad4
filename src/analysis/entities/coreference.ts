/**
 * Coreference resolution: whom a name, a nominal or a pronoun means. Pronouns take the most salient antecedent, by recency
 * and grammatical function (after Lappin and Leass, 1994: https://aclanthology.org/J94-4002); a definite description takes
 * the last person of whom the article says it.
 */

import { ORGANIZATION_NOUNS } from '../../lexicon/es/organization-nouns.ts';
import { ORGANIZATION_WORDS } from '../../lexicon/es/organization-words.ts';
import type { Language } from '../../text/language.ts';
import { maxOf } from '../../util/extremes.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Gender } from '../grammar/given-names.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { type Description, fits, fitsLoosely, isGeneral, withoutCountry } from '../mentions/description.ts';
import { asksSomebody, initialVerb, isAgent, isReportingAgent } from '../syntax/agents.ts';
import {
  appositiveName,
  nameBeforeApposition,
  nominalDescription,
  phraseText,
} from '../syntax/appositions.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { isPluralVerb } from '../syntax/verb-subjects.ts';
import { AGENT_WEIGHT, type Antecedent, antecedentOf, nullSubjectOf } from './antecedent.ts';
import { type Entity, genderOf, isGivenNameAlone, mentionsOf, type NamedMention } from './entity.ts';
import type { Entities } from './read-entities.ts';

/**
 * A subject that is nobody whom the article names: "The union met", "Exxon fell", "A witness laughed", "Bell left" of two
 * Bells.
 */
interface NamelessSubject {
  readonly sentence: number;
  readonly gender: Gender | undefined;
  /** False where no "he" or "she" goes on with it: an organization. */
  readonly isPerson: boolean;
}

/** The maximum number of sentences that a pronoun reaches back. */
const MAX_SENTENCE_DISTANCE = 8;
/** The maximum number of mentions considered: more than {@link MAX_SENTENCE_DISTANCE} sentences have. */
const MAX_ANTECEDENTS = 100;

/** Salience, in sentences that an antecedent may lie further back for it. */
const KNOWN_GENDER_WEIGHT = 0.5;
const SPEAKER_WEIGHT = 0.5;
/** The most sentences from whoever acts to a general word for them. */
const MAX_TAG_DISTANCE = 3;
/** The most sentences between somebody with an office and words for it with an adjective that is new. */
const MAX_EPITHET_DISTANCE = 3;
/** The most sentences from an action to a verb without a subject that a mere name is that of. */
const MAX_ACTION_DISTANCE = { any: 1, paragraph: 2 } as const;
/** The sentences that somebody is salient for after speaking. */
const SPEAKER_DISTANCE = 2;

const DEFINITE_ARTICLE = /^(?:the|el|la|este|esta|ese|esa|dicho|dicha) /i;

/** True for a mention by a first and a last name, as far as its words and its sentence tell. */
const hasFullName = ({ words, evidence }: NamedMention): boolean =>
  words.length > 1 && !evidence.hasArticle && !evidence.isLocative && !evidence.isNamedThing;

/**
 * True for a name that says something or has a title, and for a full name or a given name that does something.
 *
 * @param surnames those of the article's people
 */
const mayBePerson = (entity: Entity, surnames: ReadonlyMap<string, unknown>): boolean =>
  entity.descriptions.some(({ heads }) => heads.length > 0) ||
  mentionsOf(entity).some(
    (named) =>
      named.evidence.mayBePerson &&
      (named.isSpeaker ||
        named.mention.gender !== undefined ||
        (named.isAgent &&
          (hasFullName(named) || (isGivenNameAlone(named) && !surnames.has(entity.words.join(' ')))))),
  );

/** Resolves the mentions of an article, read from the top. */
export class Coreference {
  private readonly antecedents: Antecedent[] = [];
  private readonly entities: Entities;
  private readonly people: readonly Entity[];
  /** Names that may be a person's, although they are not surely so. */
  private readonly possiblePeople: ReadonlySet<Entity>;
  /** The number of the last sentence that names each entity. */
  private readonly lastMentions = new Map<Entity, number>();
  /** Surnames that several people have, in Spanish the first or second: "Edgar Moya Ruiz" and "Inés Moya". */
  private readonly sharedSurnames: ReadonlyMap<string, readonly Entity[]>;
  private readonly genders = new Map<Entity, Gender | undefined>();
  /** Entities that a pronoun has meant. */
  private readonly pronominalized = new Set<Entity>();
  private namelessSubject: NamelessSubject | undefined;
  private sentence = 0;
  private paragraph = 0;
  private asker: { readonly entity: Entity; readonly sentence: number } | undefined;
  private lastSpeaker: { readonly entity: Entity; readonly sentence: number } | undefined;

  constructor(entities: Entities) {
    this.entities = entities;
    this.people = entities.all.filter(({ kind }) => kind === 'person');
    const bySurname = new Map<string, Entity[]>();
    for (const person of this.people)
      for (const surname of new Set(person.words.slice(1))) pushTo(bySurname, surname, person);
    const unknown = entities.all.filter(({ kind }) => kind === 'unknown');
    this.possiblePeople = new Set(unknown.filter((entity) => mayBePerson(entity, bySurname)));
    this.sharedSurnames = new Map([...bySurname].filter(([, holders]) => holders.length > 1));
  }

  /** Resolves the mentions of the next sentence, as far as that can be told, reading from left to right. */
  readSentence(group: Sentence): Map<Mention, Entity> {
    this.sentence += 1;
    this.paragraph = group.paragraph;
    const resolved = new Map<Mention, Entity>();
    for (const mention of group.mentions) {
      const entity = this.resolve(group, mention);
      if (entity === undefined) continue;
      resolved.set(mention, entity);
      this.lastMentions.set(entity, this.sentence);
      if (asksSomebody(group, mention)) this.asker = { entity, sentence: this.sentence };
      this.antecedents.push(antecedentOf(group, mention, entity, this.sentence));
    }
    this.noteNullSubject(group);
    this.noteNamelessSubject(group, resolved);
    return resolved;
  }

  /** Notes who has spoken in the sentence. */
  noteSpeaker(entity: Entity): void {
    this.lastSpeaker = { entity, sentence: this.sentence };
  }

  /** Resolves a null subject, which is a pronoun without a gender. */
  resolveNullSubject(): Entity | undefined {
    return this.followsNameless(undefined) ? undefined : this.resolvePronoun(undefined, 0);
  }

  /** True for a person, or a name that speaks or is described as one. */
  isPerson(entity: Entity): boolean {
    if (entity.kind !== 'unknown') return entity.kind === 'person';
    return this.pronominalized.has(entity) || this.possiblePeople.has(entity);
  }

  /** Notes a null subject as an antecedent, like a pronoun: "Bell llegó. | Había llamado. | Dijo que". */
  private noteNullSubject(group: Sentence): void {
    const verb = initialVerb(group);
    if (verb === undefined || isPluralVerb(group, verb) || this.hasAgentInSentence()) return;
    const entity = this.resolveNullSubject();
    if (entity) this.antecedents.push(nullSubjectOf(entity, this.sentence, this.paragraph));
  }

  private resolve(group: SentenceGroup, mention: Mention): Entity | undefined {
    if (mention.type === 'pronoun') {
      const isNobodys = !mention.isPossessive && this.followsNameless(mention.gender);
      if (isNobodys) return undefined;
      // Whoever answers a question right away is not who has asked it, if there is somebody else.
      const isAnswer = group.tokens[0]?.type === 'quotation' && isReportingAgent(group, mention);
      const asker = isAnswer ? this.lastAsker() : undefined;
      const other = asker && this.resolvePronoun(mention.gender, mention.start, asker);
      return other ?? this.resolvePronoun(mention.gender, mention.start);
    }
    if (mention.type === 'name') return this.entities.ofMention(mention);
    if (mention.type !== 'nominal') return undefined;
    const name = appositiveName(group, mention) ?? nameBeforeApposition(group, mention);
    return name ? this.entities.ofMention(name) : this.resolveNominal(group, mention);
  }

  private noteNamelessSubject(group: Sentence, resolved: ReadonlyMap<Mention, Entity>): void {
    if (this.hasAgentInSentence()) return;
    // "El presidente tardó. Lo hizo a las cuatro."
    const goesOn =
      initialVerb(group) !== undefined && this.followsNameless(undefined) ? this.namelessSubject : undefined;
    const subject = goesOn ?? this.sharedSurnameSubject() ?? this.firstNamelessSubject(group, resolved);
    if (subject) this.namelessSubject = { ...subject, sentence: this.sentence };
  }

  /** A subject that is only a surname, of several people: "she" is one of a brother and a sister. */
  private sharedSurnameSubject(): Omit<NamelessSubject, 'sentence'> | undefined {
    const holders = this.agentsInSentence().flatMap((entity) => this.holdersOf(entity));
    const genders = new Set(holders.map((holder) => this.genderOf(holder)));
    const [gender] = genders;
    return holders.length > 0 ? { gender, isPerson: genders.size === 1 } : undefined;
  }

  /** A thing's name or a noun that a sentence begins with, if it can speak. */
  private firstNamelessSubject(
    group: Sentence,
    resolved: ReadonlyMap<Mention, Entity>,
  ): Omit<NamelessSubject, 'sentence'> | undefined {
    const first = mentionStartingAt(group, 0);
    if (!first || first.type === 'pronoun') return undefined;
    if (first.type === 'name')
      return isAgent(group, first) ? { gender: undefined, isPerson: false } : undefined;
    const isPerson = first.type === 'nominal';
    const words = group.tokens.slice(first.start, first.end).map(({ lower }) => lower);
    const maySpeak =
      isPerson || words.some((word) => ORGANIZATION_NOUNS.has(word) || ORGANIZATION_WORDS.has(word));
    return maySpeak && !resolved.has(first) ? { gender: first.gender, isPerson } : undefined;
  }

  /** The subjects of the sentence, as far as it has been read. */
  private agentsInSentence(): Entity[] {
    return this.antecedents
      .slice(-MAX_ANTECEDENTS)
      .filter(({ sentence, salience }) => sentence === this.sentence && salience === AGENT_WEIGHT)
      .map(({ entity }) => entity);
  }

  /** The people whom an entity may be of which only a surname is known; nobody if it is not of several. */
  private holdersOf({ words }: Entity): readonly Entity[] {
    return this.sharedSurnames.get(words.join(' ')) ?? [];
  }

  /** True if one certain person acts in the sentence, as far as it has been read. */
  private hasAgentInSentence(): boolean {
    return this.agentsInSentence().some(
      (entity) => this.isPerson(entity) && this.holdersOf(entity).length === 0,
    );
  }

  /**
   * True where a pronoun, or a null subject without a gender, goes on with the subject of the sentence before, which has no
   * name.
   */
  private followsNameless(gender: Gender | undefined): boolean {
    const nameless = this.namelessSubject;
    if (nameless?.sentence !== this.sentence - 1) return false;
    const agrees = nameless.isPerson && (nameless.gender === undefined || nameless.gender === gender);
    return (gender === undefined || agrees) && !this.hasAgentInSentence();
  }

  private genderOf(entity: Entity): Gender | undefined {
    if (!this.genders.has(entity)) this.genders.set(entity, genderOf(entity));
    return this.genders.get(entity);
  }

  private agrees(entity: Entity, gender: Gender | undefined): boolean {
    const own = this.genderOf(entity);
    return gender === undefined || own === undefined || own === gender;
  }

  /** Resolves a definite description: an editor's alias, or the last person of whom the article says it. */
  private resolveNominal(group: SentenceGroup, mention: Mention): Entity | undefined {
    const aliased = this.entities.aliased(phraseText(group, mention)) ?? this.entities.aliased(mention.name);
    if (aliased) return aliased;
    if (!DEFINITE_ARTICLE.test(mention.name)) return undefined;
    const description = nominalDescription(group, mention);
    const fitting = this.peopleWith(description, mention.gender, group.language);
    // "el mandatario colombiano": a nationality that the article has not said, of the only one with that office.
    const general = fitting.length === 0 ? withoutCountry(description) : undefined;
    const [only, rival] = general ? this.peopleWith(general, undefined, group.language) : [];
    if (only && !rival && this.agrees(only, mention.gender)) return only;
    if (fitting.length === 0)
      return this.resolveEpithet(group, mention) ?? this.resolveVariation(group, mention);
    return this.lastMentioned(fitting);
  }

  /**
   * Resolves words for the speaker of a quotation, or in Spanish for the subject of a sentence, that nobody has been called by:
   * whoever acts right before in the paragraph, if only one does. The words are general ("“It sank,” the captain said"), or say
   * more of somebody of whom nothing has been said ("Habló Bell. El portavoz liberal citó").
   */
  private resolveVariation(group: SentenceGroup, mention: Mention): Entity | undefined {
    const isTag = group.tokens.some(({ type }) => type === 'quotation') && isReportingAgent(group, mention);
    const opensSentence = group.language === 'es' && mention.start === 0;
    if (!isTag && !opensSentence) return undefined;
    const actor = this.lastActor();
    if (!actor || !this.agrees(actor, mention.gender)) return undefined;
    const saysMore = actor.descriptions.every(({ heads }) => heads.length === 0);
    const isVariation =
      (isTag && isGeneral(mention.description, group.language)) || (group.language === 'es' && saysMore);
    return isVariation ? actor : undefined;
  }

  /** The only person who acts in the last sentence before in the paragraph in which anybody does. */
  private lastActor(): Entity | undefined {
    const acting = this.antecedents
      .slice(-MAX_ANTECEDENTS)
      .filter(
        ({ sentence, paragraph, salience }) =>
          paragraph === this.paragraph &&
          this.sentence - sentence <= MAX_TAG_DISTANCE &&
          salience === AGENT_WEIGHT,
      );
    const latest = maxOf(acting.map(({ sentence }) => sentence));
    const [only, another] = new Set(
      acting.flatMap(({ entity, sentence }) => (sentence === latest ? [entity] : [])),
    );
    return only?.kind === 'person' && !another ? only : undefined;
  }

  /** Resolves a word for what somebody is with an adjective that the article has not said: "la política conservadora". */
  private resolveEpithet(group: SentenceGroup, mention: Mention): Entity | undefined {
    const hasComplement = nominalDescription(group, mention).words.length > mention.description.words.length;
    if (hasComplement || mention.description.words.length === 0) return undefined;
    // "the independent mayor", right after the only one is named; another country's is somebody else
    const bare = { ...mention.description, words: [] };
    const hasCountry = withoutCountry(mention.description) !== undefined;
    const [only, rival] = hasCountry ? [] : this.peopleWith(bare, mention.gender, group.language);
    const distance = this.sentence - (only ? (this.lastMentions.get(only) ?? 0) : 0);
    if (only && !rival && this.lastMentions.has(only) && distance <= MAX_EPITHET_DISTANCE) return only;
    return this.lastMentioned(
      this.people.filter(
        (entity) =>
          this.agrees(entity, mention.gender) &&
          this.lastMentions.has(entity) &&
          entity.descriptions.some((given) => fitsLoosely(mention.description, given, group.language)),
      ),
    );
  }

  /** The one whom the article has named last. */
  private lastMentioned(fitting: readonly Entity[]): Entity | undefined {
    if (fitting.length < 2) return fitting[0];
    // Two whom one sentence names are not told apart.
    const latest = maxOf(fitting.map((entity) => this.lastMentions.get(entity) ?? 0));
    const [last, another] = fitting.filter((entity) => this.lastMentions.get(entity) === latest);
    return another ? undefined : last;
  }

  private peopleWith(description: Description, gender: Gender | undefined, language: Language): Entity[] {
    return this.people.filter(
      (entity) =>
        this.agrees(entity, gender) &&
        entity.descriptions.some((given) => fits(description, given, entity.lemmas, language)),
    );
  }

  /**
   * Resolves a pronoun to the most salient antecedent of that gender; a name that may be a place’s only where there is no
   * person. Never to whom a comma sets apart right before it: "Clinton, he said, is crooked".
   *
   * @param start the index of the pronoun in its sentence
   * @param except whom it does not mean
   */
  private resolvePronoun(gender: Gender | undefined, start: number, except?: Entity): Entity | undefined {
    const recent = this.antecedents
      .slice(-MAX_ANTECEDENTS)
      .filter(({ entity, sentence, isSetApart: hasComma, end }) => {
        const isSetApart = hasComma && sentence === this.sentence && end === start - 1;
        return (
          entity !== except &&
          this.sentence - sentence <= MAX_SENTENCE_DISTANCE &&
          !isSetApart &&
          this.agrees(entity, gender)
        );
      });
    const indirectObjects = new Set(
      recent.flatMap(({ entity, isIndirectObject, sentence }) =>
        isIndirectObject && sentence === this.sentence ? [entity] : [],
      ),
    );
    // A verb without a subject may be an organization's: only a known person is its subject, or a name that has just acted.
    const people = recent.filter(({ entity, isAddressee, sentence, paragraph, salience }) => {
      if (gender !== undefined) return this.isPerson(entity);
      if (indirectObjects.has(entity)) return false;
      const reach = paragraph === this.paragraph ? MAX_ACTION_DISTANCE.paragraph : MAX_ACTION_DISTANCE.any;
      const hasJustActed = salience === AGENT_WEIGHT && this.sentence - sentence <= reach;
      return !isAddressee && (entity.kind === 'person' || (hasJustActed && this.isPerson(entity)));
    });
    let best: { readonly entity: Entity; readonly score: number } | undefined;
    let isTied = false;
    for (const { entity, sentence, salience } of people) {
      const hasKnownGender = gender !== undefined && this.genderOf(entity) !== undefined;
      const score =
        salience +
        (hasKnownGender ? KNOWN_GENDER_WEIGHT : 0) +
        (this.hasJustSpoken(entity) ? SPEAKER_WEIGHT : 0) -
        (this.sentence - sentence);
      isTied =
        best !== undefined &&
        best.entity !== entity &&
        (score === best.score || (isTied && score < best.score));
      if (!best || score >= best.score) best = { entity, score };
    }
    // Two who act together: a verb without a subject is neither's alone.
    if (!best || (isTied && gender === undefined)) return undefined;
    this.pronominalized.add(best.entity);
    return best.entity;
  }

  /** The asker of a question in the sentence before. */
  private lastAsker(): Entity | undefined {
    return this.asker?.sentence === this.sentence - 1 ? this.asker.entity : undefined;
  }

  private hasJustSpoken(entity: Entity): boolean {
    return (
      this.lastSpeaker?.entity === entity && this.sentence - this.lastSpeaker.sentence <= SPEAKER_DISTANCE
    );
  }
}
