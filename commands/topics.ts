import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Corpus } from '../src/analysis/corpus.ts';
import { compareTopics, type TopicComparison, topicShare } from '../src/analysis/topics/compare-topics.ts';
import { type Article, MAX_TOPIC_NAME_LENGTH, type Topic } from '../src/corpus/article.ts';
import {
  ALL_CONTEXTS,
  type Choice,
  type Command,
  type CommandResult,
  type Invocation,
  spanishLocalizations,
} from '../src/interactions/command.ts';
import { encodeCustomId, formatCommandLine } from '../src/interactions/command-line.ts';
import {
  ARTICLE_OPTION,
  PAGE_OPTION,
  PRIVATE_OPTION,
  pageOption,
  textOption,
} from '../src/interactions/options.ts';
import { autocompleteChoice } from '../src/reply/autocomplete-choice.ts';
import { citedExcerpts, formatParagraphs, shortTitle, withSourceLink } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { texts } from '../src/reply/i18n/texts.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { actionRow, type Component, commandButton, stringSelect, textDisplay } from '../src/reply/message.ts';
import { paginate } from '../src/reply/pagination.ts';
import { topicList } from '../src/reply/topic-list.ts';
import { LANGUAGES } from '../src/text/language.ts';
import { normalize } from '../src/text/normalize.ts';
import { shortHash } from '../src/util/short-hash.ts';
import { ask } from './ask.ts';

/** How much may be typed of a topic's name: as much as one may be long. */
const MAX_TYPED = MAX_TOPIC_NAME_LENGTH;

const data = {
  name: 'topics',
  name_localizations: spanishLocalizations('temas'),
  description: 'What the article is about, in reading order; or all it says on one topic',
  description_localizations: spanishLocalizations(
    'De qué trata el artículo, en orden; o todo lo que dice de un tema',
  ),
  options: [
    {
      type: 3,
      name: 'topic',
      name_localizations: spanishLocalizations('tema'),
      description: 'The topic to read',
      description_localizations: spanishLocalizations('El tema que quieres leer'),
      autocomplete: true,
      max_length: MAX_TYPED,
    },
    ARTICLE_OPTION,
    PAGE_OPTION,
    PRIVATE_OPTION,
  ],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

interface Listed {
  readonly article: Article;
  readonly topic: Topic;
}

/** The topics of one article, or of all. */
function listed({ corpus, article }: Invocation): Listed[] {
  const articles = article ? [article] : corpus.articles;
  return articles.flatMap((one) => one.topics.map((topic) => ({ article: one, topic })));
}

/** How much of its article a topic takes, in words a reader knows: `¶9–12 · 25 %`. */
function extent({ article, topic }: Listed): string {
  const percent = Math.max(Math.round(100 * topicShare(article, topic)), 1);
  return `${formatParagraphs(topic.paragraphs)} · ${percent} %`;
}

/** A topic with the sentence that it begins with, which says what it covers, and the link to it. */
function overview(one: Listed, request: Invocation): Component[] {
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
  return [
    isLinked ? withSourceLink(lines.join('\n'), source, language) : citedExcerpts(lines, source, 1, request),
  ];
}

/** More topics that articles share than this are not read, nor more articles that share one. */
const MOST_SHARED = 12;
const MOST_PLACES = 3;

/** A list under a heading, in parts of about this many characters at most, so that each fits a message. */
const MOST_LISTED = 1500;

function list(heading: string, lines: readonly string[]): Component[] {
  const parts = [bold(heading)];
  for (const line of lines) {
    const last = `${parts.at(-1)}\n${line}`;
    if (last.length <= MOST_LISTED) parts[parts.length - 1] = last;
    else parts.push(line);
  }
  return parts.map(textDisplay);
}

/** What the articles share is found once: there may be thousands of them. */
const across = new WeakMap<Corpus, TopicComparison>();

/** What several articles cover, and then what only one does, article by article. */
function comparison({ corpus, language }: Invocation): Component[] {
  const words = texts[language];
  const found = across.get(corpus) ?? compareTopics(corpus.articles);
  across.set(corpus, found);
  const shared = found.shared.slice(0, MOST_SHARED).map(({ name, occurrences: places }) => {
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
function articleMenu({ corpus, language }: Invocation): Component[] {
  const options = corpus.articles.slice(0, MAX_CHOICES).map(({ title, key }) => ({
    label: title.slice(0, MAX_CHOICE_LENGTH),
    customId: formatCommandLine(topics, { article: key }),
  }));
  return [stringSelect('articles', texts[language].articlesMenu, options)];
}

/** The passages of a topic, in order, in each article that has it. */
function contents(found: readonly Listed[], request: Invocation): Component[] {
  return found
    .flatMap(({ article, topic }) =>
      request.corpus.passages.filter(
        (passage) => passage.article === article && topic.paragraphs.includes(passage.paragraph),
      ),
    )
    .map((passage, i) =>
      citedExcerpts(
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
function find(typed: string, request: Invocation): Listed[] {
  const wanted = normalize(typed.trim());
  const all = listed(request);
  const having = (fits: (name: string) => boolean): Listed[] =>
    all.filter(({ topic }) => LANGUAGES.some((language) => fits(normalize(topic.name[language]))));
  const called = having((name) => name === wanted);
  const meant =
    called.length > 0 ? called : all.filter(({ topic }) => shortHash(topic.name.en) === typed.trim());
  if (meant.length > 0) return meant;
  const nearly = having((name) => name.includes(wanted));
  return nearly.length === 1 ? nearly : [];
}

/** The command line that opens a topic, in one article or in all. */
function lineOf({ topic }: Listed, { article, language }: Invocation, page = 1): string {
  const rest = { ...(article && { article: article.key }), ...(page > 1 && { page }) };
  return (
    encodeCustomId(topics, { topic: topic.name[language], ...rest }) ??
    formatCommandLine(topics, { topic: shortHash(topic.name.en), ...rest })
  );
}

/** A button that asks the articles what was typed for a topic; nothing where that is too long for one. */
function askInstead(typed: string, { article, language }: Invocation): Component[] {
  const question = oneLine(typed, MAX_TYPED);
  const line = encodeCustomId(ask, { question, ...(article && { article: article.key }) });
  if (question === '' || line === undefined) return [];
  return [actionRow([commandButton(texts[language].askThis(question), line)])];
}

/** A menu that opens a topic; of many, the first ones. */
function topicMenu(all: readonly Listed[], request: Invocation): Component[] {
  const options = all.slice(0, MAX_CHOICES).map((one) => ({
    label: one.topic.name[request.language],
    customId: lineOf(one, request),
    description: formatParagraphs(one.topic.paragraphs),
  }));
  return options.length === 0 ? [] : [stringSelect('topics', texts[request.language].topicsMenu, options)];
}

/** All topics, or the passages of one. */
function run(request: Invocation): CommandResult {
  const { options, language, corpus, article } = request;
  const typed = textOption(options, 'topic');
  const words = texts[language];
  const page = pageOption(options);
  if (typed === undefined) {
    const only = article ?? (corpus.articles.length === 1 ? corpus.articles[0] : undefined);
    const one = { ...request, article: only };
    const all = listed(one);
    const lineFor = (to: number): string =>
      formatCommandLine(topics, { ...(article && { article: article.key }), ...(to > 1 && { page: to }) });
    return {
      components: paginate(
        {
          title: words.topics,
          subtitle: subtext(only ? escapeMarkdown(only.title) : words.articles(corpus.articles.length)),
          components: only ? all.flatMap((topic) => overview(topic, one)) : comparison(request),
          footer: only ? topicMenu(all, request) : articleMenu(request),
          page,
          customIdFor: lineFor,
        },
        language,
      ),
      customId: lineFor(page),
    };
  }
  const found = find(typed, request);
  const [first] = found;
  if (!first) {
    const shown = escapeMarkdown(oneLine(typed, MAX_TYPED));
    const text = textDisplay(`${words.unknownTopic(shown)}\n${topicList(request)}`);
    return { components: [text, ...askInstead(typed, request)] };
  }
  // A menu of one article's topics means that article, where there are others.
  const within = corpus.articles.length > 1 ? { ...request, article: first.article } : request;
  const others = listed(within).filter(({ topic }) => topic !== first.topic);
  const lineFor = (to: number): string => lineOf(first, request, to);
  const places = found.length === 1 ? formatParagraphs(first.topic.paragraphs) : words.articles(found.length);
  return {
    components: paginate(
      {
        title: escapeMarkdown(first.topic.name[language]),
        subtitle: subtext(places),
        components: contents(found, request),
        footer: found.length === 1 ? topicMenu(others, within) : [],
        page,
        customIdFor: lineFor,
      },
      language,
    ),
    customId: lineFor(page),
  };
}

function suggest(typed: string, request: Invocation): Choice[] {
  const { language } = request;
  const wanted = normalize(typed.trim());
  return listed(request)
    .filter(({ topic }) => normalize(topic.name[language]).includes(wanted))
    .map(({ topic }) => autocompleteChoice(topic.name[language], formatParagraphs(topic.paragraphs)));
}

export const topics: Command = { data, run, autocomplete: { topic: suggest } };
