import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Article } from '../src/corpus/article.ts';
import {
  ALL_CONTEXTS,
  type Command,
  type CommandResult,
  type Invocation,
  offeredCommands,
} from '../src/interactions/command.ts';
import { formatCommandLine } from '../src/interactions/command-line.ts';
import {
  localizedDescription,
  localizedName,
  spanishLocalizations,
} from '../src/interactions/localization.ts';
import { usageOf } from '../src/interactions/options.ts';
import { PAGE_OPTION, PRIVATE_OPTION } from '../src/interactions/shared-options.ts';
import { formatDate } from '../src/reply/i18n/format-date.ts';
import { texts, textsFor } from '../src/reply/i18n/index.ts';
import { bold, escapeMarkdown, maskedLink, subtext } from '../src/reply/markdown.ts';
import { buttonRows, type Component, fits, textDisplay } from '../src/reply/message.ts';
import type { Language } from '../src/text/language.ts';
import { exampleButtons } from './buttons/example-buttons.ts';

const data = {
  name: 'help',
  name_localizations: spanishLocalizations('ayuda'),
  description: 'What I know, and what you can type',
  description_localizations: spanishLocalizations('Lo que sé y lo que puedes escribir'),
  options: [PRIVATE_OPTION],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Articles named; a corpus may have thousands. */
const MAX_ARTICLES = 5;

/** An article, with a link to its page. */
function articleComponent(article: Article, language: Language): Component {
  const t = texts[language];
  const details = [
    ...(article.publication === undefined ? [] : [escapeMarkdown(article.publication)]),
    ...(article.published === undefined ? [] : [formatDate(article.published, language)]),
    t.paragraphs(article.paragraphs.length),
  ].join(' · ');
  const title =
    article.url === undefined ? escapeMarkdown(article.title) : maskedLink(article.title, article.url);
  return textDisplay(`${bold(title)}\n${subtext(details)}`);
}

/** The first articles, as many as fit beside the other components, and how many more there are. */
function articleList(beside: readonly Component[], { corpus, language }: Invocation): Component[] {
  const total = corpus.articles.length;
  const moreArticles = (count: number): Component => textDisplay(texts[language].moreArticles(count));
  const shown: Component[] = [];
  // One more takes no more space than to say that there is one.
  const most = total === MAX_ARTICLES + 1 ? total : MAX_ARTICLES;
  for (const article of corpus.articles.slice(0, most)) {
    const component = articleComponent(article, language);
    const others = shown.length + 1 < total ? [moreArticles(total)] : [];
    if (fits([...beside, ...shown, component, ...others])) shown.push(component);
  }
  const left = total - shown.length;
  return left > 0 ? [...shown, moreArticles(left)] : shown;
}

/** Options that most commands have, and that one line explains. */
const COMMON_OPTIONS: readonly string[] = [PAGE_OPTION.name, PRIVATE_OPTION.name];

/** A command as an item of the list: its syntax and its description. */
function commandLine({ data, ...command }: Command, language: Language): string {
  const options = (data.options ?? []).filter(({ name }) => !COMMON_OPTIONS.includes(name));
  const usage = usageOf({ ...command, data: { ...data, options } }, language);
  return `- ${bold(escapeMarkdown(usage))} · ${localizedDescription(data, language)}`;
}

/** Directions to the message commands; none where they are typed, among the others. */
function messageCommandLines({ language, registry, surface }: Invocation): string[] {
  if (!surface.hasMessages) return [];
  return registry.messageCommands.map(({ data }) =>
    texts[language].helpMessages(localizedName(data, language)),
  );
}

/** Introduces Acta, its articles and commands, and offers things to try. */
function run(invocation: Invocation): CommandResult {
  const { language, surface } = invocation;
  const t = textsFor(invocation);
  const header = textDisplay(`### ${t.helpTitle}\n${t.helpAbout}`);
  const lines = [
    t.helpRefusal,
    ...offeredCommands(invocation).map((command) => commandLine(command, language)),
    ...messageCommandLines(invocation),
    t.helpOptions,
    ...(surface.keepsQuestions ? [subtext(t.questionsKept)] : []),
  ];
  const footer = textDisplay(lines.join('\n'));
  const row = buttonRows(exampleButtons(invocation));
  const articles = articleList([header, footer, ...row], invocation);
  return { components: [header, ...articles, footer, ...row], customId: formatCommandLine(help, {}) };
}

export const help: Command = { data, run };
