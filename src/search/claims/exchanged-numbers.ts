/** Numbers that a claim exchanges: “390 were born last year” for “212 were born last year, down from 390”. */

import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { isAnd, isClauseConjunction, isOf } from '../../analysis/grammar/function-words.ts';
import { isFiniteForm } from '../../analysis/grammar/verb-forms.ts';
import { slice } from '../../corpus/article.ts';
import { COUNTED_PEOPLE } from '../../lexicon/counted-people.ts';
import type { Language } from '../../text/language.ts';
import type { Normalized } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { minOf } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { type NumberAt, numbersOf } from './numbers.ts';

/** It contrasts what comes before with what comes after, which has no noun of its own: “ten miles | instead | of twenty”. */
const CONTRAST = /^(?:instead|rather|down|up|compared|against|lugar|vez|frente|comparado)$/;
/** Of the function words, those that tell which side a number of votes is on. */
export const SIDE = /^(?:against|favou?r|contra)$/;
/** It tells when something is so, beside another number. */
const YEAR = /^\d{4}$/;
/** Maximum words from a number to the noun that it counts: “twelve | wooden | boats”. */
const MAX_NOUN_DISTANCE = 2;

/** The tokens of a sentence, the places where a clause or another conjunct begins, and the numbers. */
export interface Counted {
  readonly words: readonly Word[];
  readonly tokens: readonly Normalized[];
  readonly starts: ReadonlySet<number>;
  readonly numbers: readonly NumberAt[];
}

/** The numbers and conjuncts of a sentence. */
export function readCounted(sentence: string, language: Language): Counted {
  const clauses = clausesOf(sentence);
  const words = clauses.flat();
  const tokens = words.map(({ token }) => token);
  const numbers = numbersOf(tokens, language);
  const isInNumber = (at: number): boolean => numbers.some(({ start, end }) => start < at && at < end);
  const ofClauses = clauses.map((_, i) => clauses.slice(0, i).flat().length);
  const isStart = (token: string): boolean =>
    isAnd(token) || isClauseConjunction(token) || CONTRAST.test(token);
  const ofWords = [...tokens.keys()].filter((at) => isStart(tokens[at] ?? '') && !isInNumber(at));
  return { words, tokens, starts: new Set([...ofClauses, ...ofWords]), numbers };
}

/** The words that a number may count: those right after it, up to a verb, a function word or another clause. */
function countedWords({ end }: NumberAt, { words, starts }: Counted, language: Language): Normalized[] {
  const found = words.slice(end, end + MAX_NOUN_DISTANCE);
  const isVerb = ({ token, written }: Word): boolean =>
    isFiniteForm(written, language) && (language === 'es' || token.endsWith('ed'));
  const stop = found.findIndex(
    (word, i) => starts.has(end + i) || isStopWord(word.token, language) || isVerb(word),
  );
  return (stop < 0 ? found : found.slice(0, stop)).map(({ token }) => token);
}

/** The words of a sentence that go with one number, and not with another; none where both stand in one clause. */
function ownWords(number: NumberAt, other: NumberAt, { tokens, starts }: Counted): Normalized[] | undefined {
  const [first, second] = number.start < other.start ? [number, other] : [other, number];
  // “Two | of nine | were dry”
  if (second.start - first.end === 1 && isOf(tokens[first.end]))
    return number === first ? tokens.slice(second.end) : [];
  const border = [...starts].filter((at) => at >= first.end && at <= second.start);
  if (border.length === 0) return undefined;
  const middle = minOf(border);
  if (number === first) return tokens.slice(0, middle);
  const end = [...starts].filter((at) => at >= number.end);
  return tokens.slice(middle, minOf([tokens.length, ...end]));
}

/** True where a sentence has, with another number, all that a claim tells with one of its own. */
function exchanges(claim: Counted, sentence: Counted, query: AnalyzedQuery, language: Language): boolean {
  const claimed = new Set(claim.numbers.map(({ value }) => value));
  const inNumbers: ReadonlySet<string> = new Set(
    claim.numbers.flatMap(({ start, end }) => claim.tokens.slice(start, end)),
  );
  const isOfClaim = (token: Normalized): boolean =>
    (SIDE.test(token) && claim.tokens.includes(token)) ||
    query.terms.some((term) => {
      const isYear = YEAR.test(term.token) && claim.numbers.length > 1;
      return (isYear || !inNumbers.has(term.token)) && term.matches.has(stem(token, language));
    });
  const isExchanged = (own: NumberAt): boolean =>
    sentence.numbers.some((other) => {
      if (claimed.has(other.value)) return false;
      const [ofOwn, ofOther] = [ownWords(own, other, sentence), ownWords(other, own, sentence)];
      const isPart = ofOwn?.length === 0;
      const counted = countedWords(other, sentence, language);
      const isBare = isPart || countedWords(own, sentence, language).length === 0;
      const isAlike = isPart || counted.length === 0 || counted.some(isOfClaim);
      const rest = (words: readonly Normalized[] | undefined): boolean => words?.some(isOfClaim) === true;
      return isBare && isAlike && ofOwn !== undefined && !rest(ofOwn) && rest(ofOther);
    });
  return claim.numbers.some(({ value }) => {
    const found = sentence.numbers.filter((number) => number.value === value);
    return found.length > 0 && found.every(isExchanged);
  });
}

/**
 * True where a passage counts what a claim counts by other numbers alone, and something else by the number of the claim: “40
 * trucks” for “30 trucks and 40 cars”.
 */
function countsOthers(
  claim: Counted,
  sentences: readonly Counted[],
  query: AnalyzedQuery,
  language: Language,
): boolean {
  const found = sentences.flatMap((sentence) =>
    sentence.numbers.map((number) => ({
      value: number.value,
      counted: countedWords(number, sentence, language).map((word) => stem(word, language)),
    })),
  );
  return claim.numbers.some((number) => {
    const counted: readonly string[] = countedWords(number, claim, query.language);
    const terms = query.terms.filter(({ token }) => counted.includes(token) && !COUNTED_PEOPLE.has(token));
    const isAlike = (words: readonly string[]): boolean =>
      terms.some(({ matches }) => words.some((word) => matches.has(word)));
    const alike = found.filter((other) => isAlike(other.counted));
    const same = found.filter(({ value }) => value === number.value);
    return (
      alike.length > 0 &&
      alike.every(({ value }) => value !== number.value) &&
      same.length > 0 &&
      same.every((other) => other.counted.length > 0)
    );
  });
}

/** True where each sentence of a passage with the numbers of a claim has one of them in the place of another. */
export function exchangesNumbers(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  { article, passages }: ArticleIndex,
): boolean {
  const words = wordsOf(claim);
  const tokens = words.map(({ token }) => token);
  const counted = { words, tokens, starts: new Set<number>(), numbers: numbersOf(tokens, query.language) };
  if (counted.numbers.length === 0) return false;
  const { language } = article;
  const all = (passages[position]?.sentences ?? []).map((span) =>
    readCounted(slice(article, span), language),
  );
  const sentences = all.filter(({ numbers }) =>
    numbers.some(({ value }) => counted.numbers.some((number) => number.value === value)),
  );
  return (
    countsOthers(counted, all, query, language) ||
    (sentences.length > 0 && sentences.every((sentence) => exchanges(counted, sentence, query, language)))
  );
}
