/** Replies to commands and typed lines, without what they log. */
import { executeCommand, executeLine } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';

export function replyToCommand(...command: Parameters<typeof executeCommand>): Reply {
  return executeCommand(...command).reply;
}

export function replyToLine(...line: Parameters<typeof executeLine>): Reply {
  return executeLine(...line).reply;
}
