/**
 * Complements of prepositions, by their thematic relations: “they met in Lisk” is not said where they met in Orba, nor “from Orba to Lisk”
 * where it goes from Lisk to Orba.
 */

import { predicationsOf } from '../../analysis/clauses/split-clauses.ts';
import { isCalendarWord } from '../../analysis/grammar/calendar.ts';
import { cardinalValue } from '../../analysis/grammar/cardinals.ts';
import { isAnd, isDeterminer } from '../../analysis/grammar/function-words.ts';
import { isPreposition } from '../../analysis/grammar/part-of-speech.ts';
import { isFiniteForm } from '../../analysis/grammar/verb-forms.ts';
import { THEMATIC_PREPOSITIONS } from '../../lexicon/thematic-prepositions.ts';
import { withoutDateline } from '../../text/dateline.ts';
import type { Language } from '../../text/language.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { maximaBy } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type AnalyzedQuery, formsOf, totalSpecificity } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

type Relation = keyof typeof THEMATIC_PREPOSITIONS;

/** The kind of thing that a complement names. */
type Kind = 'time' | 'number' | 'place' | 'thing';

/** The words that complete a preposition. */
interface Complement {
  readonly relation: Relation;
  /** The position of the preposition. */
  readonly at: number;
  readonly preposition: string;
  readonly kind: Kind;
  /** Its content words, normalized. */
  readonly content: readonly string[];
}

/** Some words of a text, and those of them that name something: places, but no people. */
interface Words {
  readonly words: readonly Word[];
  readonly names: ReadonlySet<string>;
  readonly language: Language;
}

const RELATIONS: readonly Relation[] = ['source', 'goal', 'location'];
const OPPOSITE: Readonly<Record<Relation, Relation | undefined>> = {
  source: 'goal',
  goal: 'source',
  location: undefined,
};
const YEAR = /^\d{4}$/;
/** In Spanish, a source where a goal comes next: “de Lisk | a Orba”. */
const DE = /^del?$/;
/** Prepositions that are a determiner, too. */
const CONTRACTION = /^(?:al|del)$/;
/** Maximum words of a complement, and from its preposition to one of them. */
const MAX_LENGTH = 5;
/** Maximum words from “de” to the goal that makes it a source. */
const MAX_GOAL_DISTANCE = 6;

const tokenAt = ({ words }: Words, at: number): string => words[at]?.token ?? '';

const relationIn = (language: Language, token: string): Relation | undefined =>
  RELATIONS.find((relation) => THEMATIC_PREPOSITIONS[relation][language].includes(token));

const isNumber = (token: string, language: Language): boolean =>
  /^\d/.test(token) || cardinalValue(token, language) !== undefined;

/** True for a preposition with a noun phrase, and no infinitive, after it: “to | the dam”, not “to | build”. */
function hasNounPhrase(text: Words, at: number): boolean {
  const next = tokenAt(text, at + 1);
  return (
    CONTRACTION.test(tokenAt(text, at)) ||
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
  if (relation || language === 'en' || !DE.test(token)) return relation;
  const next = [...words.keys()].slice(at + 1, at + 1 + MAX_GOAL_DISTANCE);
  return next.some((i) => relationAt(text, i) === 'goal') ? 'source' : undefined;
}

/** The relation of a word in the complement of a preposition. */
function relationOf(text: Words, at: number): Relation | undefined {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LENGTH); i -= 1) {
    const word = text.words[i];
    if (!word || isFiniteForm(word.written, text.language)) return undefined;
    if (isPreposition(word.token, text.language)) return relationAt(text, i);
  }
  return undefined;
}

function kindOf(content: readonly string[], { names, language }: Words): Kind {
  // “In Tamora last Friday”
  if (content.some((token) => names.has(token))) return 'place';
  if (content.some((token) => isCalendarWord(token) || YEAR.test(token))) return 'time';
  return content.some((token) => isNumber(token, language)) ? 'number' : 'thing';
}

/** The complements of the prepositions of a text that have a thematic relation. */
function complementsOf(text: Words): Complement[] {
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
    return content.length > 0 ? [{ relation, at, preposition, content, kind: kindOf(content, text) }] : [];
  });
}

/** The word that a complement of a claim depends on: of the words before it, or else after it, the nearest that a passage has, too. */
function headOf(
  { at, content }: Complement,
  { words }: Words,
  isCandidate: (token: string) => boolean,
): string | undefined {
  const tokens = words.map(({ token }) => token);
  const own = new Set(content);
  const isHead = (token: string): boolean => !own.has(token) && isCandidate(token);
  return tokens.slice(0, at).findLast(isHead) ?? tokens.slice(at + 1).find(isHead);
}

/** True where a predication has a word of a complement in the opposite relation, or none of its words and another complement like it. */
function isContrary(
  complement: Complement,
  own: ReadonlySet<string>,
  claimed: ReadonlySet<string>,
  predication: Words,
): boolean {
  const { language, words } = predication;
  const isIn = (forms: ReadonlySet<string>, token: string): boolean => forms.has(termOf(token, language));
  const occurrences = [...words.keys()].filter((at) => isIn(own, tokenAt(predication, at)));
  const opposite = OPPOSITE[complement.relation];
  if (occurrences.length > 0)
    return opposite !== undefined && occurrences.every((at) => relationOf(predication, at) === opposite);
  const isLike = ({ relation, kind, preposition, content }: Complement): boolean =>
    relation === complement.relation &&
    kind === complement.kind &&
    kind !== 'number' &&
    (kind !== 'thing' || preposition === complement.preposition) &&
    !content.some((token) => isIn(claimed, token));
  return complementsOf(predication).some(isLike);
}

/** The words of a text that name something, but no people. */
const namesIn = (text: string, index: ArticleIndex): ReadonlySet<string> =>
  new Set(
    [...index.placeTokens(), ...capitalizedTokens(text)].filter(
      (token) => !index.personTokens().has(token) && !isCalendarWord(token) && !/^\d/.test(token),
    ),
  );

/** The predications of a passage, without the place of its dateline. */
function predicationsAt(position: number, index: ArticleIndex): Words[] {
  const { language } = index.article;
  return index.sentenceTexts(position).flatMap((sentence) => {
    const text = withoutDateline(sentence);
    const names = namesIn(text, index);
    return predicationsOf(text, language).map((words) => ({ words, names, language }));
  });
}

/** The terms of an article that are forms of some words of a claim. */
const formsOfWords = (
  tokens: readonly string[],
  query: AnalyzedQuery,
  language: Language,
): ReadonlySet<string> =>
  new Set(
    query.terms
      .filter(({ token }) => tokens.includes(token))
      .flatMap((term) => [...formsOf(term, query, language)]),
  );

const hasForm = ({ words, language }: Words, forms: ReadonlySet<string>): boolean =>
  words.some(({ token }) => forms.has(termOf(token, language)));

/** Those predications that share most of a claim, apart from some of its words. */
function closestPredications(
  predications: readonly Words[],
  query: AnalyzedQuery,
  except: readonly string[],
): Words[] {
  const terms = query.terms.filter(({ token }) => !except.includes(token));
  return maximaBy(predications, (predication) =>
    totalSpecificity(
      terms.filter((term) => hasForm(predication, formsOf(term, query, predication.language))),
    ),
  );
}

/** True where a passage has a predicate of a claim with another complement: from another place, to another one, in another one, or at another time. */
export function hasOtherComplement(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): boolean {
  const { language } = index.article;
  const own: Words = { words: wordsOf(claim), names: namesIn(claim, index), language: query.language };
  const complements = complementsOf(own);
  if (complements.length === 0) return false;
  const predications = predicationsAt(position, index);
  const formsIn = (tokens: readonly string[]): ReadonlySet<string> => formsOfWords(tokens, query, language);
  const withWord = (token: string): Words[] =>
    predications.filter((predication) => hasForm(predication, formsIn([token])));
  const unnamed = query.terms.flatMap(({ token, isNamedEntity }) => (isNamedEntity ? [] : [token]));
  const claimed = formsIn(query.terms.map(({ token }) => token));
  return complements.some((complement) => {
    const ofOthers = complements.filter((other) => other !== complement).flatMap(({ content }) => content);
    const identifying = complement.content.filter((token) => !ofOthers.includes(token));
    const heads = unnamed.filter((token) => !ofOthers.includes(token) && withWord(token).length > 0);
    const head = headOf(complement, own, (token) => heads.includes(token));
    return (
      head !== undefined &&
      closestPredications(withWord(head), query, identifying).every((predication) =>
        isContrary(complement, formsIn(identifying), claimed, predication),
      )
    );
  });
}
