import type { Corpus } from '../analysis/corpus.ts';
import { UsageError } from '../errors.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { texts } from '../reply/i18n/index.ts';
import { MAX_ECHO_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import {
  type Command,
  type CommandRegistry,
  type ExecutionContext,
  offeredCommands,
  type Surface,
  typedCommands,
} from './command.ts';
import { localizedName } from './localization.ts';
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

const DEFAULT_SURFACE: Surface = { hasMessages: true, keepsQuestions: false };

/**
 * The context of all interactions until the corpus changes: the knowledge base, and the commands that fit its corpus.
 *
 * @param surface Default: Discord, where no question is kept
 */
export function createExecutionContext(
  registry: CommandRegistry,
  knowledge: KnowledgeBase,
  surface: Surface = DEFAULT_SURFACE,
): ExecutionContext {
  return { ...knowledge, surface, registry: registryFor(registry, knowledge.corpus), fullRegistry: registry };
}

/** The slash commands and message commands, as they are registered with Discord. */
export function commandPayloads({ registry }: Pick<ExecutionContext, 'registry'>) {
  return [...registry.commands, ...registry.messageCommands].map(({ data }) => data);
}

type CommandsOfSurface = Pick<ExecutionContext, 'registry' | 'surface'>;

/** The names of the commands that can be typed, as the person's client shows them: `/ask, /quote`, and so on. */
const offeredNames = (context: CommandsOfSurface, language: Language): string =>
  offeredCommands(context)
    .map(({ data }) => `/${localizedName(data, language)}`)
    .join(', ');

/**
 * The command of that name, among those that people can type and those of buttons.
 *
 * @throws UsageError listing the commands of this surface when there is none
 */
export function findCommand(name: string, language: Language, context: CommandsOfSurface): Command {
  const { registry } = context;
  const command = [...typedCommands(registry), ...registry.buttonCommands].find(
    ({ data }) => data.name === name,
  );
  if (command) return command;
  const shown = oneLine(name, MAX_ECHO_LENGTH);
  throw new UsageError(texts[language].unknownCommand(shown, offeredNames(context, language)));
}

/** Says that there is no such command in the Apps menu any more, and which slash commands there are. */
export function unknownContextMenuCommand(
  name: string,
  language: Language,
  context: CommandsOfSurface,
): UsageError {
  const shown = oneLine(name, MAX_ECHO_LENGTH);
  return new UsageError(texts[language].unknownContextMenuCommand(shown, offeredNames(context, language)));
}
