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
import { encodeReferencesId, joinReferences, referenceTo } from '../src/interactions/passage-reference.ts';
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
import { exampleButtons } from './examples.ts';

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

/** Options of the menu of related questions. */
const MAX_RELATED = 4;
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
    encodeReferencesId(passages, joinReferences(passages, hits.map(referenceTo)), question)
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

/** Replies to a message that asks nothing of an article: a greeting, thanks, abuse, an order to the bot. */
function smallTalk(heading: Component, invocation: Invocation): CommandResult {
  const buttons = exampleButtons(invocation);
  return {
    components: [
      heading,
      textDisplay(textsFor(invocation).smallTalk),
      ...(buttons.length > 0 ? [actionRow(buttons)] : []),
    ],
  };
}

/** The note above the passages: that they only come near, or that something was not found. */
function outcomeNote({ outcome, remark }: Answer, invocation: Invocation): Component[] {
  const t = textsFor(invocation);
  const lines: string[] = [];
  if (remark?.kind === 'said-nothing')
    lines.push(t.saysNothing(escapeMarkdown(remark.speaker), remark.about && escapeMarkdown(remark.about)));
  if (remark?.kind === 'part-unanswered') lines.push(t.partNotSaid(escapeMarkdown(remark.part)));
  if (outcome === 'nearest') lines.push(remark ? t.nearest : `${t.noDirectAnswer} ${t.nearest}`);
  return lines.length > 0 ? [textDisplay(lines.join('\n'))] : [];
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
 * A page of the ranked passages. Those of the answer come first, and those that came next in rank have pages of their own.
 *
 * @param wanted counted from 1. Past the last page, the last
 * @param frame shown on every page
 * @returns `undefined` where there are none
 */
function answerPage(
  { hits, further }: Answer,
  wanted: number,
  frame: readonly Component[],
  invocation: Invocation,
): AnswerPage | undefined {
  const pagesOf = (some: readonly Hit[], firstNumber: number): Component[][] => {
    const components = some.map(({ passage, highlights }, i) =>
      citedPassage(passage, firstNumber + i, invocation, highlights),
    );
    return splitIntoPages(components, frame);
  };
  const answering = pagesOf(hits, 1);
  const furtherPages = wanted > answering.length ? pagesOf(further, hits.length + 1) : [];
  const pages = [...answering, ...furtherPages].slice(0, wanted);
  const components = pages.at(-1);
  if (!components) return undefined;
  const ranked = [...hits, ...further];
  const end = pages.flat().length;
  return {
    number: pages.length,
    components,
    hits: ranked.slice(end - components.length, end),
    isFurther: pages.length > answering.length,
    rest: ranked.slice(end),
  };
}

/** The passages that answer or come near, best first, or a refusal. */
function run(invocation: Invocation): CommandResult {
  const { options, language, index, article } = invocation;
  const t = textsFor(invocation);
  // Invisible characters ask nothing, and a `custom_id` may not hold them.
  const question = oneLine(textOption(options, 'question') ?? '', MAX_QUESTION_LENGTH);
  const heading = textDisplay(bold(escapeMarkdown(question) || '?'));
  const result = answer(question, index, article && { article });
  if (result.isSmallTalk) return smallTalk(heading, invocation);
  if (result.hits.length === 0) return refusal(question, result, heading, invocation);
  const related = relatedQuestions(result, index, language);
  const menu = questionMenu(t.relatedQuestions, related, MAX_RELATED, invocation);
  const furtherNote = textDisplay(subtext(t.furtherPassages));
  const note = outcomeNote(result, invocation);
  // A button takes the same room whatever is on it.
  const widestRow = actionRow(
    [...result.hits, ...result.further]
      .slice(0, MAX_BUTTONS - 1)
      .map(() => commandButton(t.morePassages, '')),
  );
  const frame = [heading, furtherNote, ...note, widestRow, ...menu];
  const page = answerPage(result, pageOption(options), frame, invocation);
  if (!page) return refusal(question, result, heading, invocation);

  const buttons = contextButtons(page.hits.map(referenceTo), language, question);
  if (page.rest.length > 0)
    buttons.push(commandButton(t.morePassages, pageId(question, page.rest, invocation, page.number + 1)));
  return {
    components: [
      heading,
      ...(page.isFurther ? [furtherNote] : note),
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
