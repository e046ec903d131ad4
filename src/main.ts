import { readFileSync } from 'node:fs';
import { registry } from '../commands/index.ts';
import { loadConfig } from './config.ts';
import { StartupError } from './errors.ts';
import { usageOf } from './interactions/options.ts';
import { KnowledgeStore } from './knowledge/knowledge-store.ts';
import { parseArguments, reportError, runMain } from './run-main.ts';

/** `package.json`, seen from `dist/src`. */
const PACKAGE_FILE = new URL('../../package.json', import.meta.url);

function help(): string {
  const commands = registry.commands.map(
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
  const { values } = parseArguments('npm start --', {
    args: options,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      terminal: { type: 'boolean' },
    },
  });
  return { ...values, line };
}

function printWarning(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Chooses the surface: one line, Discord, or the terminal. */
async function main(args: readonly string[]): Promise<number> {
  const { help: wantsHelp, version: wantsVersion, terminal, line } = readArguments(args);
  if (wantsHelp || wantsVersion) {
    process.stdout.write(wantsHelp ? help() : version());
    return 0;
  }
  if (terminal && line !== undefined)
    throw new StartupError('--terminal takes no line: type it at the prompt.');
  const config = loadConfig();
  // Only one of the surfaces is loaded: discord.js takes several times as long as an answer in the terminal.
  if (terminal || line !== undefined || config.token === undefined) {
    const store = await KnowledgeStore.open({ ...config, onWarning: printWarning });
    const { answerInput } = await import('./terminal/answer-input.ts');
    const { printAnswer } = await import('./terminal/print-answer.ts');
    const session = { registry, store };
    const isAnswered =
      line === undefined
        ? await answerInput(session, { greet: config.token === undefined })
        : printAnswer(line, session);
    return isAnswered ? 0 : 1;
  }
  const { createLog } = await import('./log.ts');
  const { serve } = await import('./discord/serve.ts');
  await serve({ ...config, token: config.token }, registry, await createLog(config)).catch(reportError);
  // discord.js keeps trying to reach a gateway that refuses it, even after `destroy`.
  return process.exit();
}

await runMain(main);
