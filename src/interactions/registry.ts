import type { Corpus } from '../analysis/corpus.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Command, CommandRegistry, ExecutionContext } from './command.ts';
import { ARTICLE_OPTION } from './options.ts';

function withoutArticleOption(command: Command): Command {
  const { options, ...data } = command.data;
  const others = options?.filter(({ name }) => name !== ARTICLE_OPTION.name);
  return { ...command, data: { ...data, ...(others && { options: others }) } };
}

/** The commands for a corpus: with a single article, none has the option `article`. */
function registryFor(registry: CommandRegistry, { articles }: Corpus): CommandRegistry {
  if (articles.length > 1) return registry;
  return {
    ...registry,
    commands: registry.commands.map(withoutArticleOption),
    defaultCommand: withoutArticleOption(registry.defaultCommand),
  };
}

/** What interactions with a knowledge base are executed in. */
export function createExecutionContext(
  registry: CommandRegistry,
  knowledge: KnowledgeBase,
): ExecutionContext {
  return { ...knowledge, registry: registryFor(registry, knowledge.corpus) };
}

/** What is registered with Discord: slash commands and message commands. */
export function commandPayloads({ registry }: Pick<ExecutionContext, 'registry'>) {
  return [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
}
