import type {
  APIButtonComponent,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Article } from '../src/corpus/article.ts';
import {
  ALL_CONTEXTS,
  type Command,
  type CommandResult,
  type Invocation,
  spanishLocalizations,
} from '../src/interactions/command.ts';
import { encodeCustomId, formatCommandLine } from '../src/interactions/command-line.ts';
import { PRIVATE_OPTION, usageOf } from '../src/interactions/options.ts';
import { formatDate } from '../src/reply/citation.ts';
import { texts, textsFor } from '../src/reply/i18n/texts.ts';
import { MAX_LABEL_LENGTH } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, subtext } from '../src/reply/markdown.ts';
import {
  actionRow,
  type Component,
  commandButton,
  fits,
  linkButton,
  section,
  textDisplay,
} from '../src/reply/message.ts';
import { autocompleteQuestions } from '../src/search/suggest-questions.ts';
import type { Language } from '../src/text/language.ts';
import { ask } from './ask.ts';
import { quote } from './quote.ts';
import { topics } from './topics.ts';

const data = {
  name: 'help',
  name_localizations: spanishLocalizations('ayuda'),
  description: 'What I know, and what you can type',
  description_localizations: spanishLocalizations('Lo que sé y lo que puedes escribir'),
  options: [PRIVATE_OPTION],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** How many articles `/help` names at most; a corpus may have thousands. */
const MOST_ARTICLES = 5;

/** An article, with the button that opens it. */
function articlePart(article: Article, language: Language): Component {
  const words = texts[language];
  const source = [
    ...(article.publication === undefined ? [] : [escapeMarkdown(article.publication)]),
    ...(article.published === undefined ? [] : [formatDate(article.published, language)]),
    words.paragraphs(article.paragraphs.length),
  ].join(' · ');
  const text = `${bold(escapeMarkdown(article.title))}\n${subtext(source)}`;
  return article.url === undefined
    ? textDisplay(text)
    : section(text, linkButton(words.openArticle, article.url));
}

/** Three things to try: a question that is answered, somebody's quotations, the topics. */
function tries({ corpus, index, language }: Invocation): APIButtonComponent[] {
  const words = texts[language];
  const [question] = autocompleteQuestions('', index, language)
    .map((one) => one.question)
    .filter((one) => one.length <= MAX_LABEL_LENGTH && encodeCustomId(ask, { question: one }));
  const name = corpus.quotations
    .flatMap(({ speaker }) => speaker ?? [])
    .find((one) => words.quotesOf(one).length <= MAX_LABEL_LENGTH && encodeCustomId(quote, { speaker: one }));
  const hasTopics = corpus.articles.some((article) => article.topics.length > 0);
  return [
    ...(question === undefined ? [] : [commandButton(question, formatCommandLine(ask, { question }))]),
    ...(name === undefined
      ? []
      : [commandButton(words.quotesOf(name), formatCommandLine(quote, { speaker: name }))]),
    ...(hasTopics ? [commandButton(words.tryTopics, formatCommandLine(topics, {}))] : []),
  ];
}

/** What the bot answers from and what it does not, what can be typed, and three things to try. */
function run(request: Invocation): CommandResult {
  const { language, corpus, registry } = request;
  const words = textsFor(request);
  const head = textDisplay(`### ${words.helpTitle}\n${words.helpAbout}`);
  const usages = registry.commands.map((command) => escapeMarkdown(usageOf(command, language))).join(' · ');
  const lines = [words.helpWords, words.helpLimits, words.helpPrivate, usages];
  const foot = textDisplay(lines.map((line) => `- ${line}`).join('\n'));
  const buttons = tries(request);
  const row = buttons.length > 0 ? [actionRow(buttons)] : [];
  const named: Component[] = [];
  for (const article of corpus.articles.slice(0, MOST_ARTICLES)) {
    const part = articlePart(article, language);
    const more = textDisplay(words.moreArticles(corpus.articles.length));
    if (fits([head, ...named, part, more, foot, ...row])) named.push(part);
  }
  const left = corpus.articles.length - named.length;
  const more = left > 0 ? [textDisplay(words.moreArticles(left))] : [];
  return { components: [head, ...named, ...more, foot, ...row], customId: formatCommandLine(help, {}) };
}

export const help: Command = { data, run };
