import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { BankQuestion } from '../src/corpus/question-bank.ts';
import {
  ALL_CONTEXTS,
  type Choice,
  type Command,
  type CommandResult,
  type Invocation,
  type Options,
  spanishLocalizations,
} from '../src/interactions/command.ts';
import { encodeCustomId } from '../src/interactions/command-line.ts';
import {
  ARTICLE_OPTION,
  PAGE_OPTION,
  PRIVATE_OPTION,
  pageOption,
  textOption,
} from '../src/interactions/options.ts';
import { formatPassageReference } from '../src/interactions/passage-reference.ts';
import { citedExcerpts } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { textsFor } from '../src/reply/i18n/texts.ts';
import { MAX_BUTTONS, MAX_CHOICE_LENGTH, MAX_QUESTION_LENGTH } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import {
  actionRow,
  type Component,
  capacityLeft,
  commandButton,
  type SelectOption,
  stringSelect,
  textDisplay,
} from '../src/reply/message.ts';
import { coverageLines } from '../src/reply/topic-list.ts';
import { type Answer, answer, type Hit } from '../src/search/answer.ts';
import {
  alternativeQuestions,
  autocompleteQuestions,
  relatedQuestions,
} from '../src/search/suggest-questions.ts';
import { contextButtons, lineAt } from './buttons/in-context.ts';
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
      type: 3,
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

/** Further questions that a menu offers at most: more are not read. */
const MOST_RELATED = 8;
/** Questions offered at most instead of one that the articles do not answer: the fifth is hardly near it. */
const MOST_NEAREST = 4;

/** The options that ask this; the articles' keys are shorter than their names. */
function optionsFor(question: string, { article }: Invocation, page = 1): Options {
  return { question, ...(article && { article: article.key }), ...(page > 1 && { page }) };
}

/** The command line that asks this again, or where that is too long for a button, one that shows the same passages. */
function lineToShow(question: string, hits: readonly Hit[], request: Invocation, page = 1): string {
  return (
    encodeCustomId(ask, optionsFor(question, request, page)) ??
    lineAt(passages, hits.map(formatPassageReference).join(' '), question)
  );
}

/** The lines that ask what is offered again and again, in all articles; nothing for those too long for a button. */
const offered = new WeakMap<BankQuestion, { readonly line: string | undefined }>();

function lineToAsk(one: BankQuestion, request: Invocation): string | undefined {
  const made = offered.get(one);
  if (made && !request.article) return made.line;
  const line = encodeCustomId(ask, optionsFor(one.question, request));
  if (!request.article) offered.set(one, { line });
  return line;
}

/** A menu of questions, each of which is asked when it is chosen; nothing where there is none short enough. */
function questionMenu(
  placeholder: string,
  questions: readonly BankQuestion[],
  request: Invocation,
  most: number,
): Component[] {
  const options: SelectOption[] = [];
  for (const one of questions) {
    if (options.length === most) break;
    const line = lineToAsk(one, request);
    if (line !== undefined) options.push({ label: one.question, customId: line });
  }
  return options.length === 0 ? [] : [stringSelect('questions', placeholder, options)];
}

/** What to say where the article does not: what it does cover, and the nearest questions that it answers. */
function refusal(question: string, found: Answer, asked: Component, request: Invocation): CommandResult {
  const { index, language } = request;
  const words = textsFor(request);
  const nearest = alternativeQuestions(question, found, index, language);
  return {
    components: [
      asked,
      textDisplay([words.doesNotSay, ...coverageLines(request)].join('\n')),
      ...questionMenu(words.youMayAsk, nearest, request, MOST_NEAREST),
    ],
    get customId() {
      return encodeCustomId(ask, optionsFor(question, request));
    },
  };
}

/** One page of an answer. */
interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly hits: readonly Hit[];
  /** How they are shown. */
  readonly parts: readonly Component[];
  /** What is ranked behind them. */
  readonly rest: readonly Hit[];
}

/**
 * The passages ranked, in runs of those that fit one message each: those that answer first, then what came next. Of these, one
 * page; nothing is made of what comes behind it.
 *
 * @param wanted the page, counted from 1; past the last one, the last
 */
function pageIn(
  { hits, ranked }: Answer,
  wanted: number,
  around: readonly Component[],
  partOf: (hit: Hit, i: number) => Component,
): Page {
  let number = 1;
  let begin = 0;
  let parts: Component[] = [];
  let takes = capacityLeft(around);
  for (const [i, hit] of ranked.entries()) {
    // Passages that answer, and those that do not, do not stand on one page.
    const goesOn = i < hits.length || begin >= hits.length;
    if (parts.length > 0 && !goesOn && number === wanted) break;
    const part = partOf(hit, i);
    if (parts.length > 0 && !(goesOn && takes(part))) {
      if (number === wanted) break;
      number += 1;
      begin = i;
      parts = [];
      takes = capacityLeft(around);
    }
    if (parts.length === 0) takes(part);
    parts.push(part);
  }
  const end = begin + parts.length;
  return { number, hits: ranked.slice(begin, end), parts, rest: ranked.slice(end) };
}

/** The passages that answer, best first, or that the article does not say. */
function run(request: Invocation): CommandResult {
  const { options, language, corpus, index, article } = request;
  const words = textsFor(request);
  // What nobody sees of a question does not ask anything, and is not to come back in a button.
  const question = oneLine(textOption(options, 'question') ?? '', MAX_QUESTION_LENGTH);
  const asked = textDisplay(bold(escapeMarkdown(question) || '?'));
  const found = answer(question, corpus, index, article && { article });
  if (found.hits.length === 0) return refusal(question, found, asked, request);

  const partOf = ({ passage, sentence }: Hit, i: number): Component =>
    citedExcerpts(
      [excerpt(passage.article, passage, [sentence])],
      { article: passage.article, paragraph: passage.paragraph, span: passage },
      i + 1,
      request,
    );
  const related = questionMenu(
    words.related,
    relatedQuestions(found, index, language),
    request,
    MOST_RELATED,
  );
  const further = textDisplay(subtext(words.furtherPassages));
  // What is on the buttons does not matter for the room that they take.
  const anyButtons = found.ranked.slice(0, MAX_BUTTONS - 1).map(() => commandButton(words.more, ''));
  const widest = [asked, further, actionRow(anyButtons), ...related];
  const page = pageIn(found, pageOption(options), widest, partOf);
  const buttons = contextButtons(page.hits, language, question);
  if (page.rest.length > 0)
    buttons.push(commandButton(words.more, lineToShow(question, page.rest, request, page.number + 1)));
  const sure = page.hits.some((hit) => found.hits.includes(hit));
  return {
    components: [asked, ...(sure ? [] : [further]), ...page.parts, actionRow(buttons), ...related],
    // Made only where it is asked for: for a private reply.
    get customId() {
      return lineToShow(question, page.hits, request, page.number);
    },
  };
}

/** The questions that the articles answer which are closest to what is typed. */
function suggest(typed: string, { index, language }: Invocation): Choice[] {
  return autocompleteQuestions(typed, index, language)
    .filter(({ question }) => question.length <= MAX_CHOICE_LENGTH)
    .map(({ question }) => ({ name: question, value: question }));
}

export const ask: Command = { data, run, autocomplete: { question: suggest }, freeText: true };
