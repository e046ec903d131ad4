/** Questions about the story as a whole, and about its publication: "what happened", "give me a summary", "who wrote this". */
import { PUBLICATION_WORDS as ENGLISH_PUBLICATION_WORDS } from '../../lexicon/en/publication-words.ts';
import { STORY_WORDS as ENGLISH_STORY_WORDS } from '../../lexicon/en/story-words.ts';
import { PUBLICATION_WORDS as SPANISH_PUBLICATION_WORDS } from '../../lexicon/es/publication-words.ts';
import { STORY_WORDS as SPANISH_STORY_WORDS } from '../../lexicon/es/story-words.ts';
import { INTERROGATIVES } from '../../text/question-openers.ts';
import { capitalizedStopWords } from '../terms/index-terms.ts';
import { isStopWord } from '../terms/stop-words.ts';
import { isPolarQuestion } from './interrogative.ts';

const isStoryWord = (token: string): boolean =>
  ENGLISH_STORY_WORDS.has(token) || SPANISH_STORY_WORDS.has(token);

const isPublicationWord = (token: string): boolean =>
  ENGLISH_PUBLICATION_WORDS.has(token) || SPANISH_PUBLICATION_WORDS.has(token);

/** True for a question with the verb of an event: "what did they | give | each other"; not for "give me a summary". */
const hasVerbOfEvent = (tokens: readonly string[]): boolean =>
  tokens.some(
    (token, i) => /^(?:give|show)$/.test(token) && /^(?:he|she|it|they|we)$/.test(tokens[i - 1] ?? ''),
  );

/**
 * True for a question about the story as a whole: it has no content word of its own.
 *
 * @param tokens its words, normalized
 */
export function asksForStory(question: string, tokens: readonly string[]): boolean {
  // "What happened in May" is no question for the story; in capitals throughout, "MAY" may be the verb.
  if (/\s\p{Ll}/u.test(question) && capitalizedStopWords(question).length > 0) return false;
  const isQuestion = tokens.some((token) => INTERROGATIVES.has(token)) || isPolarQuestion(tokens);
  return (
    (isQuestion || tokens.some(isStoryWord)) &&
    tokens.every((token) => isStopWord(token) || isStoryWord(token))
  );
}

/** A word that asks for the manner of an event. */
const MANNER = /^(?:how|como)$/;

/**
 * True where a question about the story as a whole asks to sum it up: "what happened"; not "what did they give each other", nor for a
 * detail of what happens, "could it happen again", "how did it end".
 *
 * @param tokens its words, normalized
 */
export function asksForSummary(tokens: readonly string[], wantsOverview: boolean): boolean {
  const asksForDetail = isPolarQuestion(tokens) || tokens.some((token) => MANNER.test(token));
  return !hasVerbOfEvent(tokens) && (wantsOverview || (!asksForDetail && tokens.some(isStoryWord)));
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
