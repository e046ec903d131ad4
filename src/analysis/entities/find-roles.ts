/** All that an article says that its people are. */

import type { ArticleText, PersonRole, RoleSource } from '../../corpus/article.ts';
import { SUBORDINATE_WORDS } from '../../lexicon/role-qualifiers.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { contains, type Span } from '../../text/span.ts';
import { pushTo } from '../../util/push-to.ts';
import { isDemonym } from '../grammar/demonyms.ts';
import { countryByName } from '../grammar/gazetteer.ts';
import { labelTitle } from '../marks/turns.ts';
import { type Description, saysNoRole } from '../mentions/description.ts';
import { counterpartOffices, type HolderMention } from './counterparts.ts';
import { type Entity, type EntityMention, genderOf, mentionsOf } from './entity.ts';
import {
  demonymsBeside,
  describeText,
  type NominalInSentence,
  nominalRole,
  type StatedRole,
} from './stated-roles.ts';

/** A nominal in its sentence, and whom it means. */
export interface ResolvedNominal extends NominalInSentence {
  readonly entity: Entity;
}

/** True for a demonym alone: "ecuatoriano"; not for a country that is called the same: "the | U.S.". */
const isDemonymAlone = (words: string, language: Language): boolean =>
  isDemonym(words.toLowerCase(), language) && countryByName(words.toLowerCase()) === undefined;

/** The lemmas of the nouns that a role is one of, or a demonym, without those before them: "leader" of "student leader". */
function headsOf(words: string, language: Language): string[] {
  const nouns = (phrase: string): readonly string[] => describeText(phrase, language).heads;
  if (isDemonymAlone(words, language)) return [words.toLowerCase()];
  // "la dirigente campesina" is a peasant, too.
  if (language === 'es') return [...new Set(nouns(words))];
  const heads = words.split(/,| and /).flatMap((part) => nouns(part).slice(-1));
  return [...new Set(heads)];
}

/** The roles that nominals say beyond that somebody is a person: "the judge", not "the man". */
function rolesByNominals(
  { text, language }: Pick<ArticleText, 'text' | 'language'>,
  nominals: readonly ResolvedNominal[],
): Map<Entity, StatedRole[]> {
  const roles = new Map<Entity, StatedRole[]>();
  for (const { entity, group, nominal } of nominals) {
    const role = nominalRole(text, group, nominal, 'nominal');
    if (isDemonymAlone(role.words, language) || !saysNoRole(role.description, language))
      pushTo(roles, entity, role);
  }
  return roles;
}

/** True if a role stands nowhere but in longer ones: "mayor" in "mayor of Tamora". */
function isPartOfLonger({ spans }: PersonRole, all: readonly Span[]): boolean {
  const isLonger = (whole: Span, span: Span): boolean =>
    contains(whole, span) && whole.end - whole.start > span.end - span.start;
  return spans.length > 0 && spans.every((span) => all.some((whole) => isLonger(whole, span)));
}

/** Without roles whose words are part of a longer one, and each once, with all places where it stands. */
function distinctRoles(roles: readonly PersonRole[]): PersonRole[] {
  const byWords = new Map<string, PersonRole>();
  for (const role of roles) {
    const key = normalize(role.words);
    const known = byWords.get(key);
    byWords.set(key, known ? { ...known, spans: [...known.spans, ...role.spans] } : role);
  }
  const all = roles.flatMap(({ spans }) => spans);
  return [...byWords.values()].filter((role) => !isPartOfLonger(role, all));
}

/** True for the role of a deputy: "vice president". */
const isDeputys = (words: string): boolean =>
  normalize(words)
    .split(/[\s-]+/)
    .some((word) => SUBORDINATE_WORDS.has(word));

/** Without nominals for what only others are stated to be: where Bell is the minister, "the minister" makes nobody else one. */
function withoutOthersRoles(roles: readonly PersonRole[]): PersonRole[] {
  const holders = new Map<string, Set<string>>();
  for (const { person, heads, words, source, isPast } of roles)
    for (const head of source === 'nominal' || isPast ? [] : heads) {
      const known = holders.get(head) ?? new Set();
      holders.set(head, isDeputys(words) ? known : known.add(person));
    }
  return roles.filter(
    ({ person, heads, words, source }) =>
      source !== 'nominal' ||
      isDeputys(words) ||
      heads.every((head) => holders.get(head)?.has(person) ?? true),
  );
}

/** The roles before the names of labels: "| BOARD MEMBER | IDA BELL: …". */
function rolesByLabels(
  { text, language }: Pick<ArticleText, 'text' | 'language'>,
  labels: readonly EntityMention[],
): Map<Entity, StatedRole[]> {
  const roles = new Map<Entity, StatedRole[]>();
  for (const { entity, span } of labels) {
    const label = text.slice(span.start, span.end);
    const title = labelTitle(label, language);
    const description = describeText(title.toLowerCase(), language);
    if (description.heads.length === 0) continue;
    const words = /\p{Ll}/u.test(title) ? title : title.charAt(0) + title.slice(1).toLowerCase();
    const start = span.start + label.indexOf(title);
    const place = { start, end: start + title.length };
    pushTo(roles, entity, { words, source: 'title', description, isPast: false, ...place });
  }
  return roles;
}

/** The mentions of people by name, in reading order. */
const holderMentions = (entities: readonly Entity[]): HolderMention[] =>
  entities
    .flatMap((entity) => {
      const { name: person } = entity;
      const gender = genderOf(entity);
      return mentionsOf(entity).map(({ evidence: { start, end }, isAgent }) => ({
        person,
        start,
        end,
        isAgent,
        gender,
      }));
    })
    .sort((a, b) => a.start - b.start);

/**
 * Makes the table of the roles of an article's people, for looking them up and for showing them. What is said in several places
 * is in it once: as its editor has it, else beside the name, else in place of it.
 */
export function findRoles(
  article: Pick<ArticleText, 'text' | 'language'>,
  entities: readonly Entity[],
  nominals: readonly ResolvedNominal[],
  labels: readonly EntityMention[],
): PersonRole[] {
  const { language } = article;
  const inPlace = rolesByNominals(article, nominals);
  const inLabels = rolesByLabels(article, labels);
  const rolesOf = (entity: Entity): PersonRole[] => {
    const personRole = (
      words: string,
      source: RoleSource,
      { isFormer }: Description,
      isPast = false,
      spans: readonly Span[] = [],
    ): PersonRole => ({
      person: entity.name,
      words,
      heads: headsOf(words, language),
      source,
      isFormer,
      isPast,
      spans,
    });
    const entry = entity.declared?.role?.[language];
    const beside = mentionsOf(entity).flatMap(({ roles, group, mention }) => [
      ...roles.filter(({ description }) => description.heads.length > 0),
      ...demonymsBeside(article.text, group, mention),
    ]);
    const stated = [...beside, ...(inLabels.get(entity) ?? []), ...(inPlace.get(entity) ?? [])].map(
      ({ words, source, description, isPast, start, end }) =>
        personRole(words, source, description, isPast, [{ start, end }]),
    );
    const declared = entry === undefined ? [] : [personRole(entry, 'entry', describeText(entry, language))];
    return distinctRoles([...declared, ...stated]);
  };
  const roles = entities.flatMap(rolesOf);
  const held = counterpartOffices(roles, article, holderMentions(entities));
  const derived = held.map((role) => ({ ...role, heads: headsOf(role.words, language) }));
  return withoutOthersRoles([...roles, ...derived]);
}
