/** A bank's coverage of its article. */
import { type Article, slice } from '../../corpus/article.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { questionTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { pushTo } from '../../util/push-to.ts';
import { type EvaluatedQuestion, isWrong } from '../eval/questions.ts';

/** A paragraph with fewer questions is thin: what the README asks editors for. */
export const ENOUGH: Readonly<Record<Language, number>> = { en: 40, es: 25 };

/** The number of questions of a paragraph, alone or together with others. */
interface ParagraphCount {
  readonly paragraph: number;
  readonly counts: Readonly<Record<Language, number>>;
}

/** A question that something else wins, and what. */
export interface LostQuestion {
  readonly question: string;
  /** Its own paragraphs; `null` for one that the article does not answer. */
  readonly gold: readonly number[] | null;
  readonly outcome: EvaluatedQuestion['outcome'];
  /** The paragraph that came first; `undefined` where none was shown. */
  readonly winner: number | undefined;
}

interface UnaskedSentence {
  readonly paragraph: number;
  readonly text: string;
}

/** Questions with the same words, in whatever order and inflection. */
export interface SameWords {
  readonly questions: readonly BankQuestion[];
  /** True if they stand under paragraphs that have none in common, or under a paragraph and under `none`. */
  readonly isContradiction: boolean;
}

export interface Coverage {
  /** Fewer than {@link ENOUGH} in a language. Captions need none. */
  readonly thin: readonly ParagraphCount[];
  readonly lost: readonly LostQuestion[];
  /** Sentences of the story that no question of their paragraph sets in bold. */
  readonly unasked: readonly UnaskedSentence[];
  readonly sameWords: readonly SameWords[];
}

/** The paragraphs of the story, without captions. */
export const storyParagraphs = ({ paragraphs, captions }: Article): Article['paragraphs'] =>
  paragraphs.filter(({ number }) => !captions.has(number));

function thinParagraphs(article: Article, bank: readonly BankQuestion[]): ParagraphCount[] {
  const counted = storyParagraphs(article).map(({ number }) => {
    const own = bank.filter(({ paragraphs }) => paragraphs.includes(number));
    const count = (wanted: Language): number => own.filter(({ language }) => language === wanted).length;
    return { paragraph: number, counts: { en: count('en'), es: count('es') } };
  });
  return counted.filter(({ counts }) => LANGUAGES.some((language) => counts[language] < ENOUGH[language]));
}

function lostQuestions(asked: readonly EvaluatedQuestion[]): LostQuestion[] {
  return asked
    .filter(isWrong)
    .map(({ question, gold, outcome, passages: [winner] }) => ({ question, gold, outcome, winner }));
}

function unaskedSentences(article: Article, asked: readonly EvaluatedQuestion[]): UnaskedSentence[] {
  return storyParagraphs(article).flatMap(({ number, sentences }) => {
    const bold = asked.filter(({ gold }) => gold?.includes(number)).flatMap((one) => one.bold);
    return sentences
      .map((span) => ({ paragraph: number, text: slice(article, span) }))
      .filter(({ text }) => !bold.some((words) => text.includes(words) || words.includes(text)));
  });
}

/** The stems of all words of a question, in alphabetical order. Stop words count: they tell when from where. */
const wordsKey = ({ question, language }: BankQuestion): string =>
  questionTokens(question)
    .map((token) => stem(token, language))
    .sort()
    .join(' ');

function contradict(a: BankQuestion, b: BankQuestion): boolean {
  const [isAnswered, isOtherAnswered] = [a.paragraphs.length > 0, b.paragraphs.length > 0];
  if (isAnswered !== isOtherAnswered) return true;
  return isAnswered && !a.paragraphs.some((paragraph) => b.paragraphs.includes(paragraph));
}

function questionsWithSameWords(bank: readonly BankQuestion[]): SameWords[] {
  const groups = new Map<string, BankQuestion[]>();
  for (const question of bank) pushTo(groups, wordsKey(question), question);
  return [...groups]
    .filter(([key, questions]) => key !== '' && questions.length > 1)
    .map(([, questions]) => ({
      questions,
      isContradiction: questions.some((a, i) => questions.slice(i + 1).some((b) => contradict(a, b))),
    }));
}

/**
 * Measures how well a bank covers its article.
 *
 * @param asked the questions of the bank, each asked of a model that did not know it
 */
export function bankCoverage(
  article: Article,
  bank: readonly BankQuestion[],
  asked: readonly EvaluatedQuestion[],
): Coverage {
  return {
    thin: thinParagraphs(article, bank),
    lost: lostQuestions(asked),
    unasked: unaskedSentences(article, asked),
    sameWords: questionsWithSameWords(bank),
  };
}
