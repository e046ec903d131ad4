/**
 * Named entity recognition of persons, by rules: the candidates with one name are clustered, and a cluster is a person if
 * what stands beside its candidates is evidence enough.
 */

import { type Article, MAX_PERSON_NAME_LENGTH, type Person } from '../../corpus/article.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { normalize } from '../../text/normalize.ts';
import { pushTo } from '../../util/push-to.ts';
import { isAbbreviatedTitle, isPersonOnlyRole } from '../grammar/titles-and-roles.ts';
import { FullNameIndex } from './full-name-index.ts';
import { isKnownPlace } from './gazetteer.ts';
import type { NameCandidate, NameCandidates } from './name-candidates.ts';
import { roleAliases, roleHead } from './role-aliases.ts';

/** The candidates of one name. */
interface NameCluster {
  /** The normalized words of its fullest form. */
  words: readonly string[];
  /** With the full name, or a name and its title. */
  readonly full: NameCandidate[];
  /** With the first or the last name alone. */
  readonly short: NameCandidate[];
  /** With a last name that is somebody else's too. */
  readonly shared: NameCandidate[];
}

/** A last name that more people have tells nothing about whose it is. */
const MAX_NAMESAKES = 8;
/** Evidence that makes a name a person's. */
const MIN_PERSON_EVIDENCE = 2;

const newCluster = (words: readonly string[], candidate: NameCandidate): NameCluster => ({
  words,
  full: [candidate],
  short: [],
  shared: [],
});

/** The head of the role beside a candidate. */
function candidateRoleHead({ role, sentence }: NameCandidate): string | undefined {
  return role && roleHead(sentence.text.slice(role.start, role.end), sentence.language);
}

/** True if a title stands before a candidate that only people have. */
function hasPersonTitle(candidate: NameCandidate): boolean {
  const head = candidateRoleHead(candidate);
  // "Industry leader Acme" may be a company, "Liberal leader Ida Bell" is none.
  return candidate.hasTitle && (head === undefined || candidate.words.length > 1 || isPersonOnlyRole(head));
}

/** Clusters the full names, those that can be one person's together. */
function clusterFullNames(candidates: readonly NameCandidate[]): NameCluster[] {
  const index = new FullNameIndex<NameCluster>();
  const clusters: NameCluster[] = [];
  for (const candidate of candidates) {
    const words = candidate.words.map(normalize);
    if (words.length === 1 || !candidate.mayBePerson) continue;
    const known = index.find(words);
    if (known) {
      known.full.push(candidate);
      if (words.length <= known.words.length) continue;
      known.words = words;
      index.add(words, known);
    } else {
      const cluster = newCluster(words, candidate);
      clusters.push(cluster);
      index.add(words, cluster);
    }
  }
  return mergeVariants(clusters);
}

/** Merges names that are others with words left out or added at the beginning: "Peña Nieto", "Crooked Hillary". */
function mergeVariants(clusters: readonly NameCluster[]): NameCluster[] {
  const firstNames = new Set(clusters.map(({ words }) => words[0] ?? ''));
  const bySuffix = new Map<string, NameCluster[]>();
  for (const cluster of clusters) {
    for (let at = 1; at < cluster.words.length - 1; at += 1)
      pushTo(bySuffix, cluster.words.slice(at).join(' '), cluster);
  }
  const dropped = new Set<NameCluster>();
  for (const cluster of clusters) {
    const isIntroduced = cluster.full.some(({ isPerson }) => isPerson);
    // "Crooked Hillary" is nobody's name where somebody is called Hillary Clinton.
    if (!isIntroduced && firstNames.has(cluster.words.at(-1) ?? '')) dropped.add(cluster);
    const [longer, ...others] = bySuffix.get(cluster.words.join(' ')) ?? [];
    if (!longer || others.length > 0) continue;
    // "Peña Nieto" is Enrique Peña Nieto; nobody is introduced as Crooked Hillary Clinton, or named so most of the time.
    const isEpithet =
      !longer.full.some(({ isPerson }) => isPerson) &&
      cluster.full.length > longer.full.length &&
      !NAME_PARTICLES.has(cluster.words[0] ?? '');
    const [name, variant] = isEpithet ? [cluster, longer] : [longer, cluster];
    name.short.push(...variant.full);
    dropped.add(variant);
  }
  return clusters.filter((cluster) => !dropped.has(cluster));
}

/** A name of one word, normalized. */
interface SingleName {
  readonly word: string;
  readonly candidate: NameCandidate;
}

function singleNames(candidates: readonly NameCandidate[]): SingleName[] {
  return candidates
    .filter(({ words }) => words.length === 1)
    .map((candidate) => ({ word: normalize(candidate.words[0] ?? ''), candidate }));
}

/**
 * Attaches titled last names ("President Obama"): to the full name with the same role; to the only full name with that
 * last name, if it came first without a role; otherwise they are clusters of their own.
 *
 * @param byLast clusters by each word of their names but the first
 * @returns the new clusters, and the names that no title tells apart
 */
function attachTitledSurnames(
  singles: readonly SingleName[],
  byLast: ReadonlyMap<string, readonly NameCluster[]>,
): { readonly clusters: NameCluster[]; readonly untitled: SingleName[] } {
  const byTitle = new Map<string, NameCluster>();
  const untitled: SingleName[] = [];
  for (const single of singles) {
    const { word, candidate } = single;
    const namesakes = byLast.get(word) ?? [];
    if (namesakes.length > MAX_NAMESAKES) continue;
    const isTitled =
      hasPersonTitle(candidate) &&
      candidate.hasSurnameTitle &&
      (candidate.role?.start ?? candidate.end) < candidate.start;
    const head = isTitled ? candidateRoleHead(candidate) : undefined;
    const [only] = namesakes;
    const holder = namesakes.find(({ full }) => full.some((named) => candidateRoleHead(named) === head));
    if (head === undefined || !only) untitled.push(single);
    else if (holder) holder.short.push(candidate);
    else if (
      namesakes.length === 1 &&
      candidate.start > (only.full[0]?.start ?? 0) &&
      !only.full.some(candidateRoleHead)
    ) {
      only.short.push(candidate);
    } else {
      const key = `${head} ${word}`;
      const known = byTitle.get(key);
      if (known) known.full.push(candidate);
      else byTitle.set(key, newCluster([word], candidate));
    }
  }
  return { clusters: [...byTitle.values()], untitled };
}

/** Attaches names of one word to the cluster that has it; those with a title that nobody has are new clusters. */
function attachSingleNames(
  singles: readonly SingleName[],
  byFirst: ReadonlyMap<string, readonly NameCluster[]>,
  byLast: ReadonlyMap<string, readonly NameCluster[]>,
): NameCluster[] {
  const unattached = new Map<string, NameCluster>();
  for (const { word, candidate } of singles) {
    const namesakes = byLast.get(word) ?? byFirst.get(word) ?? [];
    if (namesakes.length > MAX_NAMESAKES) continue;
    const [only, another] = namesakes;
    // A last name of two people is evidence for both.
    if (another) for (const cluster of namesakes) cluster.shared.push(candidate);
    else if (only) only.short.push(candidate);
    else if (unattached.has(word)) unattached.get(word)?.short.push(candidate);
    else if (hasPersonTitle(candidate) && candidate.hasSurnameTitle && candidate.mayBePerson)
      unattached.set(word, newCluster([word], candidate));
  }
  return [...unattached.values()];
}

/** Clusters the candidates by name, in the order of their first candidates. */
function clusterCandidates(candidates: readonly NameCandidate[]): NameCluster[] {
  const fullNames = clusterFullNames(candidates);
  const byFirst = new Map<string, NameCluster[]>();
  const byLast = new Map<string, NameCluster[]>();
  for (const cluster of fullNames) {
    pushTo(byFirst, cluster.words[0] ?? '', cluster);
    for (const word of new Set(cluster.words.slice(1))) pushTo(byLast, word, cluster);
  }
  const { clusters: titled, untitled } = attachTitledSurnames(singleNames(candidates), byLast);
  for (const cluster of titled) pushTo(byLast, cluster.words[0] ?? '', cluster);
  const unattached = attachSingleNames(untitled, byFirst, byLast);
  return [...fullNames, ...titled, ...unattached].sort(
    (a, b) => (a.full[0]?.start ?? 0) - (b.full[0]?.start ?? 0),
  );
}

/** The evidence that a name is a person's; -1 where more speaks against it. */
function personEvidence(
  { words, full, short, shared }: NameCluster,
  lowercaseWords: ReadonlySet<string>,
): number {
  const count = (
    fits: (candidate: NameCandidate) => boolean,
    among: readonly NameCandidate[] = full,
  ): number => among.filter(fits).length;
  const titled = count(hasPersonTitle) + count(hasPersonTitle, short);
  const introduced = count((candidate) => {
    const head = candidateRoleHead(candidate);
    return candidate.isPerson && (head === undefined || isPersonOnlyRole(head));
  });
  const counterEvidence = 2 * count(({ hasArticle }) => hasArticle) + count(({ isLocative }) => isLocative);
  const isPlace = isKnownPlace(words.at(-1) ?? '') || isKnownPlace(words.slice(-2).join(' '));
  const isCommon = words.every((word) => lowercaseWords.has(word));
  if ((isPlace || isCommon || counterEvidence > full.length) && titled === 0) return -1;

  const isName = ({ hasArticle, isLocative }: NameCandidate): boolean => !hasArticle && !isLocative;
  const actsLikePerson = ({ isReportingSubject, isPerson }: NameCandidate): boolean =>
    isReportingSubject || isPerson;
  const alone = short.filter(isName);
  const byLastName = alone.filter((candidate) => normalize(candidate.words.at(-1) ?? '') === words.at(-1));
  const isRepeated = full.length > 1;
  return (
    MIN_PERSON_EVIDENCE * Math.min(1, titled + introduced) +
    (full.some(actsLikePerson) ? 1 : 0) +
    (alone.length > 0 || (isRepeated && shared.some(isName)) ? 1 : 0) +
    (byLastName.length > 1 ? 1 : 0) +
    (alone.some(actsLikePerson) ? 1 : 0) +
    (isRepeated && shared.some(({ isReportingSubject }) => isReportingSubject) ? 1 : 0)
  );
}

const surfaceForm = ({ sentence, start, end }: NameCandidate): string => sentence.text.slice(start, end);

/** "President Obama", where the title is said with the last name alone. */
function titledForm({ words, hasSurnameTitle, role, sentence, start, end }: NameCandidate): string[] {
  const isTitled = words.length === 1 && hasSurnameTitle && role !== undefined && role.start < start;
  return isTitled ? [sentence.text.slice(role.start, end)] : [];
}

/** The commonest form of a full name, the first of equals. */
function commonestForm({ full }: NameCluster): string {
  const counts = new Map<string, number>();
  for (const form of full.map(surfaceForm)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === highest)?.[0] ?? '';
}

/** The first role beside the full name that is more than an abbreviated title; "Sen." where there is none. */
function roleOf({ words, full, short }: NameCluster): string | undefined {
  const roles = (words.length > 1 ? full : [...full, ...short]).flatMap(({ role, sentence }) =>
    role ? [sentence.text.slice(role.start, role.end)] : [],
  );
  return roles.find((role) => !isAbbreviatedTitle(role.toLowerCase().replace(/\.$/, ''))) ?? roles[0];
}

/**
 * Finds the people whom an article names. What may as well be a place, a company or a law is left out.
 *
 * @returns in the order of their first mention; their roles are the article's words
 */
export function recognizePeople(
  { candidates, lowercaseWords }: NameCandidates,
  language: Article['language'],
): Person[] {
  return clusterCandidates(candidates).flatMap((cluster) => {
    if (personEvidence(cluster, lowercaseWords) < MIN_PERSON_EVIDENCE) return [];
    const name = commonestForm(cluster);
    if (name.length > MAX_PERSON_NAME_LENGTH || NAME_PARTICLES.has(name)) return [];
    const role = roleOf(cluster);
    const forms = cluster.full.flatMap((candidate) => [surfaceForm(candidate), ...titledForm(candidate)]);
    const otherAliases = role === undefined ? [] : roleAliases(role, language);
    const aliases = [...new Set([...forms, ...otherAliases])].filter((alias) => alias !== name);
    return [
      {
        name,
        ...(role !== undefined && { role: { en: role, es: role } }),
        aliases,
        mentions: cluster.full.length + cluster.short.length,
      },
    ];
  });
}
