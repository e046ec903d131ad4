/** Appositions: a name beside the noun for the same person, between pauses (https://en.wikipedia.org/wiki/Apposition). */

import { isPersonNoun } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import {
  isNamingWord,
  isNegativeDeterminer,
  isRelational,
  isRelativePronoun,
  MAX_RELATIVE_LENGTH,
} from '../mentions/role-phrases.ts';
import { pauseAfterAge } from '../tokens/ages.ts';
import type { Token } from '../tokens/token.ts';
import { nominalDescription, prepositionalPhraseEnd } from './nominal-phrases.ts';
import {
  clauseStart,
  closingPause,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from './sentence-group.ts';

/** Lowercase words that may stand between the comma and the name: "his wife, the singer Ida Bell, said". */
const MAX_APPOSITION_MODIFIERS = 3;

/** Tokens that end an apposition. */
const CLOSING_TYPES = new Set(['pause', 'stop', 'colon']);
const COPULA = /^(?:is|was|es|era|fue)$/;
/** Conjunctions of conditional and indirect interrogative clauses: "| if | Ida Bell was the president". */
const CONDITIONAL = /^(?:if|unless|whether|si)$/;

const PAST_COPULA = /^(?:was|era|fue)$/;

/** True for a form of "be" in the past tense. */
export const isPastCopula = (token: Token | undefined): boolean => PAST_COPULA.test(token?.lower ?? '');

/** True for a form of "be" that a predicate follows. */
export const isCopula = (token: Token | undefined): boolean => COPULA.test(token?.lower ?? '');

/** The name after a nominal's complement without a comma: "la ministra de Salud | Ida Bell |". */
function nameAfterComplement(group: SentenceGroup, end: number): Mention | undefined {
  const { tokens } = group;
  const last = mentionEndingAt(group, end);
  if (last?.type !== 'name') return undefined;
  const beforeName = tokens[last.nameStart - 1];
  return beforeName?.isCapitalized && last.nameStart > last.start ? last : undefined;
}

/** True for whose relation or agent somebody is: "la esposa | del alcalde |, Ida Bell", "lawyer for | the coach |, Tom Okafor". */
function isComplementOfPerson({ tokens, language }: SentenceGroup, { start }: Mention): boolean {
  const [noun, of] = tokens.slice(Math.max(0, start - 2), start);
  return isRelational(of) && isPersonNoun(noun?.lower ?? '', language);
}

/** The index behind a short relative clause of a nominal at `at`: "the doctor | who treats him |, Ida Bell, said". */
function relativeClauseEnd({ tokens }: SentenceGroup, nominal: Mention, at: number): number {
  // "dijo la alcaldesa | que el plan"
  const isComplementizer = tokens[nominal.start - 1]?.partOfSpeech === 'verb';
  if (isComplementizer || !isRelativePronoun(tokens[at])) return at;
  const end = tokens.findIndex(({ type }, i) => i > at && type !== 'word');
  return tokens[end]?.text === ',' && end - at <= MAX_RELATIVE_LENGTH ? end : at;
}

/** The name in apposition to a nominal: "Another critic, | Ida Bell, |". */
export function appositiveName(group: SentenceGroup, nominal: Mention): Mention | undefined {
  if (nominal.type !== 'nominal' || nominal.isPossessive || isComplementOfPerson(group, nominal))
    return undefined;
  const { tokens } = group;
  const comma = relativeClauseEnd(group, nominal, prepositionalPhraseEnd(group, nominal));
  // "su gerente de Relaciones Comunitarias, | Ida Bell |"
  const apposed = mentionStartingAt(group, comma + 1);
  const isNameBehind =
    tokens[comma]?.type === 'pause' && apposed?.type === 'name' && apposed.end - apposed.nameStart > 1;
  if (comma > nominal.end && !isNameBehind) {
    const name = nameAfterComplement(group, comma);
    if (name) return name;
  }
  if (tokens[comma]?.type !== 'pause') return undefined;
  let at = comma + 1;
  while (
    tokens[at]?.type === 'word' &&
    !tokens[at]?.isCapitalized &&
    tokens[at]?.partOfSpeech !== 'preposition' &&
    at < comma + 1 + MAX_APPOSITION_MODIFIERS
  )
    at += 1;
  const name = group.mentions.find(({ type, start, end }) => type === 'name' && start <= at && end > at);
  if (!name || name.isPossessive || name.start <= comma) return undefined;
  const closing = tokens[name.end];
  return closing === undefined || CLOSING_TYPES.has(closing.type) ? name : undefined;
}

/**
 * True for an indefinite nominal behind the name that a clause begins with, which it is in apposition to, whatever follows: "Ida
 * Bell, | a doctor | asked to help, said".
 */
const isIndefiniteApposition = (group: SentenceGroup, name: Mention, { isDefinite }: Mention): boolean =>
  !isDefinite && name.start === clauseStart(group, name.start);

/** The name that a nominal is in apposition to: "Ida Bell, | the mayor of Tamora |, said". */
export function nameBeforeApposition(group: SentenceGroup, nominal: Mention): Mention | undefined {
  const { tokens } = group;
  if (tokens[nominal.start - 1]?.text !== ',') return undefined;
  if (isNegativeDeterminer(tokens[nominal.start])) return undefined;
  const name = mentionEndingAt(group, nominal.start - 1);
  const closing = tokens[prepositionalPhraseEnd(group, nominal)];
  const isClosed = closing === undefined || CLOSING_TYPES.has(closing.type);
  if (name?.type !== 'name' || name.isPossessive) return undefined;
  return isClosed || isIndefiniteApposition(group, name, nominal) ? name : undefined;
}

/** The phrase that says what a name is, behind it: "Ida Bell, 56, | the mayor of Tamora, |", "Ida Bell was | a nurse". */
export function nominalAfter(group: SentenceGroup, name: Mention): Mention | undefined {
  const { tokens } = group;
  const next = pauseAfterAge(tokens, name.end);
  const isApposed = tokens[next]?.type === 'pause';
  if (name.type !== 'name' || name.isPossessive || (!isApposed && !isCopula(tokens[next]))) return undefined;
  const phrase = mentionStartingAt(group, next + 1);
  if (!phrase || phrase.type === 'name' || phrase.isPossessive) return undefined;
  if (isNegativeDeterminer(tokens[phrase.start])) return undefined;
  if (!isApposed && CONDITIONAL.test(tokens[name.start - 1]?.lower ?? '')) return undefined;
  // "Preguntado por Bell, el alcalde fue breve": nobody is described between two pauses.
  const end = prepositionalPhraseEnd(group, phrase);
  const closing = tokens[end];
  const isClosed =
    !isApposed ||
    closing === undefined ||
    CLOSING_TYPES.has(closing.type) ||
    closing.partOfSpeech === 'relative' ||
    // "Ida Bell, mayor of Tamora | and who | called the strike"
    (closing.partOfSpeech === 'conjunction' && tokens[end + 1]?.partOfSpeech === 'relative') ||
    isIndefiniteApposition(group, name, phrase);
  return isClosed && nominalDescription(group, phrase).heads.length > 0 ? phrase : undefined;
}

/** The index of the copula in a relative clause of a name: "Ida Bell, who | is | a nurse", "Ida Bell, la menor, que | es | médica". */
export function relativeCopula(group: SentenceGroup, { type, end }: Mention): number | undefined {
  const { tokens } = group;
  if (type !== 'name' || tokens[end]?.type !== 'pause') return undefined;
  const closing = closingPause(group, end);
  const isBehind = (pause: number): boolean =>
    /^(?:who|que)$/.test(tokens[pause + 1]?.lower ?? '') && isCopula(tokens[pause + 2]);
  const pause = isBehind(end) ? end : closing;
  return pause !== undefined && isBehind(pause) ? pause + 2 : undefined;
}

/**
 * True where the word at an index gives a name to the noun before it: "a woman | called | Ida Bell". In English it may be a verb: "a
 * judge | named | Ida Bell to the board".
 */
export const isNamedBy = ({ tokens, language }: SentenceGroup, at: number, { end }: Mention): boolean =>
  isNamingWord(tokens[at]) &&
  (language === 'es' || (tokens[end]?.partOfSpeech !== 'preposition' && tokens[end]?.lower !== 'to'));

/**
 * The nominal that a name is said to be: "| The new coach | is Ida Bell", "| a woman | called Ida Bell". "The president named Ida
 * Bell" says nothing of her.
 */
export function nominalOfPredicate(group: SentenceGroup, name: Mention): Mention | undefined {
  const { tokens, mentions } = group;
  const at = name.start - 1;
  const isNaming = isNamedBy(group, at, name);
  if (name.type !== 'name' || name.isPossessive || (!isNaming && !isCopula(tokens[at]))) return undefined;
  return mentions.find(
    (nominal) =>
      nominal.type === 'nominal' &&
      !nominal.isPossessive &&
      !(isNaming && nominal.isDefinite) &&
      // "El problema | del alcalde | es Ida Bell"
      tokens[nominal.start - 1]?.partOfSpeech !== 'preposition' &&
      prepositionalPhraseEnd(group, nominal) === at,
  );
}
