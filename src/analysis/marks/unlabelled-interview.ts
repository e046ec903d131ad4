/**
 * Interviews without labels, as most of the web has them: each question is a paragraph, in bold or not, or a heading, and the
 * paragraphs below it are the answer. An explanation with questions for headings looks the same; answers in the first person
 * tell who is asked.
 */

import type { Heading, Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { endsInQuestion, MIN_TURNS } from './turn.ts';

/** The first person, which the author of an explanation does not use. */
const FIRST_PERSON: Record<Language, RegExp> = {
  en: /\b(?:I|[Mm](?:e|y|ine|yself)|[Ww]e|[Oo]urs?|us)\b/,
  es: /(?<!\p{L})(?:yo|me|mí|mis?|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|creo|soy|estoy|tengo|quiero|voy|puedo|digo|sé|he|fui|hice|dije|estuve|tuve)(?!\p{L})/iu,
};
/** Quoted words, which are in the first person of somebody else. */
const QUOTED = /["“«][^"”»]*["”»]/gu;
/** Paragraphs for each question at most, on average. */
const MAX_PARAGRAPHS_PER_QUESTION = 6;

/** The part of a paragraph in an interview without labels. */
export type UnlabelledTurn = 'question' | 'answer';

/** True for words that are a question, or several, and nothing quoted: "Why now? Is it safe?" */
const isBareQuestion = (words: string): boolean =>
  endsInQuestion(words) && /^[¿\p{Lu}\p{N}]/u.test(words) && !/["“”«»]/u.test(words);

/**
 * The paragraphs that ask: bare questions, and where most of these are bold, all that is bold from the first of them on, since an
 * interviewer does not only ask ("You said no.").
 */
function askingParagraphs(text: string, paragraphs: readonly Paragraph[]): boolean[] {
  const asks = paragraphs.map(({ start, end }) => isBareQuestion(text.slice(start, end)));
  const first = asks.indexOf(true);
  const questions = paragraphs.filter((_, i) => asks[i]);
  const areEmphasized = questions.filter(({ isEmphasized }) => isEmphasized).length * 2 > questions.length;
  return paragraphs.map(
    ({ isEmphasized = false }, i) => asks[i] === true || (areEmphasized && isEmphasized && i >= first),
  );
}

/**
 * Reads the paragraphs of an interview without labels. Behind the last question the article may go on by itself: only what is in the
 * first person is an answer there, but for the first paragraph.
 *
 * @returns for each paragraph whether it is of a question or of an answer; nothing for those outside, and for all if it is no
 *   interview
 */
export function unlabelledInterview(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly Heading[],
  language: Language,
): (UnlabelledTurn | undefined)[] {
  const none = paragraphs.map(() => undefined);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const isPersonal = (words: string): boolean => FIRST_PERSON[language].test(words.replace(QUOTED, ''));
  const belowQuestion = new Set(
    headings.filter((heading) => isBareQuestion(wordsOf(heading))).map(({ paragraph }) => paragraph),
  );
  const asks = askingParagraphs(text, paragraphs);
  const opensAnswer = paragraphs.map(
    ({ number }, i) => !asks[i] && (asks[i - 1] === true || belowQuestion.has(number)),
  );
  const last = opensAnswer.lastIndexOf(true);
  const afterLast = paragraphs.findIndex((paragraph, i) => i > last && !isPersonal(wordsOf(paragraph)));
  const end = afterLast < 0 ? paragraphs.length : afterLast;
  const answers: string[] = [];
  const turns = paragraphs.map((paragraph, i): UnlabelledTurn | undefined => {
    if (asks[i]) return 'question';
    if (opensAnswer[i]) answers.push('');
    else if (answers.length === 0 || i >= end) return undefined;
    answers.push(`${answers.pop()}\n${wordsOf(paragraph)}`);
    return 'answer';
  });
  const isInterview =
    answers.length >= MIN_TURNS &&
    turns.filter((turn) => turn !== undefined).length <= answers.length * MAX_PARAGRAPHS_PER_QUESTION &&
    answers.filter(isPersonal).length * 2 >= answers.length;
  return isInterview ? turns : none;
}

/** The questions in paragraphs of their own, if they are so many that the article looks like an interview. */
export function bareQuestions<Part extends Span>(text: string, paragraphs: readonly Part[]): Part[] {
  const questions = paragraphs.filter(({ start, end }) => isBareQuestion(text.slice(start, end)));
  return questions.length < MIN_TURNS ? [] : questions;
}
