/** The evidence of an article for a question as a whole, by the frames of the question. */
import { originalWords } from '../../text/original-words.ts';
import type { EvidenceSources } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { Finding } from '../judgement/judgement.ts';
import type { FrameRequirement } from '../judgement/requirements.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import type { QuestionFrame } from '../question/question-frame.ts';
import { findAge } from './find-age.ts';
import { findAsked } from './find-asked.ts';
import { findAttendance } from './find-attendance.ts';
import { findByWords } from './find-by-words.ts';
import { findCause } from './find-cause.ts';
import { findDefinition } from './find-definition.ts';
import { findIdentity } from './find-identity.ts';
import { findMention } from './find-mention.ts';
import { findProspects } from './find-prospects.ts';
import { findSpeaker } from './find-speaker.ts';
import { findSpeakers } from './find-speakers.ts';
import { findSpeech } from './find-speech.ts';
import { findEvents, findPublication, findStory } from './find-story.ts';

/** The finding of a frame; of one that finds nothing, its requirement of passages that are found by words, if it has one. */
function findByFrame(
  frame: QuestionFrame,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement | undefined {
  switch (frame.kind) {
    case 'speakers':
      return findSpeakers(question, index, sources);
    case 'speaker':
      return findSpeaker(frame.words, question, index, sources);
    case 'age':
      return findAge(frame.person, question, index, sources);
    case 'identity':
      return findIdentity(originalWords(question.text, frame.subject), question, index, sources);
    case 'definition':
      return findDefinition(frame.term, index, sources);
    case 'mention':
      return findMention(frame.subject, question, index, sources);
    case 'speech':
      return findSpeech(frame, question, index, sources);
    case 'attendance':
      return findAttendance(question, index, sources);
    case 'publication':
      return findPublication(frame.words, question, index, sources);
    case 'story':
      return findStory(frame.asks, question, index, sources);
    case 'prospects':
      return findProspects(question, index, sources);
    case 'events':
      return findEvents(question, index, sources);
    default:
      return undefined;
  }
}

/**
 * Finds answers to the question where the article asks it; or what its first frame finds that finds any; or passages by words.
 */
export function find(question: ParsedQuestion, index: ArticleIndex, sources: EvidenceSources): Finding {
  const whereAsked = findAsked(question, index, sources);
  if (whereAsked) return whereAsked;
  let isFulfilled: FrameRequirement | undefined;
  for (const frame of question.frames) {
    const found = findByFrame(frame, question, index, sources);
    if (typeof found === 'object') return found;
    isFulfilled ??= found;
  }
  return findCause(question, index, sources) ?? findByWords(question, index, sources, isFulfilled);
}
