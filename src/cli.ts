import { readFileSync } from 'node:fs';
import { type Config, loadConfig } from './config.ts';
import { openReviewFile } from './review/review-file.ts';
import { checkExclusive, parseArguments, printError, reportError, runMain } from './run-main.ts';
import type { StopSignal } from './util/stop-signal.ts';

/** `package.json`, seen from `dist/src`. */
const PACKAGE_FILE = new URL('../../package.json', import.meta.url);

const PROGRAM = 'npm start --';

async function help(): Promise<string> {
  const { registry } = await import('../commands/index.ts');
  const { typedCommands } = await import('./interactions/command.ts');
  const { usageOf } = await import('./interactions/options.ts');
  const commands = typedCommands(registry).map(
    (command) => `  ${usageOf(command, 'en')}\n      ${command.data.description}`,
  );
  return `Usage: npm start [-- LINE | --terminal | --help | --version]

  npm start                 with DISCORD_TOKEN set, in the environment or .env: the Discord bot;
                            without: a prompt, or answers to the lines of standard input
  npm start -- LINE         answers one line and exits: npm start --silent -- /quote petro
  npm start -- --terminal   the prompt, even with DISCORD_TOKEN set
  npm run preview           the same in a browser on this machine, as Discord shows it

A line is a question, or one of these, with options by position or as name:value:
${commands.join('\n')}

The exit code is 1 if a line is not a command, or if the settings or articles have mistakes; otherwise 0.
.env.example explains the settings; README.md explains everything else.
`;
}

function version(): string {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8'));
  return `${version}\n`;
}

/** Splits the arguments into options and the line, which begins at the first word without a dash. */
function readArguments(args: readonly string[]) {
  const words = args[0] === '--' ? args.slice(1) : args;
  const lineStart = words.findIndex((word) => !word.startsWith('-'));
  const [options, line] =
    lineStart < 0 ? [words, undefined] : [words.slice(0, lineStart), words.slice(lineStart).join(' ')];
  const { values } = parseArguments(PROGRAM, {
    args: options,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      terminal: { type: 'boolean' },
    },
  });
  return { ...values, line };
}

/** Runs the bot until it is told to stop. */
async function runBot(config: Config, token: string, stop: StopSignal): Promise<never> {
  const { registry } = await import('../commands/index.ts');
  const { createLog } = await import('./log.ts');
  const { serve } = await import('./discord/serve.ts');
  const logStream = await createLog(config);
  // discord.js keeps trying to reach a gateway that refuses it, even after `destroy`.
  const end = async (): Promise<never> => {
    await logStream.close();
    return process.exit();
  };
  process.once('uncaughtException', (error) => {
    reportError(error);
    void end();
  });
  await serve({ ...config, token }, registry, logStream, stop.received).catch(reportError);
  return end();
}

/** Answers one line, or those of standard input. */
async function runTerminal(config: Config, line: string | undefined): Promise<number> {
  // Nobody should wonder for seconds; a program that reads the answers need not know.
  const onIndexing = (): void => {
    if (process.stderr.isTTY) printError('Indexing the articles; this is needed once after each change …');
  };
  const { KnowledgeStore } = await import('./knowledge/knowledge-store.ts');
  const store = await KnowledgeStore.open({ ...config, onWarning: printError, onIndexing });
  const review = await openReviewFile(config.reviewFile, printError);
  const { registry } = await import('../commands/index.ts');
  const { answerInput } = await import('./terminal/answer-input.ts');
  const { printAnswer } = await import('./terminal/print-answer.ts');
  const keepsQuestions = config.reviewFile !== undefined;
  const session = { registry, store, keepsQuestions, onQuestion: review.record };
  try {
    const isAnswered =
      line === undefined
        ? await answerInput(session, { hasToken: config.token !== undefined })
        : printAnswer(line, session);
    return isAnswered ? 0 : 1;
  } finally {
    await review.close();
  }
}

/** Chooses the surface: one line, Discord, or the terminal. */
async function main(args: readonly string[], stop: StopSignal): Promise<number> {
  const { help: wantsHelp, version: wantsVersion, terminal, line } = readArguments(args);
  if (wantsHelp || wantsVersion) {
    process.stdout.write(wantsHelp ? await help() : version());
    return 0;
  }
  checkExclusive(PROGRAM, { terminal, LINE: line }, ['terminal', 'LINE']);
  const config = loadConfig();
  // Only one of the surfaces is loaded: discord.js takes several times as long as an answer in the terminal. Neither is for
  // `--version` or a wrong setting: the commands and what they answer from are most of a start.
  if (!terminal && line === undefined && config.token !== undefined)
    return runBot(config, config.token, stop);
  stop.release();
  return runTerminal(config, line);
}

/** Runs the program. */
export const run = (stop: StopSignal): Promise<void> => runMain((args) => main(args, stop));
