import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../config.ts';
import { messageOf, StartupError } from '../../errors.ts';
import { KnowledgeStore } from '../../knowledge/knowledge-store.ts';
import { openPreview } from './server.ts';

/** Where the preview is when nobody says otherwise. */
const PORT = 8477;

const HELP = `Usage: npm run preview [-- --port PORT]

Shows the bot in a browser on this machine: type its commands, press its buttons, before anything is published. Follows
changes in the corpus folder. Nothing is sent anywhere, and nobody else can open it. Ctrl-C ends it.

  --port PORT   the port on 127.0.0.1, 0 for any that is free; without it ${PORT}

CORPUS_DIR, CACHE_DIR and REPLIES count as for the bot; .env.example explains them.
`;

/** What the command line says. @throws StartupError where it says something else */
function readArguments(args: readonly string[]): { help: boolean; port: number } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, port: { type: 'string' } },
    });
    const port = values.port ?? String(PORT);
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      throw new StartupError(`--port should be a number from 0 to 65535, not "${port}".`);
    return { help: values.help ?? false, port: Number(port) };
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const reason = messageOf(error);
    throw new StartupError(`${reason}\nnpm run preview -- --help says what there is.`);
  }
}

async function main(args: readonly string[]): Promise<void> {
  const { help, port } = readArguments(args);
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const log = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  const { corpusFolder, cacheFolder, privateReplies } = loadConfig();
  const library = new KnowledgeStore(corpusFolder, cacheFolder);
  // Who opens the page is not to wait for what has to be learned.
  try {
    library.persist();
  } catch (error) {
    const reason = messageOf(error);
    log(`The index is not saved, and will be made anew: ${reason}. Check CACHE_DIR.`);
  }
  const preview = await openPreview(port, { library, privateReplies, log });
  process.stdout.write(`The preview is at ${preview.address} (Ctrl-C ends it)\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  preview.close();
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  const text = error instanceof StartupError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
