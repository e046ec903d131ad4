import { createInterface } from 'node:readline';
import { escapeControlCharacters } from '../text/control-characters.ts';
import { contextOf, LANGUAGE, printAnswer, type Session } from './print-answer.ts';
import { complete } from './readline-completer.ts';
import { widthOf, wrap } from './wrap.ts';

/** Lines kept for the arrow keys: in memory only, since questions are people's words. */
const HISTORY_SIZE = 200;

/** Words that close the prompt. */
const EXIT_WORDS = new Set(['exit', 'quit', 'salir']);

function greeting(session: Session): string {
  const { corpus } = contextOf(session);
  const source = corpus.articles.length > 1 ? 'the articles in their' : 'the article in its';
  return `Acta answers from ${source} own words. Type a question, /find and a text to look for, /help for the other commands, exit or Ctrl-D to leave.
No DISCORD_TOKEN is set, so this is a terminal only; to connect to Discord, put the bot's token into .env (see the README).`;
}

/**
 * Answers at a prompt with completion and history, until the person leaves. Reloads the corpus when it changes.
 *
 * @param options.greet whether to say what this is, and how to connect to Discord
 */
export async function runPrompt(session: Session, options: { readonly greet: boolean }): Promise<void> {
  const { stdin, stdout } = process;
  if (options.greet) stdout.write(`${wrap(greeting(session), widthOf(stdout))}\n`);
  const prompt = createInterface({
    input: stdin,
    output: stdout,
    prompt: 'acta> ',
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, LANGUAGE, contextOf(session)),
  });
  prompt.on('SIGINT', () => prompt.close());
  const notify = (text: string): void => {
    stdout.write(`\n${wrap(escapeControlCharacters(text), widthOf(stdout))}\n`);
    prompt.prompt(true);
  };
  const unwatch = session.store.watch({
    onReload: ({ corpus }) => notify(`The corpus has changed. Articles: ${corpus.articles.length}.`),
    onError: (reason) => notify(`${reason}\nThe articles stay as they were.`),
  });
  prompt.prompt();
  for await (const line of prompt) {
    const typed = line.trim().toLowerCase();
    if (EXIT_WORDS.has(typed)) {
      prompt.close();
      break;
    }
    if (typed !== '') {
      stdout.write('\n');
      printAnswer(typed === 'help' ? '/help' : line, session);
      stdout.write('\n');
    }
    prompt.prompt();
  }
  unwatch();
  stdout.write('\n');
}
