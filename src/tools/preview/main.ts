import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../config.ts';
import { messageOf, StartupError } from '../../errors.ts';
import { KnowledgeStore } from '../../knowledge/knowledge-store.ts';
import { startPreviewServer } from './server.ts';

const DEFAULT_PORT = 8477;

const HELP = `Usage: npm run preview [-- --port PORT]

Shows the bot in a browser on this machine: type its commands, press its buttons, before anything is published. Follows
changes in the corpus folder. Nothing is sent anywhere, and nobody else can open it. Ctrl-C ends it.

  --port PORT   the port on 127.0.0.1, 0 for any that is free; without it ${DEFAULT_PORT}

CORPUS_DIR, CACHE_DIR and REPLIES count as for the bot; .env.example explains them.
`;

/** @throws StartupError for unknown arguments, or when the port is not one */
function parseArguments(args: readonly string[]): { help: boolean; port: number } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' } },
    });
    const port = values.port ?? String(DEFAULT_PORT);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      throw new StartupError(`--port should be a number from 0 to 65535, not "${port}".`);
    return { help: values.help ?? false, port: Number(port) };
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`${messageOf(error)}\nnpm run preview -- --help says what there is.`);
  }
}

function log(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs the preview until Ctrl-C or SIGTERM. */
export async function main(args: readonly string[]): Promise<void> {
  const { help, port } = parseArguments(args);
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const { corpusFolder, cacheFolder, privateReplies } = loadConfig();
  const store = new KnowledgeStore(corpusFolder, cacheFolder);
  try {
    // Trains the classifier now rather than while the first question waits.
    store.persist();
  } catch (error) {
    log(`The index is not saved, and will be made anew: ${messageOf(error)}. Check CACHE_DIR.`);
  }
  const server = await startPreviewServer(port, { store, privateReplies, log });
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  process.stdout.write(`The preview is at ${server.url} (Ctrl-C ends it)\n`);
  await stopped;
  // Vite also ends the process on SIGTERM, with 143 unless the exit code is set.
  process.exitCode = 0;
  await server.close();
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  const text = error instanceof StartupError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
