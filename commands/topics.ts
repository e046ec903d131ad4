import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Article, Topic } from '../src/corpus/article.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { MAX_TOPIC_NAME } from '../src/corpus/front-matter.ts';
import { fold } from '../src/fold.ts';
import { LANGUAGES, type Language } from '../src/language.ts';
import { choice } from '../src/reply/choice.ts';
import { cited, formatParagraphs, openButton } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { pageReply } from '../src/reply/pages.ts';
import { type Part, type Reply, reply, section, textPart } from '../src/reply/reply.ts';
import { texts } from '../src/reply/texts.ts';
import { topicNames } from '../src/reply/topic-names.ts';
import { type Choice, type Command, EVERYWHERE, inSpanish, type Request } from './command.ts';
import { formatLine } from './line.ts';
import { PAGE, pageOption, textOption } from './options.ts';

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
    PAGE,
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

interface Listed {
  readonly article: Article;
  readonly topic: Topic;
}

function listed({ articles }: Corpus): Listed[] {
  return articles.flatMap((article) => article.topics.map((topic) => ({ article, topic })));
}

/** A topic with the sentence that it begins with, which says what it covers, and the link to it. */
function overview({ article, topic }: Listed, { articles, passages }: Corpus, language: Language): Part[] {
  const paragraph = topic.paragraphs[0];
  const passage = passages.find((one) => one.article === article && one.paragraph === paragraph);
  const sentence = passage?.sentences[0];
  if (!passage || !sentence) return [];
  const name = [
    bold(escapeMarkdown(topic.name[language])),
    formatParagraphs(topic.paragraphs),
    // With several articles a paragraph's number alone does not say where it is.
    ...(articles.length > 1 ? [escapeMarkdown(article.title)] : []),
  ].join(' · ');
  const source = { article, paragraph: passage.paragraph, span: sentence };
  return [section([name, excerpt(article, sentence)].join('\n'), openButton(source, language))];
}

/** The passages of a topic, in order. */
function contents({ article, topic }: Listed, { passages }: Corpus, language: Language): Part[] {
  return passages
    .filter((passage) => passage.article === article && topic.paragraphs.includes(passage.paragraph))
    .map((passage, i) =>
      cited(
        [excerpt(article, passage)],
        { article, paragraph: passage.paragraph, span: passage },
        i + 1,
        language,
      ),
    );
}

/** The topic called that in either language, or the only one with that in its name. */
function find(typed: string, corpus: Corpus): Listed | undefined {
  const wanted = fold(typed.trim());
  const all = listed(corpus);
  const having = (fits: (name: string) => boolean): Listed[] =>
    all.filter(({ topic }) => LANGUAGES.some((language) => fits(fold(topic.name[language]))));
  const [called] = having((name) => name === wanted);
  const [only, ...others] = having((name) => name.includes(wanted));
  return called ?? (others.length === 0 ? only : undefined);
}

/** All topics, or the passages of one. */
function run({ options, language, corpus }: Request): Reply {
  const typed = textOption(options, 'topic');
  const words = texts[language];
  const page = pageOption(options);
  if (typed === undefined) {
    const [only, ...others] = corpus.articles;
    const subtitle = only && others.length === 0 ? { subtitle: subtext(escapeMarkdown(only.title)) } : {};
    return pageReply(
      {
        title: words.topics,
        ...subtitle,
        parts: listed(corpus).flatMap((topic) => overview(topic, corpus, language)),
        page,
        lineFor: (to) => formatLine(topics, { page: to }),
      },
      language,
    );
  }
  const found = find(typed, corpus);
  if (!found) {
    const shown = escapeMarkdown(oneLine(typed, MAX_TYPED));
    return reply([textPart(`${words.unknownTopic(shown)}\n${topicNames(corpus, language)}`)]);
  }
  const name = found.topic.name[language];
  return pageReply(
    {
      title: escapeMarkdown(name),
      subtitle: subtext(formatParagraphs(found.topic.paragraphs)),
      parts: contents(found, corpus, language),
      page,
      lineFor: (to) => formatLine(topics, { topic: name, page: to }),
    },
    language,
  );
}

function suggest(typed: string, { corpus, language }: Omit<Request, 'options'>): Choice[] {
  const wanted = fold(typed.trim());
  return listed(corpus)
    .filter(({ topic }) => fold(topic.name[language]).includes(wanted))
    .map(({ topic }) => choice(topic.name[language], formatParagraphs(topic.paragraphs)));
}

export const topics: Command = { data, run, suggest };
