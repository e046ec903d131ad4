import type { ExecutionContext } from '../../src/interactions/command.ts';
import { type ComponentResult, executeComponent } from '../../src/interactions/execute.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import type { Reply } from '../../src/reply/message.ts';
import type { Language } from '../../src/text/language.ts';
import { customIdsByLabel, isEphemeral, shareIdOf } from './messages.ts';

/** The user who shares replies. */
export const SHARING_USER = '42';

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

/**
 * What comes of sharing a private reply: the public message, and the private one that is updated.
 *
 * @param language of the person who presses. Default: en
 * @throws Error when the reply has no button for it, or the button shares nothing
 */
export function share(
  reply: Reply,
  context: ExecutionContext,
  language: Language = 'en',
): ComponentResult & { readonly shared: Reply } {
  const result = executeComponent(shareIdOf(reply), language, context, {
    ephemeral: true,
    userId: SHARING_USER,
  });
  const { shared } = result;
  if (!shared) throw new Error('The button shares nothing');
  return { ...result, shared };
}

/** A reply and the pages after it, by pressing the button to the next one. */
export function pagesFrom(first: Reply, context: ExecutionContext, language: Language = 'en'): Reply[] {
  const pages = [first];
  const { nextPage } = texts[language];
  for (let last = first; customIdsByLabel(last).has(nextPage); pages.push(last))
    last = press(last, nextPage, context, language);
  return pages;
}
