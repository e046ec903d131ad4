import type { Corpus } from '../analysis/corpus.ts';
import { UsageError } from '../errors.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { texts } from '../reply/i18n/index.ts';
import { MAX_ECHO_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import { type Command, type CommandRegistry, type ExecutionContext, typedCommands } from './command.ts';
import { ARTICLE_OPTION } from './shared-options.ts';

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

/** The context of all interactions until the corpus changes: the knowledge base, and the commands that fit its corpus. */
export function createExecutionContext(
  registry: CommandRegistry,
  knowledge: KnowledgeBase,
): ExecutionContext {
  return { ...knowledge, registry: registryFor(registry, knowledge.corpus), fullRegistry: registry };
}

/** The slash commands and message commands, as they are registered with Discord. */
export function commandPayloads({ registry }: Pick<ExecutionContext, 'registry'>) {
  return [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
}

/** `/ask, /quote`, and so on. */
const commandNames = (commands: readonly Command[]): string =>
  commands.map(({ data }) => `/${data.name}`).join(', ');

/**
 * The command of that name, among those that people can type and those of buttons.
 *
 * @throws UsageError listing what can be typed when there is none
 */
export function findCommand(
  name: string,
  language: Language,
  { registry }: Pick<ExecutionContext, 'registry'>,
): Command {
  const typed = typedCommands(registry);
  const command = [...typed, ...registry.buttonCommands].find(({ data }) => data.name === name);
  if (command) return command;
  throw new UsageError(texts[language].unknownCommand(oneLine(name, MAX_ECHO_LENGTH), commandNames(typed)));
}

/** Says that there is no such command in the Apps menu any more, and which slash commands there are. */
export function unknownContextMenuCommand(
  name: string,
  language: Language,
  { registry }: ExecutionContext,
): UsageError {
  const shown = oneLine(name, MAX_ECHO_LENGTH);
  return new UsageError(texts[language].unknownContextMenuCommand(shown, commandNames(registry.commands)));
}
