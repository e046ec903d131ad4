import { MONTHS_AND_SEASONS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { numbersOf } from './numbers.ts';

/** The sets of times of which one excludes the others. */
const SETS: readonly ReadonlySet<string>[] = [MONTHS_AND_SEASONS, WEEKDAYS].map(
  (words) => new Set(words.map(normalize)),
);
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Times that are other words, too: “in | May”, “this | spring”. */
const HOMOGRAPH = /^(?:may|spring)$/;
const BEFORE_HOMOGRAPH = /^(?:in|of|this|last|next|since|until|by|early|late)$/;

/** The times of a text, by the sets that they belong to. */
function timesIn(tokens: readonly string[]): string[][] {
  const isHomograph = (token: string, at: number): boolean =>
    HOMOGRAPH.test(token) && BEFORE_HOMOGRAPH.test(tokens[at - 1] ?? '');
  const [months = [], days = []] = SETS.map((set) => tokens.filter((token) => set.has(token)));
  return [[...months, ...tokens.filter(isHomograph)], days, tokens.filter((token) => YEAR.test(token))];
}

/** True where the sentences with a number of a claim have another time than the claim, whose time other sentences have. */
export function exchangesTimes(claim: string, query: AnalyzedQuery, sentences: readonly string[]): boolean {
  const { language } = query;
  const own = textTokens(claim);
  const isYear = (value: number): boolean => YEAR.test(String(value));
  const numbers = numbersOf(own, language).filter(({ value }) => !isYear(value) && value > 1);
  const read = sentences.map((sentence) => {
    const tokens = textTokens(sentence);
    return { times: timesIn(tokens), values: numbersOf(tokens, language).map(({ value }) => value) };
  });
  const claimed = timesIn(own);
  return numbers.some(({ value }) => {
    const withNumber = read.filter(({ values }) => values.includes(value));
    const others = read.filter(({ values }) => !values.includes(value));
    const isOtherTime = (times: readonly string[], set: number): boolean => {
      const isClaimed = (found: readonly (readonly string[])[]): boolean =>
        found[set]?.some((time) => times.includes(time)) === true;
      return (
        times.length > 0 &&
        withNumber.length > 0 &&
        withNumber.every(
          (sentence) => (sentence.times[set]?.length ?? 0) > 0 && !isClaimed(sentence.times),
        ) &&
        others.some((sentence) => isClaimed(sentence.times))
      );
    };
    return claimed.some(isOtherTime);
  });
}
