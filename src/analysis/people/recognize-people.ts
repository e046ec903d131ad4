import { type Article, MAX_PERSON_NAME_LENGTH, type Person } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { pushTo } from '../../util/push-to.ts';
import { isAbbreviatedTitle, isPersonOnlyRole } from '../grammar/titles-and-roles.ts';
import { isKnownPlace } from './gazetteer.ts';
import { FullNameIndex } from './full-name-index.ts';
import type { NameMention, NameMentions } from './name-candidates.ts';
import { isParticle } from './person-names.ts';
import { roleAliases, roleHead } from './role-aliases.ts';

/** The mentions of one name, as far as its words tell. */
interface NameCluster {
  /** The folded words of its fullest form. */
  words: readonly string[];
  /** Those with the full name, or the name and a title. */
  readonly full: NameMention[];
  /** Those with the first or the last name alone. */
  readonly short: NameMention[];
  /** Those with a last name that is somebody else's too. */
  readonly shared: NameMention[];
}

/** A last name that more people have than this is not looked at: nothing tells whose it is. */
const MAX_NAMESAKES = 8;
/** So much of what tells that a name is a person's is enough. */
const MIN_EVIDENCE = 2;

/** What somebody is, in a word; nothing where what stands beside the name does not say. */
function mentionRoleHead({ role, sentence: line }: NameMention): string | undefined {
  return role && roleHead(line.text.slice(role.start, role.end), line.language);
}

/** Whether what stands before a name is what only people are called. */
function hasTitle(mention: NameMention): boolean {
  const head = mentionRoleHead(mention);
  // "Industry leader Acme" may be a company, "Liberal leader Ida Bell" is none.
  return mention.hasTitle && (head === undefined || mention.words.length > 1 || isPersonOnlyRole(head));
}

/** The full names, each with its mentions in full. */
function fullNameClusters(mentions: readonly NameMention[]): NameCluster[] {
  const known = new FullNameIndex<NameCluster>();
  const groups: NameCluster[] = [];
  for (const mention of mentions) {
    const words = mention.words.map(normalize);
    if (words.length === 1 || !mention.mayBePerson) continue;
    const same = known.find(words);
    if (same) {
      same.full.push(mention);
      if (words.length <= same.words.length) continue;
      same.words = words;
      known.add(words, same);
    } else {
      const group = { words, full: [mention], short: [], shared: [] };
      groups.push(group);
      known.add(words, group);
    }
  }
  return withoutVariants(groups, new Set(groups.map(({ words }) => words[0] ?? '')));
}

/** Names without those that are others with less, or with more before them: "Peña Nieto", "Crooked Hillary". */
function withoutVariants(groups: readonly NameCluster[], firstNames: ReadonlySet<string>): NameCluster[] {
  const byEnd = new Map<string, NameCluster[]>();
  for (const group of groups) {
    for (let at = 1; at < group.words.length - 1; at += 1)
      pushTo(byEnd, group.words.slice(at).join(' '), group);
  }
  const dropped = new Set<NameCluster>();
  for (const group of groups) {
    const isIntroduced = group.full.some(({ isPerson }) => isPerson);
    // "Crooked Hillary" is nobody's name where somebody is called Hillary Clinton.
    if (!isIntroduced && firstNames.has(group.words.at(-1) ?? '')) dropped.add(group);
    const [longer, ...others] = byEnd.get(group.words.join(' ')) ?? [];
    if (!longer || others.length > 0) continue;
    // "Peña Nieto" is Enrique Peña Nieto; nobody is introduced as Crooked Hillary Clinton, or named so most of the time.
    const isEpithet =
      !longer.full.some(({ isPerson }) => isPerson) &&
      group.full.length > longer.full.length &&
      !isParticle(group.words[0] ?? '');
    const [whole, variant] = isEpithet ? [group, longer] : [longer, group];
    whole.short.push(...variant.full);
    dropped.add(variant);
  }
  return groups.filter((group) => !dropped.has(group));
}

/** The names of one word. */
function singlesIn(mentions: readonly NameMention[]): [word: string, mention: NameMention][] {
  return mentions
    .filter(({ words }) => words.length === 1)
    .map((mention) => [normalize(mention.words[0] ?? ''), mention]);
}

/**
 * All names with their mentions: full ones; and titles with a last name ("President Obama") that no full name has, or one of
 * somebody else, which tells from the title.
 */
function clusterMentions(mentions: readonly NameMention[]): NameCluster[] {
  const groups = fullNameClusters(mentions);
  const byFirst = new Map<string, NameCluster[]>();
  const byLast = new Map<string, NameCluster[]>();
  for (const group of groups) {
    pushTo(byFirst, group.words[0] ?? '', group);
    for (const word of new Set(group.words.slice(1))) pushTo(byLast, word, group);
  }
  const byTitle = new Map<string, NameCluster>();
  const untitled: [string, NameMention][] = [];
  for (const [word, mention] of singlesIn(mentions)) {
    const named = byLast.get(word) ?? [];
    if (named.length > MAX_NAMESAKES) continue;
    const isTitle =
      hasTitle(mention) && mention.isTitle && (mention.role?.start ?? mention.end) < mention.start;
    const head = isTitle ? mentionRoleHead(mention) : undefined;
    const [holder] = named.filter(({ full }) => full.some((one) => mentionRoleHead(one) === head));
    const [only] = named;
    if (head === undefined || !only) untitled.push([word, mention]);
    else if (holder) holder.short.push(mention);
    // Whoever needs no introduction is somebody else than who is introduced later, or as something else.
    else if (
      named.length === 1 &&
      mention.start > (only.full[0]?.start ?? 0) &&
      !only.full.some(mentionRoleHead)
    ) {
      only.short.push(mention);
    } else {
      const known = byTitle.get(`${head} ${word}`);
      if (known) known.full.push(mention);
      else
        byTitle.set(`${head} ${word}`, {
          words: [word],
          full: [mention],
          short: [],
          shared: [],
        });
    }
  }
  for (const group of byTitle.values()) pushTo(byLast, group.words[0] ?? '', group);
  const alone = new Map<string, NameCluster>();
  for (const [word, mention] of untitled) {
    const named = byLast.get(word) ?? byFirst.get(word) ?? [];
    if (named.length > MAX_NAMESAKES) continue;
    const [only] = named;
    // A last name that two have is nobody's by itself, but a name it is.
    if (named.length === 1) only?.short.push(mention);
    else for (const group of named) group.shared.push(mention);
    if (named.length > 0) continue;
    const known = alone.get(word);
    if (known) known.short.push(mention);
    else if (hasTitle(mention) && mention.isTitle && mention.mayBePerson) {
      alone.set(word, { words: [word], full: [mention], short: [], shared: [] });
    }
  }
  return [...groups, ...byTitle.values(), ...alone.values()].sort(
    (a, b) => (a.full[0]?.start ?? 0) - (b.full[0]?.start ?? 0),
  );
}

/** How much tells that a name is a person's; below 0 where more speaks against it. */
function evidenceOf({ words, full, short, shared }: NameCluster, plain: ReadonlySet<string>): number {
  const count = (fits: (mention: NameMention) => boolean, among: readonly NameMention[] = full): number =>
    among.filter(fits).length;
  const titled = count(hasTitle) + count(hasTitle, short);
  const told = count((mention) => {
    const head = mentionRoleHead(mention);
    return mention.isPerson && (head === undefined || isPersonOnlyRole(head));
  });
  const isName = ({ hasArticle, isLocative: isWhere }: NameMention): boolean => !hasArticle && !isWhere;
  const alone = short.filter(isName);
  const byLastName = alone.filter((mention) => normalize(mention.words.at(-1) ?? '') === words.at(-1));
  const against =
    2 * count(({ hasArticle }) => hasArticle) + count(({ isLocative: isWhere }) => isWhere) > full.length;
  const isPlace = isKnownPlace(words.at(-1) ?? '') || isKnownPlace(words.slice(-2).join(' '));
  const isCommon = words.every((word) => plain.has(word));
  if ((isPlace || isCommon || against) && titled === 0) return -1;
  return (
    MIN_EVIDENCE * Math.min(1, titled + told) +
    (full.some(({ isReportingSubject: speaks, isPerson }) => speaks || isPerson) ? 1 : 0) +
    (alone.length > 0 || (full.length > 1 && shared.some(isName)) ? 1 : 0) +
    (byLastName.length > 1 ? 1 : 0) +
    (alone.some(({ isReportingSubject: speaks, isPerson }) => speaks || isPerson) ? 1 : 0) +
    (full.length > 1 && shared.some(({ isReportingSubject: speaks }) => speaks) ? 1 : 0)
  );
}

const surfaceForm = ({ sentence: line, start, end }: NameMention): string => line.text.slice(start, end);

/** "President Obama", where the title is said with the last name alone. */
function titledForm({ words, isTitle, role, sentence: line, start, end }: NameMention): string[] {
  const isSaid = words.length === 1 && isTitle && role !== undefined && role.start < start;
  return isSaid ? [line.text.slice(role.start, end)] : [];
}

/** The form of a name that is used most, the first of equals. */
function commonestForm({ full }: NameCluster): string {
  const counts = new Map<string, number>();
  for (const form of full.map(surfaceForm)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

/** What the article says first that somebody is, where it names them in full; "Sen." only where it never says more. */
function roleOf({ words, full, short }: NameCluster): string | undefined {
  const roles = (words.length > 1 ? full : [...full, ...short]).flatMap(({ role, sentence: line }) =>
    role ? [line.text.slice(role.start, role.end)] : [],
  );
  return roles.find((role) => !isAbbreviatedTitle(role.toLowerCase().replace(/\.$/, ''))) ?? roles[0];
}

/**
 * The people whom an article names, found by what stands beside their names: what they are, "Mr.", an age, a verb of
 * speech, and the last name alone further on. What may as well be a place, a company or a law is left out.
 *
 * @param mentions everything that may be a name in the article, in order
 * @returns in the order of their first mention; their roles are the article's words
 */
export function recognizePeople(
  { mentions, lowercaseWords: plain }: NameMentions,
  language: Article['language'],
): Person[] {
  return clusterMentions(mentions).flatMap((group) => {
    if (evidenceOf(group, plain) < MIN_EVIDENCE) return [];
    const name = commonestForm(group);
    if (name.length > MAX_PERSON_NAME_LENGTH || isParticle(name)) return [];
    const role = roleOf(group);
    const forms = group.full.flatMap((mention) => [surfaceForm(mention), ...titledForm(mention)]);
    const others = role === undefined ? [] : roleAliases(role, language);
    const aliases = [...new Set([...forms, ...others])].filter((alias) => alias !== name);
    return [
      {
        name,
        ...(role !== undefined && { role: { en: role, es: role } }),
        aliases,
        mentions: group.full.length + group.short.length,
      },
    ];
  });
}
