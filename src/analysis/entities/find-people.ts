/** The people of an article, as they are shown and looked up: the editor's first, then those found in the text. */

import { MAX_PERSON_NAME_LENGTH, type Person } from '../../corpus/article.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import type { Language } from '../../text/language.ts';
import { isAbbreviatedTitle } from '../grammar/person-nouns.ts';
import { roleAliases } from '../people/role-aliases.ts';
import { type Entity, mentionsOf, type NamedMention } from './entity.ts';

/** "President Obama" and "Inspector Bell", where the title is one that is said with a last name alone. */
function titledForms({ evidence, role, written }: NamedMention): string[] {
  if (!evidence.hasSurnameTitle || !evidence.isRoleBefore || role === undefined) return [];
  const [, ...surnames] = written.split(/\s+/);
  if (surnames.length === 0) return [`${role} ${written}`];
  const title = role.split(' ').at(-1) ?? role;
  return surnames.filter((word) => /^\p{Lu}\p{L}/u.test(word)).map((surname) => `${title} ${surname}`);
}

/** The first role beside the full name that is more than an abbreviated title; "Sen." where there is none. */
function roleOf({ words, full, short }: Entity): string | undefined {
  const roles = (words.length > 1 ? full : [...full, ...short]).flatMap(({ role }) => role ?? []);
  return roles.find((role) => !isAbbreviatedTitle(role.toLowerCase().replace(/\.$/, ''))) ?? roles[0];
}

function foundPerson(entity: Entity, language: Language): Person {
  const role = roleOf(entity);
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
