/** Stale paragraph numbers of a question bank, from before a paragraph was put in or taken out. */
import { type Article, slice } from '../../corpus/article.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import type { Language } from '../../text/language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { pushTo } from '../../util/push-to.ts';

/** Questions that fit paragraphs further on, or further up. */
interface MovedParagraphs {
  /** The number of the first paragraph of which the questions fit another. */
  readonly from: number;
  /** The distance to the paragraphs that they fit, in paragraphs; negative for further up. */
  readonly by: number;
}

/** The distances to try: more paragraphs are seldom put in or taken out at once. */
const SHIFTS = [1, -1, 2, -2, 3, -3];
/** Minimum paragraphs with questions: the words of fewer may be in another one by chance. */
const MIN_PARAGRAPHS = 3;
/** Minimum ratio of the overlap elsewhere to the overlap in place, for the questions of all paragraphs from there on. */
const MIN_RATIO = 1.5;
/** Minimum share of these paragraphs whose questions fit elsewhere better. */
const MIN_SHARE = 0.6;

const stemsOf = (text: string, language: Language): Set<string> =>
  new Set(textTokens(text).map((token) => stem(token, language)));

/** The stems of the questions of single paragraphs, in the language of the article, by paragraph. */
function askedStems({ language }: Article, bank: readonly BankQuestion[]): Map<number, string[]> {
  const asked = new Map<number, string[]>();
  for (const { question, paragraphs, language: questionLanguage } of bank) {
    const [number, ...others] = paragraphs;
    if (number === undefined || others.length > 0 || questionLanguage !== language) continue;
    for (const word of stemsOf(question, language)) pushTo(asked, number, word);
  }
  return asked;
}

/** The overlap of words with a paragraph: the sum of the inverse document frequencies of the shared ones. */
function overlapWith(article: Article): (words: readonly string[], paragraph: number) => number {
  const stems = article.paragraphs.map((paragraph) => stemsOf(slice(article, paragraph), article.language));
  const frequencies = new Map<string, number>();
  for (const words of stems)
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const idf = (word: string): number => Math.log(stems.length / (frequencies.get(word) ?? stems.length));
  return (words, paragraph) =>
    words.reduce((sum, word) => sum + (stems[paragraph - 1]?.has(word) ? idf(word) : 0), 0);
}

/**
 * Finds the paragraph from which on the questions of a bank fit another paragraph better than their own, by the words that
 * they have in common.
 *
 * @returns `undefined` where they fit their own, or where fewer than three paragraphs have questions from there on
 */
export function findMovedParagraphs(
  article: Article,
  bank: readonly BankQuestion[],
): MovedParagraphs | undefined {
  const asked = askedStems(article, bank);
  const overlap = overlapWith(article);
  const numbers = [...asked.keys()].sort((a, b) => b - a);
  let found: (MovedParagraphs & { readonly gain: number }) | undefined;
  for (const by of SHIFTS) {
    const sums = { paragraphs: 0, better: 0, own: 0, other: 0 };
    for (const number of numbers) {
      const words = asked.get(number) ?? [];
      const [own, other] = [overlap(words, number), overlap(words, number + by)];
      sums.paragraphs += 1;
      sums.better += other > own ? 1 : 0;
      sums.own += own;
      sums.other += other;
      const gain = sums.other - sums.own;
      const isMoved =
        other > own &&
        sums.paragraphs >= MIN_PARAGRAPHS &&
        sums.better >= MIN_SHARE * sums.paragraphs &&
        sums.other >= MIN_RATIO * sums.own;
      if (isMoved && gain > (found?.gain ?? 0)) found = { from: number, by, gain };
    }
  }
  return found && { from: found.from, by: found.by };
}

/** Describes the place that questions fit, and the probable edit. */
export function describeMoved({ from, by }: MovedParagraphs): string {
  const what = Math.abs(by) === 1 ? 'a paragraph' : `${Math.abs(by)} paragraphs`;
  return `from here on, the questions of the bank fit ¶${from + by} and so on better: was ${what} ${by > 0 ? 'put in' : 'taken out'} above? Then change the numbers in the bank, too`;
}
