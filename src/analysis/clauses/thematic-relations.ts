/** The thematic relations of complements of prepositions: source, goal and location. */

import { THEMATIC_PREPOSITIONS } from '../../lexicon/thematic-prepositions.ts';
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import { isCalendarWord } from '../grammar/calendar.ts';
import { cardinalValue } from '../grammar/cardinals.ts';
import { isAnd, isContractedArticle, isDeterminer, isOf } from '../grammar/function-words.ts';
import { isPreposition } from '../grammar/part-of-speech.ts';
import { isFiniteForm } from '../grammar/verb-forms.ts';

export type Relation = keyof typeof THEMATIC_PREPOSITIONS;

/** The kind of thing that a complement names. */
type Kind = 'time' | 'number' | 'place' | 'thing';

/** The words that complete a preposition. */
export interface Complement {
  readonly relation: Relation;
  /** The position of the preposition. */
  readonly at: number;
  readonly preposition: string;
  readonly kind: Kind;
  /** Its content words, normalized. */
  readonly content: readonly string[];
}

/** Some words of a text, and those of them that name something: places, but no people. */
export interface Words {
  readonly words: readonly Word[];
  readonly names: ReadonlySet<string>;
  readonly language: Language;
}

const RELATIONS: readonly Relation[] = ['source', 'goal', 'location'];
const YEAR = /^\d{4}$/;
/** Maximum words of a complement, and from its preposition to one of them. */
const MAX_LENGTH = 5;
/** Maximum words from “de” to the goal that makes it a source. */
const MAX_GOAL_DISTANCE = 6;

export const tokenAt = ({ words }: Words, at: number): string => words[at]?.token ?? '';

const relationIn = (language: Language, token: string): Relation | undefined =>
  RELATIONS.find((relation) => THEMATIC_PREPOSITIONS[relation][language].includes(token));

const isNumber = (token: string, language: Language): boolean =>
  /^\d/.test(token) || cardinalValue(token, language) !== undefined;

/** True for a preposition with a noun phrase, and no infinitive, after it: “to | the dam”, not “to | build”. */
function hasNounPhrase(text: Words, at: number): boolean {
  const next = tokenAt(text, at + 1);
  return (
    isContractedArticle(tokenAt(text, at)) ||
    isDeterminer(next, text.language) ||
    isNumber(next, text.language) ||
    text.names.has(next)
  );
}

/** The relation that a preposition gives its complement. */
function relationAt(text: Words, at: number): Relation | undefined {
  const { language, words } = text;
  const token = tokenAt(text, at);
  const relation = relationIn(language, token);
  if (relation === 'goal') return hasNounPhrase(text, at) ? 'goal' : undefined;
  if (relation || language === 'en' || !isOf(token)) return relation;
  // “de Lisk | a Orba”: a source where a goal comes next
  const next = [...words.keys()].slice(at + 1, at + 1 + MAX_GOAL_DISTANCE);
  return next.some((i) => relationAt(text, i) === 'goal') ? 'source' : undefined;
}

/** The relation of a word in the complement of a preposition. */
export function relationOf(text: Words, at: number): Relation | undefined {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LENGTH); i -= 1) {
    const word = text.words[i];
    if (!word || isFiniteForm(word.written, text.language)) return undefined;
    if (isPreposition(word.token, text.language)) return relationAt(text, i);
  }
  return undefined;
}

function complementKind(content: readonly string[], { names, language }: Words): Kind {
  // “In Tamora last Friday”
  if (content.some((token) => names.has(token))) return 'place';
  if (content.some((token) => isCalendarWord(token) || YEAR.test(token))) return 'time';
  return content.some((token) => isNumber(token, language)) ? 'number' : 'thing';
}

/** The complements of the prepositions of a text that have a thematic relation. */
export function complementsOf(text: Words): Complement[] {
  const { words, language } = text;
  return words.flatMap(({ token: preposition }, at) => {
    const relation = relationAt(text, at);
    if (!relation) return [];
    const after = words.slice(at + 1, at + 1 + MAX_LENGTH);
    const isEnd = (word: Word, i: number): boolean =>
      (i > 0 && isDeterminer(word.token, language)) ||
      isPreposition(word.token, language) ||
      isAnd(word.token) ||
      isFiniteForm(word.written, language);
    const end = after.findIndex(isEnd);
    const content = (end < 0 ? after : after.slice(0, end))
      .map(({ token }) => token)
      .filter((token) => !isDeterminer(token, language) && !isStopWord(token, language));
    return content.length > 0
      ? [{ relation, at, preposition, content, kind: complementKind(content, text) }]
      : [];
  });
}
