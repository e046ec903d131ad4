import { createInterface } from 'node:readline';
import { StartupError } from '../errors.ts';
import { printAnswer, type Session } from './print-answer.ts';

interface AnswerInputOptions {
  /** Without a token, the prompt says what this is, and how to connect to Discord. */
  readonly hasToken: boolean;
}

/**
 * Answers the lines of a pipe, with an empty line between the replies.
 *
 * @throws StartupError when there is neither a line nor a token, as where a service was started without its settings
 */
async function answerPipe(session: Session, { hasToken }: AnswerInputOptions): Promise<boolean> {
  let areAllAnswered = true;
  let isFirst = true;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    if (!isFirst) process.stdout.write('\n');
    isFirst = false;
    if (!printAnswer(line, session)) areAllAnswered = false;
  }
  if (isFirst && !hasToken) {
    throw new StartupError(
      'DISCORD_TOKEN is not set, and there is neither a terminal nor a line to answer. .env.example says where to put the token.',
    );
  }
  return areAllAnswered;
}

/**
 * Answers the lines of standard input: at a prompt when a person sits at a terminal, otherwise one after the other.
 *
 * @returns false when a line of a pipe was no command line; at the prompt it can be typed again
 */
export async function answerInput(session: Session, options: AnswerInputOptions): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return answerPipe(session, options);
  const { runPrompt } = await import('./prompt.ts');
  await runPrompt(session, { greet: !options.hasToken });
  return true;
}
