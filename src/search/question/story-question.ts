/** Questions about the story as a whole, and about its publication: "what happened", "give me a summary", "who wrote this". */
import { PUBLICATION_WORDS as ENGLISH_PUBLICATION_WORDS } from '../../lexicon/en/publication-words.ts';
import { STORY_WORDS as ENGLISH_STORY_WORDS } from '../../lexicon/en/story-words.ts';
import { PUBLICATION_WORDS as SPANISH_PUBLICATION_WORDS } from '../../lexicon/es/publication-words.ts';
import { STORY_WORDS as SPANISH_STORY_WORDS } from '../../lexicon/es/story-words.ts';
import { EARLIER_ADVERBS, OCCURRENCE_PARTICIPLES } from '../../lexicon/repetition-expressions.ts';
import type { Normalized } from '../../text/normalize.ts';
import { AUXILIARIES, INTERROGATIVES } from '../../text/question-openers.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { capitalizedStopWords } from '../terms/index-terms.ts';
import { type Interrogative, isPolarQuestion } from './interrogative.ts';
import { wantsOverview } from './overview.ts';

/** True for a word of questions for a story as a whole, or for its events. */
export const isStoryWord = (token: string): boolean =>
  ENGLISH_STORY_WORDS.has(token) || SPANISH_STORY_WORDS.has(token);

const isPublicationWord = (token: string): boolean =>
  ENGLISH_PUBLICATION_WORDS.has(token) || SPANISH_PUBLICATION_WORDS.has(token);

/** True for a question with the verb of an event: "what did they | give | each other"; not for "give me a summary". */
const hasVerbOfEvent = (tokens: readonly string[]): boolean =>
  tokens.some(
    (token, i) => /^(?:give|show)$/.test(token) && /^(?:he|she|it|they|we)$/.test(tokens[i - 1] ?? ''),
  );

/** The words of a question that tell whether it is about the story as a whole. */
export interface StoryQuestion {
  readonly text: string;
  /** Normalized. */
  readonly tokens: readonly Normalized[];
  readonly interrogative: Interrogative | undefined;
}

/** The meaning of a question about the story as a whole: to sum it up, a detail of it, or earlier events of its kind. */
export type Story = 'summary' | 'detail' | 'recurrence';

/** A Spanish auxiliary of a full verb: “ha | pasado antes”, “va a | pasar”. */
const SPANISH_OPENER = /^(?:va|van|iba|puede|podria|volvera)$/;

/** True for a question that “yes” or “no” answers: it begins with an auxiliary. */
const beginsWithAuxiliary = (tokens: readonly string[]): boolean =>
  isPolarQuestion(tokens) || AUXILIARIES.has(tokens[0] ?? '') || SPANISH_OPENER.test(tokens[0] ?? '');

/** True for a question about the story as a whole: it has no content word of its own. */
function asksForStory({ text, tokens, interrogative }: StoryQuestion): boolean {
  // "What happened in May" is no question for the story; in capitals throughout, "MAY" may be the verb.
  if (/\s\p{Ll}/u.test(text) && capitalizedStopWords(text).length > 0) return false;
  const isQuestion = tokens.some((token) => INTERROGATIVES.has(token)) || isPolarQuestion(tokens);
  // "How much | money did he get"
  const isAsking = (token: string): boolean => interrogative?.phrase.has(token) === true;
  return (
    (isQuestion || tokens.some(isStoryWord)) &&
    tokens.every((token) => isStopWord(token) || isStoryWord(token) || isAsking(token))
  );
}

/** A word that asks for the manner of an event. */
const MANNER = /^(?:how|como)$/;

/**
 * True where a question about the story as a whole asks to sum it up: "what happened"; not "what did they give each other", nor
 * for a detail of what happens, "could it happen again", "how did it end".
 */
function asksForSummary({ text, tokens, interrogative }: StoryQuestion): boolean {
  if (interrogative || hasVerbOfEvent(tokens)) return false;
  const asksForDetail = beginsWithAuxiliary(tokens) || tokens.some((token) => MANNER.test(token));
  return wantsOverview(text) || (!asksForDetail && tokens.some(isStoryWord));
}

/** Auxiliaries of the past: “could it happen again” asks for what is to come. */
const PAST_AUXILIARY = /^(?:has|have|had|did|was|were|ha|han|habia|habian|hubo)$/;

/** True for a question for earlier events: “was it so before”, “has it happened to other mills before”. */
const asksForRecurrence = (tokens: readonly string[], isAboutStory: boolean): boolean =>
  PAST_AUXILIARY.test(tokens[0] ?? '') &&
  tokens.some((token) => EARLIER_ADVERBS.has(token)) &&
  (isAboutStory || tokens.some((token) => OCCURRENCE_PARTICIPLES.has(token)));

/** Reads a question about the story as a whole, or about earlier events; `undefined` for one about anything else. */
export function storyAsked(question: StoryQuestion): Story | undefined {
  const isAboutStory = asksForStory(question);
  if (asksForRecurrence(question.tokens, isAboutStory)) return 'recurrence';
  if (!isAboutStory) return undefined;
  return asksForSummary(question) ? 'summary' : 'detail';
}

/**
 * The words by which a question asks who published the article, and when; none of any other question.
 *
 * @param tokens its words, normalized
 */
export function publicationWords(tokens: readonly string[]): readonly string[] {
  const words = tokens.filter(isPublicationWord);
  const isOther = (token: string): boolean =>
    !isStopWord(token) && !isStoryWord(token) && !isPublicationWord(token);
  return tokens.some(isOther) ? [] : words;
}
