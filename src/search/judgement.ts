import type { Span } from '../text/span.ts';
import type { Evidence, ScoredPassage } from './evidence.ts';

/**
 * `answer`: these passages answer. `nearest`: none does, these come nearest. `none`: the article does not
 * say.
 */
export type JudgedOutcome = 'answer' | 'nearest' | 'none';

/**
 * That of a question, or `small-talk`: a greeting, thanks, abuse or an order to the bot, which no article is
 * asked.
 */
export type Outcome = JudgedOutcome | 'small-talk';

/** Something to say about an answer beside its passages. */
export type Remark =
  /** Somebody is named and says nothing, or nothing on the subject. */
  | { readonly kind: 'said-nothing'; readonly speaker: string; readonly about: string | undefined }
  /** A part of the question has no answer. */
  | { readonly kind: 'part-unanswered'; readonly part: string };

/** The answer of one article to a question. */
export interface Judgement {
  readonly outcome: JudgedOutcome;
  /** The passages of the first page, best first. */
  readonly chosen: readonly ScoredPassage[];
  readonly evidence: Evidence;
  readonly remark?: Remark | undefined;
  /** The people whose words were asked for. */
  readonly speakers?: readonly string[];
  /** The evidence for the subject on which they were asked for. */
  readonly subject?: Evidence;
  /** The words that answer, where they are known: a role. */
  readonly statements?: readonly Span[];
  /** 0 to 1, comparable between articles: the part of the question that this one accounts for (docs/search.md). */
  readonly confidence: number;
  /** The rule and its figures, in a line, for `npm run eval -- --explain`. */
  readonly reason: string;
}

/** The outcome of a rule, with its confidence, 0 to 1. */
export type Verdict = Pick<Judgement, 'outcome' | 'confidence'>;
