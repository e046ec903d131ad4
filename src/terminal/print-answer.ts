import { createSupportsHyperlinks } from 'supports-hyperlinks';
import { UsageError } from '../errors.ts';
import type { CommandRegistry, ExecutionContext } from '../interactions/command.ts';
import { parseCommandLine } from '../interactions/command-line.ts';
import { createExecutionContext } from '../interactions/command-registry.ts';
import { executeLine } from '../interactions/execute.ts';
import { lineToType } from '../interactions/line-to-type.ts';
import type { KnowledgeStore } from '../knowledge/knowledge-store.ts';
import type { LoggedQuestion } from '../review/logged-question.ts';
import { printError } from '../run-main.ts';
import type { Language } from '../text/language.ts';
import { type RenderOptions, renderReply } from './render-reply.ts';
import { widthOf, wrap } from './wrap.ts';

/** The commands and the articles of the terminal. */
export interface Session {
  readonly registry: CommandRegistry;
  readonly store: KnowledgeStore;
  /** True if `onQuestion` keeps the questions. */
  readonly keepsQuestions: boolean;
  /** Called with each question that is asked. */
  readonly onQuestion: (question: LoggedQuestion) => void;
}

/** The language of commands, unless their names are Spanish; in Discord everyone has a language of their own. */
export const LANGUAGE: Language = 'en';

/** The language of a line where its own words do not tell: a question without a command is in that of the articles. */
function languageOf(line: string, { corpus: { articles } }: ExecutionContext): Language {
  const [language = LANGUAGE, ...others] = new Set(articles.map((article) => article.language));
  return parseCommandLine(line).name === undefined && others.length === 0 ? language : LANGUAGE;
}

/** The context of the next command line: another one after the corpus has changed. */
export function contextOf({ registry, store, keepsQuestions }: Session): ExecutionContext {
  return createExecutionContext(registry, store.knowledge, { hasMessages: false, keepsQuestions });
}

function renderOptions(): RenderOptions {
  const { stdout } = process;
  return {
    colors: stdout.isTTY && stdout.hasColors(),
    // FORCE_HYPERLINK would hold for a pipe, too.
    hyperlinks: stdout.isTTY && createSupportsHyperlinks(stdout),
    width: widthOf(stdout),
  };
}

/**
 * Executes a command line and prints the reply.
 *
 * @returns false when it was no command line; what is wrong with it has then been printed to standard error
 */
export function printAnswer(line: string, session: Session): boolean {
  try {
    const context = contextOf(session);
    const { reply, language, loggedQuestion } = executeLine(line, languageOf(line, context), context);
    if (loggedQuestion) session.onQuestion(loggedQuestion);
    const localize = (typed: string): string => lineToType(typed, language, context);
    process.stdout.write(`${renderReply(reply, { ...renderOptions(), localize })}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(wrap(error.message, widthOf(process.stderr)));
    return false;
  }
}
