/**
 * Offices of counterparts: "her Norwegian counterpart, Tom Moss" of a president is "Norwegian president",
 * "su homóloga de Osria" of a minister "ministra de Osria".
 */

import type { PersonRole } from '../../corpus/article.ts';
import { COUNTERPART_NOUNS } from '../../lexicon/counterpart-nouns.ts';
import type { Language } from '../../text/language.ts';
import { isDemonym } from '../grammar/demonyms.ts';
import { isDepartment } from '../grammar/departments.ts';
import type { Gender } from '../grammar/given-names.ts';
import { isPersonNoun, isRole, masculine, roleOfGender } from '../grammar/person-nouns.ts';
import { POSSESSIVE_PRONOUNS } from '../grammar/pronouns.ts';

/** A mention of somebody by name, with what the article says that they are. */
export interface HolderMention {
  readonly person: string;
  readonly start: number;
  readonly end: number;
  readonly isAgent: boolean;
  readonly gender: Gender | undefined;
}

/** The blank line between two paragraphs. */
const PARAGRAPH_BREAK = /\n\s*\n/;
/** A possessive before a counterpart. */
const POSSESSIVE = /(?:^|[^\p{L}])(?<word>his|her|their|su) $/iu;
/** A name, with an article or without. */
const PLACE = /^(?:(?:the|la|el|los) )?\p{Lu}/u;
/** Between a name and a counterpart that it is coordinated with. */
const JOINT = /^,? (?:and|y|e) (?:his|her|su) $/;
/** The longest possessive, with a space on either side. */
const MAX_POSSESSIVE = 7;

/** The words around a noun for a counterpart. */
interface Counterpart {
  readonly before: string;
  readonly after: string;
}

/** The words around that noun in a role, without an owner: "Norwegian" and nothing, nothing and "de Osria". */
function counterpartIn({ words, heads }: PersonRole): Counterpart | undefined {
  if (!heads.some((head) => COUNTERPART_NOUNS.includes(head))) return undefined;
  const all = words.split(' ');
  const at = all.findIndex((word) => COUNTERPART_NOUNS.includes(masculine(word.toLowerCase())));
  const owner = all.findLastIndex((word, i) => i < at && /['’]s?$/.test(word));
  if (at < 0) return undefined;
  return { before: all.slice(owner + 1, at).join(' '), after: all.slice(at + 1).join(' ') };
}

/** True for a word that belongs to the office itself: "foreign | minister", "ministro de | Exteriores". */
const isOfOffice = (word: string, language: Language): boolean =>
  isPersonNoun(word, language) ||
  isDepartment(word) ||
  /^(?:primer|primera|prime|deputy|vice|first)$/.test(word);

/** An office without the country or the place that it is of: "president" of "French President"; nothing where more is left. */
function officeAlone(words: string, language: Language): string | undefined {
  const [office = '', ...domains] = words.split(/ (?:of|del?) /);
  const isOfDepartments = (domain: string): boolean =>
    domain
      .split(' ')
      .every((word) => isDepartment(word.toLowerCase()) || /^(?:the|la|los|y|and)$/.test(word));
  const departments = domains.filter(isOfDepartments);
  // "head of the union"
  if (domains.some((domain) => !isOfDepartments(domain) && !PLACE.test(domain))) return undefined;
  const own = office
    .split(' ')
    .filter((word) => !isDemonym(word.toLowerCase(), language) && !/['’]s?$/.test(word))
    .map((word) => word.toLowerCase());
  if (own.length === 0 || !own.every((word) => isOfOffice(word, language))) return undefined;
  if (!own.some((word) => isRole(word, language))) return undefined;
  return [own.join(' '), ...departments].join(language === 'es' ? ' de ' : ' of ');
}

/** An office of somebody of a gender: "presidenta" of "presidente". */
const officeOfGender = (office: string, language: Language, gender: Gender | undefined): string =>
  language === 'en' || gender === undefined
    ? office
    : office
        .split(' ')
        .map((word) => (isRole(word, language) ? roleOfGender(masculine(word), language, gender) : word))
        .join(' ');

/** The person whose counterpart it is: the owner in the role, or the last agent before it in the paragraph. */
function counterpartOwner(
  { words, person, spans: [span] }: PersonRole,
  text: string,
  holders: readonly HolderMention[],
): string | undefined {
  if (!span) return undefined;
  const gap = text.slice(Math.max(0, span.start - MAX_POSSESSIVE), span.start);
  const possessive = POSSESSIVE.exec(gap)?.groups?.['word']?.toLowerCase();
  const gender = POSSESSIVE_PRONOUNS.get(possessive ?? '');
  const isOwner = (holder: HolderMention): boolean =>
    holder.person !== person &&
    (gender === undefined || holder.gender === undefined || holder.gender === gender);
  const isInWords = ({ start }: HolderMention): boolean => start >= span.start && start < span.end;
  const named = /['’]s? /.test(words) ? holders.find(isInWords) : undefined;
  if (named || possessive === undefined) return named?.person;
  const before = holders.filter(
    (holder) =>
      isOwner(holder) &&
      holder.start < span.start &&
      !PARAGRAPH_BREAK.test(text.slice(holder.start, span.start)),
  );
  const last = before.at(-1);
  // "the mayor, Ida Bell, and her counterpart"
  const isJoined = JOINT.test(text.slice(last?.end, span.start));
  return (isJoined ? last : (before.findLast(({ isAgent }) => isAgent) ?? last))?.person;
}

/** The offices of counterparts of those whose office the article tells. */
export function counterpartOffices(
  roles: readonly PersonRole[],
  { text, language }: { readonly text: string; readonly language: Language },
  holders: readonly HolderMention[],
): PersonRole[] {
  return roles.flatMap((role) => {
    const around = role.source === 'nominal' ? undefined : counterpartIn(role);
    const owner = around && counterpartOwner(role, text, holders);
    if (!around || owner === undefined) return [];
    const [office] = roles.flatMap(({ person, words, source, isFormer, isPast }) => {
      const isHeld = person === owner && source !== 'nominal' && !isFormer && !isPast;
      return (isHeld ? officeAlone(words, language) : undefined) ?? [];
    });
    if (office === undefined) return [];
    const gender = holders.find(({ person }) => person === role.person)?.gender;
    const own = officeOfGender(office, language, gender);
    const words = [around.before, own, around.after].filter((part) => part !== '').join(' ');
    return [{ ...role, words, source: 'apposition' as const }];
  });
}
