/**
 * Mentions and their types, as coreference resolution tells them: named, nominal ("the senator"), pronominal
 * (https://en.wikipedia.org/wiki/Coreference). A noun phrase is classified by its words, which also tell its roles and
 * gender.
 */

import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import type { Language } from '../../text/language.ts';
import { type Gender, isGivenName } from '../grammar/given-names.ts';
import { isPrenominalTitle } from '../grammar/titles-and-roles.ts';
import {
  expandRole,
  genderOfPersonNoun,
  isHonorific,
  isPersonNoun,
  isPluralPersonNoun,
} from './person-nouns.ts';
import type { Token } from './quotation-tokenizer.ts';

/** Words that stand for somebody or something. */
export interface Mention {
  /** The index of its first token. */
  readonly start: number;
  /** The index after its last token. */
  readonly end: number;
  /**
   * - `name`: "Colombian President Gustavo Petro", and any other capitalized words
   * - `nominal`: one person by a noun: "the senator"
   * - `pronoun`: a pronoun for one person
   * - `other`: anything else: things, groups, "they"
   */
  readonly type: 'name' | 'nominal' | 'pronoun' | 'other';
  /** A name without titles, or the words of a nominal; empty for others. */
  readonly name: string;
  /** The titles and roles among its words, in lower case and in full. */
  readonly roles: readonly string[];
  readonly gender: Gender | undefined;
  /** True for an owner: "Petro’s". */
  readonly isPossessive: boolean;
}

/** More words after a Spanish noun are hardly all its adjectives. */
const MAX_ADJECTIVES = 3;

/** Suffixes of a last name, in lower case: "Jr.", "III". */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

const PARTY_ADJECTIVE = /^(?:republican|democratic|democrat|gop)$/;

/** True for a word that stands before a name and is no part of it. */
function isBeforeName({ lower, isCapitalized }: Token): boolean {
  return (
    isPrenominalTitle(lower) ||
    isPersonNoun(lower) ||
    (isCapitalized && isHonorific(lower)) ||
    PARTY_ADJECTIVE.test(lower)
  );
}

/** The index where the capitalized words at the end of some words begin, with the particles between them. */
function capitalizedStart(words: readonly Token[]): number {
  let start = words.length;
  while (start > 0) {
    const word = words[start - 1];
    // "Ana de Souza", "Ana de la Hoz"
    const isAfterParticle =
      words[start - 3]?.isCapitalized && NAME_PARTICLES.has(words[start - 2]?.lower ?? '');
    const joins =
      word !== undefined &&
      !word.isCapitalized &&
      NAME_PARTICLES.has(word.lower) &&
      (words[start - 2]?.isCapitalized || isAfterParticle);
    if (!word?.isCapitalized && !joins && word?.lower !== 'of') break;
    start -= 1;
  }
  while (start < words.length && !words[start]?.isCapitalized) start += 1;
  return start;
}

/** The index where the name at the end of some words begins, after titles and roles; their length where there is none. */
function nameStart(words: readonly Token[], language: Language): number {
  let start = capitalizedStart(words);
  const lastTitle = words.findLastIndex((word, at) => at >= start && isBeforeName(word));
  if (lastTitle === words.length - 1 && lastTitle >= 0)
    return words.length - start === 1 ? words.length : start;
  if (lastTitle >= 0) start = lastTitle + 1;
  if (words[start]?.lower === 'of') {
    const givenName = words.findIndex((word, i) => i > start && isGivenName(word.lower));
    start = givenName > 0 ? givenName : Math.min(start + 2, words.length);
  }
  // "Tamora | Tom Okafor": a given name begins a name.
  const [first, second] = [words[start], words[start + 1]];
  const length = words.length - start;
  const hasPlaceBefore = length === 3 || (language === 'es' && length === 4);
  if (hasPlaceBefore && first && second && !isGivenName(first.lower) && isGivenName(second.lower))
    return start + 1;
  return start;
}

/** The person noun that a Spanish phrase begins with, before its adjectives: "el | portavoz | socialista". */
function spanishHead(words: readonly Token[]): Token | undefined {
  const at = words.findIndex(
    ({ partOfSpeech }) => partOfSpeech !== 'determiner' && partOfSpeech !== 'adjective',
  );
  const head = words[at];
  return head && isPersonNoun(head.lower) && words.length - at <= MAX_ADJECTIVES + 1 ? head : undefined;
}

const textWithoutPossessive = ({ text, isPossessive }: Token): string =>
  isPossessive ? text.replace(/['’]s?$/, '') : text;

/** The evidence for the type of a noun phrase besides its words. */
export interface PhraseContext {
  readonly language: Language;
  /** True if the capital letter of the last word makes it part of a name. */
  readonly endsWithName: boolean;
  /** True if the article of the words is contracted with the word before: "del | alcalde". */
  readonly hasContractedArticle: boolean;
}

/**
 * Classifies a noun phrase. Owners in it are left out of the name and the roles.
 *
 * @param words its tokens, one at least
 * @param start the index of the first of them in their sentence
 */
export function classifyMention(
  words: readonly Token[],
  start: number,
  { language, endsWithName, hasContractedArticle }: PhraseContext,
): Mention {
  const last = words.at(-1);
  const span = { start, end: start + words.length, isPossessive: last?.isPossessive === true };
  const ownStart = words.findLastIndex((word, i) => word.isPossessive && i < words.length - 1) + 1;
  const own = words.slice(ownStart);
  const mayHaveName = endsWithName || NAME_SUFFIX.test(last?.lower ?? '');
  const nameAt = mayHaveName ? nameStart(own, language) : own.length;
  const spanishNoun = language === 'es' ? spanishHead(own.slice(0, nameAt)) : undefined;
  const roles = own
    .slice(0, nameAt)
    // A Spanish adjective is part of the role: "la portavoz socialista" is not any.
    .filter(
      ({ lower, partOfSpeech }) =>
        isPersonNoun(expandRole(lower)) || isHonorific(lower) || (spanishNoun && partOfSpeech === 'unknown'),
    )
    .map(({ lower }) => expandRole(lower));
  const isPluralAlone = nameAt === own.length - 1 && isPluralPersonNoun(last?.lower ?? '');
  if (nameAt < own.length && !isPluralAlone) {
    const name = own.slice(nameAt).map(textWithoutPossessive).join(' ');
    const gender = roles.map(genderOfPersonNoun).find((known) => known !== undefined);
    return { ...span, type: 'name', name, roles, gender };
  }
  const head = language === 'es' ? spanishNoun : own.at(-1);
  const isSingular =
    hasContractedArticle || words[0]?.partOfSpeech === 'determiner' || ownStart > 0 || head?.isCapitalized;
  if (head && isSingular && isPersonNoun(head.lower)) {
    const article = hasContractedArticle ? ['el'] : [];
    const name = [...article, ...words.map(({ text }) => text.replace(/['’]s?$/, ''))].join(' ');
    return { ...span, type: 'nominal', name, roles, gender: genderOfPersonNoun(head.lower) };
  }
  return { ...span, type: 'other', name: '', roles, gender: undefined };
}

/** A personal pronoun for one person, or a possessive one: "his | plan". */
export function pronounMention(at: number, gender: Gender | undefined, isPossessive: boolean): Mention {
  return { start: at, end: at + 1, type: 'pronoun', name: '', roles: [], gender, isPossessive };
}

/** A pronoun for a thing, or for nobody in particular: "it", "they". */
export function otherMention(at: number): Mention {
  return {
    start: at,
    end: at + 1,
    type: 'other',
    name: '',
    roles: [],
    gender: undefined,
    isPossessive: false,
  };
}
