/** Answers to “what happens next”: the passages that tell what is planned, those with a date first. */
import type { Span } from '../../text/span.ts';
import { maxOf } from '../../util/extremes.ts';
import { prospectStrength } from '../answer-types/prospects.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import { type FrameRequirement, isKnownToBank } from '../judgement/requirements.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { unlessInBank } from './find-story.ts';

/** Maximum passages, and the minimum strength of those that answer. */
const MAX_PASSAGES = 3;
const MIN_STRENGTH = 2;
/** Weight of the position: the last passage has all of it, the first, which tells the story itself, nothing. */
const POSITION_WEIGHT = 0.75;

/** Finds the passages that tell future events. Where none does, only a bank may know one that answers. */
export function findProspects(
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement | undefined {
  const { article, passages } = index;
  const told = passages.flatMap(({ sentences }, position) => {
    if (index.isHeading(position) || index.isQuestion(position)) return [];
    const strengths = index.sentenceTexts(position).map((text) => prospectStrength(text, article.language));
    const strength = maxOf(strengths);
    const statements = sentences.filter((_, i) => (strengths[i] ?? 0) > 0);
    return strength > 0 ? [{ position, strength, statements }] : [];
  });
  const rank = ({ position, strength }: (typeof told)[number]): number =>
    strength + (POSITION_WEIGHT * position) / passages.length;
  const best = told.sort((a, b) => rank(b) - rank(a)).slice(0, MAX_PASSAGES);
  if (best.length === 0) return isKnownToBank(index);
  const evidence = gatherEvidence(question, index, sources);
  const chosen = best.map(({ position }) => passageAt(evidence, position));
  const isPlanned = best.some(({ strength }) => strength >= MIN_STRENGTH);
  const statements: readonly Span[] = best.flatMap((each) => each.statements);
  return unlessInBank(
    found({
      answering: isPlanned ? chosen : [],
      nearest: chosen,
      evidence,
      statements,
      reason: 'future events',
    }),
    question,
    index,
  );
}
