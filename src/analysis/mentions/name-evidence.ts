/** Evidence beside a name that it is a person's, a place's or an organization's. */

import { PLACE_HEADS as ENGLISH_PLACE_HEADS } from '../../lexicon/en/place-heads.ts';
import { PLACE_HEADS as SPANISH_PLACE_HEADS } from '../../lexicon/es/place-heads.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../util/word-list.ts';
import { isOf } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { takesName } from '../grammar/noun-kinds.ts';
import { HONORIFICS, isPluralRole, marksPersonOnly, personNoun } from '../grammar/person-nouns.ts';
import type { Token } from '../tokens/token.ts';
import type { Mention } from './classify-mention.ts';
import { mayBePersonName } from './person-names.ts';
import {
  isDescribedAsPerson,
  isIntroducedAsPerson,
  roleAfter,
  roleBefore,
  type TokenizedSentence,
  type TokenRange,
} from './role-phrases.ts';

/** What a sentence tells of a name in it. The span is that of the name, without the ending of a possessive. */
export interface NameEvidence extends Span {
  /** The roles beside it, the one that says more first: "surgeon" of "Dr Ida Bell, a surgeon". */
  readonly roles: readonly TokenRange[];
  /** True if the first of these stands before it. */
  readonly isRoleBefore: boolean;
  /** True if the context tells that it is a person: a role, "Mr.", an age, "who". */
  readonly isPerson: boolean;
  /** True if a role, an honorific or a kinship term stands before it. */
  readonly hasTitle: boolean;
  /** True if a title stands before it that is said with a last name alone. */
  readonly hasSurnameTitle: boolean;
  /** True if an article stands before it, as before no person's name: "the Clean Power Plan". */
  readonly hasArticle: boolean;
  /** True after a preposition of place: "in Leeds", "across the Sahara". */
  readonly isLocative: boolean;
  /** True if it is said to be a place: "the city of Leeds", "alcaldesa de Sevilla". */
  readonly isPlaceComplement: boolean;
  /** True after a noun for an organization, a work or a place: "el diario | El Faro", "the film | Selma". */
  readonly isNamedThing: boolean;
  /** True if it can be a person's name by its words. */
  readonly mayBePerson: boolean;
}

const PLACE_PREPOSITIONS = wordSet('in near outside across throughout within around from en desde');
const ARTICLES: Record<Language, ReadonlySet<string>> = {
  en: wordSet('the a an'),
  es: wordSet('el la los las un una del al'),
};

const isSpaced = (token: Token | undefined): boolean => token?.type === 'word' && token.separator === 'space';

function isLocative({ tokens, language }: TokenizedSentence, at: number): boolean {
  if (!isSpaced(tokens[at])) return false;
  const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]?.lower ?? ''];
  // "a corner from Ida Bell"
  const isFullName = isGivenName(tokens[at]?.lower ?? '') && tokens[at + 1]?.isProperNoun === true;
  if (before?.lower === 'from' && isFullName) return false;
  if (PLACE_PREPOSITIONS.has(before?.lower ?? '')) return true;
  return (
    isSpaced(before) && ARTICLES[language].has(before?.lower ?? '') && PLACE_PREPOSITIONS.has(beforeThat)
  );
}

function isPlaceComplement(tokens: readonly Token[], at: number): boolean {
  const [of, head] = [tokens[at - 1], tokens[at - 2]];
  if (!isSpaced(tokens[at]) || !isSpaced(of) || !isOf(of?.lower)) return false;
  return head !== undefined && (ENGLISH_PLACE_HEADS.has(head.lower) || SPANISH_PLACE_HEADS.has(head.lower));
}

/** The most words of a noun phrase for an organization before its name, with the article. */
const MAX_APPOSED_WORDS = 4;

/** True for a name between pauses behind a noun for an organization and its article: "The tram company, | Solmara Transit |, wants". */
function isApposedToOrganization({ tokens, language }: TokenizedSentence, at: number, end: number): boolean {
  const isApposed = tokens[at - 1]?.text === ',' && tokens[end]?.type === 'pause';
  const noun = tokens[at - 2]?.lower ?? '';
  if (!isApposed || !takesName(noun, language)) return false;
  const phrase = tokens.slice(Math.max(0, at - 1 - MAX_APPOSED_WORDS), at - 1);
  const start = phrase.findLastIndex(({ partOfSpeech }) => /^(?:determiner|preposition)$/.test(partOfSpeech));
  const before = start < 0 ? undefined : tokens[at - 1 - phrase.length + start - 1];
  // "According to the club, Ida Bell", "the head of the club, Ida Bell"
  return phrase[start]?.partOfSpeech === 'determiner' && before?.type !== 'word';
}

/** True for a name behind a noun for an organization, a work or a thing. */
function isNamedThing(sentence: TokenizedSentence, at: number, end: number): boolean {
  if (isApposedToOrganization(sentence, at, end)) return true;
  const { tokens, language } = sentence;
  const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]];
  if (!isSpaced(tokens[at]) || !before || before.isCapitalized) return false;
  // "explicó a este diario | Ida Bell |"
  if (/^(?:this|est[ea])$/.test(beforeThat?.lower ?? '')) return false;
  // "la cooperativa textil La Rueca"
  const isModifier = isSpaced(before) && /^(?:unknown|adjective)$/.test(before.partOfSpeech);
  const head = language === 'es' && isModifier ? beforeThat : undefined;
  return takesName(before.lower, language) || takesName(head?.lower ?? '', language);
}

/** The evidence for a name where it stands. */
export function nameEvidence(sentence: TokenizedSentence, { nameStart, end }: Mention): NameEvidence {
  const { tokens, language } = sentence;
  const name = tokens.slice(nameStart, end);
  const [first, last] = [name[0], name.at(-1)];
  const before = isSpaced(tokens[nameStart]) ? tokens[nameStart - 1] : undefined;
  const title = before?.type === 'word' ? before.lower : '';
  // "la presidenta de la cooperativa La Rueca" is not called so, but "el presidente del club Juan Ruiz" is.
  const isThing = isNamedThing(sentence, nameStart, end);
  const isThingsName = language === 'es' && isThing && !isGivenName(first?.lower ?? '');
  // "League chairman Lord Paul Grey" is chairman.
  const titleRole =
    (isThingsName ? undefined : roleBefore(sentence, nameStart)) ??
    (marksPersonOnly(title, language) ? roleBefore(sentence, nameStart - 1) : undefined);
  // "Desde La Moneda, la vocera": the comma closes an adverbial.
  const isPlace = isLocative(sentence, nameStart);
  const apposed = isPlace ? undefined : roleAfter(sentence, end);
  // "El doctor | Raúl Iturbe |, director del hospital" is director.
  const isAcademic =
    titleRole?.end === nameStart && titleRole.start === nameStart - 1 && HONORIFICS.has(normalize(title));
  const roles = (isAcademic ? [apposed, titleRole] : [titleRole, apposed]).filter(
    (range) => range !== undefined,
  );
  // "Asociación de Propietarios Urbanos", but "Senators Bell and Moss"
  const isAfterPlural = language === 'es' && name.length === 1 && isPluralRole(title, language);
  const hasTitle = titleRole !== undefined || (!isAfterPlural && isIntroducedAsPerson(sentence, nameStart));
  const possessiveLength = last?.isPossessive ? (/['’]s?$/.exec(last.text)?.[0].length ?? 0) : 0;
  return {
    start: first?.start ?? 0,
    end: (last?.end ?? 0) - possessiveLength,
    roles,
    isRoleBefore: titleRole !== undefined && roles[0] === titleRole,
    isPerson: hasTitle || roles.length > 0 || isDescribedAsPerson(sentence, end),
    hasTitle,
    hasSurnameTitle: personNoun(title, language)?.takesSurname === true,
    hasArticle: roles.length === 0 && ARTICLES[language].has(title),
    isLocative: isPlace,
    isPlaceComplement: isPlaceComplement(tokens, nameStart),
    isNamedThing: isThing,
    mayBePerson: mayBePersonName(name, language, hasTitle),
  };
}
