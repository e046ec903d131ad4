/** Names of places and things, by the words before them. */

import { DEPARTMENT_HEADS } from '../../lexicon/department-heads.ts';
import * as ENGLISH from '../../lexicon/en/place-heads.ts';
import * as SPANISH from '../../lexicon/es/place-heads.ts';
import { VESSEL_VERBS } from '../../lexicon/vessel-verbs.ts';
import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { isAnd, isIndefiniteArticle, isOf, isSingularCopula } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNounOf, takesName } from '../grammar/noun-kinds.ts';
import { followsSpace, type Token } from '../tokens/token.ts';
import { lemmaOf } from './description.ts';
import { isPlaceWithEpithet } from './place-epithets.ts';
import type { TokenizedSentence } from './role-phrases.ts';

const PLACE_PREPOSITIONS = wordSet('in near outside across throughout within around from en desde');
const ARTICLES: Record<Language, ReadonlySet<string>> = {
  en: wordSet('the a an'),
  es: wordSet('el la los las un una del al'),
};

/** True for a name after a preposition of place: "in | Leeds", "across the | Sahara". */
export function isLocative({ tokens, language }: TokenizedSentence, at: number): boolean {
  if (!followsSpace(tokens[at])) return false;
  const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]?.lower ?? ''];
  // "a corner from Ida Bell"
  const isFullName = isGivenName(tokens[at]?.lower ?? '') && tokens[at + 1]?.isProperNoun === true;
  if (before?.lower === 'from' && isFullName) return false;
  if (PLACE_PREPOSITIONS.has(before?.lower ?? '')) return true;
  // "en la cercana | Tudela", "desde la vecina | Tarazona"
  const isQualified =
    language === 'es' && (before?.partOfSpeech === 'adjective' || isPlaceWithEpithet(tokens, at, at + 1));
  if (isQualified && followsSpace(before) && ARTICLES.es.has(beforeThat))
    return PLACE_PREPOSITIONS.has(tokens[at - 3]?.lower ?? '');
  return (
    followsSpace(before) && ARTICLES[language].has(before?.lower ?? '') && PLACE_PREPOSITIONS.has(beforeThat)
  );
}

/** The word right before the name at an index, in lower case; empty where none is. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  const before = followsSpace(tokens[at]) ? tokens[at - 1] : undefined;
  return before?.type === 'word' ? before.lower : '';
}

/** True for a name after an article, as no person's is: "the | Clean Power Plan". */
export const hasArticleBefore = ({ tokens, language }: TokenizedSentence, at: number): boolean =>
  ARTICLES[language].has(wordBefore(tokens, at));

/** The noun whose complement with "of" the name at an index is, in lower case; empty where none is. */
function complementHead(tokens: readonly Token[], at: number): string {
  const isComplement =
    followsSpace(tokens[at]) && followsSpace(tokens[at - 1]) && isOf(tokens[at - 1]?.lower);
  return isComplement ? (tokens[at - 2]?.lower ?? '') : '';
}

/** The index of the first of some coordinated names, of which one begins at `at`: of "Leeds, Hull and | York" that of Leeds. */
function firstConjunct(tokens: readonly Token[], at: number): number {
  const isConjunction = isAnd(tokens[at - 1]?.lower);
  let first = at;
  while (tokens[first - 1]?.text === ',' || (isConjunction && first === at)) {
    const name = tokens.slice(0, first - 1).findLastIndex(({ isProperNoun }) => !isProperNoun) + 1;
    if (name === first - 1) break;
    first = name;
  }
  return first;
}

/** True for the name of a municipality or a province: "the city of | Leeds", "the towns of Hull and | York". */
export function isMunicipality(tokens: readonly Token[], at: number): boolean {
  const head = complementHead(tokens, at);
  if (ENGLISH.MUNICIPALITY_NOUNS.has(head) || SPANISH.MUNICIPALITY_NOUNS.has(head)) return true;
  const headOfAll = complementHead(tokens, firstConjunct(tokens, at));
  return ENGLISH.PLURAL_MUNICIPALITY_NOUNS.has(headOfAll) || SPANISH.PLURAL_MUNICIPALITY_NOUNS.has(headOfAll);
}

/** True for a name that is said to be a place’s: "the city of | Leeds", "the mayor of | Leeds". */
export function isPlaceComplement(tokens: readonly Token[], at: number): boolean {
  const head = complementHead(tokens, at);
  return ENGLISH.PLACE_HEADS.has(head) || SPANISH.PLACE_HEADS.has(head) || isMunicipality(tokens, at);
}

/** True for the name of a department: "director de | Recursos Humanos |", not "secretary of | Ida Bell |". */
export function isDepartmentName({ tokens, language }: TokenizedSentence, at: number): boolean {
  const head = complementHead(tokens, at);
  const isHead = head !== '' && DEPARTMENT_HEADS.has(lemmaOf(head, language));
  return isHead && !isGivenName(tokens[at]?.lower ?? '');
}

/** Maximum words of a noun phrase for an organization before its name, with the article. */
const MAX_APPOSED_WORDS = 4;

/**
 * True for a name between pauses after a noun for an organization and its article: "The tram company, | Solmara Transit |,
 * wants".
 */
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

/** Maximum words of the modifiers of a noun for an organization: "the | family-owned carpet | firm". */
const MAX_ORGANIZATION_MODIFIERS = 3;

/**
 * True for a name that a noun phrase for an organization stands in apposition to: "Sun Bright, | the lens maker's supplier |
 * in Lund", "Sol Sur, | una naviera |, cerró"; not where the noun begins a clause: "Bell, the firm said, left".
 */
function isDescribedAsOrganization({ tokens, language }: TokenizedSentence, end: number): boolean {
  const [article, ...words] = tokens.slice(end + 1, end + 3 + MAX_ORGANIZATION_MODIFIERS);
  const hasArticle = ARTICLES[language].has(article?.lower ?? '') && article?.partOfSpeech === 'determiner';
  if (tokens[end]?.text !== ',' || !hasArticle) return false;
  const isNominal = ({ type, partOfSpeech }: Token): boolean =>
    type === 'word' && /^(?:unknown|adjective)$/.test(partOfSpeech);
  const after = words.findIndex((token) => !isNominal(token));
  const phrase = words.slice(0, after < 0 ? words.length : after);
  const next = words[phrase.length];
  const isBare = phrase.length === 1 && /^(?:the|el|la)$/.test(article?.lower ?? '');
  const isDescribed =
    /^(?:preposition|relative)$/.test(next?.partOfSpeech ?? '') || (next?.type !== 'word' && !isBare);
  const head =
    language === 'es' ? phrase.find(({ partOfSpeech }) => partOfSpeech === 'unknown') : phrase.at(-1);
  return isDescribed && isNounOf(head?.lower ?? '', language, 'organization');
}

/** Maximum words of the description of a work, up to its noun: "an | eleven-song live | album". */
const MAX_PREDICATE_MODIFIERS = 4;
/** Before when a work comes out: "Night Tide, | out | Friday", "Night Tide, | out on | May 4". */
const RELEASE = /^out(?: (?:on|in|this|next))?$/;

/**
 * The index after a comma and when a work comes out, up to another comma: "Night Tide|, out Friday,| is"; `end` without them.
 */
function releaseEnd({ tokens }: TokenizedSentence, end: number): number {
  const isTime = ({ partOfSpeech, lower }: Token): boolean =>
    partOfSpeech === 'time' || /^(?:now|today|may)$/.test(lower);
  const time = tokens.findIndex((token, at) => at > end + 1 && isTime(token));
  const words = tokens.slice(end + 1, time).map(({ lower }) => lower);
  if (tokens[end]?.text !== ',' || !RELEASE.test(words.join(' '))) return end;
  const closing = /^\d+$/.test(tokens[time + 1]?.text ?? '') ? time + 2 : time + 1;
  // "out now on Harbor Records"
  const isPublished = tokens[time]?.lower === 'now' && /^(?:from|on|via)$/.test(tokens[closing]?.lower ?? '');
  return tokens[closing]?.type === 'word' && !isPublished ? end : closing + 1;
}

/**
 * True for the title of a work by what its sentence says of it: "| Night Tide |, out Friday, is", "| Marea | es una novela".
 */
function isDescribedWork(sentence: TokenizedSentence, at: number, end: number): boolean {
  const { tokens, language } = sentence;
  const verb = releaseEnd(sentence, end);
  if (verb > end) return true;
  if (isGivenName(tokens[at]?.lower ?? '') || !isSingularCopula(tokens[verb]?.lower)) return false;
  if (!isIndefiniteArticle(tokens[verb + 1]?.lower)) return false;
  const phrase = tokens.slice(verb + 2, verb + 3 + MAX_PREDICATE_MODIFIERS);
  const isNoun = ({ partOfSpeech }: Token): boolean => partOfSpeech === 'unknown';
  // "a sad live | album |", not "a | song | writer"; "una | novela | dura"
  const isHead = (token: Token, next: Token | undefined): boolean =>
    isNoun(token) && (language === 'es' || next?.type !== 'word' || !isNoun(next));
  const ends = ({ type, partOfSpeech }: Token): boolean =>
    type !== 'word' || /^(?:preposition|relative|conjunction)$/.test(partOfSpeech);
  const head = phrase.findIndex((token, i) => isHead(token, phrase[i + 1]));
  const isInPhrase = !phrase.slice(0, Math.max(0, head)).some(ends);
  return isInPhrase && isNounOf(phrase[head]?.lower ?? '', language, 'work');
}

/** True for a name beside a noun for an organization, a work or a thing, and for the title of a work that is said to be one. */
export function isNamedThing(sentence: TokenizedSentence, at: number, end: number): boolean {
  if (isApposedToOrganization(sentence, at, end) || isDescribedAsOrganization(sentence, end)) return true;
  if (isDescribedWork(sentence, at, end)) return true;
  const { tokens, language } = sentence;
  const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]];
  if (!followsSpace(tokens[at]) || !before || before.isCapitalized) return false;
  // "explicó a este diario | Ida Bell |"
  if (/^(?:this|est[ea])$/.test(beforeThat?.lower ?? '')) return false;
  // "la cooperativa textil La Rueca"
  const isModifier = followsSpace(before) && /^(?:unknown|adjective)$/.test(before.partOfSpeech);
  const head = language === 'es' && isModifier ? beforeThat : undefined;
  return takesName(before.lower, language) || takesName(head?.lower ?? '', language);
}

/**
 * True for what is called so, and not whoever is in charge of it: "la presidenta de la cooperativa | La Rueca |", but "del club
 * | Juan Ruiz |".
 */
export const isThingsName = (sentence: TokenizedSentence, at: number, end: number): boolean =>
  sentence.language === 'es' &&
  isNamedThing(sentence, at, end) &&
  !isGivenName(sentence.tokens[at]?.lower ?? '');

/**
 * True for the name of a ship, with an article before what would be a title, by its verb: "the Lady | Maud | was built in May".
 */
export function isVesselName({ tokens, language }: TokenizedSentence, at: number, end: number): boolean {
  let article = at - 1;
  while (tokens[article]?.isCapitalized && tokens[article]?.partOfSpeech !== 'determiner') article -= 1;
  const words = tokens.slice(article + 1, at + 1);
  if (words.length < 2 || !words.every(followsSpace) || !ARTICLES[language].has(tokens[article]?.lower ?? ''))
    return false;
  let verb = tokens[end]?.text === ',' ? end + 1 : end;
  while (/^(?:auxiliary|adverb)$/.test(tokens[verb]?.partOfSpeech ?? '') || tokens[verb]?.lower === 'se')
    verb += 1;
  return [verb, verb + 1].some((index) => VESSEL_VERBS.has(tokens[index]?.lower ?? ''));
}
