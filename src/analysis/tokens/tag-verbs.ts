/**
 * Verbs told by their neighbors: a word that by its ending only may be a verb is one after a clitic or an auxiliary, or before
 * an object.
 */

import type { Language } from '../../text/language.ts';
import { isDepartment } from '../grammar/departments.ts';
import { isCliticForm, isDo } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import { isPluralPersonNoun } from '../grammar/person-nouns.ts';
import type { VerbTag } from '../grammar/verb-forms.ts';
import { isStop, type Token } from './token.ts';

/** Parts of speech that begin a complement of a verb, and hardly ever one of a plural noun. */
const COMPLEMENT: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'pronoun', 'infinitive', 'relative']);
const SUBJECT_PRONOUN = /^(?:he|she|who)$/;
/** The beginning of an adjunct of an intransitive verb; "of" goes on with a noun. */
const ADJUNCT: ReadonlySet<PartOfSpeech> = new Set(['preposition', 'adverb', 'time']);

/**
 * True for an English word in -s that is a verb: "Bell | prattles | at", "she | prattles"; not "the | ferries | the city
 * bought".
 */
function isThirdPerson(before: Token | undefined, next: Token | undefined): boolean {
  if (SUBJECT_PRONOUN.test(before?.lower ?? '')) return true;
  const endsSubject = before?.type !== 'word' || before.isProperNoun || before.partOfSpeech === 'adverb';
  return endsSubject && next !== undefined && (next.lower === 'at' || COMPLEMENT.has(next.partOfSpeech));
}

/** True for tokens without a finite verb. */
const isVerbless = (tokens: readonly Token[]): boolean =>
  tokens.every(
    ({ partOfSpeech, verb, text }) =>
      text === 'May' || (partOfSpeech !== 'auxiliary' && verb.finite !== 'certain'),
  );

/**
 * True for an English word in -s after a name that nothing else in its sentence can be the verb of: "Bell | quits | in June",
 * not "Tamora | ferries | in the harbor were late".
 */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isIntransitive = next?.type !== 'word' || (ADJUNCT.has(next.partOfSpeech) && next.lower !== 'of');
  if (!before?.isProperNoun || before.isPossessive || !isIntransitive || next?.type === 'pause') return false;
  const nameStart = tokens.findLastIndex(({ isProperNoun }, i) => i < at && !isProperNoun) + 1;
  // "the Tamora | ferries |"
  if (tokens[nameStart - 1]?.partOfSpeech === 'determiner') return false;
  const start = tokens.findLastIndex(({ type }, i) => i < at && type === 'stop') + 1;
  const stop = tokens.findIndex(({ type, partOfSpeech, lower }, i) => {
    const subordinates = partOfSpeech === 'conjunction' && !/^(?:and|or|nor)$/.test(lower);
    return i > at && (type === 'stop' || subordinates);
  });
  const end = stop < 0 ? tokens.length : stop;
  return isVerbless([...tokens.slice(start, at), ...tokens.slice(at + 1, end)]);
}

/**
 * True for an English word in -s between the full name that its clause begins with and its object: "Ida Bell | threads | film",
 * not "Ida Bell | supporters | hold posters".
 */
function hasBareObject(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const start = tokens.findLastIndex(({ isProperNoun }, i) => i < at && !isProperNoun) + 1;
  const opens = at - start > 1 && isStop(tokens[start - 1]);
  const isFullName = tokens[start]?.isGivenName === true || isGivenName(tokens[start]?.lower ?? '');
  if (!opens || !isFullName || tokens[at - 1]?.isPossessive || isPluralPersonNoun(token?.lower ?? '', 'en'))
    return false;
  const isNoun = next?.type === 'word' && next.partOfSpeech === 'unknown' && !next.isCapitalized;
  const pause = tokens.findIndex(({ type }, i) => i > at && type !== 'word');
  const isVerbNext = isVerb(next) || next?.verb.base !== undefined;
  return isNoun && !isVerbNext && isVerbless(tokens.slice(at + 1, pause < 0 ? tokens.length : pause));
}

/** True for the infinitive after an auxiliary and a name, with which a question begins: "Did Bell | worry |?" */
function isAfterInvertedSubject(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  const start = tokens.findLastIndex(({ isProperNoun }, i) => i < at && !isProperNoun);
  const opens = isDo(tokens[start]?.lower) && isStop(tokens[start - 1]);
  return opens && before?.isProperNoun === true && !before.isPossessive && token?.isCapitalized === false;
}

/** The verb tag of an English word by its neighbors, where its ending leaves that open. */
function englishTag(tokens: readonly Token[], at: number, { verb }: Token): VerbTag {
  if (isAfterInvertedSubject(tokens, at)) return { base: 'certain' };
  if (verb.finite !== 'possible') return verb;
  const isVerbHere =
    isThirdPerson(tokens[at - 1], tokens[at + 1]) || isOnlyVerb(tokens, at) || hasBareObject(tokens, at);
  return isVerbHere ? { finite: 'certain' } : verb;
}

/**
 * The verb tag of a Spanish word after a clitic: "se | encoge | de hombros", "lo | anuncia | la alcaldesa", not "lo |
 * importante | es".
 */
function spanishTag(tokens: readonly Token[], at: number, { verb, isCapitalized }: Token): VerbTag {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || isCapitalized || !isCliticForm(before.lower, 'es')) return verb;
  const beginsSubject = next?.partOfSpeech === 'determiner' || next?.isProperNoun;
  const isPronoun = before.partOfSpeech === 'pronoun' || (before.lower === 'lo' && beginsSubject);
  return isPronoun ? { finite: 'certain' } : verb;
}

const TAGS = { en: englishTag, es: spanishTag };

/**
 * True for a department that elsewhere is a verb: "director of public | works |", not "the head of the board | works | there".
 */
function isDepartmentHere(tokens: readonly Token[], at: number): boolean {
  const [preposition, before] = tokens.slice(Math.max(0, at - 2), at);
  const isModified = before?.partOfSpeech === 'unknown' && !before.isProperNoun;
  return isDepartment(tokens[at]?.lower ?? '') && isModified && /^(?:of|for)$/.test(preposition?.lower ?? '');
}

/** True for a Spanish noun that elsewhere is a verb, between a determiner and an auxiliary: "la | denuncia | fue archivada". */
function isNounHere(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return language === 'es' && before?.partOfSpeech === 'determiner' && next?.partOfSpeech === 'auxiliary';
}

/** The tokens, with their verb forms by their neighbors. */
export function tagVerbs(tokens: readonly Token[], language: Language): Token[] {
  return tokens.map((token, at) => {
    if (token.partOfSpeech === 'verb' && (isDepartmentHere(tokens, at) || isNounHere(tokens, at, language)))
      return { ...token, partOfSpeech: 'unknown', verb: {} };
    if (token.type !== 'word' || token.partOfSpeech !== 'unknown') return token;
    const before = tokens[at - 1];
    const { participial, participle } = token.verb;
    // "were | voting", "han | señalado"
    if (before?.partOfSpeech === 'auxiliary' && participial)
      return { ...token, verb: { participial: 'certain' } };
    if (before?.partOfSpeech === 'auxiliary' && participle)
      return { ...token, verb: { ...token.verb, participle: 'certain' } };
    const verb = TAGS[language](tokens, at, token);
    return verb === token.verb ? token : { ...token, verb };
  });
}

/** True for a verb that has a subject: "said", "has". */
export const isFiniteVerb = (token: Token | undefined): boolean => token?.verb.finite === 'certain';

/** True for a verb in whatever form: "said", "decir", "saying", "ha | dicho". */
export const isVerb = (token: Token | undefined): boolean =>
  isFiniteVerb(token) ||
  token?.verb.base === 'certain' ||
  token?.verb.participial === 'certain' ||
  token?.verb.participle === 'certain';
