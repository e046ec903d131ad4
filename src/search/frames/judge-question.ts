/** Judges what one article has for a question: what its frame finds, or its two parts one by one. */
import { originalWords, withoutPunctuation } from '../../text/original-words.ts';
import { distinctBy } from '../../util/distinct-by.ts';
import { maxOf, minOf } from '../../util/extremes.ts';
import { interleave } from '../../util/interleave.ts';
import { mayTellReason } from '../answer-types/answer-type.ts';
import {
  type EvidenceSources,
  explainAlone,
  gatherEvidence,
  passageAt,
  type ScoredPassage,
} from '../evidence/evidence.ts';
import { hasExpectedAnswer } from '../evidence/expected-answer.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { explainsPredicate } from '../judgement/answerability-by-text.ts';
import { decideByBank } from '../judgement/bank-lookup.ts';
import {
  conclude,
  type Finding,
  found,
  type Judgement,
  NO_THRESHOLDS,
  outcomeOf,
  type Remark,
} from '../judgement/judgement.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { asksForFact, storyOf } from '../question/question-frame.ts';
import { find } from './find-by-frame.ts';
import { findByWords } from './find-by-words.ts';

/** Maximum passages of a two-part question. */
const MAX_PASSAGES_OF_PARTS = 4;
/** Maximum passages near a two-part question without an answer. */
const MAX_NEAREST = 3;
/** Minimum share of a part’s own words that a passage explains which is on them rather than on the other part. */
const MIN_OWN_WORDS = 0.5;

/** A part of a question, and the judgement of it. */
interface JudgedPart extends Judgement {
  readonly text: string;
}

/** Judges a part of a question by itself. */
const judgePart = (part: ParsedQuestion, index: ArticleIndex, sources: EvidenceSources): JudgedPart => ({
  ...conclude(decideByBank(find(part, index, sources), part.asked, index)),
  text: part.text,
});

/** True where a passage has none of the words of a part, and is beside none of those that answer it. */
function isOnOtherTopic({ position }: ScoredPassage, { evidence, chosen }: JudgedPart): boolean {
  const isBeside = chosen.some((passage) => Math.abs(passage.position - position) <= 1);
  return !isBeside && (passageAt(evidence, position).lexical?.coverage ?? 0) === 0;
}

/**
 * True where the passages found for a part in the context of the other one answer it: the best explains its own words, as well
 * as those found without the context; a part without words of its own expects another type of answer than the other part.
 */
function answersInContext(
  part: ParsedQuestion,
  found: Judgement,
  alone: Judgement,
  first: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): boolean {
  const [best] = found.chosen;
  if (found.outcome !== 'answer' || !best || !asksForFact(part.frame)) return false;
  const own = gatherEvidence(part, index, sources, first.text);
  if (own.query.terms.length > 0) {
    const least = maxOf(alone.chosen.map(({ position }) => explainAlone(own, position).share));
    return explainsPredicate(own, best.position) && explainAlone(own, best.position).share >= least;
  }
  const type = part.interrogative?.type;
  return type !== undefined && type !== first.interrogative?.type;
}

/**
 * True where the passage that answers the first part is the nearest for the second, too, and has a number of what that counts:
 * “how old is the mill, | and how many trucks come to it”.
 */
function countsInAnswer({ chosen, evidence }: Judgement, first: JudgedPart, index: ArticleIndex): boolean {
  const [best] = chosen;
  const { expected, answerScore } = evidence.query;
  if (first.outcome !== 'answer' || best?.position !== first.chosen[0]?.position) return false;
  if (!best || expected?.type !== 'count' || expected.counted.size === 0) return false;
  return (index.passages[best.position]?.sentences ?? []).some((sentence) => answerScore(sentence) === 1);
}

/**
 * Judges the second part of a question by itself and, where it depends on the first, in the context of that; a dependent part
 * without an answer in either comes near.
 */
function judgeSecond(
  part: ParsedQuestion,
  first: ParsedQuestion,
  judgedFirst: JudgedPart,
  index: ArticleIndex,
  sources: EvidenceSources,
): JudgedPart {
  const alone = judgePart(part, index, sources);
  const { context } = part;
  if (!context) return alone;
  const [best] = alone.chosen;
  const isOnTopic = best !== undefined && !isOnOtherTopic(best, judgedFirst);
  const isAnaphor = context.dependence === 'anaphor';
  if (alone.outcome === 'answer' && (isOnTopic || !isAnaphor || index.bank)) return alone;
  const found = conclude(findByWords(context.inContext, index, sources));
  if (answersInContext(part, found, alone, first, index, sources)) return { ...found, text: part.text };
  if (isAnaphor && countsInAnswer(alone, judgedFirst, index))
    return { ...alone, outcome: 'answer', chosen: judgedFirst.chosen.slice(0, 1), text: part.text };
  // Only a bank, or words that no passage has, tell that the article does not say.
  const hasOwnWords = !isAnaphor && alone.evidence.query.terms.length > 0;
  if (alone.outcome === 'none' && (index.bank || hasOwnWords)) return alone;
  const isOfOwnWords = best !== undefined && !isAnaphor && (best.lexical?.explained ?? 0) >= MIN_OWN_WORDS;
  const nearest = isOnTopic || isOfOwnWords || found.chosen.length === 0 ? alone : found;
  return { ...nearest, outcome: 'nearest', text: part.text };
}

/** True for a passage with words that may tell a reason. */
const mayHaveReason = ({ position }: ScoredPassage, index: ArticleIndex): boolean =>
  index.sentenceTexts(position).some((text) => mayTellReason(text, index.article.language));

/** The remark on a part that is not answered; nothing where all are. */
function remarkOn(parts: readonly JudgedPart[], { text }: ParsedQuestion): Remark | undefined {
  const isDenied = ({ outcome, remark }: JudgedPart): boolean =>
    outcome === 'none' || remark?.kind === 'said-nothing';
  const unanswered = parts.find(isDenied) ?? parts.find(({ outcome }) => outcome === 'nearest');
  return (
    unanswered && {
      kind: 'part-unanswered',
      part: originalWords(text, withoutPunctuation(unanswered.text)),
      isNear: !isDenied(unanswered),
    }
  );
}

/** The passages near the parts of a question, neither of which is answered; `undefined` where the whole has better ones. */
function findNearParts(parts: readonly JudgedPart[], whole: Finding): Finding | undefined {
  const near = parts.filter(({ outcome }) => outcome === 'nearest').map(({ chosen }) => chosen);
  if (near.length === 0 || outcomeOf(whole) !== 'none') return undefined;
  const nearest = distinctBy(interleave(near), ({ position }) => position).slice(0, MAX_NEAREST);
  return found({ answering: [], nearest, evidence: whole.evidence, reason: 'parts, none answered' });
}

/**
 * The finding for a question with a part about the story of the other one, “who won, | and when was it”: that of the whole
 * question or else of the other part, whichever answers, with a remark on the part left open; `undefined` where none answers,
 * or no part is left open.
 */
function findWithStory(
  question: ParsedQuestion,
  whole: Finding,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const other = question.parts.find((part) => !storyOf(part));
  const ofOther = other && find(other, index, sources);
  const finding = [whole, ofOther].find((found) => found && outcomeOf(found) === 'answer');
  if (!finding) {
    const judged = question.parts.map((part) => judgePart(part, index, sources));
    return findNearParts(judged, whole);
  }
  const { chosen } = conclude(finding);
  const parts = question.parts.map((part) => {
    const judged = { ...conclude(part === other && ofOther ? ofOther : finding), text: part.text };
    if (storyOf(part) !== 'detail' || !part.interrogative) return judged;
    const evidence = gatherEvidence(part, index, sources, question.text);
    // “Who won, and who was it”: the passage may have nobody but the one whom the other part asks for.
    if (part.interrogative.type === other?.interrogative?.type)
      return { ...judged, outcome: 'nearest' as const };
    if (chosen.some((passage) => hasExpectedAnswer(evidence, passage, index))) return judged;
    if (part.interrogative.type === 'reason' && chosen.some((passage) => mayHaveReason(passage, index)))
      return judged;
    // The story as a whole may have it, of another event or of the same.
    const ofStory = judgePart(part, index, sources);
    return { ...ofStory, outcome: ofStory.outcome === 'none' ? ('none' as const) : ('nearest' as const) };
  });
  const remark = remarkOn(parts, question);
  if (!remark) return undefined;
  const near = parts
    .filter(({ outcome }) => outcome === 'nearest')
    .flatMap((part) => part.chosen.slice(0, 1));
  const answering = distinctBy([...finding.answering, ...near], ({ position }) => position);
  return { ...finding, answering, remark };
}

/**
 * The finding for the two parts of a question; `undefined` where neither is answered and none comes nearer than the whole.
 * Where one passage answers both, it is asked as a whole, if that has an answer.
 */
function findParts(
  question: ParsedQuestion,
  whole: Finding,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  // "And when was it" asks for a detail of the story in the other part.
  if (question.parts.some(storyOf)) return findWithStory(question, whole, index, sources);
  const [first, second] = question.parts;
  if (!first || !second) return undefined;
  const judgedFirst = judgePart(first, index, sources);
  const parts = [judgedFirst, judgeSecond(second, first, judgedFirst, index, sources)];
  const answered = parts.filter(({ outcome }) => outcome === 'answer');
  if (answered.length === 0) return findNearParts(parts, whole);
  const remark = remarkOn(parts, question);
  const tops = parts.flatMap(({ chosen }) => chosen[0]?.position ?? []);
  // “Who is Bell, and what does she do for a living” is answered by what the article says that she is, and no other words.
  const areIdentities = question.parts.every(({ frame }) => frame.kind === 'identity');
  if (remark === undefined && new Set(tops).size < 2 && outcomeOf(whole) === 'answer' && !areIdentities)
    return { ...whole, parts };
  const framed = !asksForFact(question.frame) || question.wantsOverview;
  // Answers come before passages that only come near.
  const best = [...answered, ...parts.filter((part) => !answered.includes(part))].map(({ outcome, chosen }) =>
    chosen.slice(0, framed || outcome !== 'answer' ? 1 : 2),
  );
  const ofWhole = framed && !areIdentities ? conclude(whole).chosen : [];
  const chosen = distinctBy([...interleave(best), ...ofWhole], ({ position }) => position);
  return {
    ...whole,
    answering: chosen.slice(0, MAX_PASSAGES_OF_PARTS),
    confidence: minOf(answered.map(({ confidence }) => confidence)),
    thresholds: NO_THRESHOLDS,
    requirement: 'met',
    remark,
    parts,
    reason: `parts: ${parts.map(({ reason }) => reason).join(' | ')}`,
  };
}

/** Judges a question, a two-part one part by part, unless the bank has it as a whole. */
export function judge(question: ParsedQuestion, index: ArticleIndex, sources: EvidenceSources): Judgement {
  const whole = find(question, index, sources);
  const parts = question.parts.length > 0 ? findParts(question, whole, index, sources) : undefined;
  return conclude(decideByBank(parts ?? whole, question.asked, index));
}
