import type { CommandRegistry } from '../src/interactions/command.ts';
import { ask } from './ask.ts';
import { inContext, read } from './buttons/in-context.ts';
import { closestPassages, nearestPassages, passages } from './buttons/referenced-passages.ts';
import { topicBeginnings } from './buttons/topic-beginnings.ts';
import { findInArticle } from './find-in-article.ts';
import { help } from './help.ts';
import { people } from './people.ts';
import { quote } from './quote.ts';
import { topics } from './topics.ts';

/**
 * The one list of commands: registration with Discord, execution, the terminal's help and completion and the README's table
 * follow it. To add a command, write a file beside these and add it here.
 */
export const registry: CommandRegistry = {
  commands: [ask, quote, people, topics, help],
  messageCommands: [findInArticle],
  buttonCommands: [passages, nearestPassages, closestPassages, inContext, read, topicBeginnings],
  defaultCommand: ask,
};
