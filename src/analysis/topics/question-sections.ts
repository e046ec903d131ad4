/** The parts of an interview: each question with its answer, by the words of the question. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import { clipSpans, contains, type Span } from '../../text/span.ts';
import { endsInQuestion } from '../marks/turn.ts';
import { tokenize } from '../tokens/tokenizer.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { nounPhraseChunker } from './noun-phrases.ts';
import type { Section } from './sections.ts';
import { questionTurns } from './speech.ts';

/** Fewer questions are no interview. */
const MIN_QUESTIONS = 3;
/** More do not fit a menu with what stands above them: those with the longest answers are chosen. */
const MAX_QUESTIONS = 20;
/** So many words with one that is no function word name something. */
const MIN_CLAUSE_WORDS = 4;

type Interview = Pick<Article, 'text' | 'language' | 'quotations'> & { readonly vocabulary: Vocabulary };

/** A question that opens a topic, with the index of its paragraph. */
interface Opening {
  readonly name: Span;
  readonly at: number;
}

/**
 * The sentence of a turn that says what it asks about: the first question that names something, of those that are short enough
 * for a name if there are any, or without any the last sentence before the question ("They sold the pier. Why is that?"). Nothing
 * for "And what then?"
 */
function openingSentence(interview: Interview, turn: Span, { sentences }: Paragraph): Span | undefined {
  const { text, language } = interview;
  const chunk = nounPhraseChunker(text, language);
  const naming = clipSpans(sentences, turn).filter((sentence) => {
    const words = tokenize(interview, sentence).filter(({ type }) => type === 'word');
    const isClause =
      words.length >= MIN_CLAUSE_WORDS && words.some(({ partOfSpeech }) => partOfSpeech === 'unknown');
    return isClause || chunk(words).length > 0;
  });
  const asks = ({ start, end }: Span): boolean => endsInQuestion(text.slice(start, end));
  const questions = naming.filter(asks);
  const isShort = ({ start, end }: Span): boolean => end - start <= MAX_TOPIC_NAME_LENGTH;
  return questions.find(isShort) ?? questions[0] ?? (asks(turn) ? naming.at(-1) : undefined);
}

/** The sections of an interview, from its first question on; none if it has too few. */
export function findQuestionSections(interview: Interview, paragraphs: readonly Paragraph[]): Section[] {
  const turns = questionTurns(interview.quotations);
  const openings = paragraphs.flatMap((paragraph, at): Opening[] => {
    const turn = turns.find(({ words }) => contains(paragraph, words));
    const name = turn && openingSentence(interview, turn.words, paragraph);
    return name ? [{ name, at }] : [];
  });
  if (turns.length < MIN_QUESTIONS) return [];
  const answerLength = (opening: Opening): number => {
    const next = openings[openings.indexOf(opening) + 1];
    return (next?.name.start ?? paragraphs.at(-1)?.end ?? 0) - opening.name.end;
  };
  const longest = new Set(
    openings.toSorted((a, b) => answerLength(b) - answerLength(a)).slice(0, MAX_QUESTIONS),
  );
  const chosen = openings.filter((opening, i) => i === 0 || longest.has(opening));
  return chosen.map(({ name, at }, i) => ({
    name,
    paragraphs: [...paragraphs.keys()].slice(at, chosen[i + 1]?.at),
  }));
}
