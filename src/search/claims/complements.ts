/**
 * Complements of prepositions, by their thematic relations: “they met in Lisk” is not said where they met in Orba, nor “from
 * Orba to Lisk” where it goes from Lisk to Orba.
 */

import { predicationsOf } from '../../analysis/clauses/split-clauses.ts';
import {
  type Complement,
  complementsOf,
  type Relation,
  relationOf,
  tokenAt,
  type Words,
} from '../../analysis/clauses/thematic-relations.ts';
import { isCalendarWord } from '../../analysis/grammar/calendar.ts';
import { withoutDateline } from '../../text/dateline.ts';
import type { Language } from '../../text/language.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { maximaBy } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type AnalyzedQuery, formsOf, totalSpecificity } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { haveForm } from './word-forms.ts';

const OPPOSITE: Readonly<Record<Relation, Relation | undefined>> = {
  source: 'goal',
  goal: 'source',
  location: undefined,
};
/**
 * The word that a complement of a claim depends on: of the words before it, or else after it, the nearest that a passage has,
 * too.
 */
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

/**
 * True where a predication has a word of a complement in the opposite relation, or none of its words and another complement
 * like it.
 */
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
const nonPersonNames = (text: string, index: ArticleIndex): ReadonlySet<string> =>
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
    const names = nonPersonNames(text, index);
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

/** Those predications that share most of a claim, apart from some of its words. */
function closestPredications(
  predications: readonly Words[],
  query: AnalyzedQuery,
  except: readonly string[],
): Words[] {
  const terms = query.terms.filter(({ token }) => !except.includes(token));
  return maximaBy(predications, (predication) =>
    totalSpecificity(
      terms.filter((term) =>
        haveForm(predication.words, formsOf(term, query, predication.language), predication.language),
      ),
    ),
  );
}

/**
 * True where a passage has a predicate of a claim with another complement: from another place, to another one, in another one,
 * or at another time.
 */
export function hasOtherComplement(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): boolean {
  const { language } = index.article;
  const own: Words = { words: wordsOf(claim), names: nonPersonNames(claim, index), language: query.language };
  const complements = complementsOf(own);
  if (complements.length === 0) return false;
  const predications = predicationsAt(position, index);
  const formsIn = (tokens: readonly string[]): ReadonlySet<string> => formsOfWords(tokens, query, language);
  const withWord = (token: string): Words[] =>
    predications.filter(({ words }) => haveForm(words, formsIn([token]), language));
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
