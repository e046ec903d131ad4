import type { Corpus } from '../analysis/corpus.ts';
import type { Passage } from '../corpus/passages.ts';
import { type AnalyzedQuery, analyzeQuery, type QueryTerm } from './analyze-query.ts';
import { answer, type SearchScope } from './answer.ts';
import { DERIVATION_WEIGHT } from './query-expansion.ts';
import { FULL_COVERAGE } from './rank-passages.ts';
import type { SearchIndex } from './search-index.ts';

/** Without a question bank, a passage that answers has to cover this share of the subject: a first name is not enough. */
const MIN_SUBJECT_COVERAGE = 0.5;

/** The queries for a subject: itself and, for a person, the last name alone, since articles use the full name once. */
function subjectQueries(subject: string, { names }: Corpus): string[] {
  const person = names.lookup(subject);
  const lastName = person?.name.split(' ').at(-1);
  return lastName !== undefined && names.lookup(lastName)?.name === person?.name
    ? [subject, lastName]
    : [subject];
}

/** The share of a query's weight that a passage has words for, or derivational forms of them, 0 to 1. */
function coverageOf(id: number, { terms, weight }: AnalyzedQuery, index: SearchIndex): number {
  const passageTerms = (index.sentenceTerms[id] ?? []).flat();
  const isMatched = ({ indexTerms, expansions }: QueryTerm): boolean =>
    passageTerms.some((term) => indexTerms.has(term) || expansions?.get(term) === DERIVATION_WEIGHT);
  return terms.reduce((sum, term) => sum + (isMatched(term) ? term.weight : 0), 0) / (weight || 1);
}

/**
 * Finds passages about a subject.
 *
 * @param isCandidate limits the result to some passages
 * @returns the passages with their ranks: 0 for the one that best answers the subject as a question, then 1 and so on. Those
 *   that do not answer it but have all of its words share the last rank
 */
export function passagesAbout(
  subject: string,
  isCandidate: (passage: Passage) => boolean,
  corpus: Corpus,
  index: SearchIndex,
  options: SearchScope = {},
): Map<Passage, number> {
  const queries = subjectQueries(subject, corpus).map((query) => analyzeQuery(query, corpus.names, index));
  const coverages = new Map<Passage, number>();
  for (const [id, passage] of corpus.passages.entries()) {
    if (!isCandidate(passage)) continue;
    coverages.set(passage, Math.max(...queries.map((query) => coverageOf(id, query, index))));
  }
  const covering = [...coverages].flatMap(([passage, coverage]) =>
    coverage >= FULL_COVERAGE ? [passage] : [],
  );
  const withBank = new Set(corpus.bank.map(({ article }) => article));
  // A question bank has learned other words for a subject. Without one, shared words have to tell.
  const isAbout = (passage: Passage): boolean => {
    const coverage = coverages.get(passage);
    if (coverage === undefined) return false;
    return withBank.has(passage.article) || (covering.length === 0 && coverage >= MIN_SUBJECT_COVERAGE);
  };
  const answering = answer(subject, corpus, index, options)
    .hits.map(({ passage }) => passage)
    .filter(isAbout);
  return new Map([
    ...covering.map((passage): [Passage, number] => [passage, answering.length]),
    ...answering.map((passage, rank): [Passage, number] => [passage, rank]),
  ]);
}
