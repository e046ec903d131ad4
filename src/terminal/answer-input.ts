import { createInterface } from 'node:readline';
import { printAnswer, type Session } from './print-answer.ts';

/** Answers the lines of a pipe, with an empty line between the replies. */
async function answerPipe(session: Session): Promise<boolean> {
  let areAllAnswered = true;
  let isFirst = true;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    if (!isFirst) process.stdout.write('\n');
    isFirst = false;
    if (!printAnswer(line, session)) areAllAnswered = false;
  }
  return areAllAnswered;
}

/**
 * Answers the lines of standard input: at a prompt when a person sits at a terminal, otherwise one after the other.
 *
 * @param options.greet whether the prompt says what this is, and how to connect to Discord
 * @returns false when a line of a pipe was no command line; at the prompt it can be typed again
 */
export async function answerInput(session: Session, options: { readonly greet: boolean }): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return answerPipe(session);
  const { runPrompt } = await import('./prompt.ts');
  await runPrompt(session, options);
  return true;
}
