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
import { encodeCustomId } from '../src/interactions/custom-id.ts';
import { spanishLocalizations } from '../src/interactions/localization.ts';
import { pageOption, scopeOptions, textOption } from '../src/interactions/options.ts';
import { encodeReferencesId, formatPassageReference } from '../src/interactions/passage-reference.ts';
import { ARTICLE_OPTION, PAGE_OPTION, PRIVATE_OPTION } from '../src/interactions/shared-options.ts';
import { citedPassage } from '../src/reply/citation.ts';
import { textsFor } from '../src/reply/i18n/index.ts';
import { MAX_BUTTONS, MAX_CHOICE_LENGTH, MAX_QUESTION_LENGTH } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { actionRow, type Component, commandButton, stringSelect, textDisplay } from '../src/reply/message.ts';
import { splitIntoPages } from '../src/reply/pagination.ts';
import { coverageLines } from '../src/reply/topic-list.ts';
import { type Answer, answer, type Hit } from '../src/search/answer.ts';
import {
  alternativeQuestions,
  autocompleteQuestions,
  relatedQuestions,
} from '../src/search/suggest-questions.ts';
import { contextButtons } from './buttons/in-context.ts';
import { passages } from './buttons/passages.ts';

const data = {
  name: 'ask',
  name_localizations: spanishLocalizations('preguntar'),
  description: 'Ask the article a question, and get its own words',
  description_localizations: spanishLocalizations(
    'Pregúntale al artículo: responde con sus propias palabras',
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

/** Options of the menu of related questions. Nobody reads more. */
const MAX_RELATED = 8;
/** Options of the menu below a refusal. The fifth question is hardly ever near the one asked. */
const MAX_ALTERNATIVES = 4;

/** The `custom_id` that asks a question; `undefined` where it would be too long. */
function askId(question: string, invocation: Invocation, page = 1): string | undefined {
  return encodeCustomId(ask, { question, ...scopeOptions(invocation, page) });
}

/** The `custom_id` that shows a page of an answer: one that asks again or, where that is too long, one of its passages. */
function pageId(question: string, hits: readonly Hit[], invocation: Invocation, page: number): string {
  return (
    askId(question, invocation, page) ??
    encodeReferencesId(passages, hits.map(formatPassageReference).join(' '), question)
  );
}

/** A menu that asks the question chosen in it. Questions too long for a `custom_id` are left out. */
function questionMenu(
  placeholder: string,
  questions: readonly BankQuestion[],
  maxOptions: number,
  invocation: Invocation,
): Component[] {
  const options = questions.flatMap(({ question }) => {
    const customId = askId(question, invocation);
    return customId === undefined ? [] : [{ label: question, customId }];
  });
  return options.length === 0 ? [] : [stringSelect('questions', placeholder, options.slice(0, maxOptions))];
}

/** Says that the article does not say, which topics it covers, and which questions near this one it answers. */
function refusal(
  question: string,
  result: Answer,
  heading: Component,
  invocation: Invocation,
): CommandResult {
  const { index, language } = invocation;
  const t = textsFor(invocation);
  const alternatives = alternativeQuestions(question, result, index, language);
  return {
    components: [
      heading,
      textDisplay([t.doesNotSay, ...coverageLines(invocation)].join('\n')),
      ...questionMenu(t.answeredQuestions, alternatives, MAX_ALTERNATIVES, invocation),
    ],
    customId: askId(question, invocation),
  };
}

/** One page of an answer. */
interface AnswerPage {
  /** Counted from 1. */
  readonly number: number;
  readonly components: readonly Component[];
  readonly hits: readonly Hit[];
  /** True if these passages only came next in rank. */
  readonly isFurther: boolean;
  /** The hits of later pages. */
  readonly rest: readonly Hit[];
}

/**
 * A page of the ranked passages. Those that answer come first, and those that came next in rank have pages of their own.
 *
 * @param wanted counted from 1. Past the last page, the last
 * @param frame shown on every page
 * @returns `undefined` where nothing answers
 */
function answerPage(
  { hits, ranked }: Answer,
  wanted: number,
  frame: readonly Component[],
  invocation: Invocation,
): AnswerPage | undefined {
  const pagesOf = (start: number, end: number): Component[][] => {
    const components = ranked
      .slice(start, end)
      .map(({ passage, sentence }, i) => citedPassage(passage, start + i + 1, invocation, [sentence]));
    return splitIntoPages(components, frame);
  };
  const answering = pagesOf(0, hits.length);
  const further = wanted > answering.length ? pagesOf(hits.length, ranked.length) : [];
  const pages = [...answering, ...further].slice(0, wanted);
  const components = pages.at(-1);
  if (!components) return undefined;
  const end = pages.flat().length;
  return {
    number: pages.length,
    components,
    hits: ranked.slice(end - components.length, end),
    isFurther: pages.length > answering.length,
    rest: ranked.slice(end),
  };
}

/** The passages that answer, best first, or a refusal. */
function run(invocation: Invocation): CommandResult {
  const { options, language, corpus, index, article } = invocation;
  const t = textsFor(invocation);
  // Invisible characters ask nothing, and a `custom_id` may not hold them.
  const question = oneLine(textOption(options, 'question') ?? '', MAX_QUESTION_LENGTH);
  const heading = textDisplay(bold(escapeMarkdown(question) || '?'));
  const result = answer(question, corpus, index, article && { article });
  const related = relatedQuestions(result, index, language);
  const menu = questionMenu(t.relatedQuestions, related, MAX_RELATED, invocation);
  const furtherNote = textDisplay(subtext(t.furtherPassages));
  // A button takes the same room whatever is on it.
  const widestRow = actionRow(
    result.ranked.slice(0, MAX_BUTTONS - 1).map(() => commandButton(t.morePassages, '')),
  );
  const page = answerPage(
    result,
    pageOption(options),
    [heading, furtherNote, widestRow, ...menu],
    invocation,
  );
  if (!page) return refusal(question, result, heading, invocation);

  const buttons = contextButtons(page.hits, language, question);
  if (page.rest.length > 0)
    buttons.push(commandButton(t.morePassages, pageId(question, page.rest, invocation, page.number + 1)));
  return {
    components: [
      heading,
      ...(page.isFurther ? [furtherNote] : []),
      ...page.components,
      actionRow(buttons),
      ...menu,
    ],
    customId: pageId(question, page.hits, invocation, page.number),
  };
}

/** The answered questions that are closest to what is typed. */
function suggest(typed: string, { index, language }: Invocation): Choice[] {
  return autocompleteQuestions(typed, index, language)
    .filter(({ question }) => question.length <= MAX_CHOICE_LENGTH)
    .map(({ question }) => ({ name: question, value: question }));
}

export const ask: Command = { data, run, autocomplete: { question: suggest }, freeText: true };
