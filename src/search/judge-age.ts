/** Judges "how old is X" by the ages that an article has beside names. */
import { isAgeBeside, mentionsAge } from '../analysis/grammar/ages.ts';
import { slice } from '../corpus/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, passageAt, type ScoredPassage } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { findReferents } from './office-holders.ts';
import { type NameContext, passagesSaying } from './person-context.ts';

/** Maximum distance of an age from a name, in UTF-16 units. */
const REACH = 60;
/** More people with one role are hardly asked for by it. */
const MAX_PEOPLE = 3;

/**
 * Judges a question for somebody's age.
 *
 * @param asked a name, or a role
 * @returns `undefined` for nobody known, and where no age is beside their names
 */
export function judgeAge(
  asked: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const people = findReferents(asked, index, sources);
  if (people.length > MAX_PEOPLE) return undefined;
  const hasAge = ({ before, after }: NameContext): boolean =>
    isAgeBeside(before, after, index.article.language);
  const positions = new Set(
    people.flatMap((person) => passagesSaying(person, index, REACH, hasAge).slice(0, 1)),
  );
  if (positions.size === 0) return undefined;
  const names = people.map(({ name }) => name).join(' ');
  const evidence = gatherEvidence(`how old is ${names}`, index, sources);
  const chosen = [...positions].map((position) => passageAt(evidence, position));
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `age of ${names}` };
}

/** True where a passage tells ages only in sentences that name others than whoever's age is asked for. */
export function tellsAgeOfOthers(
  asked: string,
  { position }: ScoredPassage,
  index: ArticleIndex,
  sources: EvidenceSources,
): boolean {
  const { article, passages } = index;
  const people = new Set(findReferents(asked, index, sources).map(({ name }) => name));
  const sentences = (passages[position]?.sentences ?? []).filter((span) =>
    mentionsAge(slice(article, span), article.language),
  );
  const namesOthers = (sentence: Span): boolean =>
    article.mentions.some(({ person, ...mention }) => !people.has(person) && overlaps(mention, sentence));
  return people.size > 0 && sentences.length > 0 && sentences.every(namesOthers);
}
