import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { type Gender, isGivenName } from '../grammar/given-names.ts';
import { isTitle } from '../grammar/part-of-speech.ts';
import { genderOfRole, inFull, isAbbreviatedTitle, isPluralRole, isRole } from './person-nouns.ts';
import type { Token } from './quotation-tokenizer.ts';

/** Words that stand for someone or something. */
export interface Mention {
  /** The index of its first token, and the one behind its last. */
  readonly first: number;
  readonly behind: number;
  /**
   * - `name`: "Colombian President Gustavo Petro", and any other capitalised words
   * - `role`: one person by what they are: "the senator"
   * - `he`: a pronoun for one person
   * - `other`: anything else: things, groups, "they"
   */
  readonly type: 'name' | 'role' | 'he' | 'other';
  /** The name without titles, or the words of a role; empty for others. */
  readonly name: string;
  /** What the words say they are, in lower case: titles and roles. */
  readonly roles: readonly string[];
  readonly gender: Gender | undefined;
  /** Whether something is said to be theirs: "Petro’s". */
  readonly possessive: boolean;
}

/** Longer runs of words behind a Spanish noun are hardly all its adjectives. */
const MOST_ADJECTIVES = 3;
/** What is behind a last name and no part of it, in lower case: "Jr.", "III". */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Small words inside a name. */
const PARTICLES = wordSet('de del la los las von van der den bin al el da dos di');

/** Whether a word, in lower case, may stand inside a name: "Ana de Souza". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Where the name begins in words that end with one: behind titles, roles and what else stands before it. */
function nameStart(words: readonly Token[], language: Language): number {
  let start = words.length;
  while (start > 0) {
    const word = words[start - 1];
    // "Ana de Souza", "Ana de la Hoz"
    const two = words[start - 3]?.capital && isParticle(words[start - 2]?.lower ?? '');
    const joins =
      word !== undefined && !word.capital && isParticle(word.lower) && (words[start - 2]?.capital || two);
    if (!word?.capital && !joins && word?.lower !== 'of') break;
    start -= 1;
  }
  while (start < words.length && !words[start]?.capital) start += 1;
  for (let at = words.length - 1; at >= start; at -= 1) {
    const { lower = '', capital = false } = words[at] ?? {};
    if (!isTitle(lower) && !isRole(lower) && !(capital && isAbbreviatedTitle(lower)) && !isParty(lower))
      continue;
    if (at === words.length - 1) return words.length - start === 1 ? words.length : start;
    start = at + 1;
    break;
  }
  if (words[start]?.lower === 'of') {
    const given = words.findIndex((word, i) => i > start && isGivenName(word.lower));
    start = given > 0 ? given : Math.min(start + 2, words.length);
  }
  // "Tamora | Tom Okafor": a given name begins a name.
  const [first, second] = [words[start], words[start + 1]];
  const length = words.length - start;
  if (
    (length === 3 || (language === 'es' && length === 4)) &&
    first &&
    second &&
    !isGivenName(first.lower) &&
    isGivenName(second.lower)
  )
    return start + 1;
  return start;
}

const isParty = (word: string): boolean => /^(?:republican|democratic|democrat|gop)$/.test(word);

/** The role that a Spanish phrase begins with, behind which its adjectives stand: "el | portavoz | socialista". */
function spanishHead(words: readonly Token[]): Token | undefined {
  const at = words.findIndex(({ kind }) => kind !== 'determiner' && kind !== 'plain');
  const head = words[at];
  return head && isRole(head.lower) && words.length - at <= MOST_ADJECTIVES + 1 ? head : undefined;
}

/**
 * The mention made of some words.
 *
 * @param first the index of the first of them in their sentence
 * @param named whether a capital letter of the last says that it is part of a name
 * @param language whose nouns come last in a phrase, or first
 * @param contracted whether the article of the words stands in the one before them: "del | alcalde"
 */
export function createMention(
  words: readonly Token[],
  first: number,
  named: boolean,
  language: Language,
  contracted: boolean,
): Mention {
  const last = words.at(-1);
  const possessive = last?.possessive === true;
  const owned = words.findLastIndex((word, i) => word.possessive && i < words.length - 1) + 1;
  const own = words.slice(owned);
  const base = { first, behind: first + words.length, possessive };
  const nameAt = named || SUFFIX.test(last?.lower ?? '') ? nameStart(own, language) : own.length;
  const noun = language === 'es' ? spanishHead(own.slice(0, nameAt)) : undefined;
  const roles = own
    .slice(0, Math.max(nameAt, 0))
    // What a Spanish adjective adds is a part of the role: "la portavoz socialista" is not any.
    .filter(
      ({ lower, kind }) => isRole(inFull(lower)) || isAbbreviatedTitle(lower) || (noun && kind === 'open'),
    )
    .map(({ lower }) => inFull(lower));
  const gender = roles.map(genderOfRole).find((one) => one !== undefined);
  if (nameAt < own.length && !(nameAt === own.length - 1 && isPluralRole(last?.lower ?? ''))) {
    const name = own
      .slice(nameAt)
      .map(({ text, possessive: of }) => (of ? text.replace(/['’]s?$/, '') : text))
      .join(' ');
    return { ...base, type: 'name', name, roles, gender };
  }
  const head = language === 'es' ? noun : own.at(-1);
  const single = contracted || words[0]?.kind === 'determiner' || owned > 0 || head?.capital;
  if (head && single && isRole(head.lower)) {
    return {
      ...base,
      type: 'role',
      name: [...(contracted ? ['el'] : []), ...words.map(({ text }) => text.replace(/['’]s?$/, ''))].join(
        ' ',
      ),
      roles,
      gender: genderOfRole(head.lower),
    };
  }
  return { ...base, type: 'other', name: '', roles, gender: undefined };
}

/** A pronoun, or whoever has something: "his | plan". */
export function pronounAt(at: number, gender: Gender | undefined, possessive: boolean): Mention {
  return { first: at, behind: at + 1, type: 'he', name: '', roles: [], gender, possessive };
}

/** A word for something, or for nobody in particular: "it", "they". */
export function otherAt(at: number): Mention {
  return {
    first: at,
    behind: at + 1,
    type: 'other',
    name: '',
    roles: [],
    gender: undefined,
    possessive: false,
  };
}
