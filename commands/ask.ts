import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { BankQuestion } from '../src/corpus/question-bank.ts';
import {
  ALL_CONTEXTS,
  type Choice,
  type Command,
  type CommandResult,
  type Invocation,
} from '../src/interactions/command.ts';
import { encodePageId } from '../src/interactions/custom-id.ts';
import { spanishLocalizations } from '../src/interactions/localization.ts';
import { pageOption, textOption } from '../src/interactions/options.ts';
import { encodeReferencesId, joinReferences, referenceTo } from '../src/interactions/passage-reference.ts';
import { ARTICLE_OPTION, PAGE_OPTION, PRIVATE_OPTION } from '../src/interactions/shared-options.ts';
import { answerPage } from '../src/reply/answer-layout.ts';
import { textsFor } from '../src/reply/i18n/index.ts';
import { MAX_BUTTONS, MAX_CHOICE_LENGTH, MAX_QUESTION_LENGTH } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine } from '../src/reply/markdown.ts';
import {
  ACCENT_COLORS,
  buttonRows,
  type Component,
  commandButton,
  fits,
  type SelectOption,
  stringSelect,
  textDisplay,
} from '../src/reply/message.ts';
import { missingPageNote } from '../src/reply/pagination.ts';
import { loggedQuestion } from '../src/review/logged-question.ts';
import { type Answer, answer, type Hit, isAnsweredElsewhere } from '../src/search/answer.ts';
import type { Outcome, Remark } from '../src/search/judgement/judgement.ts';
import {
  alternativeQuestions,
  autocompleteQuestions,
  relatedQuestions,
} from '../src/search/suggest-questions.ts';
import { upperFirst } from '../src/util/upper-first.ts';
import { exampleButtons } from './buttons/example-buttons.ts';
import { contextButtons } from './buttons/in-context.ts';
import { nearestPassages, passages } from './buttons/referenced-passages.ts';
import { topicMenu, topicsIn } from './topics.ts';

const data = {
  name: 'ask',
  name_localizations: spanishLocalizations('preguntar'),
  description: 'Ask a question, and get the published words that answer it',
  description_localizations: spanishLocalizations(
    'Haz una pregunta y recibe las palabras publicadas que la responden',
  ),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      name_localizations: spanishLocalizations('pregunta'),
      description: 'What you want to know, in your own words',
      description_localizations: spanishLocalizations('Lo que quieres saber, con tus palabras'),
      required: true,
      autocomplete: true,
      min_length: 1,
      max_length: MAX_QUESTION_LENGTH,
    },
    ARTICLE_OPTION,
    PAGE_OPTION,
    PRIVATE_OPTION,
  ],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Options of the menu of related questions. */
const MAX_RELATED = 4;
/** Options of the menu below a refusal. The fifth question is hardly ever near the one asked. */
const MAX_ALTERNATIVES = 4;

/** The `custom_id` that asks a question; `undefined` where it would be too long. */
function askId(question: string, invocation: Invocation, page = 1): string | undefined {
  return encodePageId(ask, { question }, invocation, page);
}

/** The `custom_id` that shows a page of an answer: one that asks again or, where that is too long, one of its passages. */
function pageId(
  question: string,
  outcome: Outcome,
  hits: readonly Hit[],
  invocation: Invocation,
  page: number,
): string {
  const command = outcome === 'nearest' ? nearestPassages : passages;
  return (
    askId(question, invocation, page) ??
    encodeReferencesId(command, joinReferences(command, hits.map(referenceTo)), question)
  );
}

/** A menu that asks the question chosen in it. Questions too long for a `custom_id` are left out. */
function questionMenu(
  placeholder: string,
  questions: readonly BankQuestion[],
  maxOptions: number,
  invocation: Invocation,
): Component[] {
  const options: SelectOption[] = [];
  for (const { question } of questions) {
    if (options.length === maxOptions) break;
    const customId = askId(question, invocation);
    if (customId !== undefined) options.push({ label: question, customId });
  }
  return options.length === 0 ? [] : [stringSelect('questions', placeholder, options)];
}

/** Typed words as Markdown, cut where they are longer than that, in code points. */
function typedMarkdown(typed: string, maxLength: number): string {
  const start = oneLine(typed, maxLength);
  return escapeMarkdown(start.length < typed.length ? `${start}…` : typed);
}

/** A sentence that tells the remark on an answer. */
function remarkSentence(remark: Remark, invocation: Invocation, maxLength: number): string {
  const t = textsFor(invocation);
  switch (remark.kind) {
    case 'said-nothing': {
      const about = remark.about && typedMarkdown(remark.about, maxLength);
      // A speaker in the words of the question may begin with an article: "the US".
      return upperFirst(t.saysNothing(typedMarkdown(remark.speaker, maxLength), about));
    }
    case 'unknown-speaker':
      return t.unknownSpeaker(typedMarkdown(remark.name, maxLength));
    case 'part-unanswered':
      return (remark.isNear ? t.partNotAnswered : t.partNotSaid)(typedMarkdown(remark.part, maxLength));
  }
}

/** A sentence on the outcome; `undefined` for a plain answer. */
function outcomeSentence(
  { outcome, remark }: Answer,
  invocation: Invocation,
  maxLength: number,
): string | undefined {
  const { index, article } = invocation;
  const t = textsFor(invocation);
  const sentence = remark && remarkSentence(remark, invocation, maxLength);
  // Only a bank tells that an article does not answer; search by words may miss an answer.
  const isKnown = index.indexesOf(article).every(({ bank }) => bank !== undefined);
  if (outcome === 'answer') return sentence;
  if (outcome === 'none') return sentence ?? (isKnown ? t.doesNotSay : t.notFound);
  return `${sentence ?? t.noDirectAnswer} ${t.nearest}`;
}

/**
 * The question, and a sentence on the outcome.
 *
 * @param maxLength of the repeated part of the question, in code points. Default: all
 */
function headingOf(
  question: string,
  result: Answer,
  invocation: Invocation,
  maxLength: number = MAX_QUESTION_LENGTH,
): string {
  const asked = typedMarkdown(question, maxLength);
  const sentence = outcomeSentence(result, invocation, maxLength);
  return [bold(asked), ...(sentence === undefined ? [] : [sentence])].join('\n');
}

/** Step by which less of a question is repeated, in code points. */
const SHORTENING = 20;

/**
 * The heading that repeats as much of the question as fits beside other components: with all marks escaped it is twice as long.
 */
function fittingHeading(headingUpTo: (maxLength: number) => string, others: readonly Component[]): Component {
  let maxLength = MAX_QUESTION_LENGTH;
  let heading = textDisplay(headingUpTo(maxLength));
  while (maxLength > SHORTENING && !fits([heading, ...others])) {
    maxLength -= SHORTENING;
    heading = textDisplay(headingUpTo(maxLength));
  }
  return heading;
}

/** A note where the article asked does not answer and another one does, with a button that asks all of them. */
function otherArticles(question: string, own: Answer, invocation: Invocation): Component[] {
  if (!invocation.article || !isAnsweredElsewhere(question, invocation.index, own)) return [];
  const t = textsFor(invocation);
  const customId = askId(question, { ...invocation, article: undefined });
  const buttons = customId === undefined ? [] : [commandButton(t.askAllArticles, customId)];
  return [textDisplay(t.anotherArticleAnswers), ...buttonRows(buttons)];
}

/** Says that the article does not say, with menus of questions near this one that it answers, and of its topics. */
function refusal(question: string, result: Answer, invocation: Invocation): CommandResult {
  const { index, language } = invocation;
  const t = textsFor(invocation);
  const alternatives = alternativeQuestions(question, result, index, language);
  return {
    components: [
      textDisplay(headingOf(question, result, invocation)),
      ...otherArticles(question, result, invocation),
      ...questionMenu(t.answeredQuestions, alternatives, MAX_ALTERNATIVES, invocation),
      ...topicMenu(t.coveredTopics, topicsIn(invocation), invocation),
    ],
    accentColor: ACCENT_COLORS.none,
    customId: askId(question, invocation),
  };
}

/** Replies to a message that asks nothing of an article: a greeting, thanks, abuse, an order to the bot. */
function smallTalk(invocation: Invocation): CommandResult {
  return {
    components: [textDisplay(textsFor(invocation).smallTalk), ...buttonRows(exampleButtons(invocation))],
  };
}

/** The passages that answer or come near, best first, or a refusal. */
function run(invocation: Invocation): CommandResult {
  const { options, index, article } = invocation;
  // Invisible characters ask nothing, and a `custom_id` may not hold them.
  const question = oneLine(textOption(options, 'question') ?? '', MAX_QUESTION_LENGTH);
  const result = answer(question, index, article && { article });
  const reply = replyTo(question, result, invocation);
  if (pageOption(options) > 1) return reply;
  return { ...reply, loggedQuestion: loggedQuestion(question, result, invocation) };
}

/** The page of an answer that is asked for, or a refusal. */
function replyTo(question: string, result: Answer, invocation: Invocation): CommandResult {
  const { options, language, index } = invocation;
  const t = textsFor(invocation);
  if (result.outcome === 'small-talk') return smallTalk(invocation);
  if (result.hits.length === 0) return refusal(question, result, invocation);
  const related = relatedQuestions(result, index, language);
  const menu = questionMenu(t.relatedQuestions, related, MAX_RELATED, invocation);
  const elsewhere = otherArticles(question, result, invocation);
  const headingUpTo = (maxLength: number): string => headingOf(question, result, invocation, maxLength);
  const furtherUpTo = (maxLength: number): string =>
    [bold(typedMarkdown(question, maxLength)), t.furtherPassages].join('\n');
  const wanted = pageOption(options);
  const pageNote = (count: number): Component[] => {
    const note = missingPageNote(wanted, count, language);
    return note === undefined ? [] : [textDisplay(note)];
  };
  // Buttons take the same space whatever their labels: four passages in context, the first page, the next one.
  const widestRows = buttonRows(Array.from({ length: MAX_BUTTONS + 1 }, () => commandButton('', '')));
  const headings = [headingUpTo(MAX_QUESTION_LENGTH), furtherUpTo(MAX_QUESTION_LENGTH)];
  const longestHeading = headings.reduce((longest, one) => (one.length > longest.length ? one : longest));
  const frame = [textDisplay(longestHeading), ...pageNote(wanted - 1), ...elsewhere, ...widestRows, ...menu];
  const page = answerPage(result, wanted, frame, invocation);
  if (!page) return refusal(question, result, invocation);

  const { number, count, hits, firstNumber, rest, isFurther } = page;
  const buttons = contextButtons(hits.map(referenceTo), { language, question, firstNumber });
  if (number > 1)
    buttons.push(commandButton(t.firstPage, pageId(question, result.outcome, result.hits, invocation, 1)));
  if (rest.length > 0)
    buttons.push(commandButton(t.morePassages, pageId(question, 'answer', rest, invocation, number + 1)));
  const below = [...pageNote(count), ...page.components, ...elsewhere, ...buttonRows(buttons), ...menu];
  return {
    components: [fittingHeading(isFurther ? furtherUpTo : headingUpTo, below), ...below],
    ...((isFurther || result.outcome === 'nearest') && { accentColor: ACCENT_COLORS.nearest }),
    customId: pageId(question, isFurther ? 'answer' : result.outcome, hits, invocation, number),
  };
}

/** The answered questions that are closest to the typed text. */
function suggest(typed: string, { index, language }: Invocation): Choice[] {
  return autocompleteQuestions(typed, index, language)
    .filter(({ question }) => question.length <= MAX_CHOICE_LENGTH)
    .map(({ question }) => ({ name: question, value: question }));
}

export const ask: Command = { data, run, autocomplete: { question: suggest }, freeText: true };
