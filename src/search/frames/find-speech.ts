/** Answers to "what did X say (about Y)"; for coordinated speakers, “Bell, Moss and Okafor”, the answers for each of them. */
import { normalize } from '../../text/normalize.ts';
import { originalWords, withoutPunctuation } from '../../text/original-words.ts';
import { distinctBy } from '../../util/distinct-by.ts';
import { minOf } from '../../util/extremes.ts';
import { interleave } from '../../util/interleave.ts';
import type { EvidenceSources, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, NO_THRESHOLDS, outcomeOf, type Remark } from '../judgement/judgement.ts';
import type { FrameRequirement } from '../judgement/requirements.ts';
import { coordinatedNames } from '../people/resolve-names.ts';
import { resolvePeople } from '../people/resolve-people.ts';
import type { SpeechFrame } from '../people/resolve-speaker.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { findByWords } from './find-by-words.ts';
import { findSpeechOfOne, MAX_CHOSEN } from './find-speech-of-one.ts';

/**
 * The coordinated speakers of a question, "Bell, Moss and Okafor"; none where the words mean one, "the ministry of trade and
 * industry".
 */
function coordinatedSpeakers(
  { speaker }: SpeechFrame,
  { text }: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): string[] {
  const conjuncts = coordinatedNames(originalWords(text, speaker));
  if (conjuncts.length < 2) return [];
  const { isName, offices, speakers } = resolvePeople(speaker, text, index, sources);
  return isName || offices.length > 0 || speakers.length > 0 ? [] : conjuncts;
}

/** The finding for one of several speakers. */
interface SpeakerFinding {
  readonly name: string;
  readonly finding: Finding;
}

/** The first of the passages of several speakers, one of each in turn. */
const firstOfEach = (
  ofSpeakers: readonly (readonly ScoredPassage[])[],
  max: number,
): readonly ScoredPassage[] => distinctBy(interleave(ofSpeakers), ({ position }) => position).slice(0, max);

/**
 * The remark on a speaker without an answer: whoever the article does not name is unknown, of anybody else it may have words.
 */
function remarkOn({ name, finding }: SpeakerFinding, { aliases, article }: ArticleIndex): Remark {
  if (finding.remark) return finding.remark;
  const words = withoutPunctuation(name);
  const isNamed = aliases.lookup(words) !== undefined || normalize(article.text).includes(normalize(words));
  return isNamed ? { kind: 'part-unanswered', part: name, isNear: true } : { kind: 'unknown-speaker', name };
}

/** Joins the findings for coordinated speakers, at least one of whom says something, with a remark on another who does not. */
function joinAnswers(
  each: readonly SpeakerFinding[],
  answered: readonly SpeakerFinding[],
  first: Finding,
  index: ArticleIndex,
): Finding {
  const silent = each.find((one) => !answered.includes(one));
  return {
    ...first,
    answering: firstOfEach(
      answered.map(({ finding }) => finding.answering),
      MAX_CHOSEN.answer,
    ),
    speakers: answered.flatMap(({ finding }) => finding.speakers ?? []),
    remark: silent && remarkOn(silent, index),
    confidence: minOf(answered.map(({ finding }) => finding.confidence)),
    thresholds: NO_THRESHOLDS,
    reason: each.map(({ finding }) => finding.reason).join(' | '),
  };
}

/** Finds somebody’s words; of coordinated speakers those of each, with a remark on whoever says nothing. */
export function findSpeech(
  frame: SpeechFrame,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement {
  const findFor = (speaker: string): Finding => {
    const found = findSpeechOfOne({ ...frame, speaker }, question, index, sources);
    return typeof found === 'function' ? findByWords(question, index, sources, found) : found;
  };
  const names = coordinatedSpeakers(frame, question, index, sources);
  if (names.length === 0) return findSpeechOfOne(frame, question, index, sources);
  const each = names.map((name) => ({ name, finding: findFor(withoutPunctuation(name)) }));
  const answered = each.filter(({ finding }) => outcomeOf(finding) === 'answer');
  const [first] = answered;
  if (first) return joinAnswers(each, answered, first.finding, index);
  const whole = findFor(frame.speaker);
  if (outcomeOf(whole) === 'answer') return whole;
  const remark = each.find(({ finding }) => finding.remark)?.finding.remark;
  const nearest = firstOfEach(
    each.map(({ finding }) => finding.nearest),
    MAX_CHOSEN.nearest,
  );
  return { ...whole, nearest, remark };
}
