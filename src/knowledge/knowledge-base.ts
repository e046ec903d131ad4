import { commands, messageCommands } from '../../commands/index.ts';
import type { Command, KnowledgeBase } from '../interactions/command.ts';
import { ARTICLE_OPTION } from '../interactions/options.ts';
import { buildSearchIndex, type IndexSnapshot } from '../search/search-index.ts';
import type { Corpus } from './load-corpus.ts';

/** The commands for a corpus: with only one article, none asks which. */
function commandsFor({ articles }: Corpus): Command[] {
  if (articles.length > 1) return [...commands];
  return commands.map((command) => {
    const { options, ...data } = command.data;
    const left = options?.filter(({ name }) => name !== ARTICLE_OPTION.name);
    return { ...command, data: { ...data, ...(left && { options: left }) } };
  });
}

/** All that is registered with Discord for a corpus: the commands, and what can be done with messages. */
export function commandPayloads(corpus: Corpus) {
  return [...commandsFor(corpus), ...messageCommands].map(({ data }) => data);
}

/**
 * Everything that replies are made from.
 *
 * @param kept what has been kept of the index of the same corpus
 */
export function createKnowledgeBase(corpus: Corpus, kept?: IndexSnapshot): KnowledgeBase {
  return { corpus, index: buildSearchIndex(corpus, kept), commands: commandsFor(corpus) };
}
