import type { Command, CommandResult, Invocation } from '../../src/interactions/command.ts';
import { findCommand } from '../../src/interactions/command-registry.ts';
import { formatPageId } from '../../src/interactions/custom-id.ts';
import { spanishLocalizations } from '../../src/interactions/localization.ts';
import { pageOption } from '../../src/interactions/options.ts';
import { ARTICLE_OPTION, PAGE_OPTION } from '../../src/interactions/shared-options.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import { escapeMarkdown, subtext } from '../../src/reply/markdown.ts';
import { commandButton } from '../../src/reply/message.ts';
import { paginate } from '../../src/reply/pagination.ts';
import { beginningComponents } from '../../src/reply/topics-layout.ts';

/** The `custom_id` that shows how each topic begins. */
export function beginningsId(invocation: Invocation, page = 1): string {
  return formatPageId(topicBeginnings, {}, invocation, page);
}

/** The `custom_id` that shows the list of topics again. `/topics` is found by its name, because its file imports this one. */
function topicsId(invocation: Invocation): string {
  const context = { ...invocation, registry: invocation.fullRegistry };
  return formatPageId(findCommand('topics', invocation.language, context), {}, invocation);
}

/** The topics of the article asked, or of the first, with their first sentences. */
function run(invocation: Invocation): CommandResult {
  const { corpus, language, options } = invocation;
  const t = texts[language];
  const article = invocation.article ?? corpus.articles[0];
  const page = pageOption(options);
  const content = {
    title: t.topicBeginnings,
    ...(article && { subtitle: subtext(escapeMarkdown(article.title)) }),
    components: article ? beginningComponents(article, invocation) : [],
    buttons: [commandButton(t.allTopics, topicsId(invocation))],
    page,
    customIdFor: (number: number) => beginningsId(invocation, number),
  };
  return { components: paginate(content, language), customId: beginningsId(invocation, page) };
}

/** A button of `/topics`. */
export const topicBeginnings: Command = {
  data: {
    name: 'beginnings',
    name_localizations: spanishLocalizations('comienzos'),
    description: 'How each topic begins',
    options: [ARTICLE_OPTION, PAGE_OPTION],
  },
  run,
};
