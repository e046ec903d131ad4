import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { type TopicsAcross, topicShare, topicsAcross } from '../src/analysis/topics/shared-topics.ts';
import { type Article, MAX_TOPIC_NAME, type Topic } from '../src/corpus/article.ts';
import {
  type Choice,
  type Command,
  EVERYWHERE,
  inSpanish,
  type Request,
  type Result,
} from '../src/interactions/command.ts';
import { formatLine, lineForButton } from '../src/interactions/command-line.ts';
import { ARTICLE, PAGE, PRIVATE, pageOption, textOption } from '../src/interactions/options.ts';
import type { Corpus } from '../src/knowledge/load-corpus.ts';
import { choice } from '../src/reply/autocomplete-choice.ts';
import { cited, formatParagraphs, shortTitle, withLink } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { texts } from '../src/reply/i18n/texts.ts';
import { MAX_CHOICE, MAX_CHOICES } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { buttonRow, commandButton, menu, type Part, textPart } from '../src/reply/message.ts';
import { pageOf } from '../src/reply/pagination.ts';
import { topicNames } from '../src/reply/topic-list.ts';
import { LANGUAGES } from '../src/text/language.ts';
import { fold } from '../src/text/normalize.ts';
import { keyOf } from '../src/util/short-hash.ts';
import { ask } from './ask.ts';

/** How much may be typed of a topic's name: as much as one may be long. */
const MAX_TYPED = MAX_TOPIC_NAME;

const data = {
  name: 'topics',
  name_localizations: inSpanish('temas'),
  description: 'What the article is about, in reading order; or all it says on one topic',
  description_localizations: inSpanish('De qué trata el artículo, en orden; o todo lo que dice de un tema'),
  options: [
    {
      type: 3,
      name: 'topic',
      name_localizations: inSpanish('tema'),
      description: 'The topic to read',
      description_localizations: inSpanish('El tema que quieres leer'),
      autocomplete: true,
      max_length: MAX_TYPED,
    },
    ARTICLE,
    PAGE,
    PRIVATE,
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

interface Listed {
  readonly article: Article;
  readonly topic: Topic;
}

/** The topics of one article, or of all. */
function listed({ corpus, article }: Request): Listed[] {
  const articles = article ? [article] : corpus.articles;
  return articles.flatMap((one) => one.topics.map((topic) => ({ article: one, topic })));
}

/** How much of its article a topic takes, in words a reader knows: `¶9–12 · 25 %`. */
function extent({ article, topic }: Listed): string {
  const percent = Math.max(Math.round(100 * topicShare(article, topic)), 1);
  return `${formatParagraphs(topic.paragraphs)} · ${percent} %`;
}

/** A topic with the sentence that it begins with, which says what it covers, and the link to it. */
function overview(one: Listed, request: Request): Part[] {
  const { language } = request;
  const { article, topic } = one;
  const number = topic.paragraphs[0];
  const paragraph = article.paragraphs.find((other) => other.number === number);
  const sentence = paragraph?.sentences[0];
  if (!paragraph || !sentence) return [];
  const lines = [
    `${bold(escapeMarkdown(topic.name[language]))} · ${extent(one)}`,
    excerpt(article, sentence),
  ];
  const source = { article, paragraph: paragraph.number, span: sentence };
  // The button says where the words stand; where there is none, a citation does.
  const isLinked = article.url !== undefined;
  return [isLinked ? withLink(lines.join('\n'), source, language) : cited(lines, source, 1, request)];
}

/** More topics that articles share than this are not read, nor more articles that share one. */
const MOST_SHARED = 12;
const MOST_PLACES = 3;

/** A list under a heading, in parts of about this many characters at most, so that each fits a message. */
const MOST_LISTED = 1500;

function list(heading: string, lines: readonly string[]): Part[] {
  const parts = [bold(heading)];
  for (const line of lines) {
    const last = `${parts.at(-1)}\n${line}`;
    if (last.length <= MOST_LISTED) parts[parts.length - 1] = last;
    else parts.push(line);
  }
  return parts.map(textPart);
}

/** What the articles share is found once: there may be thousands of them. */
const across = new WeakMap<Corpus, TopicsAcross>();

/** What several articles cover, and then what only one does, article by article. */
function comparison({ corpus, language }: Request): Part[] {
  const words = texts[language];
  const found = across.get(corpus) ?? topicsAcross(corpus.articles);
  across.set(corpus, found);
  const shared = found.shared.slice(0, MOST_SHARED).map(({ name, places }) => {
    const where = places.map((place) => `${shortTitle(place.article)} (${extent(place)})`);
    const rest = where.length > MOST_PLACES ? ' …' : '';
    return `- ${bold(escapeMarkdown(name[language]))}: ${where.slice(0, MOST_PLACES).join('; ')}${rest}`;
  });
  const single = new Map<Article, string[]>(corpus.articles.map((article) => [article, []]));
  for (const place of found.single)
    single.get(place.article)?.push(`- ${escapeMarkdown(place.topic.name[language])} · ${extent(place)}`);
  return [
    ...(shared.length > 0 ? list(words.sharedTopics, shared) : []),
    ...[...single].flatMap(([article, lines]) =>
      list(shortTitle(article), lines.length > 0 ? lines : [words.nothingAlone]),
    ),
  ];
}

/** A menu that opens the topics of one article; of many, the first ones. */
function articleMenu({ corpus, language }: Request): Part[] {
  const options = corpus.articles.slice(0, MAX_CHOICES).map(({ title, key }) => ({
    label: title.slice(0, MAX_CHOICE),
    line: formatLine(topics, { article: key }),
  }));
  return [menu('articles', texts[language].articlesMenu, options)];
}

/** The passages of a topic, in order, in each article that has it. */
function contents(found: readonly Listed[], request: Request): Part[] {
  return found
    .flatMap(({ article, topic }) =>
      request.corpus.passages.filter(
        (passage) => passage.article === article && topic.paragraphs.includes(passage.paragraph),
      ),
    )
    .map((passage, i) =>
      cited(
        [excerpt(passage.article, passage)],
        { article: passage.article, paragraph: passage.paragraph, span: passage },
        i + 1,
        request,
      ),
    );
}

/**
 * The topic called that in either language, or with that key, in every article that has it; or the only one with that in
 * its name.
 */
function find(typed: string, request: Request): Listed[] {
  const wanted = fold(typed.trim());
  const all = listed(request);
  const having = (fits: (name: string) => boolean): Listed[] =>
    all.filter(({ topic }) => LANGUAGES.some((language) => fits(fold(topic.name[language]))));
  const called = having((name) => name === wanted);
  const meant = called.length > 0 ? called : all.filter(({ topic }) => keyOf(topic.name.en) === typed.trim());
  if (meant.length > 0) return meant;
  const nearly = having((name) => name.includes(wanted));
  return nearly.length === 1 ? nearly : [];
}

/** The command line that opens a topic, in one article or in all. */
function lineOf({ topic }: Listed, { article, language }: Request, page = 1): string {
  const rest = { ...(article && { article: article.key }), ...(page > 1 && { page }) };
  return (
    lineForButton(topics, { topic: topic.name[language], ...rest }) ??
    formatLine(topics, { topic: keyOf(topic.name.en), ...rest })
  );
}

/** A button that asks the articles what was typed for a topic; nothing where that is too long for one. */
function askInstead(typed: string, { article, language }: Request): Part[] {
  const question = oneLine(typed, MAX_TYPED);
  const line = lineForButton(ask, { question, ...(article && { article: article.key }) });
  if (question === '' || line === undefined) return [];
  return [buttonRow([commandButton(texts[language].askThis(question), line)])];
}

/** A menu that opens a topic; of many, the first ones. */
function topicMenu(all: readonly Listed[], request: Request): Part[] {
  const options = all.slice(0, MAX_CHOICES).map((one) => ({
    label: one.topic.name[request.language],
    line: lineOf(one, request),
    description: formatParagraphs(one.topic.paragraphs),
  }));
  return options.length === 0 ? [] : [menu('topics', texts[request.language].topicsMenu, options)];
}

/** All topics, or the passages of one. */
function run(request: Request): Result {
  const { options, language, corpus, article } = request;
  const typed = textOption(options, 'topic');
  const words = texts[language];
  const page = pageOption(options);
  if (typed === undefined) {
    const only = article ?? (corpus.articles.length === 1 ? corpus.articles[0] : undefined);
    const one = { ...request, article: only };
    const all = listed(one);
    const lineFor = (to: number): string =>
      formatLine(topics, { ...(article && { article: article.key }), ...(to > 1 && { page: to }) });
    return {
      parts: pageOf(
        {
          title: words.topics,
          subtitle: subtext(only ? escapeMarkdown(only.title) : words.articles(corpus.articles.length)),
          parts: only ? all.flatMap((topic) => overview(topic, one)) : comparison(request),
          below: only ? topicMenu(all, request) : articleMenu(request),
          page,
          lineFor,
        },
        language,
      ),
      line: lineFor(page),
    };
  }
  const found = find(typed, request);
  const [first] = found;
  if (!first) {
    const shown = escapeMarkdown(oneLine(typed, MAX_TYPED));
    const text = textPart(`${words.unknownTopic(shown)}\n${topicNames(request)}`);
    return { parts: [text, ...askInstead(typed, request)] };
  }
  // A menu of one article's topics means that article, where there are others.
  const within = corpus.articles.length > 1 ? { ...request, article: first.article } : request;
  const others = listed(within).filter(({ topic }) => topic !== first.topic);
  const lineFor = (to: number): string => lineOf(first, request, to);
  const places = found.length === 1 ? formatParagraphs(first.topic.paragraphs) : words.articles(found.length);
  return {
    parts: pageOf(
      {
        title: escapeMarkdown(first.topic.name[language]),
        subtitle: subtext(places),
        parts: contents(found, request),
        below: found.length === 1 ? topicMenu(others, within) : [],
        page,
        lineFor,
      },
      language,
    ),
    line: lineFor(page),
  };
}

function suggest(typed: string, request: Request): Choice[] {
  const { language } = request;
  const wanted = fold(typed.trim());
  return listed(request)
    .filter(({ topic }) => fold(topic.name[language]).includes(wanted))
    .map(({ topic }) => choice(topic.name[language], formatParagraphs(topic.paragraphs)));
}

export const topics: Command = { data, run, suggest: { topic: suggest } };
