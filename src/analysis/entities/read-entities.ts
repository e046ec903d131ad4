/** The entities of an article: its mentions by name, clustered, and the kind of each entity. */

import type { ArticleText, EditorEntries, Person } from '../../corpus/article.ts';
import { PROFESSIONAL_LETTERS } from '../../lexicon/post-nominals.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { isInGazetteer } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNonPersonWord } from '../grammar/noun-kinds.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { nameWords } from '../mentions/person-names.ts';
import { type AliasIndex, buildAliasIndex } from '../people/alias-index.ts';
import { roleHead } from '../people/role-aliases.ts';
import { isAgent, isReportingAgent } from '../syntax/agents.ts';
import { nominalDescription } from '../syntax/nominal-phrases.ts';
import { isHeadline, type ParsedSentences } from '../syntax/parse-sentences.ts';
import { professionByVerb } from '../syntax/predicated-offices.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { clusterNames } from './cluster-names.ts';
import { commonSurname, peopleInLists } from './coordinated-names.ts';
import {
  addDescriptions,
  addMention,
  createEntity,
  type Entity,
  type EntityDraft,
  type EntityKind,
  genderOf,
  mentionsOf,
  type NamedMention,
} from './entity.ts';
import { entityKind } from './entity-kind.ts';
import { EntityNameIndex } from './entity-name-index.ts';
import { findPlaces } from './find-places.ts';
import { type NameEvidence, nameEvidence } from './name-evidence.ts';
import { addNicknamed, nicknamed } from './nicknames.ts';
import {
  type AnnouncedNames,
  announcedNames,
  describeText,
  officeBeside,
  otherRoles,
} from './stated-roles.ts';

/** The entities of an article, and the entity of each mention by name. */
export interface Entities {
  /** In the order of their first mention; the editor's without one last. */
  readonly all: readonly Entity[];
  /** The editor's places first, then those found, in the order of their first mention. */
  readonly places: readonly string[];
  /** The entity of a mention by name; nothing for names that only headlines have. */
  ofMention(mention: Mention): Entity | undefined;
  /** The editor's person whom words mean by their name or an alias. */
  aliased(words: string): Entity | undefined;
  /** True for a name that the editor has declared a place's or nobody's: it never speaks. */
  isDeclaredThing(name: string): boolean;
}

function declareEntity(person: Person, language: Language): EntityDraft {
  const entity = createEntity(nameWords(person.name), person.name, person);
  if (person.role) addDescriptions(entity, [describeText(person.role[language], language)]);
  return entity;
}

/** In UTF-16 units, with what leads to it. */
const MAX_AFFILIATION_LENGTH = 80;
/** The group or place after a name: "Bell, | de Cambio Vecinal |,", "Bell (| CV |)", "Bell of | Ohio |". */
const AFFILIATION =
  /^(?:, del? (?:la |el |los |las )?(?<group>\p{Lu}[^,.;:()“”"«»]{1,50}),| \((?<party>\p{Lu}[^()]{1,40})\)| (?:of|from) (?:the )?(?<home>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?))/u;

function affiliationOf(text: string, { end }: NameEvidence): string | undefined {
  const { group, party, home } =
    AFFILIATION.exec(text.slice(end, end + MAX_AFFILIATION_LENGTH))?.groups ?? {};
  return group ?? party ?? home;
}

/** The surname in brackets after a given name: "Matt | (Prado) |", also "del bajista Matt (Prado)"; not a place or a party. */
const BRACKETED_SURNAME = /^ \((?<surname>\p{Lu}\p{Ll}{2,})\)/u;

function bracketedSurname(text: string, { name }: Mention, { end, isLocative }: NameEvidence): string[] {
  const surname = BRACKETED_SURNAME.exec(text.slice(end, end + MAX_AFFILIATION_LENGTH))?.groups?.['surname'];
  if (surname === undefined || name.includes(' ') || isLocative || !isGivenName(name.toLowerCase()))
    return [];
  const isOther = isInGazetteer(surname) || isNonPersonWord(surname.toLowerCase());
  return isOther ? [] : [surname];
}

/** A name as written, without a nickname in quotation marks. */
const writtenName = (written: string, { name }: Mention): string =>
  /["“”«»‘]/.test(written) ? name : written;

const LETTERS: ReadonlyMap<string, string> = new Map(
  PROFESSIONAL_LETTERS.map(([letters = '', noun = '']) => [letters, noun]),
);

/** The profession that the letters after an English name tell: a barrister for "Ida Bell KC". */
function professionByLetters(
  { tokens, language }: SentenceGroup,
  { nameStart, end }: Mention,
): string | undefined {
  return language === 'en' && end - nameStart > 1 ? LETTERS.get(tokens[end - 1]?.lower ?? '') : undefined;
}

/** The mentions by name of a sentence. */
function namedMentions(text: string, group: SentenceGroup, announced: AnnouncedNames): NamedMention[] {
  return group.mentions.flatMap((mention) => {
    if (mention.type !== 'name') return [];
    const evidence = nameEvidence(group, mention);
    const surname = [...commonSurname(group, mention), ...bracketedSurname(text, mention, evidence)];
    const words = nameWords([mention.name, ...surname].join(' '));
    if (words.length === 0) return [];
    const written = writtenName(text.slice(evidence.start, evidence.end), mention);
    const office = officeBeside(text, group, evidence);
    const roles = [...(office ? [office] : []), ...otherRoles(text, group, mention, evidence, announced)];
    const announcement = announced.get(mention);
    const descriptions = [mention.description, ...roles.map(({ description }) => description)];
    const trade = professionByLetters(group, mention) ?? professionByVerb(group, mention);
    if (trade !== undefined) descriptions.push(describeText(trade, group.language));
    if (announcement) descriptions.push(nominalDescription(announcement.group, announcement.nominal));
    return [
      {
        group,
        mention,
        evidence,
        words,
        written: [written, ...surname].join(' '),
        affiliation: affiliationOf(text, evidence),
        roleHead: office && roleHead(office.words, group.language),
        roles,
        descriptions,
        isAgent: isAgent(group, mention),
        isSpeaker: isReportingAgent(group, mention),
      },
    ];
  });
}

/** Maximum words of an alias before or after the name in it: "old Ida Bell", "Bell senior". */
const MAX_ALIAS_WORDS = 2;

/** Finds aliases that have a name and more: "Bell senior", where there are two Bells. */
function aliasFinder(people: readonly Person[]): (named: NamedMention) => Person | undefined {
  const byAlias = new Map(
    people.flatMap((person) =>
      person.aliases
        .filter((alias) => alias.includes(' '))
        .map((alias) => [normalize(alias), person] as const),
    ),
  );
  return ({ group: { tokens }, mention: { start, end } }) => {
    if (byAlias.size === 0) return undefined;
    for (let from = Math.max(0, start - MAX_ALIAS_WORDS); from <= start; from += 1)
      for (let to = end + MAX_ALIAS_WORDS; to >= end; to -= 1) {
        const words = tokens.slice(from, to).map(({ text }) => text);
        const person = byAlias.get(normalize(words.join(' ')));
        if (person) return person;
      }
    return undefined;
  };
}

/**
 * The names that an editor has declared to be nobody's or a place's, each with its mentions as they are: "Jordan", not "Michael
 * Jordan".
 */
function clusterDeclaredThings(named: readonly NamedMention[]): Entity[] {
  const byName = new Map<string, EntityDraft>();
  for (const mention of named) {
    const key = normalize(mention.written);
    const entity = byName.get(key) ?? createEntity(mention.words, mention.written);
    byName.set(key, entity);
    addMention(entity, mention);
  }
  return [...byName.values()];
}

/** The editor's person whom a name means; not if a title tells another gender. */
function declaredOf(
  { mention, written }: NamedMention,
  aliases: AliasIndex,
  entities: ReadonlyMap<Person, EntityDraft>,
): EntityDraft | undefined {
  const person = aliases.lookup(written);
  const entity = person && entities.get(person);
  const gender = entity && genderOf(entity);
  return mention.gender && gender && mention.gender !== gender ? undefined : entity;
}

/** The entity of each mention. The capitals of a headline tell no names, but it may have a name of the article's. */
function entitiesByMention(
  all: readonly Entity[],
  headlines: readonly SentenceGroup[],
): ReadonlyMap<Mention, Entity> {
  const names = new EntityNameIndex(all);
  const byMention = new Map(
    all.flatMap((entity) => mentionsOf(entity).map(({ mention }) => [mention, entity] as const)),
  );
  for (const mention of headlines.flatMap(({ mentions }) => mentions)) {
    const entity = mention.type === 'name' ? names.person(nameWords(mention.name)) : undefined;
    if (entity) byMention.set(mention, entity);
  }
  return byMention;
}

/** In the order of their first mention, those without one last. */
function inOrderOfMention(entities: readonly Entity[]): Entity[] {
  const firstMention = (entity: Entity): number =>
    mentionsOf(entity).reduce(
      (first, { evidence }) => Math.min(first, evidence.start),
      Number.MAX_SAFE_INTEGER,
    );
  return entities
    .map((entity) => ({ entity, start: firstMention(entity) }))
    .sort((a, b) => a.start - b.start)
    .map(({ entity }) => entity);
}

/** The names that an editor has declared to be no person's. */
interface DeclaredThings {
  readonly places: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** True for either. */
  has(name: string): boolean;
}

function declareThings({ places, nonPeople }: Pick<EditorEntries, 'places' | 'nonPeople'>): DeclaredThings {
  const [placeNames, otherNames] = [new Set(places.map(normalize)), new Set(nonPeople.map(normalize))];
  return {
    places: placeNames,
    others: otherNames,
    has: (name) => placeNames.has(normalize(name)) || otherNames.has(normalize(name)),
  };
}

/** Adds to the editor's people the mentions that mean them; returns the others. */
function linkToDeclared(
  named: readonly NamedMention[],
  declared: ReadonlyMap<Person, EntityDraft>,
  aliases: AliasIndex,
): NamedMention[] {
  const findAlias = aliasFinder([...declared.keys()]);
  return named.filter((mention) => {
    const person = findAlias(mention);
    const entity = person ? declared.get(person) : declaredOf(mention, aliases, declared);
    if (entity) addMention(entity, mention);
    return !entity;
  });
}

/** The entities of an article, the editor's people among them: its names clustered, apart from declared things. */
function clusterMentions(
  undeclared: readonly NamedMention[],
  people: readonly EntityDraft[],
  things: DeclaredThings,
): Entity[] {
  const isThing = ({ written, mention }: NamedMention): boolean =>
    mention.nameStart === mention.start && things.has(written);
  const names = undeclared.filter((mention) => !isThing(mention));
  const byNickname = nicknamed(names);
  const clustered = clusterNames(
    names.filter((mention) => !byNickname.has(mention)),
    people,
  );
  addNicknamed(clustered, byNickname);
  return [...clustered, ...clusterDeclaredThings(undeclared.filter(isThing))];
}

/** Sets the kind of each entity by its evidence, and by the lists of names that it stands in: "Bell, Moss and | Tamora |". */
function setKinds(all: readonly Entity[], vocabulary: Vocabulary, things: DeclaredThings): void {
  const surnames = new Set(all.flatMap(({ words }) => words.slice(1)));
  for (const entity of all)
    entity.kind = entityKind(entity, vocabulary, things.places, things.others, surnames);
  for (const entity of peopleInLists(all)) entity.kind = 'person';
}

/** Finds the places that nobody has declared, and sets the kind of the unknown entities among them. */
function findAndSetPlaces(
  text: string,
  named: readonly NamedMention[],
  all: readonly Entity[],
  vocabulary: Vocabulary,
  things: DeclaredThings,
): string[] {
  const namesOf = (wanted: EntityKind): string[] =>
    all.flatMap(({ kind, name }) => (kind === wanted ? [name] : []));
  const known = { people: namesOf('person'), places: namesOf('place') };
  const places = findPlaces(text, named, known, vocabulary).filter((name) => !things.has(name));
  const names = new Set(places.map(normalize));
  for (const entity of all)
    if (entity.kind === 'unknown' && names.has(normalize(entity.name))) entity.kind = 'place';
  return places;
}

/**
 * Reads the entities of a parsed article: links its mentions by name to the editor's people, clusters the others, and sets the
 * kind of each entity.
 */
export function readEntities(
  { text, language }: Pick<ArticleText, 'text' | 'language'>,
  { sentences, asides, vocabulary }: ParsedSentences,
  { people, places, nonPeople }: Pick<EditorEntries, 'people' | 'places' | 'nonPeople'>,
): Entities {
  const groups = [...sentences, ...asides];
  const announced = announcedNames(sentences);
  const named = groups
    .filter((group) => !isHeadline(group))
    .flatMap((group) => namedMentions(text, group, announced))
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const aliases = buildAliasIndex(people);
  const declared = new Map(people.map((person) => [person, declareEntity(person, language)]));
  const things = declareThings({ places, nonPeople });
  const undeclared = linkToDeclared(named, declared, aliases);
  const all = clusterMentions(undeclared, [...declared.values()], things);
  setKinds(all, vocabulary, things);
  const placesFound = findAndSetPlaces(text, named, all, vocabulary, things);
  const byMention = entitiesByMention(all, groups.filter(isHeadline));
  return {
    places: [...places, ...placesFound],
    all: inOrderOfMention(all),
    ofMention: (mention) => byMention.get(mention),
    aliased: (words) => {
      const person = aliases.lookup(words);
      return person && declared.get(person);
    },
    isDeclaredThing: things.has,
  };
}
