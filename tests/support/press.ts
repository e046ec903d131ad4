import type { ExecutionContext } from '../../src/interactions/command.ts';
import { executeComponent } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import type { Language } from '../../src/text/language.ts';
import { customIdsByLabel, isEphemeral } from './messages.ts';

/**
 * The reply to pressing a button of one's own message; of Share, the public one.
 *
 * @param language of the person who presses. Default: en
 * @throws Error when the reply has no button of that label
 */
export function press(
  reply: Reply,
  label: string,
  context: ExecutionContext,
  language: Language = 'en',
): Reply {
  const customIds = customIdsByLabel(reply);
  const customId = customIds.get(label);
  if (customId === undefined) throw new Error(`There is no button ${label}: ${[...customIds.keys()]}`);
  const result = executeComponent(customId, language, context, {
    ephemeral: isEphemeral(reply),
    isOwn: true,
  });
  return result.shared ?? result.reply;
}
