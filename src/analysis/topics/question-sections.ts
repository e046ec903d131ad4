/** The parts of an interview: each question with its answer, by the words of the question. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import { clipSpans, contains, type Span } from '../../text/span.ts';
import { pushTo } from '../../util/push-to.ts';
import { tokenize } from '../tokens/tokenizer.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { nounPhraseChunker } from './noun-phrases.ts';
import type { Section } from './sections.ts';
import { questionTurns } from './speech.ts';

/** Fewer questions are no interview. */
const MIN_QUESTIONS = 3;
/** UTF-16 units of an address or a name before a question, which is no clause. */
const MAX_ADDRESS_LENGTH = 30;
/** More do not fit a menu with the items above them: those with the longest answers are chosen. */
const MAX_QUESTIONS = 20;
/** Minimum words of a clause that names a topic, if one of them is no function word. */
const MIN_CLAUSE_WORDS = 4;

type Interview = Pick<Article, 'text' | 'language' | 'quotations'> & { readonly vocabulary: Vocabulary };

/** A question that opens a topic, with the index of its paragraph. */
interface Opening {
  readonly name: Span;
  readonly at: number;
}

/** A question without whom it begins with: "Tom: | ¿Cuándo cayó el muelle?", "Alcaldesa, | ¿cuándo cayó el muelle?" */
function withoutAddress({ start, end }: Span, text: string): Span {
  const mark = text.slice(start, end).indexOf('¿');
  return { start: start + (mark > 0 && mark < MAX_ADDRESS_LENGTH ? mark : 0), end };
}

/** A question, also with a pause after it: "Why?…" */
const ASKS = /\?\P{L}*$/u;

/**
 * The sentence of a turn that says what it asks about: the first question that names something, of those that are short enough
 * for a name if there are any, or without any the last sentence before it that does ("They sold the pier. Why is that?"). Nothing
 * for "And what then?"
 */
function openingSentence(
  interview: Interview,
  turn: Span,
  { sentences }: Paragraph,
  chunk: ReturnType<typeof nounPhraseChunker>,
): Span | undefined {
  const { text } = interview;
  const read = clipSpans(sentences, turn).map((span) => {
    const words = tokenize(interview, span).filter(({ type }) => type === 'word');
    return { span, isLong: words.length >= MIN_CLAUSE_WORDS, words, hasNoun: chunk(words).length > 0 };
  });
  const asks = ({ start, end }: Span): boolean => ASKS.test(text.slice(start, end));
  const questions = read.flatMap(({ span, isLong, words, hasNoun }) => {
    const isClause = isLong && words.some(({ partOfSpeech }) => partOfSpeech === 'unknown');
    return asks(span) && (isClause || hasNoun) ? [withoutAddress(span, text)] : [];
  });
  const isShort = ({ start, end }: Span): boolean => end - start <= MAX_TOPIC_NAME_LENGTH;
  const statement = asks(turn) ? read.findLast(({ isLong, hasNoun }) => isLong && hasNoun) : undefined;
  return questions.find(isShort) ?? questions[0] ?? statement?.span;
}

/** The sections of an interview, from its first question on; none if it has too few. */
export function findQuestionSections(interview: Interview, paragraphs: readonly Paragraph[]): Section[] {
  const turns = questionTurns(interview.quotations);
  if (turns.length < MIN_QUESTIONS) return [];
  const turnsOf = new Map<number, (typeof turns)[number][]>();
  for (const turn of turns) pushTo(turnsOf, turn.paragraph, turn);
  const chunk = nounPhraseChunker(interview.text, interview.language);
  const all = paragraphs.flatMap((paragraph, at): Opening[] => {
    const turn = turnsOf.get(paragraph.number)?.find(({ words }) => contains(paragraph, words));
    const name = turn && openingSentence(interview, turn.words, paragraph, chunk);
    return name ? [{ name, at }] : [];
  });
  // Several paragraphs of one turn are one question.
  const isAnswered = (from: number, to: number): boolean =>
    paragraphs.slice(from, to).some(({ number }) => !turnsOf.has(number));
  const openings = all.filter(({ at }, i) => i === 0 || isAnswered(all[i - 1]?.at ?? 0, at));
  const answers = openings.map((opening, i) => ({
    opening,
    length: (openings[i + 1]?.name.start ?? paragraphs.at(-1)?.end ?? 0) - opening.name.end,
  }));
  const longest = new Set(
    answers
      .toSorted((a, b) => b.length - a.length)
      .slice(0, MAX_QUESTIONS)
      .map(({ opening }) => opening),
  );
  const chosen = openings.filter((opening, i) => i === 0 || longest.has(opening));
  return chosen.map(({ name, at }, i) => ({
    name,
    paragraphs: [...paragraphs.keys()].slice(at, chosen[i + 1]?.at),
  }));
}
