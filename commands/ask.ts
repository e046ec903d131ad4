import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { BankQuestion } from '../src/corpus/bank.ts';
import { formatReference } from '../src/corpus/reference.ts';
import { cited } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { MAX_CHOICE, MAX_QUESTION } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import {
  buttonRow,
  commandButton,
  fits,
  type MenuOption,
  menu,
  type Part,
  textPart,
} from '../src/reply/reply.ts';
import { texts } from '../src/reply/texts.ts';
import { coverage } from '../src/reply/topic-names.ts';
import { type Answer, answer, type Hit } from '../src/search/answer.ts';
import { closestQuestions, nearestQuestions, relatedQuestions } from '../src/search/suggestions.ts';
import {
  type Choice,
  type Command,
  EVERYWHERE,
  inSpanish,
  type Options,
  type Request,
  type Result,
} from './command.ts';
import { contextButtons, lineAt } from './context.ts';
import { lineForButton } from './line.ts';
import { ARTICLE, PAGE, PRIVATE, pageOption, textOption } from './options.ts';
import { passages } from './passages.ts';

const data = {
  name: 'ask',
  name_localizations: inSpanish('preguntar'),
  description: 'Ask the article a question, and get its own words',
  description_localizations: inSpanish('Pregúntale al artículo: responde con sus propias palabras'),
  options: [
    {
      type: 3,
      name: 'question',
      name_localizations: inSpanish('pregunta'),
      description: 'What you want to know, in your own words',
      description_localizations: inSpanish('Lo que quieres saber, con tus palabras'),
      required: true,
      autocomplete: true,
      min_length: 1,
      max_length: MAX_QUESTION,
    },
    ARTICLE,
    PAGE,
    PRIVATE,
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Further questions that a menu offers at most: more are not read. */
const MOST_RELATED = 8;
/** Questions offered at most instead of one that the articles do not answer: the fifth is hardly near it. */
const MOST_NEAREST = 4;

/** The options that ask this; the articles' keys are shorter than their names. */
function optionsFor(question: string, { article }: Request, page = 1): Options {
  return { question, ...(article && { article: article.key }), ...(page > 1 && { page }) };
}

/** The command line that asks this again, or where that is too long for a button, one that shows the same passages. */
function lineToShow(question: string, hits: readonly Hit[], request: Request, page = 1): string {
  return (
    lineForButton(ask, optionsFor(question, request, page)) ??
    lineAt(passages, hits.map(formatReference).join(' '), question)
  );
}

/** A menu of questions, each of which is asked when it is chosen; nothing where there is none short enough. */
function questionMenu(
  placeholder: string,
  questions: readonly BankQuestion[],
  request: Request,
  most: number,
): Part[] {
  const options = questions
    .flatMap(({ question }): MenuOption[] => {
      const line = lineForButton(ask, optionsFor(question, request));
      return line === undefined ? [] : [{ label: question, line }];
    })
    .slice(0, most);
  return options.length === 0 ? [] : [menu('questions', placeholder, options)];
}

/** What to say where the article does not: what it does cover, and the nearest questions that it answers. */
function refusal(question: string, found: Answer, asked: Part, request: Request): Result {
  const { corpus, language } = request;
  const words = texts[language];
  const nearest = nearestQuestions(question, found, corpus, language);
  return {
    parts: [
      asked,
      textPart([words.doesNotSay, ...coverage(request)].join('\n')),
      ...questionMenu(words.youMayAsk, nearest, request, MOST_NEAREST),
    ],
    line: lineForButton(ask, optionsFor(question, request)),
  };
}

/** The passages ranked, in runs of those that fit one message each: those that answer first, then what came next. */
function pagesOf(
  { hits, ranked }: Answer,
  around: readonly Part[],
  partOf: (hit: Hit, i: number) => Part,
): Hit[][] {
  const pages: Hit[][] = [];
  for (const [i, hit] of ranked.entries()) {
    const page = pages.at(-1);
    const parts = page?.map((one) => partOf(one, ranked.indexOf(one))) ?? [];
    const goesOn = page && (i < hits.length || !page.some((one) => hits.includes(one)));
    if (goesOn && fits([...around, ...parts, partOf(hit, i)])) page.push(hit);
    else pages.push([hit]);
  }
  return pages;
}

/** The passages that answer, best first, or that the article does not say. */
function run(request: Request): Result {
  const { options, language, corpus, index, article } = request;
  const words = texts[language];
  // What nobody sees of a question does not ask anything, and is not to come back in a button.
  const question = oneLine(textOption(options, 'question') ?? '', MAX_QUESTION);
  const asked = textPart(bold(escapeMarkdown(question) || '?'));
  const found = answer(question, corpus, index, article && { article });
  if (found.hits.length === 0) return refusal(question, found, asked, request);

  const partOf = ({ passage, sentence }: Hit, i: number): Part =>
    cited(
      [excerpt(passage.article, passage, [sentence])],
      { article: passage.article, paragraph: passage.paragraph, span: passage },
      i + 1,
      request,
    );
  const related = questionMenu(
    words.related,
    relatedQuestions(found, corpus, language),
    request,
    MOST_RELATED,
  );
  const further = textPart(subtext(words.furtherPassages));
  const widest = [asked, further, buttonRow(contextButtons(found.ranked, language, question)), ...related];
  const pages = pagesOf(found, widest, partOf);
  const at = Math.min(pageOption(options), pages.length);
  const shown = pages[at - 1] ?? [];
  const rest = pages.slice(at).flat();
  const buttons = contextButtons(shown, language, question);
  if (rest.length > 0) buttons.push(commandButton(words.more, lineToShow(question, rest, request, at + 1)));
  const sure = shown.some((hit) => found.hits.includes(hit));
  return {
    parts: [
      asked,
      ...(sure ? [] : [further]),
      ...shown.map((hit) => partOf(hit, found.ranked.indexOf(hit))),
      buttonRow(buttons),
      ...related,
    ],
    line: lineToShow(question, shown, request, at),
  };
}

/** The questions that the articles answer which are closest to what is typed. */
function suggest(typed: string, { corpus, language }: Request): Choice[] {
  return closestQuestions(typed, corpus, language)
    .filter(({ question }) => question.length <= MAX_CHOICE)
    .map(({ question }) => ({ name: question, value: question }));
}

export const ask: Command = { data, run, suggest: { question: suggest }, prose: true };
