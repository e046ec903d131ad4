/** The people of an article, as they are shown and looked up: the editor's first, then those found in the text. */

import {
  type ArticleText,
  MAX_PERSON_NAME_LENGTH,
  type Person,
  type PersonRole,
} from '../../corpus/article.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { PROVISIONAL_WORDS, SUBORDINATE_WORDS } from '../../lexicon/role-qualifiers.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { maximaBy } from '../../util/extremes.ts';
import { pushTo } from '../../util/push-to.ts';
import { alternation } from '../../util/word-list.ts';
import { isAnd } from '../grammar/function-words.ts';
import type { Gender } from '../grammar/given-names.ts';
import { isAbbreviatedTitle, isRole } from '../grammar/person-nouns.ts';
import { isCountry } from '../mentions/description.ts';
import { MAX_ROLE_LENGTH } from '../mentions/role-phrases.ts';
import { roleAliases, roleHead } from '../people/role-aliases.ts';
import { type Entity, mentionsOf, type NamedMention } from './entity.ts';
import { nicknamesOf } from './nicknames.ts';
import { describeText } from './stated-roles.ts';

/** The role of a prime minister. */
const PRIME = /^(?:prime|primer|primera) /i;

/** "President Obama" and "Inspector Bell", where the title is one that is said with a last name alone. */
function titledForms({ evidence, roles, written }: NamedMention): string[] {
  const role = roles[0]?.words;
  if (!evidence.hasSurnameTitle || !evidence.office?.isBefore || role === undefined) return [];
  const [, ...surnames] = written.split(/\s+/);
  if (surnames.length === 0) return [`${role} ${written}`];
  // "President Harris" is nobody who is vice president, nor "Minister Starmer" a prime minister.
  const title = RANK.test(role) || PRIME.test(role) ? role : (role.split(' ').at(-1) ?? role);
  return surnames.filter((word) => /^\p{Lu}\p{L}/u.test(word)).map((surname) => `${title} ${surname}`);
}

/** "of" and the like, a possessor, or the name of an institution: "Tamora’s mayor", "Foreign Minister". */
const OF_WHAT: Record<Language, RegExp> = {
  en: / (?:of|for|at|to) |['’]s? |^\p{Lu}.* /u,
  es: / (?:del?|para) /,
};

/** Words before an office that do not tell its domain: "Vice | President". */
const RANK = new RegExp(`^(?:${alternation([...SUBORDINATE_WORDS, ...PROVISIONAL_WORDS])} )+`, 'i');

/** The rank of a role, 0 to 3: with its organization or place 3, without 2, an abbreviated title 1, a former role 0. */
function fullness({ words, isFormer }: PersonRole, language: Language): number {
  if (isFormer) return 0;
  const isTitle = isAbbreviatedTitle(words.toLowerCase().replace(/\.$/, ''));
  // "teacher and daughter of miners"
  const [first = ''] = words.replace(RANK, '').split(/ (?:and|y|e) /);
  const saysOfWhat = OF_WHAT[language].test(first) || describeText(words, language).words.some(isCountry);
  return isTitle ? 1 : saysOfWhat ? 3 : 2;
}

/** True for an office or a profession: "wife and minister"; not "the minister’s wife", nor "Dr". */
const namesOffice = ({ words, heads }: PersonRole, language: Language): boolean =>
  roleHead(words, language) !== undefined && heads.some((head) => isRole(head, language));

/** True for what somebody is somewhere, as an office is: "partner at a fund", "student at the college". */
const namesPosition = ({ words }: PersonRole, language: Language): boolean =>
  language === 'en' && / at /.test(words);

/** The fullest office or profession beside a name, of several the first; for want of one, a position. */
function fullestRole(all: readonly PersonRole[], language: Language): PersonRole | undefined {
  const beside = all.filter(({ source, isPast }) => source !== 'nominal' && !isPast);
  const offices = beside.filter((role) => namesOffice(role, language));
  const roles = offices.length > 0 ? offices : beside.filter((role) => namesPosition(role, language));
  return maximaBy(roles, (role) => fullness(role, language))[0];
}

/** The words of a role with those of the title that it is coordinated with: "| founder and | director | Ida Bell". */
function withCoordinated(role: PersonRole, all: readonly PersonRole[], text: string): string {
  const isJoined = (before: Span, own: Span): boolean => isAnd(text.slice(before.end, own.start).trim());
  const others = all.filter(({ source }) => source === 'title').flatMap(({ spans }) => spans);
  const [joined] = role.spans.flatMap((own) =>
    others.flatMap((before) => (isJoined(before, own) ? [text.slice(before.start, own.end)] : [])),
  );
  const isShown = role.source === 'title' && joined !== undefined && joined.length <= MAX_ROLE_LENGTH;
  return isShown ? joined : role.words;
}

function foundPerson(
  entity: Entity,
  roles: readonly PersonRole[],
  gender: Gender | undefined,
  { text, language }: Pick<ArticleText, 'text' | 'language'>,
): Person {
  const fullest = fullestRole(roles, language);
  const role = fullest && withCoordinated(fullest, roles, text);
  const forms = entity.full.flatMap((named) => [named.written, ...titledForms(named)]);
  const otherAliases = fullest === undefined ? [] : roleAliases(fullest.words, language);
  return {
    name: entity.name,
    ...(role !== undefined && { role: { en: role, es: role } }),
    aliases: [...new Set([...forms, ...nicknamesOf(entity), ...otherAliases])].filter(
      (alias) => alias !== entity.name,
    ),
    mentions: mentionsOf(entity).length,
    ...(gender && { gender }),
  };
}

/** An editor’s entry, with what it lacks from the text. */
function completed(entry: Person, found: Person): Person {
  const role = entry.role ?? found.role;
  return {
    ...entry,
    ...(role && { role }),
    ...(found.gender && { gender: found.gender }),
    aliases: entry.aliases.length > 0 ? entry.aliases : found.aliases,
  };
}

/** The roles and the genders of an article's people. */
interface Findings {
  readonly roles: readonly PersonRole[];
  readonly genderOf: (entity: Entity) => Gender | undefined;
}

/** The entities of the people whom an article lists. What may as well be a place, a company or a law is left out. */
export const listedEntities = (entities: readonly Entity[]): Entity[] =>
  entities.filter(
    ({ kind, declared, name }) =>
      declared !== undefined ||
      (kind === 'person' && name.length <= MAX_PERSON_NAME_LENGTH && !NAME_PARTICLES.has(name)),
  );

/**
 * Lists the people of an article.
 *
 * @param entities those that are listed
 * @returns the editor's in the editor's order, then the others in the order of their first mention; their roles are the
 *   article's words
 */
export function findPeople(
  entities: readonly Entity[],
  declared: readonly Person[],
  { roles, genderOf }: Findings,
  article: Pick<ArticleText, 'text' | 'language'>,
): Person[] {
  const byName = new Map<string, PersonRole[]>();
  for (const role of roles) pushTo(byName, role.person, role);
  const personOf = (entity: Entity): Person =>
    foundPerson(entity, byName.get(entity.name) ?? [], genderOf(entity), article);
  const byEntry = new Map(
    entities.flatMap((entity) => (entity.declared ? [[entity.declared, entity] as const] : [])),
  );
  const found = entities.filter((entity) => !entity.declared);
  return [
    ...declared.map((entry) => {
      const entity = byEntry.get(entry);
      return entity ? completed(entry, personOf(entity)) : entry;
    }),
    ...found.map(personOf),
  ];
}
