import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Article, Topic } from '../src/corpus/article.ts';
import { MAX_TOPIC_NAME } from '../src/corpus/front-matter.ts';
import { fold } from '../src/fold.ts';
import { LANGUAGES } from '../src/language.ts';
import { choice } from '../src/reply/choice.ts';
import { cited, formatParagraphs, shortTitle, withLink } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { MAX_CHOICE, MAX_CHOICES } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { pageOf } from '../src/reply/pages.ts';
import { menu, type Part, textPart } from '../src/reply/reply.ts';
import { texts } from '../src/reply/texts.ts';
import { topicNames } from '../src/reply/topic-names.ts';
import { type Choice, type Command, EVERYWHERE, inSpanish, type Request, type Result } from './command.ts';
import { formatLine } from './line.ts';
import { ARTICLE, PAGE, PRIVATE, pageOption, textOption } from './options.ts';

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
  const length = (numbers: readonly number[]): number =>
    article.paragraphs
      .filter(({ number }) => numbers.includes(number))
      .reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = length(article.paragraphs.map(({ number }) => number));
  const share = Math.round((100 * length(topic.paragraphs)) / whole);
  return `${formatParagraphs(topic.paragraphs)} · ${Math.max(share, 1)} %`;
}

/** A topic with the sentence that it begins with, which says what it covers, and the link to it. */
function overview(one: Listed, { corpus, language }: Request): Part[] {
  const { article, topic } = one;
  const number = topic.paragraphs[0];
  const paragraph = article.paragraphs.find((other) => other.number === number);
  const sentence = paragraph?.sentences[0];
  if (!paragraph || !sentence) return [];
  const name = [
    bold(escapeMarkdown(topic.name[language])),
    extent(one),
    // With several articles a paragraph's number alone does not say where it is.
    ...(corpus.articles.length > 1 ? [shortTitle(article)] : []),
  ].join(' · ');
  const text = [name, excerpt(article, sentence)].join('\n');
  return [withLink(text, { article, paragraph: paragraph.number, span: sentence }, language)];
}

/** The passages of a topic, in order. */
function contents({ article, topic }: Listed, request: Request): Part[] {
  return request.corpus.passages
    .filter((passage) => passage.article === article && topic.paragraphs.includes(passage.paragraph))
    .map((passage, i) =>
      cited(
        [excerpt(article, passage)],
        { article, paragraph: passage.paragraph, span: passage },
        i + 1,
        request,
      ),
    );
}

/** The topic called that in either language, or the only one with that in its name. */
function find(typed: string, request: Request): Listed | undefined {
  const wanted = fold(typed.trim());
  const all = listed(request);
  const having = (fits: (name: string) => boolean): Listed[] =>
    all.filter(({ topic }) => LANGUAGES.some((language) => fits(fold(topic.name[language]))));
  const [called] = having((name) => name === wanted);
  const [only, ...others] = having((name) => name.includes(wanted));
  return called ?? (others.length === 0 ? only : undefined);
}

/** The command line that opens a topic. */
function lineOf({ article, topic }: Listed, { corpus, language }: Request, page = 1): string {
  const options = {
    topic: topic.name[language],
    ...(corpus.articles.length > 1 && { article: article.key }),
    ...(page > 1 && { page }),
  };
  return formatLine(topics, options);
}

/** A menu that opens a topic; of many, the first ones. */
function topicMenu(all: readonly Listed[], request: Request): Part[] {
  const options = all.slice(0, MAX_CHOICES).map((one) => ({
    label: one.topic.name[request.language],
    line: lineOf(one, request),
    description: [
      formatParagraphs(one.topic.paragraphs),
      ...(request.corpus.articles.length > 1 ? [one.article.title] : []),
    ]
      .join(' · ')
      .slice(0, MAX_CHOICE),
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
    const [only, ...others] = article ? [article] : corpus.articles;
    const subtitle = only && others.length === 0 ? { subtitle: subtext(escapeMarkdown(only.title)) } : {};
    const all = listed(request);
    const lineFor = (to: number): string =>
      formatLine(topics, { ...(article && { article: article.key }), ...(to > 1 && { page: to }) });
    if (all.length === 0) return { parts: [textPart(words.noTopics)], line: lineFor(page) };
    const parts = all.flatMap((topic) => overview(topic, request));
    return {
      parts: pageOf(
        { title: words.topics, ...subtitle, parts, below: topicMenu(all, request), page, lineFor },
        language,
      ),
      line: lineFor(page),
    };
  }
  const found = find(typed, request);
  if (!found) {
    const names = topicNames(request);
    const shown = escapeMarkdown(oneLine(typed, MAX_TYPED));
    return { parts: [textPart(names === '' ? words.noTopics : `${words.unknownTopic(shown)}\n${names}`)] };
  }
  const lineFor = (to: number): string => lineOf(found, request, to);
  return {
    parts: pageOf(
      {
        title: escapeMarkdown(found.topic.name[language]),
        subtitle: subtext(formatParagraphs(found.topic.paragraphs)),
        parts: contents(found, request),
        below: topicMenu(listed({ ...request, article: found.article }), request),
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
