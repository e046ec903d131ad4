/**
 * Interviews without labels, as most of the web has them: each question is a paragraph, in bold or not, or a heading, and the
 * paragraphs below it are the answer. An explanation with questions for headings looks the same; answers in the first person
 * tell who is asked.
 */

import type { Heading, Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { tenseOf } from '../grammar/verb-forms.ts';
import { MIN_TURNS } from './turn.ts';

/** The first person, which the author of an explanation does not use. */
const FIRST_PERSON: Record<Language, RegExp> = {
  en: /\b(?:I|[Mm](?:e|y|ine|yself)|[Ww]e|[Oo]urs?|us)\b/,
  es: /(?<!\p{L})(?:yo|me|mí|mis?|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|creo|soy|estoy|tengo|quiero|voy|puedo|digo|sé|he|fui|hice|dije|estuve|tuve)(?!\p{L})/iu,
};
/** Quoted words, which are in the first person of somebody else. */
const QUOTED = /["“«][^"”»]*["”»]/gu;
/**
 * An interviewer’s second person and past tense: “You said no.”, “You have written two books.” The generic “you” of answers is
 * in the present.
 */
const ADDRESS: Record<Language, RegExp> = {
  en: /\b[Yy]ou(?:['’]ve| have| had)?(?: (?:also|always|never|once|just|recently))? (?<verb>\p{Ll}+)/gu,
  es: /(?<!\p{L})(?:usted(?:es)? (?:\p{Ll}+ó|ha|han)|(?:ha|han) \p{Ll}+d[oa] usted(?:es)?|has \p{Ll}+(?:do|to|cho)|\p{Ll}+ó usted|dijiste|hiciste|escribiste|hablaste|contaste|llegaste|empezaste)(?!\p{L})/giu,
};
/** An interviewer’s first person, who talks to somebody: “I wanted to ask you about”, “quería preguntarle por”. */
const TALKING_TO: Record<Language, RegExp> = {
  en: /\b[Ii](?:['’](?:m|d|ve|ll))?\b[^.?!]*?\b(?:ask(?:ing)?|(?:talk|speak|chat)(?:ing)? (?:to|with)) you\b/u,
  es: /(?<!\p{L})(?:pregunt(?:ar(?:le|te|les)|ándo(?:le|te))|(?:hablar|hablando|conversar|conversando|charlar|charlando) (?:con usted(?:es)?|contigo)|(?:le|te) (?:quería|quiero|iba a|voy a|quisiera) preguntar)(?!\p{L})/iu,
};
/** Maximum characters of an interviewer's turn without a question. */
const MAX_STATEMENT_LENGTH = 300;
/** Paragraphs for each question at most, on average. */
const MAX_PARAGRAPHS_PER_QUESTION = 6;

/** The part of a paragraph in an interview without labels. */
type UnlabelledTurn = 'question' | 'answer';

/** True for words that are a question, or several, and nothing quoted: "Why now? Is it safe?" */
export const isBareQuestion = (words: string): boolean =>
  endsInQuestion(words) && /^[¿\p{Lu}\p{N}]/u.test(words) && !/["“”«»]/u.test(words);

/** True for words that tell somebody what they have said or done. */
const isAddress = (words: string, language: Language): boolean =>
  [...words.matchAll(ADDRESS[language])].some(({ groups }) => {
    const verb = groups?.['verb'];
    return verb === undefined || tenseOf(verb, 'en') === 'past';
  });

/** True for what may be said by whoever asks: without a first person, but one who talks to somebody. */
const mayBeAsker = (words: string, language: Language): boolean =>
  !isPersonal(words, language) || TALKING_TO[language].test(words);

/** True for words in the first person, but for what they quote. */
const isPersonal = (words: string, language: Language): boolean =>
  FIRST_PERSON[language].test(words.replace(QUOTED, ''));

/**
 * The paragraphs that an interviewer says: bare questions; where most of these are bold, all that is bold from the first of
 * them on, since an interviewer does not only ask ("You said no."); and, between two paragraphs of answers, what tells somebody
 * what they have done.
 */
function askingParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  belowQuestion: ReadonlySet<number>,
  language: Language,
): boolean[] {
  const wordsOf = (at: number): string => text.slice(paragraphs[at]?.start, paragraphs[at]?.end);
  const asks = paragraphs.map((_, i) => isBareQuestion(wordsOf(i)));
  const first = asks.indexOf(true);
  const questions = paragraphs.filter((_, i) => asks[i]);
  const areEmphasized = questions.filter(({ isEmphasized }) => isEmphasized).length * 2 > questions.length;
  const asked = paragraphs.map(
    ({ isEmphasized = false }, i) => asks[i] === true || (areEmphasized && isEmphasized && i >= first),
  );
  const isBetweenAnswers = (i: number): boolean =>
    first >= 0 && i > first + 1 && asked[i - 1] === false && asked[i + 1] === false;
  const isStatement = ({ number }: Paragraph, i: number): boolean =>
    isBetweenAnswers(i) &&
    !belowQuestion.has(number) &&
    wordsOf(i).length <= MAX_STATEMENT_LENGTH &&
    mayBeAsker(wordsOf(i), language) &&
    isAddress(wordsOf(i), language) &&
    isPersonal(wordsOf(i + 1), language);
  return paragraphs.map((paragraph, i) => asked[i] === true || isStatement(paragraph, i));
}

/**
 * Reads the paragraphs of an interview without labels. After the last question the article may go on by itself: only what is in
 * the first person is an answer there, but for the first paragraph.
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
  const belowQuestion = new Set(
    headings.filter((heading) => isBareQuestion(wordsOf(heading))).map(({ paragraph }) => paragraph),
  );
  const asks = askingParagraphs(text, paragraphs, belowQuestion, language);
  const opensAnswer = paragraphs.map(
    ({ number }, i) => !asks[i] && (asks[i - 1] === true || belowQuestion.has(number)),
  );
  const last = opensAnswer.lastIndexOf(true);
  const afterLast = paragraphs.findIndex(
    (paragraph, i) => i > last && !isPersonal(wordsOf(paragraph), language),
  );
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
    answers.filter((words) => isPersonal(words, language)).length * 2 >= answers.length;
  return isInterview ? turns : none;
}

/** The questions in paragraphs of their own, if they are so many that the article looks like an interview. */
export function bareQuestions<Part extends Span>(text: string, paragraphs: readonly Part[]): Part[] {
  const questions = paragraphs.filter(({ start, end }) => isBareQuestion(text.slice(start, end)));
  return questions.length < MIN_TURNS ? [] : questions;
}
