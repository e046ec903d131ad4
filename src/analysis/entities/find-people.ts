/** The people of an article, as they are shown and looked up: the editor's first, then those found in the text. */

import { MAX_PERSON_NAME_LENGTH, type Person } from '../../corpus/article.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import type { Language } from '../../text/language.ts';
import { maxOf } from '../../util/extremes.ts';
import { isAbbreviatedTitle } from '../grammar/person-nouns.ts';
import { isCountry } from '../mentions/description.ts';
import { roleAliases } from '../people/role-aliases.ts';
import { type Entity, mentionsOf, type NamedMention } from './entity.ts';
import { namesOffice, type StatedRole } from './stated-roles.ts';

/** "President Obama" and "Inspector Bell", where the title is one that is said with a last name alone. */
function titledForms({ evidence, roles, written }: NamedMention): string[] {
  const role = roles[0]?.words;
  if (!evidence.hasSurnameTitle || !evidence.isRoleBefore || role === undefined) return [];
  const [, ...surnames] = written.split(/\s+/);
  if (surnames.length === 0) return [`${role} ${written}`];
  const title = role.split(' ').at(-1) ?? role;
  return surnames.filter((word) => /^\p{Lu}\p{L}/u.test(word)).map((surname) => `${title} ${surname}`);
}

/** "of" and the like, an owner, or the name of what somebody leads: "Tamora’s mayor", "Foreign Minister". */
const OF_WHAT: Record<Language, RegExp> = {
  en: / (?:of|for|at|to) |['’]s? |^\p{Lu}.* /u,
  es: / (?:del?|para) /,
};

/** The rank of a role, 0 to 3: with its organization or place 3, without 2, an abbreviated title 1, a former role 0. */
function fullness({ words, description }: StatedRole, language: Language): number {
  const isTitle = isAbbreviatedTitle(words.toLowerCase().replace(/\.$/, ''));
  // "teacher and daughter of miners"
  const [first = ''] = words.split(/ (?:and|y|e) /);
  const saysOfWhat = OF_WHAT[language].test(first) || description.words.some(isCountry);
  if (description.isFormer) return 0;
  return isTitle ? 1 : saysOfWhat ? 3 : 2;
}

/** The offices and professions beside a name, each in the first of several wordings: one that is too long is cut behind its head. */
const officesOf = ({ roles, group }: NamedMention): StatedRole[] =>
  roles.filter(
    (role, i) =>
      namesOffice(role, group.language) && roles.findIndex(({ start }) => start === role.start) === i,
  );

/** The fullest office or profession beside the full name, of several the first. */
function shownRole(entity: Entity, language: Language): string | undefined {
  const offices = (entity.words.length > 1 ? entity.full : mentionsOf(entity)).flatMap(officesOf);
  const most = maxOf(offices.map((role) => fullness(role, language)));
  return offices.find((role) => fullness(role, language) === most)?.words;
}

function foundPerson(entity: Entity, language: Language): Person {
  const role = shownRole(entity, language);
  const forms = entity.full.flatMap((named) => [named.written, ...titledForms(named)]);
  const otherAliases = role === undefined ? [] : roleAliases(role, language);
  return {
    name: entity.name,
    ...(role !== undefined && { role: { en: role, es: role } }),
    aliases: [...new Set([...forms, ...otherAliases])].filter((alias) => alias !== entity.name),
    mentions: mentionsOf(entity).length,
  };
}

/** An editor's entry, with a role and aliases from the text where it has none. */
function completed(entry: Person, entity: Entity, language: Language): Person {
  const found = foundPerson(entity, language);
  const role = entry.role ?? found.role;
  return {
    ...entry,
    ...(role && { role }),
    aliases: entry.aliases.length > 0 ? entry.aliases : found.aliases,
  };
}

/**
 * Lists the people of an article. What may as well be a place, a company or a law is left out.
 *
 * @returns the editor's in the editor's order, then the others in the order of their first mention; their roles are the
 *   article's words
 */
export function findPeople(
  entities: readonly Entity[],
  declared: readonly Person[],
  language: Language,
): Person[] {
  const byEntry = new Map(
    entities.flatMap((entity) => (entity.declared ? [[entity.declared, entity] as const] : [])),
  );
  const found = entities.filter(
    ({ kind, declared: entry, name }) =>
      kind === 'person' && !entry && name.length <= MAX_PERSON_NAME_LENGTH && !NAME_PARTICLES.has(name),
  );
  return [
    ...declared.map((entry) => {
      const entity = byEntry.get(entry);
      return entity ? completed(entry, entity, language) : entry;
    }),
    ...found.map((entity) => foundPerson(entity, language)),
  ];
}
