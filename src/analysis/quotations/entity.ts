import { normalize } from '../../text/normalize.ts';
import { type Gender, genderOfGivenName } from '../grammar/given-names.ts';
import { SUFFIX } from './classify-mention.ts';

/** What an article says of someone under one name. */
export interface EntityCluster {
  readonly name: string;
  /** Folded, without suffixes like "Jr.". */
  readonly words: readonly string[];
  readonly roles: Set<string>;
  readonly genders: Map<Gender, number>;
  times: number;
  /** In which place among all mentions it comes first, and with which roles. */
  first: number;
  rolesAtFirst: readonly string[];
  /** Whether it is said to do something, or to say something. */
  acts: boolean;
  speaks: boolean;
}

const ORGANIZATION =
  /^(?:the|party|committee|council|university|college|institute|institution|center|centre|court|house|senate|congress|department|agency|association|foundation|fund|group|news|times|post|journal|press|radio|tv|network|bank|company|corp|inc|union|board|bureau|office|coalition|alliance|caucus|society|project|program|conference|forum|review|magazine|daily|commission|administration|campaign|police|army|force|league|club|church|school|hospital|street|park|states|act|partido|universidad|comité|consejo|ministerio|congreso|senado|instituto|fundación|banco|radio|policía|fiscalía|corte|tribunal|agencia|gobierno|asociación|diario)$/;

/** The words of a name, folded, without suffixes. */
export const wordsOf = (name: string): string[] =>
  normalize(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));

/** A name of which nothing is known yet. */
export const createEntity = (name: string): EntityCluster => ({
  name,
  words: wordsOf(name),
  roles: new Set(),
  genders: new Map(),
  times: 0,
  first: Number.POSITIVE_INFINITY,
  rolesAtFirst: [],
  acts: false,
  speaks: false,
});

/** Whether a name is an organization’s by one of its words. */
export const isOrganization = ({ words }: EntityCluster): boolean =>
  words.some((word) => ORGANIZATION.test(word));

/** Whether someone is a "he" or a "she", by titles and roles, otherwise by the given name. */
export function genderOf({ words, genders }: EntityCluster): Gender | undefined {
  const male = genders.get('male') ?? 0;
  const female = genders.get('female') ?? 0;
  if (male !== female) return male > female ? 'male' : 'female';
  return genderOfGivenName(words[0] ?? '');
}

/** Whether the words of `some` are the last, or the first, of `others`. */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  const same = (part: readonly string[]): boolean => part.every((word, i) => word === some[i]);
  const { length } = some;
  return length <= others.length && (same(others.slice(-length)) || same(others.slice(0, length)));
}

/** Whether the words of `some` are the last of `others`, but not all: "de Souza" of "Ana de Souza". */
export function isEndOf(some: EntityCluster, others: EntityCluster): boolean {
  return some.words[0] !== others.words[0] && isWithin(some.words, others.words);
}

/** Whether two names of several words may be one person’s: "Ida Bell" and "Ida M. Bell", "Cruz Bell" and "Ida Cruz Bell". */
export function areSameEntity(some: EntityCluster, others: EntityCluster): boolean {
  if (isWithin(some.words, others.words) || isWithin(others.words, some.words)) return true;
  return some.words.at(-1) === others.words.at(-1) && some.words[0] === others.words[0];
}

/**
 * Whether a last name alone may mean someone: not where they differ in gender, nor where it came with a title before the
 * full name did, which had another or none ("President Okafor", and later "Mary Okafor").
 */
export function mayBe(short: EntityCluster, full: EntityCluster): boolean {
  const [some, others] = [genderOf(short), genderOf(full)];
  if (some && others && some !== others) return false;
  const titled = short.rolesAtFirst.length > 0 && short.first < full.first;
  return !titled || short.rolesAtFirst.some((role) => full.roles.has(role));
}

/** Puts what is said of one name to another. */
export function merge(into: EntityCluster, from: EntityCluster): void {
  for (const role of from.roles) into.roles.add(role);
  for (const [gender, times] of from.genders)
    into.genders.set(gender, (into.genders.get(gender) ?? 0) + times);
  into.acts ||= from.acts;
  into.speaks ||= from.speaks;
}
