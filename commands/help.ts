import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Article } from '../src/corpus/article.ts';
import type { Language } from '../src/language.ts';
import { formatDate } from '../src/reply/citation.ts';
import { bold, escapeMarkdown, subtext } from '../src/reply/markdown.ts';
import { fits, linkButton, type Part, type Reply, reply, section, textPart } from '../src/reply/reply.ts';
import { texts } from '../src/reply/texts.ts';
import { type Command, EVERYWHERE, inSpanish, type Request } from './command.ts';
import { usageOf } from './options.ts';

const data = {
  name: 'help',
  name_localizations: inSpanish('ayuda'),
  description: 'What I know, and what you can type',
  description_localizations: inSpanish('Lo que sé y lo que puedes escribir'),
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A command's description in a language. */
function descriptionOf(
  { data: { description, description_localizations } }: Command,
  language: Language,
): string {
  return (language === 'es' && description_localizations?.['es-419']) || description;
}

/** How many articles `/help` names at most; a corpus may have thousands. */
const MOST_ARTICLES = 5;

/** An article, with the button that opens it. */
function articlePart(article: Article, language: Language): Part {
  const words = texts[language];
  const date = formatDate(article.published, language);
  const source = words.helpSource(escapeMarkdown(article.publication), date, article.paragraphs.length);
  const text = `${bold(escapeMarkdown(article.title))}\n${subtext(source)}`;
  return section(text, linkButton(words.openArticle, article.url));
}

/** What the bot answers from, and what can be typed. */
function run({ language, corpus, commands }: Request): Reply {
  const words = texts[language];
  const head = textPart(`### ${words.helpTitle}\n${words.helpAbout}`);
  const lines = commands.map((command) => `- ${bold(usageOf(command))}: ${descriptionOf(command, language)}`);
  const foot = textPart([words.helpWords, ...lines].join('\n'));
  const named: Part[] = [];
  for (const article of corpus.articles.slice(0, MOST_ARTICLES)) {
    const part = articlePart(article, language);
    const more = textPart(words.moreArticles(corpus.articles.length));
    if (fits([head, ...named, part, more, foot])) named.push(part);
  }
  const left = corpus.articles.length - named.length;
  const more = left > 0 ? [textPart(words.moreArticles(left))] : [];
  return reply([head, ...named, ...more, foot]);
}

export const help: Command = { data, run };
