/** Entities of an article: everything that it says of one person, place or organization. */

import type { Person } from '../../corpus/article.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isKnownPlace } from '../grammar/gazetteer.ts';
import {
  type Gender,
  genderOfGivenName,
  genderOfSpanishEnding,
  isGivenName,
} from '../grammar/given-names.ts';
import { personNoun } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { type Description, lemmaOf } from '../mentions/description.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { StatedRole } from './stated-roles.ts';

/** A mention by name, with what its sentence tells of it. */
export interface NamedMention {
  readonly group: SentenceGroup;
  readonly mention: Mention;
  readonly evidence: NameEvidence;
  /** The normalized words of the name, without suffixes like "Jr.". */
  readonly words: readonly string[];
  /** The name as written, without a possessive ending. */
  readonly written: string;
  /** All roles of somebody in its sentence. */
  readonly roles: readonly StatedRole[];
  /** The head of the office or the profession right beside it, in lower case and in full. */
  readonly roleHead: string | undefined;
  /** The words of the group or place that it is said to be of: "Cambio Vecinal". */
  readonly affiliation: string | undefined;
  /** Descriptions from its titles, appositions and nominals. */
  readonly descriptions: readonly Description[];
  /** True if it is said to do something. */
  readonly isAgent: boolean;
  /** True if it is said to say something: most often a person, now and then an institution. */
  readonly isSpeaker: boolean;
}

/** `none` for a ship, and what an editor declares as no person. */
export type EntityKind = 'person' | 'place' | 'organization' | 'unknown' | 'none';

/** All mentions of one person, place or organization. */
export interface Entity {
  /** The words of its fullest name; a turn's label may have more than its mentions (`turn-speakers.ts`). */
  words: readonly string[];
  /** The name that it is called by. */
  name: string;
  /** As its mentions tell (`read-entities.ts`); whoever a turn introduces by name is a person (`turn-speakers.ts`). */
  kind: EntityKind;
  /** The editor's entry. */
  readonly declared: Person | undefined;
  /** With the full name, or a name and its title. */
  readonly full: readonly NamedMention[];
  /** With the first or the last name alone. */
  readonly short: readonly NamedMention[];
  /** With a last name that is somebody else's too. */
  readonly shared: readonly NamedMention[];
  readonly descriptions: readonly Description[];
  /** The lemmas of all descriptions and affiliations. */
  readonly lemmas: ReadonlySet<string>;
  /** The lemmas of the groups and places that they are said to be of: "Bell, | de Cambio Vecinal |". */
  readonly affiliations: ReadonlySet<string>;
}

/** Words that mean an entity. */
export interface EntityMention {
  readonly entity: Entity;
  readonly span: Span;
}

/** An entity while names are clustered: first its mentions are added, then its name and what these say of it. */
export interface EntityDraft extends Entity {
  readonly full: NamedMention[];
  readonly short: NamedMention[];
  readonly shared: NamedMention[];
  readonly descriptions: Description[];
  readonly lemmas: Set<string>;
  readonly affiliations: Set<string>;
}

export const createEntity = (words: readonly string[], name: string, declared?: Person): EntityDraft => ({
  words,
  name,
  kind: declared ? 'person' : 'unknown',
  declared,
  full: [],
  short: [],
  shared: [],
  descriptions: [],
  lemmas: new Set(),
  affiliations: new Set(),
});

/** Adds what is said of an entity. */
export function addDescriptions({ descriptions, lemmas }: EntityDraft, added: readonly Description[]): void {
  for (const description of added) {
    if (description.heads.length + description.words.length === 0) continue;
    descriptions.push(description);
    for (const lemma of [...description.heads, ...description.words]) lemmas.add(lemma);
  }
}

/** Adds the words of a group or place that an entity is said to be of. */
export function addAffiliation(
  { affiliations, lemmas }: EntityDraft,
  affiliation: string,
  language: Language,
): void {
  for (const word of affiliation.toLowerCase().split(' ')) {
    const lemma = lemmaOf(word, language);
    affiliations.add(lemma);
    lemmas.add(lemma);
  }
}

/** All mentions that are surely of an entity. */
export const mentionsOf = ({ full, short }: Entity): readonly NamedMention[] => [...full, ...short];

/** Adds a mention that is surely of an entity. */
export function addMention({ full, short }: EntityDraft, mention: NamedMention): void {
  (mention.words.length > 1 ? full : short).push(mention);
}

/** True for a mention by a given name and nothing else: "Eulalia"; not "in Florence", whose name is a town's. */
export function isGivenNameAlone({ words, evidence }: NamedMention): boolean {
  const [name = '', ...others] = words;
  const isName = !evidence.hasArticle && !evidence.isLocative && !evidence.isNamedThing;
  return others.length === 0 && isName && isGivenName(name) && !isKnownPlace(name);
}

/** The gender that titles and roles tell more often, otherwise that of the given name. */
export function genderOf(entity: Entity): Gender | undefined {
  let balance = 0;
  for (const { mention, roleHead, group } of mentionsOf(entity)) {
    const gender = mention.gender ?? (roleHead && personNoun(roleHead, group.language)?.gender);
    if (gender === 'male') balance += 1;
    if (gender === 'female') balance -= 1;
  }
  if (balance !== 0) return balance > 0 ? 'male' : 'female';
  const [first = '', ...others] = entity.words;
  // Alone, a rarer given name is as likely a surname: "Clinton".
  const known = genderOfEntry(entity.declared) ?? genderOfGivenName(first, others.length === 0);
  const isSpanish = mentionsOf(entity).some(({ group }) => group.language === 'es');
  if (known || others.length === 0 || !isSpanish || isGivenName(first)) return known;
  return genderOfSpanishEnding(first);
}

/** The gender that the role of an editor's entry tells. */
function genderOfEntry(person: Person | undefined): Gender | undefined {
  return LANGUAGES.flatMap((language) =>
    (person?.role?.[language].toLowerCase().match(/\p{L}+/gu) ?? []).map(
      (word) => personNoun(word, language)?.gender,
    ),
  ).find((gender) => gender !== undefined);
}
