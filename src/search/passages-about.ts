import { slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { capitalizedTokens, textTokens } from '../text/question-tokens.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { SearchScope } from './answer.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from './evidence/evidence.ts';
import { findMention } from './frames/find-mention.ts';
import { verbatimTest } from './frames/verbatim.ts';
import type { ArticleIndex } from './index/article-index.ts';
import { referencesIn } from './index/passage-people.ts';
import { conclude } from './judgement/judgement.ts';
import { type Referents, resolvePeople } from './people/resolve-people.ts';
import { parseQuestion, readQuery } from './question/parse-question.ts';
import type { SearchIndex } from './search-index.ts';

/** Minimum share of a subject that a passage with all of its words explains. */
const FULL_COVERAGE = 0.85;
/** Fallback coverage without a question bank, where no passage has all words. */
const MIN_COVERAGE = 0.5;

/**
 * Tells the share of a subject, 0 to 1, that each passage of an article has: all of somebody, if it means them, or the words in
 * it do by a pronoun, or else nothing.
 */
function coverageOfSubject(
  subject: string,
  { people, isName }: Referents,
  wordsIn: (position: number) => readonly Span[],
  index: ArticleIndex,
  sources: EvidenceSources,
): (position: number) => number {
  if (isName) {
    const names = new Set(people.map(({ name }) => name));
    return (position) => {
      const spoken = wordsIn(position).flatMap((words) => referencesIn(words, index.article));
      const meant = [...index.peopleIn(position), ...spoken.map(({ person }) => person)];
      return meant.some((name) => names.has(name)) ? 1 : 0;
    };
  }
  const evidence = gatherEvidence(readQuery(subject), index, sources);
  return (position) => Math.max(0, passageAt(evidence, position).lexical?.explained ?? 0);
}

/**
 * Ranks those passages that are about a subject: 0 for the one that answers it best, then 1 and so on; those
 * that only have all of its words come last, as equals.
 *
 * @param wordsIn the words in a passage that may be about it; none in one that is not to be chosen
 */
export function passagesAbout(
  subject: string,
  wordsIn: (passage: Passage) => readonly Span[],
  searchIndex: SearchIndex,
  { article }: SearchScope = {},
): Map<Passage, number> {
  const ranks = new Map<Passage, number>();
  const question = parseQuestion(subject);
  for (const articleIndex of searchIndex.indexesOf(article)) {
    const candidates = articleIndex.passages
      .map((passage, position) => ({ passage, position, words: wordsIn(passage) }))
      .filter(({ words }) => words.length > 0);
    if (candidates.length === 0) continue;
    const words = new Map(candidates.map((candidate) => [candidate.position, candidate.words]));
    const referents = resolvePeople(subject, subject, articleIndex, searchIndex);
    const coverage = coverageOfSubject(
      subject,
      referents,
      (position) => words.get(position) ?? [],
      articleIndex,
      searchIndex,
    );
    const covered = candidates.filter(({ position }) => coverage(position) >= FULL_COVERAGE);
    const isAbout = (position: number): boolean =>
      articleIndex.bank !== undefined || (covered.length === 0 && coverage(position) >= MIN_COVERAGE);
    const finding = findMention(subject, question, articleIndex, searchIndex, referents);
    const judgement = finding && conclude(finding);
    const chosen = (judgement?.outcome === 'answer' ? judgement.chosen : [])
      .filter(({ position }) => words.has(position) && isAbout(position))
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
    gatherEvidence(readQuery(subject), index, searchIndex)
      .ranked.filter(({ lexical }) => (lexical?.explained ?? 0) >= FULL_COVERAGE)
      .flatMap(({ position }) => index.passages[position] ?? []),
  );
}

/** Minimum words of a name that people, organizations and works have, and no word at the beginning of a sentence. */
const MIN_NAME_WORDS = 2;

/** The passages that have some words as a name: each with a capital letter, but for function words. */
export function passagesWithName(
  words: string,
  searchIndex: SearchIndex,
  scope: SearchScope = {},
): Passage[] {
  const all = textTokens(words);
  const tokens = all.filter((token) => !isStopWord(token));
  if (tokens.length < MIN_NAME_WORDS) return [];
  const name = all.slice(all.findIndex((token) => !isStopWord(token))).join(' ');
  return passagesVerbatim(name, searchIndex, scope).filter((passage) => {
    const names = capitalizedTokens(slice(passage.article, passage));
    return tokens.every((token) => names.has(token));
  });
}

/** True where an article has the terms of all words; only then are its passages worth reading. */
const hasAllTerms = (words: string, { vocabulary }: ArticleIndex): boolean =>
  textTokens(words).every((token) => isStopWord(token) || vocabulary.has(token));

/** The passages that have some words, or a name, as they stand. */
export function passagesVerbatim(
  words: string,
  searchIndex: SearchIndex,
  { article }: SearchScope = {},
): Passage[] {
  const hasWords = verbatimTest(words, 1);
  if (!hasWords) return [];
  return searchIndex
    .indexesOf(article)
    .filter((index) => hasAllTerms(words, index))
    .flatMap(({ passages }) => passages.filter((passage) => hasWords(slice(passage.article, passage))));
}
