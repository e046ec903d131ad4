import type { Span } from '../../text/span.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';

/**
 * `answer`: these passages answer. `nearest`: none does, these come nearest. `none`: the article does not
 * say.
 */
export type JudgedOutcome = 'answer' | 'nearest' | 'none';

/** The outcome of a question, or `small-talk`: a greeting, thanks, abuse or an order to the bot, which no article is asked. */
export type Outcome = JudgedOutcome | 'small-talk';

/** Something to say about an answer beside its passages. */
export type Remark =
  /** Somebody is named and says nothing, or nothing on the subject. */
  | { readonly kind: 'said-nothing'; readonly speaker: string; readonly about: string | undefined }
  /** One of several speakers is not known. */
  | { readonly kind: 'unknown-speaker'; readonly name: string }
  /** A part of the question has no answer; with `isNear`, something only comes near one. */
  | { readonly kind: 'part-unanswered'; readonly part: string; readonly isNear: boolean };

/**
 * The state of a requirement beside words in common, such as a number or a person. `missing`: the best passages do not have it;
 * `absent`: none has.
 */
type Requirement = 'met' | 'missing' | 'absent';

/** The confidence from which on a question is answered, and from which on passages come near it: 0 to 1. */
export interface Thresholds {
  readonly answer: number;
  readonly nearest: number;
}

/** Answerability of a question by an article: a confidence, and the conditions of an answer. */
export interface Answerability {
  /** The part of the question that the article covers, 0 to 1, comparable between articles (docs/search.md). */
  readonly confidence: number;
  readonly thresholds: Thresholds;
  readonly requirement: Requirement;
}

/** The passages of an article for a question, and its answerability by them. */
export interface Finding extends Answerability {
  /** The passages of the first page if they answer, best first. */
  readonly answering: readonly ScoredPassage[];
  /** Those of the first page if they only come near. */
  readonly nearest: readonly ScoredPassage[];
  readonly evidence: Evidence;
  readonly remark?: Remark | undefined;
  /** The people whose words were asked for. */
  readonly speakers?: readonly string[];
  /** The evidence for the subject on which they were asked for. */
  readonly subject?: Evidence;
  /** The words that answer, where they are known: a role. */
  readonly statements?: readonly Span[];
  /** True where the deciding sentence is one that no question of the bank is about. */
  readonly isUncovered?: boolean;
  /** The judgement of each part of a question in two parts. */
  readonly parts?: readonly Judgement[];
  /** The rule and its figures, in a line, for `npm run eval -- --explain`. */
  readonly reason: string;
}

/** The answer of one article to a question. */
export interface Judgement
  extends Pick<
    Finding,
    'confidence' | 'evidence' | 'remark' | 'speakers' | 'subject' | 'statements' | 'parts' | 'reason'
  > {
  readonly outcome: JudgedOutcome;
  /** The passages of the first page, best first. */
  readonly chosen: readonly ScoredPassage[];
}

/** No minimum: for passages that answer once they are found, such as one with an age beside the name. */
export const NO_THRESHOLDS: Thresholds = { answer: 0, nearest: 0 };

/** A finding by more than words in common: any passage answers, whatever part of the question it covers. */
export function found({
  answering,
  nearest = [],
  confidence = 1,
  ...others
}: Partial<Finding> & Pick<Finding, 'answering' | 'evidence' | 'reason'>): Finding {
  const requirement = answering.length > 0 ? 'met' : 'missing';
  return { thresholds: NO_THRESHOLDS, requirement, ...others, answering, nearest, confidence };
}

/** The outcome of a question by its answerability. */
export function outcomeOf({ confidence, thresholds, requirement }: Answerability): JudgedOutcome {
  if (requirement === 'absent' || confidence < thresholds.nearest) return 'none';
  return requirement === 'met' && confidence >= thresholds.answer ? 'answer' : 'nearest';
}

/** Judges the finding for a question. */
export function conclude(finding: Finding): Judgement {
  const { answering, nearest, thresholds, requirement, ...shown } = finding;
  const outcome = outcomeOf(finding);
  const chosen = { answer: answering, nearest, none: [] }[outcome];
  return { ...shown, outcome: chosen.length > 0 ? outcome : 'none', chosen };
}
