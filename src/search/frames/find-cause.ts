/**
 * Answers to “why” by the headline, which tells in a few words what happened and why: “Mill to shut | after inspectors find
 * rot”. The passages with these words tell the cause, in whatever words they go on.
 */
import { CAUSE_PREPOSITIONS } from '../../lexicon/headline-causes.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { alternation } from '../../util/word-list.ts';
import { type EvidenceSources, explainAlone, gatherEvidence, nearBest } from '../evidence/evidence.ts';
import { hasExpectedAnswer } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import { shareOfSpecificity } from '../query/analyze-query.ts';
import { type ParsedQuestion, readQuery } from '../question/parse-question.ts';
import { termOf } from '../terms/index-terms.ts';

/** The event of a headline, and its cause. */
const HEADLINE = new RegExp(`^(?<event>.{10,}?),? ${alternation(CAUSE_PREPOSITIONS)} (?<cause>.+)$`, 'iu');
/** Minimum share of a question that the event of the headline explains, and of the cause that a passage explains. */
const MIN_SHARE = { event: 0.6, cause: 0.6 } as const;
/** Minimum score of a further passage, relative to the best, and the most of them. */
const MIN_SCORE = 0.55;
const MAX_PASSAGES = 3;

/** Finds the passages with the cause that the headline tells; `undefined` for a question for another event. */
export function findCause(
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const { article } = index;
  const { event, cause } = HEADLINE.exec(article.title)?.groups ?? {};
  const asksReason = question.interrogative?.type === 'reason' && !question.isNegated;
  if (!asksReason || index.bank || !event || !cause) return undefined;
  const evidence = gatherEvidence(question, index, sources);
  const terms = new Set(textTokens(event).map((token) => termOf(token, article.language)));
  const told = shareOfSpecificity(evidence.query, ({ matches, matchConfidence }) =>
    [...matches.keys()].some((term) => terms.has(term)) ? matchConfidence : 0,
  );
  if (evidence.query.terms.length === 0 || told < MIN_SHARE.event) return undefined;
  const [best] = evidence.ranked;
  if (!best || hasExpectedAnswer(evidence, best, index)) return undefined;
  const ofCause = gatherEvidence(readQuery(cause), index, sources);
  const answering = nearBest(
    ofCause.ranked.filter(
      ({ position }) =>
        !index.isHeading(position) &&
        !index.isQuestion(position) &&
        explainAlone(ofCause, position).share >= MIN_SHARE.cause,
    ),
    MIN_SCORE,
    MAX_PASSAGES,
  );
  if (answering.length === 0) return undefined;
  return found({ answering, evidence: ofCause, reason: 'the cause in the headline' });
}
