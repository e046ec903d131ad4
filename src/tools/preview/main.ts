import { once } from 'node:events';
import { loadConfig } from '../../config.ts';
import { StartupError } from '../../errors.ts';
import { KnowledgeStore } from '../../knowledge/knowledge-store.ts';
import { printError, readArguments, runMain } from '../../run-main.ts';
import { startPreviewServer } from './server.ts';

const DEFAULT_PORT = 8477;

const HELP = `Usage: npm run preview [-- --port PORT]

Shows the bot in a browser on this machine, to try its commands and buttons before anything is published, as either of
two people: what one may see and press of the other's. Follows changes in the corpus folder. Nothing is sent anywhere,
and nobody else can open it. Ctrl-C stops it.

  --port PORT   the port on 127.0.0.1, or 0 for any free one; default: ${DEFAULT_PORT}

CORPUS_DIR, CACHE_DIR and REPLIES apply as for the bot; .env.example explains them.
`;

/** @throws StartupError when it is no port */
function parsePort(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new StartupError(`--port should be a number from 0 to 65535, not "${port}".`);
  return Number(port);
}

/** Runs the preview until Ctrl-C or SIGTERM. */
async function main(args: string[]): Promise<number> {
  const given = readArguments(
    args,
    { name: 'npm run preview --', help: HELP },
    { port: { type: 'string', default: String(DEFAULT_PORT) } },
  );
  if (!given) return 0;
  const port = parsePort(given.values.port);
  const { corpusFolder, cacheFolder, privateReplies } = loadConfig();
  const store = await KnowledgeStore.open({ corpusFolder, cacheFolder, onWarning: printError });
  const server = await startPreviewServer(port, { store, privateReplies, log: printError });
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  process.stdout.write(`The preview is at ${server.url} (Ctrl-C stops it)\n`);
  await stopped;
  // Vite also ends the process on SIGTERM, with 143 unless the exit code is set.
  process.exitCode = 0;
  await server.close();
  return 0;
}

await runMain(main);
