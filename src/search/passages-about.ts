import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { type AnalyzedQuery, analyzeQuery } from './analyze-query.ts';
import { answer, type SearchScope } from './answer.ts';
import { DERIVATION_WEIGHT } from './query-expansion.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * What stands for a subject in a text: its words and, where they are somebody's name, the last name alone. An article says the
 * whole name once.
 */
function namesOf(subject: string, { names }: Corpus): string[] {
  const person = names.lookup(subject);
  const last = person?.name.split(' ').at(-1);
  return last !== undefined && names.lookup(last)?.name === person?.name ? [subject, last] : [subject];
}

/** The share of a subject's weight that a passage has words for, or words of their families, 0 to 1. */
function shareOf(id: number, { terms: words, weight }: AnalyzedQuery, index: SearchIndex): number {
  const terms = (index.sentences[id] ?? []).flat();
  const isSaid = ({ indexTerms: own, expansions: kin }: AnalyzedQuery['terms'][number]): boolean =>
    terms.some((term) => own.has(term) || kin?.get(term) === DERIVATION_WEIGHT);
  return words.reduce((sum, word) => sum + (isSaid(word) ? word.weight : 0), 0) / (weight || 1);
}

/** All of a subject's weight, but for rounding. */
const FULL_COVERAGE = 1 - 1e-9;
/** Without a question bank, what is about a subject has this much of it: the first name alone of somebody is not them. */
const MIN_COVERAGE = 0.5;

/**
 * Those passages that have to do with a subject, with how well they fit it: 0 for the one that answers best what is asked with
 * the subject alone, as a question bank has taught, then 1 and so on; those that only have all of its words come last, and are
 * equals.
 *
 * @param isAmong whether a passage is one of those
 */
export function passagesAbout(
  subject: string,
  isAmong: (passage: Passage) => boolean,
  corpus: Corpus,
  index: SearchIndex,
  options: SearchScope = {},
): Map<Passage, number> {
  const read = namesOf(subject, corpus).map((name) => analyzeQuery(name, corpus.names, index));
  const shares = new Map<Passage, number>();
  for (const [id, passage] of corpus.passages.entries()) {
    if (isAmong(passage)) shares.set(passage, Math.max(...read.map((one) => shareOf(id, one, index))));
  }
  const having = [...shares.keys()].filter((passage) => (shares.get(passage) ?? 0) >= FULL_COVERAGE);
  const banked = new Set<Article>(corpus.bank.map(({ article }) => article));
  // What is about a subject may call it by other words: a question bank has taught that, which people ask in their own.
  // Without one there are only the words: a passage with most of them is taken where none has all.
  const isAbout = (passage: Passage, share: number): boolean =>
    banked.has(passage.article) || (having.length === 0 && share >= MIN_COVERAGE);
  const hits = answer(subject, corpus, index, options)
    .hits.map(({ passage }) => passage)
    .filter((passage) => shares.has(passage) && isAbout(passage, shares.get(passage) ?? 0));
  return new Map([
    ...having.map((passage): [Passage, number] => [passage, hits.length]),
    ...hits.map((passage, rank): [Passage, number] => [passage, rank]),
  ]);
}
