import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { TopicOccurrence } from '../src/analysis/topics/compare-topics.ts';
import type { Article } from '../src/corpus/article.ts';
import { onlyArticle } from '../src/interactions/article-option.ts';
import { valueOfLabel } from '../src/interactions/choice-label.ts';
import {
  ALL_CONTEXTS,
  type Choice,
  type Command,
  type CommandResult,
  type Invocation,
} from '../src/interactions/command.ts';
import { encodeNamedId, encodePageId, findNamed, formatPageId } from '../src/interactions/custom-id.ts';
import { spanishLocalizations } from '../src/interactions/localization.ts';
import { pageOption, textOption } from '../src/interactions/options.ts';
import { ARTICLE_OPTION, PAGE_OPTION, PRIVATE_OPTION } from '../src/interactions/shared-options.ts';
import { autocompleteChoice } from '../src/reply/autocomplete-choice.ts';
import { formatParagraphs } from '../src/reply/citation.ts';
import { texts, textsFor } from '../src/reply/i18n/index.ts';
import { MAX_BUTTONS, MAX_CHOICE_LENGTH, MAX_ECHO_LENGTH, MAX_LABEL_LENGTH } from '../src/reply/limits.ts';
import { menuOf } from '../src/reply/list-layout.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import {
  ACCENT_COLORS,
  buttonRows,
  type Component,
  commandButton,
  type SelectOption,
  textDisplay,
} from '../src/reply/message.ts';
import { paginate, paginateList } from '../src/reply/pagination.ts';
import { comparisonComponents, topicItem, topicPassages } from '../src/reply/topics-layout.ts';
import { compareEventTopics } from '../src/search/event-topics.ts';
import { passagesNaming } from '../src/search/passages-about.ts';
import { LANGUAGES, type Language } from '../src/text/language.ts';
import { normalize } from '../src/text/normalize.ts';
import { textTokens } from '../src/text/question-tokens.ts';
import { isStopWord } from '../src/text/stop-words.ts';
import { beginningsId } from './buttons/topic-beginnings.ts';

const data = {
  name: 'topics',
  name_localizations: spanishLocalizations('temas'),
  description: 'The topics, in reading order; or all that is said on one of them',
  description_localizations: spanishLocalizations(
    'Los temas, en orden; o todo lo que se dice de uno de ellos',
  ),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'topic',
      name_localizations: spanishLocalizations('tema'),
      description: 'The topic to read',
      description_localizations: spanishLocalizations('El tema que quieres leer'),
      autocomplete: true,
      max_length: MAX_CHOICE_LENGTH,
    },
    ARTICLE_OPTION,
    PAGE_OPTION,
    PRIVATE_OPTION,
  ],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The topics of the article asked, or of all. */
export function topicsIn({ corpus, article }: Pick<Invocation, 'corpus' | 'article'>): TopicOccurrence[] {
  const articles = article ? [article] : corpus.articles;
  return articles.flatMap((each) => each.topics.map((topic) => ({ article: each, topic })));
}

/** True for a name with all of some words: "the audit" is "audit of the dam". */
function hasWords(name: string, words: readonly string[]): boolean {
  const own: ReadonlySet<string> = new Set(textTokens(name));
  return words.every((word) => own.has(word));
}

/**
 * The topic of that name in either language, in every article that has it; or else the only one whose name contains `typed`
 * or all its content words, or whose label it is.
 */
function findTopic(typed: string, invocation: Invocation): TopicOccurrence[] {
  const wanted = normalize(typed.trim());
  const all = topicsIn(invocation);
  const withName = (matches: (name: string) => boolean): TopicOccurrence[] =>
    all.filter(({ topic }) => LANGUAGES.some((language) => matches(normalize(topic.name[language]))));
  const exact = findNamed(typed, all, ({ topic }) => Object.values(topic.name));
  if (exact.length > 0) return exact;
  const words = textTokens(typed).filter((word) => !isStopWord(word));
  const containing = withName((name) => words.length > 0 && (name.includes(wanted) || hasWords(name, words)));
  if (containing.length === 1) return containing;
  const labeled = valueOfLabel(typed, suggest, invocation);
  return labeled === undefined ? [] : withName((name) => name === normalize(labeled));
}

/** The `custom_id` that shows the list of topics. */
function topicsId(invocation: Invocation, page = 1): string {
  return formatPageId(topics, {}, invocation, page);
}

/** The `custom_id` that shows a topic, in the article asked or in all. */
function topicId({ topic }: TopicOccurrence, invocation: Invocation, page = 1): string {
  const name = topic.name[invocation.language];
  return encodeNamedId(topics, { option: 'topic', name, ownName: topic.name.en }, invocation, page);
}

/** A menu that opens the topics of an article. */
function articleMenu(invocation: Invocation): Component[] {
  const { corpus, language } = invocation;
  const optionOf = (article: Article): SelectOption => ({
    label: oneLine(article.title, MAX_CHOICE_LENGTH),
    customId: topicsId({ ...invocation, article }),
  });
  return menuOf('articles', texts[language].articlesMenu, corpus.articles, optionOf, language);
}

/** Topics of one name, and the `custom_id` that shows them. */
type SameTopics = readonly [customId: string, same: readonly [TopicOccurrence, ...TopicOccurrence[]]];

/** The topics by the `custom_id` that shows them, which those of one name share: Discord refuses a message with one twice. */
function groupById(occurrences: readonly TopicOccurrence[], invocation: Invocation): SameTopics[] {
  const byId = new Map<string, [TopicOccurrence, ...TopicOccurrence[]]>();
  for (const occurrence of occurrences) {
    const customId = topicId(occurrence, invocation);
    const same = byId.get(customId);
    if (same) same.push(occurrence);
    else byId.set(customId, [occurrence]);
  }
  return [...byId];
}

/** A menu that opens a topic, once for the topics of several articles that have one name; none without topics. */
export function topicMenu(
  placeholder: string,
  occurrences: readonly TopicOccurrence[],
  invocation: Invocation,
): Component[] {
  const { language } = invocation;
  const optionOf = ([customId, same]: SameTopics): SelectOption => ({
    label: same[0].topic.name[language],
    customId,
    // Paragraphs are those of one article.
    ...(same.length === 1 && { description: formatParagraphs(same[0].topic.paragraphs) }),
  });
  return menuOf('topics', placeholder, groupById(occurrences, invocation), optionOf, language);
}

/** The topics that most paragraphs on a subject belong to, those with most of them first. */
function topicsOn(subject: string, { index, ...invocation }: Invocation): TopicOccurrence[] {
  const passages = passagesNaming(subject, index, invocation);
  return topicsIn(invocation)
    .map((occurrence) => ({
      occurrence,
      count: passages.filter(
        ({ article, paragraph }) =>
          article === occurrence.article && occurrence.topic.paragraphs.includes(paragraph),
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ occurrence }) => occurrence);
}

/**
 * Says that there is no such topic, with buttons for those that it comes up in, or else one that asks about it instead, and a
 * menu of those that there are.
 */
function unknownTopic(typed: string, invocation: Invocation): CommandResult {
  const t = textsFor(invocation);
  const name = oneLine(typed, MAX_ECHO_LENGTH);
  const customId = encodePageId(invocation.fullRegistry.defaultCommand, { question: name }, invocation);
  const canBeAsked = name !== '' && customId !== undefined;
  const related = groupById(topicsOn(name, invocation), invocation).slice(0, MAX_BUTTONS);
  const buttons = related.map(([customId, [{ topic }]]) =>
    commandButton(oneLine(topic.name[invocation.language], MAX_LABEL_LENGTH), customId),
  );
  const message = (related.length > 0 ? t.topicsOnSubject : t.unknownTopic)(escapeMarkdown(name));
  return {
    components: [
      textDisplay(bold(message)),
      ...buttonRows(buttons),
      ...buttonRows(canBeAsked ? [commandButton(t.askThis(name), customId)] : []),
      ...topicMenu(t.coveredTopics, topicsIn(invocation), invocation),
    ],
    accentColor: ACCENT_COLORS.none,
  };
}

/** The topics of the only article, or of the one asked. */
function listTopics(invocation: Invocation, article: Article): CommandResult {
  const { language, options } = invocation;
  const t = texts[language];
  const page = pageOption(options);
  const occurrences = topicsIn({ ...invocation, article });
  const content = {
    title: t.topics,
    subtitle: subtext(escapeMarkdown(article.title)),
    items: occurrences,
    format: (occurrence: TopicOccurrence) => topicItem(occurrence, language),
    buttons: occurrences.length > 0 ? [commandButton(t.topicBeginnings, beginningsId(invocation))] : [],
    menuOf: (shown: readonly TopicOccurrence[]) => topicMenu(t.topicsMenu, shown, invocation),
    page,
    customIdFor: (number: number) => topicsId(invocation, number),
  };
  return { components: paginateList(content, language), customId: topicsId(invocation, page) };
}

/** The topics that articles share, and those of each. */
function compareArticles(invocation: Invocation): CommandResult {
  const { corpus, index, language, options } = invocation;
  const page = pageOption(options);
  const content = {
    title: texts[language].topics,
    subtitle: subtext(texts[language].articles(corpus.articles.length)),
    components: comparisonComponents(compareEventTopics(corpus.topicComparison, index), invocation),
    footer: articleMenu(invocation),
    page,
    customIdFor: (number: number) => topicsId(invocation, number),
  };
  return { components: paginate(content, language), customId: topicsId(invocation, page) };
}

/** The location of topics of one name: the paragraphs of an article, or the number of articles. */
function locationOf(occurrences: readonly TopicOccurrence[], language: Language): string {
  const articles = new Set(occurrences.map(({ article }) => article));
  if (articles.size > 1) return texts[language].articles(articles.size);
  const paragraphs = new Set(occurrences.flatMap(({ topic }) => topic.paragraphs));
  return formatParagraphs([...paragraphs].sort((a, b) => a - b));
}

/** The passages of a topic. */
function showTopic(
  first: TopicOccurrence,
  occurrences: readonly TopicOccurrence[],
  invocation: Invocation,
): CommandResult {
  const { corpus, language, options } = invocation;
  const { article, topic } = first;
  const page = pageOption(options);
  const isOnly = occurrences.length === 1;
  // Of several articles, the menu keeps to this one.
  const scope = corpus.articles.length > 1 ? { ...invocation, article } : invocation;
  const others = topicsIn(scope).filter((other) => other.topic !== topic);
  const content = {
    title: escapeMarkdown(topic.name[language]),
    subtitle: subtext(locationOf(occurrences, language)),
    components: topicPassages(occurrences, invocation),
    buttons: [commandButton(texts[language].allTopics, topicsId(invocation))],
    footer: isOnly ? topicMenu(texts[language].topicsMenu, others, scope) : [],
    page,
    customIdFor: (number: number) => topicId(first, invocation, number),
  };
  return { components: paginate(content, language), customId: topicId(first, invocation, page) };
}

function run(invocation: Invocation): CommandResult {
  const typed = textOption(invocation.options, 'topic');
  if (typed === undefined) {
    const article = onlyArticle(invocation);
    return article ? listTopics(invocation, article) : compareArticles(invocation);
  }
  const occurrences = findTopic(typed, invocation);
  const [first] = occurrences;
  return first ? showTopic(first, occurrences, invocation) : unknownTopic(typed, invocation);
}

/** The topics with `typed` in their names, once for those of one name. */
function suggest(typed: string, invocation: Invocation): Choice[] {
  const { language } = invocation;
  const wanted = normalize(typed.trim());
  const matching = topicsIn(invocation).filter(({ topic }) =>
    normalize(topic.name[language]).includes(wanted),
  );
  return groupById(matching, invocation).map(([, same]) =>
    autocompleteChoice(same[0].topic.name[language], locationOf(same, language)),
  );
}

export const topics: Command = { data, run, autocomplete: { topic: suggest } };
