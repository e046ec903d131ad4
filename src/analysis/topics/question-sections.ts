/** The parts of an interview: each question with its answer, by the words of the question, if they say what it is about. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { clipSpans, contains, type Span } from '../../text/span.ts';
import { pushTo } from '../../util/push-to.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { tokenizeSentence } from '../tokens/tokenizer.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import type { Label } from './label-paragraphs.ts';
import { nounPhraseChunker } from './noun-phrases.ts';
import { questionTurns } from './speech.ts';
import type { TopicLabel } from './topic-name.ts';
import { statementIn } from './topic-statements.ts';
import { isVague } from './vague-nouns.ts';
import {
  ANAPHORIC_FACTOR,
  CLAUSE_QUALITY,
  contentFactor,
  openClassWords,
  spokenWords,
  verbatimLabel,
} from './verbatim-label.ts';

/** Fewer questions are no interview. */
const MIN_QUESTIONS = 3;
/** UTF-16 units of an address or a name before a question, which is no clause. */
const MAX_ADDRESS_LENGTH = 30;
/** More do not fit a menu with the items above them. */
export const MAX_QUESTIONS = 20;
/** Minimum score of a label: “Which one was the other question?” calls nothing. */
const MIN_QUALITY = 0.4;
/** Minimum words of a clause that names a topic, if one of them is no function word. */
const MIN_CLAUSE_WORDS = 4;

type Interview = Pick<Article, 'text' | 'language' | 'quotations'> & { readonly vocabulary: Vocabulary };

/** A question that may open a topic, with the index of its paragraph. */
export interface Opening {
  readonly name: TopicLabel;
  readonly at: number;
  /** Its score as a label, from 0 on. */
  readonly quality: number;
}

/**
 * A question without what it begins with: "Tom: | ¿Cuándo cayó?", "Alcaldesa, | ¿cuándo cayó?", "Let me ask: | When did it
 * fall?"
 */
function withoutAddress({ start, end }: Span, text: string): Span {
  const opening = /^.*?(?=¿)|^[^:?]*:\s+/u.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + (opening.length < MAX_ADDRESS_LENGTH ? opening.length : 0), end };
}

/** A question, also with a pause after it: "Why?…" */
const ASKS = /\?\P{L}*$/u;

/** True for a noun, verb or adjective that says what a question is about, unlike "question". */
const isContentWord = (word: string, language: Language): boolean =>
  !isVague(word, language) &&
  (openClassWords([word], language).length > 0 || partOfSpeech(word, language) === 'adjective');

/** A pronoun for what was said before: "Does that hold?", "¿Y eso por qué?" */
const ANAPHOR: Record<Language, RegExp> = {
  en: /\b(?:this|that|it|they|them)\b/iu,
  es: /(?<!\p{L})(?:esto|eso|ello|ellos|ellas)(?!\p{L})/iu,
};

/**
 * The words of a turn that say what it asks about: the first question that names something, of those that are short enough for
 * a name if there are any. One that only refers to what was said ("They sold the pier. Why is that?") is called by the last
 * sentence before it that names something, if there is any. Nothing for "And what then?"
 */
function openingWords(
  interview: Interview,
  turn: Span,
  { sentences }: Paragraph,
  chunk: ReturnType<typeof nounPhraseChunker>,
): Omit<Opening, 'at'> | undefined {
  const { text, language } = interview;
  const read = clipSpans(sentences, turn).map((sentence) => {
    const span = withoutAddress(sentence, text);
    const tokens = tokenizeSentence(interview, span);
    const words = tokens.filter(({ type }) => type === 'word');
    const phrases = chunk(words);
    const isAnaphoric =
      ANAPHOR[language].test(text.slice(span.start, span.end)) &&
      phrases.every(({ isName, stems }) => !isName && stems.length === 1);
    const isLong = words.length >= MIN_CLAUSE_WORDS;
    const isClause = isLong && words.some(({ partOfSpeech }) => partOfSpeech === 'unknown');
    const asks = ASKS.test(text.slice(span.start, span.end));
    return { span, tokens, asks, isClause, isLong, hasNoun: phrases.length > 0, isAnaphoric };
  });
  const questions = read.filter(({ asks, isClause, hasNoun }) => asks && (isClause || hasNoun));
  const naming = questions.filter(({ isAnaphoric }) => !isAnaphoric);
  const isShort = ({ span: { start, end } }: { span: Span }): boolean => end - start <= MAX_TOPIC_NAME_LENGTH;
  const statement = read.at(-1)?.asks
    ? read.findLast(({ asks, isLong, hasNoun }) => !asks && isLong && hasNoun)
    : undefined;
  const best = naming.find(isShort) ?? naming[0] ?? statement ?? questions[0];
  if (!best) return undefined;
  const name = statementIn(best.tokens, best.span, text, language) ?? best.span;
  const content = spokenWords(text.slice(name.start, name.end)).filter((word) =>
    isContentWord(word, language),
  );
  const quality = CLAUSE_QUALITY * contentFactor(content) * (best.isAnaphoric ? ANAPHORIC_FACTOR : 1);
  return { name, quality };
}

/** The questions of an interview that may open a topic, in reading order; none if it has too few. */
export function questionOpenings(interview: Interview, paragraphs: readonly Paragraph[]): Opening[] {
  const turns = questionTurns(interview.quotations);
  if (turns.length < MIN_QUESTIONS) return [];
  const turnsOf = new Map<number, (typeof turns)[number][]>();
  for (const turn of turns) pushTo(turnsOf, turn.paragraph, turn);
  const chunk = nounPhraseChunker(interview.text, interview.language);
  const all = paragraphs.flatMap((paragraph, at): Opening[] => {
    const turn = turnsOf.get(paragraph.number)?.find(({ words }) => contains(paragraph, words));
    const opening = turn && openingWords(interview, turn.words, paragraph, chunk);
    return opening ? [{ ...opening, at }] : [];
  });
  // Several paragraphs of one turn are one question.
  const isAnswered = (from: number, to: number): boolean =>
    paragraphs.slice(from, to).some(({ number }) => !turnsOf.has(number));
  return all.filter(({ at }, i) => i === 0 || isAnswered(all[i - 1]?.at ?? 0, at));
}

/**
 * The questions as labels, each of its paragraph and of those of its answer.
 *
 * @param count the number of paragraphs, from that of the first question on
 * @param unit what the best noun phrase of a paragraph scores
 */
export function questionLabels(
  openings: readonly Opening[],
  count: number,
  unit: number,
  interview: Interview,
): Label[] {
  return openings.flatMap(({ name, at, quality }, i): Label[] => {
    if (quality < MIN_QUALITY && i > 0) return [];
    const end = openings[i + 1]?.at ?? count;
    const presence = new Map(Array.from({ length: end - at }, (_, offset) => [at + offset, 1]));
    return [verbatimLabel(name, presence, unit * quality, interview)];
  });
}
