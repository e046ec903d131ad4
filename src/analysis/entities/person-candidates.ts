/** The candidate antecedents of pronouns and definite descriptions of people: gender agreement, namesakes, descriptions. */

import type { Language } from '../../text/language.ts';
import { onlyOf } from '../../util/only-of.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Gender } from '../grammar/given-names.ts';
import { type Description, fitsDescription } from '../mentions/description.ts';
import { apposedAge } from '../tokens/ages.ts';
import { type Entity, genderOf, isGivenNameAlone, mentionsOf, type NamedMention } from './entity.ts';

/** True for a mention by a first and a last name, as far as its words and its sentence tell. */
const hasFullName = ({ words, evidence }: NamedMention): boolean =>
  words.length > 1 && !evidence.hasArticle && !evidence.isLocative && !evidence.isNamedThing;

/**
 * True for a name that says something or has a title, and for a full name or a given name that does something.
 *
 * @param surnames those of the article's people
 */
const mayBePerson = (entity: Entity, surnames: ReadonlyMap<string, unknown>): boolean =>
  mentionsOf(entity).every(({ evidence }) => !evidence.isNamedThing) &&
  (entity.descriptions.some(({ heads }) => heads.length > 0) ||
    mentionsOf(entity).some(
      (named) =>
        named.evidence.mayBePerson &&
        (named.isSpeaker ||
          named.mention.gender !== undefined ||
          (named.isAgent &&
            (hasFullName(named) || (isGivenNameAlone(named) && !surnames.has(entity.words.join(' ')))))),
    ));

/** The people of an article, and the names that may be a person's. */
export class PersonCandidates {
  readonly people: readonly Entity[];
  /** Names that may be a person's, although they are not surely so. */
  readonly #possiblePeople: ReadonlySet<Entity>;
  /** Surnames that several people have, in Spanish the first or second: "Edgar Moya Ruiz" and "Inés Moya". */
  readonly #sharedSurnames: ReadonlyMap<string, readonly Entity[]>;
  readonly #genders = new Map<Entity, Gender | undefined>();
  /** Entities that a pronoun has meant. */
  readonly #pronominalized = new Set<Entity>();

  constructor(entities: readonly Entity[]) {
    this.people = entities.filter(({ kind }) => kind === 'person');
    const bySurname = new Map<string, Entity[]>();
    for (const person of this.people)
      for (const surname of new Set(person.words.slice(1))) pushTo(bySurname, surname, person);
    // "Bell of Harbour First", "Ruiz, de Radio Sierra,": what somebody is of is nobody.
    const groups = new Set(
      entities.flatMap(mentionsOf).flatMap(({ affiliation }) => affiliation?.toLowerCase() ?? []),
    );
    const unknown = entities.filter(
      ({ kind, name }) => kind === 'unknown' && !groups.has(name.toLowerCase()),
    );
    this.#possiblePeople = new Set(unknown.filter((entity) => mayBePerson(entity, bySurname)));
    this.#sharedSurnames = new Map([...bySurname].filter(([, holders]) => holders.length > 1));
  }

  /** True for a person, or a name that speaks or is described as one. */
  isPerson(entity: Entity): boolean {
    if (entity.kind !== 'unknown') return entity.kind === 'person';
    return this.#pronominalized.has(entity) || this.#possiblePeople.has(entity);
  }

  /** Notes that a pronoun for a person means an entity. */
  notePronoun(entity: Entity): void {
    this.#pronominalized.add(entity);
  }

  /** Notes the gender that a noun beside a name tells: "su padre, Nicanor". */
  noteGender(entity: Entity, gender: Gender): void {
    if (this.genderOf(entity) === undefined) this.#genders.set(entity, gender);
  }

  genderOf(entity: Entity): Gender | undefined {
    if (!this.#genders.has(entity)) this.#genders.set(entity, genderOf(entity));
    return this.#genders.get(entity);
  }

  /** True unless somebody is known to be of another gender. */
  agrees(entity: Entity, gender: Gender | undefined): boolean {
    const own = this.genderOf(entity);
    return gender === undefined || own === undefined || own === gender;
  }

  /** The first person of a gender among entities. */
  firstPerson(entities: readonly Entity[], gender: Gender | undefined): Entity | undefined {
    return entities.find((entity) => entity.kind === 'person' && this.agrees(entity, gender));
  }

  /** The people whom an entity may be of which only a surname is known; nobody if it is not of several. */
  holdersOf({ words }: Entity): readonly Entity[] {
    return this.#sharedSurnames.get(words.join(' ')) ?? [];
  }

  /** The only person of an age that stands beside their name: "Ida Bell, | 56". */
  ofAge(age: string): Entity | undefined {
    const isOfAge = (person: Entity): boolean =>
      mentionsOf(person).some(({ group, mention }) => apposedAge(group.tokens, mention.end) === age);
    return onlyOf(this.people.filter(isOfAge));
  }

  /** The people of whom the article says a description. */
  describedAs(description: Description, gender: Gender | undefined, language: Language): Entity[] {
    return this.people.filter(
      (entity) =>
        this.agrees(entity, gender) &&
        entity.descriptions.some((given) => fitsDescription(description, given, entity.lemmas, language)),
    );
  }
}
