/** Entities of an article: what is said of somebody under one name, and which names can be one person's. */

import { ORGANIZATION_WORDS as ENGLISH_ORGANIZATION_WORDS } from '../../lexicon/en/organization-words.ts';
import { ORGANIZATION_WORDS as SPANISH_ORGANIZATION_WORDS } from '../../lexicon/es/organization-words.ts';
import { normalize } from '../../text/normalize.ts';
import { type Gender, genderOfGivenName } from '../grammar/given-names.ts';
import { NAME_SUFFIX } from './classify-mention.ts';

/** The mentions of one entity, added up. */
export interface EntityCluster {
  readonly name: string;
  /** Normalized words of the name, without suffixes like "Jr.". */
  readonly tokens: readonly string[];
  readonly roles: Set<string>;
  /** Numbers of mentions that tell a gender. */
  readonly genders: Map<Gender, number>;
  mentionCount: number;
  /** The index of its first mention among all of the article. */
  firstMention: number;
  /** The roles of its first mention. */
  firstRoles: readonly string[];
  /** True if it is said to do something. */
  isAgent: boolean;
  /** True if it is said to say something. */
  isSpeaker: boolean;
}

/** The normalized words of a name, without suffixes. */
export const entityTokens = (name: string): string[] =>
  normalize(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !NAME_SUFFIX.test(word));

/** A cluster without mentions. */
export const createEntity = (name: string): EntityCluster => ({
  name,
  tokens: entityTokens(name),
  roles: new Set(),
  genders: new Map(),
  mentionCount: 0,
  firstMention: Number.POSITIVE_INFINITY,
  firstRoles: [],
  isAgent: false,
  isSpeaker: false,
});

/** True for the name of an organization, by one of its words. */
export const isOrganization = ({ tokens }: EntityCluster): boolean =>
  tokens.some((word) => ENGLISH_ORGANIZATION_WORDS.has(word) || SPANISH_ORGANIZATION_WORDS.has(word));

/** The gender that titles and roles tell more often, otherwise that of the given name. */
export function genderOf({ tokens, genders }: EntityCluster): Gender | undefined {
  const male = genders.get('male') ?? 0;
  const female = genders.get('female') ?? 0;
  if (male !== female) return male > female ? 'male' : 'female';
  return genderOfGivenName(tokens[0] ?? '');
}

/** True if the words of a name are the first or the last of another. */
function isAffixOf(words: readonly string[], others: readonly string[]): boolean {
  const { length } = words;
  const isSame = (part: readonly string[]): boolean => part.every((word, i) => word === words[i]);
  return length <= others.length && (isSame(others.slice(-length)) || isSame(others.slice(0, length)));
}

/** True if the words of a name are the last of another, but not all: "de Souza" of "Ana de Souza". */
export function isNameSuffixOf(name: EntityCluster, other: EntityCluster): boolean {
  return name.tokens[0] !== other.tokens[0] && isAffixOf(name.tokens, other.tokens);
}

/** True for two full names that can be one person's: "Ida Bell" and "Ida M. Bell", "Cruz Bell" and "Ida Cruz Bell". */
export function canBeSamePerson(a: EntityCluster, b: EntityCluster): boolean {
  if (isAffixOf(a.tokens, b.tokens) || isAffixOf(b.tokens, a.tokens)) return true;
  return a.tokens.at(-1) === b.tokens.at(-1) && a.tokens[0] === b.tokens[0];
}

/**
 * True if a last name alone can mean somebody: unless they differ in gender, or it came with a title before the full name
 * did, which had another or none ("President Okafor", and later "Mary Okafor").
 */
export function canBeSurnameOf(surname: EntityCluster, full: EntityCluster): boolean {
  const [gender, fullGender] = [genderOf(surname), genderOf(full)];
  if (gender && fullGender && gender !== fullGender) return false;
  const isIntroducedByTitle = surname.firstRoles.length > 0 && surname.firstMention < full.firstMention;
  return !isIntroducedByTitle || surname.firstRoles.some((role) => full.roles.has(role));
}

/** Adds what is said of one cluster to another. */
export function mergeInto(target: EntityCluster, source: EntityCluster): void {
  for (const role of source.roles) target.roles.add(role);
  for (const [gender, count] of source.genders)
    target.genders.set(gender, (target.genders.get(gender) ?? 0) + count);
  target.isAgent ||= source.isAgent;
  target.isSpeaker ||= source.isSpeaker;
}
