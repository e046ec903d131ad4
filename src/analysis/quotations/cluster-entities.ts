/** Clusters the named mentions of an article into entities, so that "Sanders" is "Bernie Sanders" throughout. */

import { type Gender, isGivenName } from '../grammar/given-names.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import { appositiveName, appositiveRoles } from './appositions.ts';
import type { Mention } from './classify-mention.ts';
import {
  canBeSamePerson,
  canBeSurnameOf,
  createEntity,
  type EntityCluster,
  entityTokens,
  genderOf,
  isNameSuffixOf,
  isOrganization,
  mergeInto,
} from './entity.ts';
import type { SentenceGroup } from './sentence-group.ts';
import { isAgent, isReportingAgent } from './verb-subjects.ts';

/** A word that more full names have in common tells nothing about who has them. */
const MAX_FULL_NAMES_PER_WORD = 50;

function addMention(cluster: EntityCluster, group: SentenceGroup, mention: Mention, index: number): void {
  if (cluster.mentionCount === 0) {
    cluster.firstMention = index;
    cluster.firstRoles = mention.roles;
  }
  cluster.mentionCount += 1;
  for (const role of [...mention.roles, ...appositiveRoles(group, mention)]) cluster.roles.add(role);
  if (mention.gender) cluster.genders.set(mention.gender, (cluster.genders.get(mention.gender) ?? 0) + 1);
  cluster.isAgent ||= isAgent(group, mention);
  cluster.isSpeaker ||= isReportingAgent(group, mention);
}

/** One cluster for each name as it is written, or as the person is known. */
function clustersByName(
  groups: readonly SentenceGroup[],
  knownNames: AliasIndex,
): Map<string, EntityCluster> {
  const clusters = new Map<string, EntityCluster>();
  const clusterOf = (written: string): EntityCluster => {
    const name = knownNames.lookup(written)?.name ?? written;
    const cluster = clusters.get(name) ?? createEntity(name);
    clusters.set(name, cluster);
    return cluster;
  };
  let index = 0;
  for (const group of groups) {
    for (const mention of group.mentions) {
      const apposed = appositiveName(group, mention);
      if (apposed) for (const role of mention.roles) clusterOf(apposed.name).roles.add(role);
      if (mention.type !== 'name') continue;
      addMention(clusterOf(mention.name), group, mention, index);
      index += 1;
    }
  }
  return clusters;
}

/** The entities of an article: everyone under one name, with what is said of them. */
export class EntityClusters {
  private readonly knownNames: AliasIndex;
  private readonly byName: ReadonlyMap<string, EntityCluster>;
  /** Full names by their first and last words. */
  private readonly byWord = new Map<string, EntityCluster[]>();
  /** The cluster that a form of a full name was merged into. */
  private readonly mergedInto = new Map<EntityCluster, EntityCluster>();
  private readonly byRole = new Map<string, Set<EntityCluster>>();
  private readonly fullNames = new Map<string, string>();
  private readonly genders = new Map<string, Gender | undefined>();

  /**
   * @param groups the sentences of the article, without headlines
   * @param knownNames people whom the front matter names or who were detected: their names come first
   */
  constructor(groups: readonly SentenceGroup[], knownNames: AliasIndex) {
    this.knownNames = knownNames;
    this.byName = clustersByName(groups, knownNames);
    const clusters = [...this.byName.values()];
    const full = clusters
      .filter((cluster) => cluster.tokens.length > 1 && !isOrganization(cluster))
      .sort((a, b) => b.mentionCount - a.mentionCount);
    for (const cluster of full) this.addFullName(cluster);
    // A last name alone adds to the only entity that it can mean.
    for (const cluster of clusters) {
      const [only, another] = cluster.tokens.length === 1 ? this.candidates(cluster.name) : [];
      if (only && !another && canBeSurnameOf(cluster, only)) mergeInto(only, cluster);
    }
    for (const cluster of full.map((fullName) => this.root(fullName))) {
      for (const role of cluster.roles)
        this.byRole.set(role, (this.byRole.get(role) ?? new Set()).add(cluster));
    }
  }

  /** The cluster that a form of a name belongs to. */
  private root(cluster: EntityCluster): EntityCluster {
    const target = this.mergedInto.get(cluster);
    return target ? this.root(target) : cluster;
  }

  /** The entities whose full name begins or ends with a word; none if too many do. */
  private namesakes(word: string): EntityCluster[] {
    const clusters = this.byWord.get(word) ?? [];
    return clusters.length > MAX_FULL_NAMES_PER_WORD
      ? []
      : [...new Set(clusters.map((cluster) => this.root(cluster)))];
  }

  private addFullName(cluster: EntityCluster): void {
    const [first = '', last = ''] = [cluster.tokens[0], cluster.tokens.at(-1)];
    const same = [...this.namesakes(first), ...this.namesakes(last)].find((namesake) =>
      canBeSamePerson(namesake, cluster),
    );
    for (const word of new Set([first, last])) {
      const clusters = this.byWord.get(word);
      if (clusters && clusters.length <= MAX_FULL_NAMES_PER_WORD) clusters.push(cluster);
      else if (!clusters) this.byWord.set(word, [cluster]);
    }
    if (!same) return;
    // The most frequent form is the name, unless it is only a part of this one: "De Souza".
    const [name, form] = isNameSuffixOf(same, cluster) ? [cluster, same] : [same, cluster];
    mergeInto(name, form);
    this.mergedInto.set(form, name);
  }

  /** The entities that a name may mean. */
  private candidates(name: string): EntityCluster[] {
    const cluster = this.byName.get(name);
    if (cluster && cluster.tokens.length > 1 && !isOrganization(cluster)) return [this.root(cluster)];
    const words = entityTokens(name);
    const byLastName = this.namesakes(words.at(-1) ?? '').filter(({ tokens }) =>
      words.every((word, i) => word === tokens[tokens.length - words.length + i]),
    );
    if (byLastName.length > 0 || words.length > 1) return byLastName;
    return this.namesakes(words[0] ?? '');
  }

  /**
   * The fullest name of the entity that a name means: "Sanders" is "Bernie Sanders" where the article has only one of that
   * name. A name that several may have stays as it is.
   *
   * @param gender known otherwise of who is meant
   */
  fullName(name: string, gender?: Gender): string {
    const key = `${name}/${gender ?? ''}`;
    const fullName = this.fullNames.get(key) ?? this.resolveFullName(name, gender);
    this.fullNames.set(key, fullName);
    return fullName;
  }

  private resolveFullName(name: string, gender?: Gender): string {
    const person = this.knownNames.lookup(name);
    if (person) return person.name;
    const cluster = this.byName.get(name);
    const isSingle = entityTokens(name).length === 1;
    const wanted = gender ?? (isSingle ? this.genderOf(name) : undefined);
    const [only, another] = this.candidates(name).filter((candidate) => {
      const own = genderOf(candidate);
      return wanted === undefined || own === undefined || own === wanted;
    });
    if (!only || another) return name;
    return isSingle && cluster && !canBeSurnameOf(cluster, only) ? name : only.name;
  }

  /** The gender of whoever has a name, as far as the article or the given name tells. */
  genderOf(name: string): Gender | undefined {
    if (!this.genders.has(name)) this.genders.set(name, this.resolveGender(name));
    return this.genders.get(name);
  }

  private resolveGender(name: string): Gender | undefined {
    const cluster = this.byName.get(name);
    const own = cluster && genderOf(cluster);
    if (own) return own;
    const genders = new Set(this.candidates(name).map(genderOf));
    return genders.size === 1 ? [...genders][0] : undefined;
  }

  /**
   * True for the name of somebody whom a pronoun may mean, and not of an organization or a place: it speaks, or has a title,
   * a given name, or several words and something to do.
   */
  isPerson(name: string): boolean {
    if (this.knownNames.lookup(name)) return true;
    const cluster = this.byName.get(name);
    if (!cluster || isOrganization(cluster) || /\p{N}/u.test(name)) return false;
    if (cluster.isSpeaker || cluster.roles.size > 0 || cluster.genders.size > 0) return true;
    if (cluster.isAgent && cluster.tokens.length > 1) return true;
    return isGivenName(cluster.tokens[0] ?? '') || this.fullName(name) !== name;
  }

  /** The name of the only entity with all these roles: "the Republican senator". */
  nameWithRoles(roles: readonly string[]): string | undefined {
    const [first = '', ...others] = roles;
    const [only, another] = [...(this.byRole.get(first) ?? [])].filter((cluster) =>
      others.every((role) => cluster.roles.has(role)),
    );
    return another ? undefined : only?.name;
  }
}
