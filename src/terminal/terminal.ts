import { createInterface } from 'node:readline';
import { messageOf, UsageError } from '../errors.ts';
import type { CommandRegistry, ExecutionContext } from '../interactions/command.ts';
import { executeLine } from '../interactions/execute.ts';
import { createExecutionContext } from '../interactions/registry.ts';
import type { KnowledgeStore } from '../knowledge/knowledge-store.ts';
import type { Language } from '../text/language.ts';
import { complete } from './complete.ts';
import { type RenderOptions, renderReply } from './print.ts';

/** What a terminal answers with. */
export interface Session {
  readonly registry: CommandRegistry;
  readonly store: KnowledgeStore;
}

const contextOf = ({ registry, store }: Session): ExecutionContext =>
  createExecutionContext(registry, store.knowledge);

/** The terminal speaks English; in Discord everyone has a language of their own. */
const LANGUAGE: Language = 'en';

/** Replies are read most easily in lines of no more than this. */
const WIDEST = 100;

const greetingFor = ({ corpus }: ExecutionContext): string => `Acta answers from ${
  corpus.articles.length > 1 ? 'the articles in their' : 'the article in its'
} own words. Type a question, /help for the commands, exit or Ctrl-D to leave.
No DISCORD_TOKEN is set, so this is a terminal only; to connect to Discord, put the bot's token into .env (see the README).
`;

/** What people type at a prompt to leave it. */
const LEAVES = new Set(['exit', 'quit', 'salir']);

function look(): RenderOptions {
  const { stdout } = process;
  if (!stdout.isTTY) return { colors: false };
  return { colors: stdout.hasColors(), width: Math.min(stdout.columns || WIDEST, WIDEST) };
}

/**
 * Runs one command line and prints its reply.
 *
 * @returns whether it was a command line; if not, what is wrong with it has been printed to standard error
 */
function answer(line: string, session: Session): boolean {
  try {
    process.stdout.write(`${renderReply(executeLine(line, LANGUAGE, contextOf(session)), look())}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

/** Saves what was learned for the answer that has just been given, so that the next start need not learn it again. */
function prepare(session: Session): void {
  try {
    session.store.persist({ train: false });
  } catch (error) {
    const reason = messageOf(error);
    process.stderr.write(`The index is not saved, and will be made anew: ${reason}. Check CACHE_DIR.\n`);
  }
}

/** Answers one line, and returns like {@link answerInput}. */
export function answerLine(line: string, session: Session): boolean {
  const good = answer(line, session);
  prepare(session);
  return good;
}

/**
 * Answers the lines of standard input: at a prompt with completion and history when someone sits there, otherwise one
 * after the other, with an empty line between the replies.
 *
 * @returns whether all of them were command lines; what is typed at the prompt can be typed again, so there it is true
 */
export async function answerInput(session: Session, options: { readonly greet: boolean }): Promise<boolean> {
  const { stdin, stdout } = process;
  const atPrompt = stdin.isTTY && stdout.isTTY;
  if (!atPrompt) return answerPipe(session);
  if (options.greet) stdout.write(greetingFor(contextOf(session)));
  const prompt = createInterface({
    input: stdin,
    output: stdout,
    prompt: 'acta> ',
    // Kept in memory, and gone with the program: questions are people's words.
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, LANGUAGE, contextOf(session)),
  });
  prompt.on('SIGINT', () => prompt.close());
  const notify = (text: string): void => {
    stdout.write(`\n${text}\n`);
    prompt.prompt(true);
  };
  const unfollow = session.store.watch({
    onReload: ({ corpus }) => notify(`The corpus has changed. Articles: ${corpus.articles.length}.`),
    onError: (reason) => notify(`${reason}\nThe articles stay as they were.`),
  });
  prompt.prompt();
  for await (const line of prompt) {
    const typed = line.trim().toLowerCase();
    if (LEAVES.has(typed)) {
      prompt.close();
      break;
    }
    if (typed !== '') {
      stdout.write('\n');
      answer(typed === 'help' ? '/help' : line, session);
      stdout.write('\n');
      prepare(session);
    }
    prompt.prompt();
  }
  unfollow();
  stdout.write('\n');
  return true;
}

async function answerPipe(session: Session): Promise<boolean> {
  let good = true;
  let first = true;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    if (!first) process.stdout.write('\n');
    first = false;
    good = answer(line, session) && good;
  }
  prepare(session);
  return good;
}
