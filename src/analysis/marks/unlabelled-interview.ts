/**
 * Interviews without labels, as most of the web has them: each question is a paragraph, in bold or not, or a heading, and the
 * paragraphs below it are the answer. An explanation with questions for headings looks the same; answers in the first person
 * tell who is asked.
 */

import type { Heading } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { endsInQuestion, MIN_TURNS } from './turn.ts';

/** The first person, which the author of an explanation does not use. */
const FIRST_PERSON: Record<Language, RegExp> = {
  en: /\b(?:I|[Mm](?:e|y|ine|yself)|[Ww]e|[Oo]urs?|us)\b/,
  es: /(?<!\p{L})(?:yo|me|mí|mis?|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|creo|soy|estoy|tengo|quiero|voy|puedo|digo|sé|he|fui|hice|dije|estuve|tuve)(?!\p{L})/iu,
};
/** What others say: it is in the first person, too. */
const QUOTED = /["“«][^"”»]*["”»]/gu;
/** Paragraphs for each question at most, on average. */
const MAX_PARAGRAPHS_PER_QUESTION = 6;

/** What a paragraph is in such an interview. */
export type UnlabelledTurn = 'question' | 'answer';

/** True for words that are a question, or several, and nothing quoted: "Why now? Is it safe?" */
const isBareQuestion = (words: string): boolean =>
  endsInQuestion(words) && /^[¿\p{Lu}\p{N}]/u.test(words) && !/["“”«»]/u.test(words);

/**
 * Reads the paragraphs of an interview without labels.
 *
 * @returns for each paragraph whether it asks or begins an answer; nothing for further paragraphs of an answer, and for all if it
 *   is no interview
 */
export function unlabelledInterview(
  text: string,
  paragraphs: readonly Span[],
  headings: readonly Heading[],
  language: Language,
): (UnlabelledTurn | undefined)[] {
  const none = paragraphs.map(() => undefined);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const belowQuestion = new Set(
    headings.filter((heading) => isBareQuestion(wordsOf(heading))).map(({ paragraph }) => paragraph),
  );
  const asks = paragraphs.map((paragraph) => isBareQuestion(wordsOf(paragraph)));
  const turns = paragraphs.map((_, i): UnlabelledTurn | undefined => {
    if (asks[i]) return 'question';
    return asks[i - 1] || belowQuestion.has(i + 1) ? 'answer' : undefined;
  });
  const first = turns.findIndex((turn) => turn !== undefined);
  const answers: string[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    if (turns[i] === 'answer') answers.push(wordsOf(paragraph));
    else if (turns[i] === undefined && answers.length > 0)
      answers.push(`${answers.pop()}\n${wordsOf(paragraph)}`);
  }
  const isPersonal = (answer: string): boolean => FIRST_PERSON[language].test(answer.replace(QUOTED, ''));
  const isInterview =
    answers.length >= MIN_TURNS &&
    paragraphs.length - first <= answers.length * MAX_PARAGRAPHS_PER_QUESTION &&
    answers.filter(isPersonal).length * 2 >= answers.length;
  return isInterview ? turns : none;
}

/** The questions in paragraphs of their own, if they are so many that the article looks like an interview. */
export function bareQuestions<Part extends Span>(text: string, paragraphs: readonly Part[]): Part[] {
  const questions = paragraphs.filter(({ start, end }) => isBareQuestion(text.slice(start, end)));
  return questions.length < MIN_TURNS ? [] : questions;
}
