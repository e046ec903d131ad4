import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { topics } from './topics.ts';

/**
 * Everything that people can type. Registration with Discord, dispatch, the terminal's help and completion and the
 * README's table follow this list; a command that is not in it does not exist.
 */
export const commands: readonly Command[] = [ask, quote, topics, help];
