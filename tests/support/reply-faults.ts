import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import type { Reply } from '../../src/reply/message.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { verbatimFaults } from './messages.ts';

/**
 * What is wrong with a reply by the two house rules that no input may break: an excerpt is the article's, word for word,
 * beside its citation; and every reply is one that Discord takes, which pings nobody.
 *
 * @param typed what was typed: it may come back, whatever it is
 */
export function replyFaults(reply: Reply, { corpus }: ExecutionContext, typed: string): string[] {
  const faults = verbatimFaults(reply, corpus, typed);
  const checked = checkMessage(reply);
  if ('refusal' in checked) faults.push(JSON.stringify(checked.refusal));
  if (JSON.stringify(reply.allowed_mentions) !== '{"parse":[]}') faults.push('it may ping somebody');
  return faults;
}

/** The reply to what someone did; nothing where it was a mistake that they are told of. */
export function attempt(run: () => Reply): Reply | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
