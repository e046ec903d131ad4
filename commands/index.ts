import type { Command } from '../src/interactions/command.ts';
import { ask } from './ask.ts';
import { context, read } from './buttons/in-context.ts';
import { passages } from './buttons/passages.ts';
import { find } from './find-in-article.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { topics } from './topics.ts';

/**
 * Everything that people can type. Registration with Discord, dispatch, the terminal's help and completion and the
 * README's table follow this list; a command that is not in it does not exist.
 */
export const commands: readonly Command[] = [ask, quote, topics, help];

/** What people can do with a message of someone's, from its Apps menu. */
export const messageCommands = [find] as const;

/** What stands only behind buttons, and is not registered. */
export const buttonCommands: readonly Command[] = [passages, context, read];
