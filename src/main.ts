import { readFileSync } from 'node:fs';
import { registry } from '../commands/index.ts';
import { loadConfig } from './config.ts';
import { StartupError } from './errors.ts';
import { usageOf } from './interactions/options.ts';
import { KnowledgeStore } from './knowledge/knowledge-store.ts';

/** `package.json`, seen from `dist/src`. */
const PACKAGE = new URL('../../package.json', import.meta.url);

function help(): string {
  const lines = registry.commands.map(
    (command) => `  ${usageOf(command, 'en')}\n      ${command.data.description}`,
  );
  return `Usage: npm start [-- LINE | --terminal | --help | --version]

  npm start                 with DISCORD_TOKEN set, in the environment or .env: the Discord bot;
                            without: a prompt, or answers to the lines of standard input
  npm start -- LINE         answers one line, and ends: npm start --silent -- /quote petro
  npm start -- --terminal   the prompt, even with DISCORD_TOKEN set
  npm run preview           the same in a browser on this machine, as Discord shows it

A line is a question, or one of these, with options by position or as name:value:
${lines.join('\n')}

Ends with 1 when a line was no command, or something has to be mended first; otherwise with 0.
.env.example explains the settings, README.md everything else.
`;
}

function version(): string {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  return `${version}\n`;
}

/** Chooses the surface: one line, Discord, or the terminal. */
async function main(args: readonly string[]): Promise<boolean> {
  const [flag] = args;
  if (flag === '--help' || flag === '-h') return process.stdout.write(help());
  if (flag === '--version') return process.stdout.write(version());
  if (flag?.startsWith('-') && flag !== '--terminal') {
    throw new StartupError(`There is no option ${flag}. npm start -- --help says which there are.`);
  }
  if (flag === '--terminal' && args.length > 1) {
    throw new StartupError('--terminal goes alone: type the line at its prompt.');
  }
  const config = loadConfig();
  const store = new KnowledgeStore(config.corpusFolder, config.cacheFolder);
  const terminal = flag === '--terminal';
  // Of the two surfaces only one is loaded; discord.js takes longer than everything else that the terminal needs.
  if (args.length > 0 || config.token === undefined) {
    const { answerInput, answerLine } = await import('./terminal/terminal.ts');
    if (args.length > 0 && !terminal) return answerLine(args.join(' '), { registry, store });
    return answerInput({ registry, store }, { greet: config.token === undefined });
  }
  const { serve } = await import('./discord/serve.ts');
  const { createLog } = await import('./log.ts');
  await serve({ ...config, token: config.token }, registry, store, await createLog(config)).catch(fail);
  // discord.js goes on trying to reach a gateway that refuses it, also after it was told to stop.
  process.exit();
}

/** Says what has to be mended, in a line. Anything else is a fault of Acta's, and its stack helps to find it. */
function fail(error: unknown): void {
  const text = error instanceof StartupError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

// Whoever reads the answers may have read enough (`| head -1`): then there is nothing more to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2).filter((arg, i) => i > 0 || arg !== '--')).then((good) => {
  process.exitCode = good ? 0 : 1;
}, fail);
