/**
 * Clusters the mentions by name of one article into entities: "Sanders" is "Bernie Sanders" throughout. Full names are
 * clustered first; titled last names ("President Obama") and single names are attached to the only one that they can mean.
 */

import { NAME_FUNCTION_WORDS } from '../../lexicon/name-function-words.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { FAMOUS_OFFICES } from '../../lexicon/offices.ts';
import { maxOf } from '../../util/extremes.ts';
import { onlyOf } from '../../util/only-of.ts';
import { pushAll } from '../../util/push-all.ts';
import { pushTo } from '../../util/push-to.ts';
import { isKnownPlace } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isKinship, isPersonOnlyRole } from '../grammar/person-nouns.ts';
import { SURNAME_DOMINANCE } from '../people/alias-index.ts';
import { FullNameIndex } from '../people/full-name-index.ts';
import {
  addAffiliation,
  addDescriptions,
  createEntity,
  type Entity,
  type EntityDraft,
  genderOf,
  mentionsOf,
  type NamedMention,
} from './entity.ts';

/** True if a title stands before a name that only people have. */
export function hasPersonTitle({ evidence, roleHead, words, group }: NamedMention): boolean {
  // "Industry leader Acme" may be a company, "Liberal leader Ida Bell" is none.
  return (
    evidence.hasTitle &&
    (roleHead === undefined || words.length > 1 || isPersonOnlyRole(roleHead, group.language))
  );
}

const isDescribed = ({ full }: Entity): boolean => full.some(({ evidence }) => evidence.isPerson);

/** Clusters the full names, those that can be one person's together. */
function clusterFullNames(named: readonly NamedMention[], declared: readonly EntityDraft[]): EntityDraft[] {
  const index = new FullNameIndex<EntityDraft>();
  for (const entity of declared) index.add(entity.words, entity);
  const clusters: EntityDraft[] = [];
  for (const mention of named) {
    const { words } = mention;
    if (words.length === 1 || !mention.evidence.mayBePerson) continue;
    const known = index.find(words);
    if (known) {
      known.full.push(mention);
      if (known.declared || words.length <= known.words.length) continue;
      known.words = words;
      index.add(words, known);
    } else {
      const cluster = createEntity(words, mention.written);
      cluster.full.push(mention);
      clusters.push(cluster);
      index.add(words, cluster);
    }
  }
  return mergeVariants([...declared, ...clusters]);
}

/** Merges names that are others with words left out or added at the beginning: "Peña Nieto", "Crooked Hillary". */
function mergeVariants(clusters: readonly EntityDraft[]): EntityDraft[] {
  const firstNames = new Set(clusters.map(({ words }) => words[0] ?? ''));
  const bySuffix = new Map<string, EntityDraft[]>();
  for (const cluster of clusters) {
    for (let at = 1; at < cluster.words.length - 1; at += 1)
      pushTo(bySuffix, cluster.words.slice(at).join(' '), cluster);
  }
  const dropped = new Set<EntityDraft>();
  for (const cluster of clusters) {
    if (cluster.declared) continue;
    // "Crooked Hillary" is nobody's name where somebody is called Hillary Clinton.
    const mayBeEpithet = !isDescribed(cluster) && !isGivenName(cluster.words[0] ?? '');
    if (mayBeEpithet && firstNames.has(cluster.words.at(-1) ?? '')) dropped.add(cluster);
    const [longer, ...others] = bySuffix.get(cluster.words.join(' ')) ?? [];
    if (!longer || others.length > 0) continue;
    // "Peña Nieto" is Enrique Peña Nieto.
    pushAll(longer.short, cluster.full);
    dropped.add(cluster);
  }
  return clusters.filter((cluster) => !dropped.has(cluster));
}

/** The clusters that a single name may belong to. */
class Namesakes {
  readonly #byFirst = new Map<string, EntityDraft[]>();
  /** By each word of their names but the first. */
  readonly #byLast = new Map<string, EntityDraft[]>();

  constructor(clusters: readonly EntityDraft[]) {
    for (const cluster of clusters) {
      const [first = '', ...others] = cluster.words;
      pushTo(this.#byFirst, first, cluster);
      for (const word of new Set(others)) if (!NAME_PARTICLES.has(word)) pushTo(this.#byLast, word, cluster);
    }
  }

  addSurname(cluster: EntityDraft): void {
    pushTo(this.#byLast, cluster.words[0] ?? '', cluster);
  }

  /** Those with that last name, otherwise those with that first name. */
  of(word: string): readonly EntityDraft[] {
    return this.#byLast.get(word) ?? this.#byFirst.get(word) ?? [];
  }

  /** Those with that last name. */
  withSurname(word: string): readonly EntityDraft[] {
    return this.#byLast.get(word) ?? [];
  }
}

const agreesInGender = (entity: Entity, { mention }: NamedMention): boolean => {
  const gender = genderOf(entity);
  return mention.gender === undefined || gender === undefined || gender === mention.gender;
};

/** True if somebody may have one more role: "the chairman, Ida Bell", and later "Senator Bell". */
function mayHaveRole({ full }: Entity, roleHead: string): boolean {
  return !FAMOUS_OFFICES.has(roleHead) || !full.some((named) => named.roleHead !== undefined);
}

/**
 * Attaches titled last names ("President Obama"): to the full name with the same role; to the only full name with that
 * last name, if it came first without a role; otherwise they are clusters of their own.
 *
 * @returns the new clusters, and the names that no title tells apart
 */
function attachTitledSurnames(
  singles: readonly NamedMention[],
  namesakes: Namesakes,
): { readonly clusters: EntityDraft[]; readonly untitled: NamedMention[] } {
  const byTitle = new Map<string, EntityDraft>();
  const untitled: NamedMention[] = [];
  for (const single of singles) {
    const { words, evidence, roleHead } = single;
    const [word = ''] = words;
    const candidates = namesakes.withSurname(word).filter((entity) => agreesInGender(entity, single));
    const isTitled = hasPersonTitle(single) && evidence.hasSurnameTitle && evidence.office?.isBefore === true;
    const [only] = candidates;
    // "Dr Brandt" is one of two Brandts, and nobody new.
    const isOneOfSeveral = candidates.length > 1 && !FAMOUS_OFFICES.has(roleHead ?? '');
    const holder = candidates.find((entity) => entity.full.some((named) => named.roleHead === roleHead));
    if (!isTitled || roleHead === undefined || !only || (isOneOfSeveral && !holder)) {
      untitled.push(single);
      continue;
    }
    const cameFirst = evidence.start > (only.full[0]?.evidence.start ?? 0) || only.declared !== undefined;
    if (holder) holder.short.push(single);
    else if (candidates.length === 1 && cameFirst && mayHaveRole(only, roleHead)) only.short.push(single);
    else {
      const key = `${roleHead} ${word}`;
      const cluster = byTitle.get(key) ?? createEntity(words, single.written);
      cluster.full.push(single);
      byTitle.set(key, cluster);
    }
  }
  return { clusters: [...byTitle.values()], untitled };
}

/** The only one of some clusters, or the one that is named by far the most; nothing otherwise. */
function dominant(clusters: readonly EntityDraft[]): EntityDraft | undefined {
  const count = (entity: EntityDraft): number => mentionsOf(entity).length;
  const [first, second] = [...clusters].sort((a, b) => count(b) - count(a));
  if (!first || !second) return first;
  const isDominant = first.full.length > 0 && count(first) >= SURNAME_DOMINANCE * count(second);
  return isDominant ? first : undefined;
}

/** Characters of about one paragraph, and of several. */
const NEAR = 400;
const FAR = 1600;

/** Whoever was named in whole just before, if all namesakes were so far above: “Tom Bell came. | Mr. Bell | sat”. */
function justNamed({ evidence }: NamedMention, namesakes: readonly EntityDraft[]): EntityDraft | undefined {
  const distanceOf = ({ full }: EntityDraft): number =>
    evidence.start -
    maxOf(full.map((named) => named.evidence.start).filter((start) => start < evidence.start));
  const [nearest, ...others] = [...namesakes].sort((a, b) => distanceOf(a) - distanceOf(b));
  const isAlone = others.every((other) => distanceOf(other) >= FAR);
  return nearest && isAlone && distanceOf(nearest) <= NEAR ? nearest : undefined;
}

/** The only one of some who has just said something under their full name, where no other has acted. */
function lastReporter(
  { evidence }: NamedMention,
  namesakes: readonly EntityDraft[],
): EntityDraft | undefined {
  const isNear = (named: NamedMention): boolean =>
    named.evidence.start < evidence.start && evidence.start - named.evidence.end <= NEAR;
  const acting = namesakes.filter(({ full }) => full.some((named) => named.isAgent && isNear(named)));
  const only = onlyOf(acting);
  return only?.full.some((named) => named.isSpeaker && isNear(named)) ? only : undefined;
}

/** True for somebody introduced as a relative: "her husband, | Tom Bell |". The surname alone means the other one. */
const isIntroducedAsRelative = (entity: EntityDraft): boolean =>
  mentionsOf(entity).some(
    ({ descriptions, roleHead, group }) =>
      roleHead === undefined &&
      descriptions.some(({ heads }) => heads.some((head) => isKinship(head, group.language))),
  );

/**
 * The referent of a name among namesakes: the only one introduced before; the only one whom it has meant before, since others
 * of that name are introduced, and written, with a given name; or the dominant one, or the one who was named just before.
 */
function meantBy(single: NamedMention, namesakes: readonly EntityDraft[]): EntityDraft | undefined {
  const introduced = namesakes.filter(
    ({ declared, full }) =>
      (declared && full.length === 0) || (full[0]?.evidence.start ?? 0) < single.evidence.start,
  );
  if (introduced.length === 1) return dominant(introduced);
  const [word = ''] = single.words;
  const meantBefore = introduced.filter(({ short }) => short.some(({ words }) => words[0] === word));
  const others = introduced.filter((entity) => !isIntroducedAsRelative(entity));
  const owner = meantBefore.length === 0 ? onlyOf(others) : undefined;
  const known = owner ?? dominant(meantBefore.length === 1 ? meantBefore : namesakes);
  if (known || meantBefore.length > 0) return known;
  return justNamed(single, introduced) ?? lastReporter(single, introduced);
}

/**
 * Known places that somebody is called after, by a word: "Israel", where the article is "in Israel", or Israel Katz comes
 * later.
 */
function placesAmong(singles: readonly NamedMention[], namesakes: Namesakes): ReadonlySet<string> {
  const isPlace = ({ words: [word = ''], evidence }: NamedMention): boolean =>
    isKnownPlace(word) &&
    (evidence.isLocative ||
      namesakes.of(word).every(({ full }) => evidence.start < (full[0]?.evidence.start ?? 0)));
  return new Set(singles.filter(isPlace).map(({ words: [word = ''] }) => word));
}

/** Attaches names of one word to the cluster that has it; those that nobody has are new clusters. */
function attachSingleNames(singles: readonly NamedMention[], namesakes: Namesakes): EntityDraft[] {
  const unattached = new Map<string, EntityDraft>();
  const places = placesAmong(singles, namesakes);
  for (const single of singles) {
    const [word = ''] = single.words;
    const all = places.has(word) ? namesakes.withSurname(word) : namesakes.of(word);
    const candidates = all.filter((entity) => agreesInGender(entity, single));
    const only = meantBy(single, candidates);
    if (only) {
      only.short.push(single);
      continue;
    }
    // A last name of two people is evidence for both.
    for (const cluster of candidates) cluster.shared.push(single);
    const cluster = unattached.get(word) ?? createEntity(single.words, single.written);
    unattached.set(word, cluster);
    // "President Moss", "his brother Tom"
    const isNamedBy = single.evidence.hasSurnameTitle || single.roleHead === undefined;
    const isIntroduced = candidates.length === 0 && hasPersonTitle(single) && isNamedBy;
    if (isIntroduced && single.evidence.mayBePerson) cluster.full.push(single);
    else cluster.short.push(single);
  }
  return [...unattached.values()];
}

/** Clusters the names that are no person's, by their words. */
function clusterOtherNames(named: readonly NamedMention[]): EntityDraft[] {
  const clusters = new Map<string, EntityDraft>();
  for (const mention of named) {
    const key = mention.words.join(' ');
    const cluster = clusters.get(key) ?? createEntity(mention.words, mention.written);
    clusters.set(key, cluster);
    cluster.full.push(mention);
  }
  return [...clusters.values()];
}

/** Function words that the initials of an organization leave out. */
const WITHOUT_INITIAL: ReadonlySet<string> = new Set([
  ...NAME_FUNCTION_WORDS.en,
  ...NAME_FUNCTION_WORDS.es,
  ...['and', 'y', 'e'],
]);

const acronymOf = (words: readonly string[]): string =>
  words
    .filter((word) => !WITHOUT_INITIAL.has(word))
    .map((word) => word.charAt(0))
    .join('');

/** Merges acronyms into the organization that they stand for: "CMA", "Competition and Markets Authority". */
function mergeAcronyms(singles: readonly EntityDraft[], others: readonly EntityDraft[]): EntityDraft[] {
  const byInitials = new Map<string, EntityDraft[]>();
  for (const entity of others) pushTo(byInitials, acronymOf(entity.words), entity);
  return singles.filter((single) => {
    const acronym = single.name.replaceAll('.', '');
    const [only, another] = /^\p{Lu}{2,}$/u.test(acronym)
      ? (byInitials.get(acronym.toLowerCase()) ?? [])
      : [];
    if (!only || another) return true;
    pushAll(only.short, mentionsOf(single));
    return false;
  });
}

/** The commonest form of a full name, the first of equals. */
function commonestForm(mentions: readonly NamedMention[]): string {
  const counts = new Map<string, number>();
  for (const { written } of mentions) counts.set(written, (counts.get(written) ?? 0) + 1);
  const highest = maxOf(counts.values());
  return [...counts].find(([, count]) => count === highest)?.[0] ?? '';
}

/**
 * Clusters names.
 *
 * @param named the mentions by name that no editor's entry has, in order
 * @param declared the entities of the editor's entries, with their mentions
 */
export function clusterNames(
  named: readonly NamedMention[],
  declared: readonly EntityDraft[],
): EntityDraft[] {
  const fullNames = clusterFullNames(named, declared);
  const namesakes = new Namesakes(fullNames);
  const singles = named.filter(({ words }) => words.length === 1);
  const { clusters: titled, untitled } = attachTitledSurnames(singles, namesakes);
  for (const cluster of titled) namesakes.addSurname(cluster);
  const single = attachSingleNames(untitled, namesakes);
  const others = clusterOtherNames(
    named.filter(({ words, evidence }) => words.length > 1 && !evidence.mayBePerson),
  );
  const entities = [...fullNames, ...titled, ...mergeAcronyms(single, others), ...others];
  for (const entity of entities) {
    const mentions = mentionsOf(entity);
    if (!entity.declared) entity.name = commonestForm(entity.full.length > 0 ? entity.full : mentions);
    for (const { descriptions, affiliation, group } of mentions) {
      addDescriptions(entity, descriptions);
      if (affiliation !== undefined) addAffiliation(entity, affiliation, group.language);
    }
  }
  return entities;
}
