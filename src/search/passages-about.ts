import { surnameOf } from '../analysis/mentions/person-names.ts';
import type { Passage } from '../corpus/passages.ts';
import { maxOf } from '../util/extremes.ts';
import type { SearchScope } from './answer.ts';
import type { ArticleIndex } from './article-index.ts';
import { type Evidence, gatherEvidence, passageAt } from './evidence.ts';
import { judgeMention } from './judge-mention.ts';
import type { SearchIndex } from './search-index.ts';

/** Minimum share of a subject that a passage with all of its words explains. */
const FULL_COVERAGE = 0.85;
/** Fallback coverage without a question bank, where no passage has all words. */
const MIN_COVERAGE = 0.5;

/** A subject, and where it is somebody's name the last name alone: an article says the whole name once. */
function namesOf(subject: string, { aliases }: ArticleIndex): string[] {
  const person = aliases.lookup(subject);
  const last = person && surnameOf(person.name);
  return last !== undefined && aliases.lookup(last)?.name === person?.name ? [subject, last] : [subject];
}

function coverageOf(position: number, evidence: readonly Evidence[]): number {
  const coverages = evidence.map((one) => passageAt(one, position).lexical?.explained ?? 0);
  return Math.max(0, maxOf(coverages));
}

/**
 * Ranks those passages that are about a subject: 0 for the one that answers it best, then 1 and so on; those
 * that only have all of its words come last, as equals.
 *
 * @param isCandidate true for the passages to choose from
 */
export function passagesAbout(
  subject: string,
  isCandidate: (passage: Passage) => boolean,
  searchIndex: SearchIndex,
  { article }: SearchScope = {},
): Map<Passage, number> {
  const ranks = new Map<Passage, number>();
  for (const articleIndex of searchIndex.indexesOf(article)) {
    const candidates = articleIndex.passages
      .map((passage, position) => ({ passage, position }))
      .filter(({ passage }) => isCandidate(passage));
    if (candidates.length === 0) continue;
    const evidence = namesOf(subject, articleIndex).map((name) =>
      gatherEvidence(name, articleIndex, searchIndex),
    );
    const covered = candidates.filter(({ position }) => coverageOf(position, evidence) >= FULL_COVERAGE);
    const isAbout = (position: number): boolean =>
      articleIndex.bank !== undefined ||
      (covered.length === 0 && coverageOf(position, evidence) >= MIN_COVERAGE);
    const judgement = judgeMention(subject, subject, articleIndex, searchIndex);
    const chosen = (judgement?.outcome === 'answer' ? judgement.chosen : [])
      .filter(
        ({ position }) =>
          candidates.some((candidate) => candidate.position === position) && isAbout(position),
      )
      .flatMap(({ position }) => articleIndex.passages[position] ?? []);
    for (const { passage } of covered) ranks.set(passage, chosen.length);
    for (const [rank, passage] of chosen.entries()) ranks.set(passage, rank);
  }
  return ranks;
}

/** The passages with all words of a subject, or close matches of them, whoever or whatever it is. */
export function passagesNaming(
  subject: string,
  searchIndex: SearchIndex,
  { article }: SearchScope = {},
): Passage[] {
  return searchIndex.indexesOf(article).flatMap((index) =>
    gatherEvidence(subject, index, searchIndex)
      .ranked.filter(({ lexical }) => (lexical?.explained ?? 0) >= FULL_COVERAGE)
      .flatMap(({ position }) => index.passages[position] ?? []),
  );
}
