import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../config.ts';
import { cannotRead, messageOf, StartupError } from '../../errors.ts';
import { print, printError, readArguments, runMain } from '../../run-main.ts';
import { replaceFile } from '../replace-file.ts';
import { writeNewFile } from '../write-new-file.ts';
import { MAX_PAGE_SIZE, tooLarge } from './decode-page.ts';
import type { ImportedPage } from './import-page.ts';

const HELP = `Usage: npm run import -- PAGE [--force | --stdout] [other options]

Makes an article of a saved page: writes corpus/ID.md, or into the folder that CORPUS_DIR names, and prints what it took and
what it left out. Nothing is fetched: open the page in a browser, and save it (Ctrl-S, “Webpage, HTML only”).

PAGE is a file, its address (file:///…), or - for standard input.

  --id ID              the name of the file (default: from the page’s address, or its title)
  --title "…"          these go before what the page says in JSON-LD, Open Graph, <meta>, and the like
  --publication "…"
  --url "…"
  --published "…"      as YYYY-MM-DD
  --language en|es
  --force              overwrites a file
  --stdout             prints the article, and writes no file; the rest goes to standard error
  --all                prints all that was left out, also menus and the like

Ends with 1, and writes nothing, when there is no article on the page, when a field is missing, or when the file is there.
`;

const PROGRAM = {
  name: 'npm run import --',
  help: HELP,
  positionals: 'PAGE',
  exclusive: [['force', 'stdout']],
} as const;

/** The bytes of a stream, up to one more than a page may have. */
async function readUpToLimit(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_PAGE_SIZE) break;
  }
  return Buffer.concat(chunks);
}

/** The path of a page's file. @throws StartupError for an address that is not a file's */
function pathOf(page: string): string {
  if (/^https?:/i.test(page)) {
    throw new StartupError(
      `Acta fetches no pages. Open ${page} in a browser, save it (Ctrl-S, “Webpage, HTML only”), and give that file.`,
    );
  }
  if (!/^file:/i.test(page)) return page;
  try {
    return fileURLToPath(page);
  } catch (error) {
    throw new StartupError(`${page} is no address of a file: ${messageOf(error)}.`, { cause: error });
  }
}

/** @throws StartupError when it is no file, too large, or cannot be read */
async function readPage(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw new StartupError(`${path} is a folder; give the page in it.`);
      if (stats.size > MAX_PAGE_SIZE) throw tooLarge(path);
      return await readUpToLimit(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw cannotRead(path, error);
  }
}

/** @throws StartupError when the file is there and may not be overwritten, or cannot be written */
async function writeArticle({ id, file }: ImportedPage, folder: string, force: boolean): Promise<string> {
  const path = join(folder, `${id}.md`);
  const shown = relative(process.cwd(), path) || path;
  const otherPath = join(folder, `${id}.txt`);
  if (existsSync(otherPath)) {
    throw new StartupError(
      `${relative(process.cwd(), otherPath)} has the id ${id} already; give another with --id.`,
    );
  }
  if (force) {
    await replaceFile(path, file);
    return shown;
  }
  await writeNewFile(shown, file, { ifThere: '--force overwrites it, --id writes another file' });
  return shown;
}

const OPTIONS = {
  id: { type: 'string' },
  title: { type: 'string' },
  publication: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  force: { type: 'boolean', default: false },
  stdout: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
} as const;

/** The page to read: the only argument, or standard input where that is a pipe. */
function pageFrom(positionals: readonly string[]): string {
  const [page, ...others] = positionals;
  if (others.length > 0) throw new StartupError('One page at a time: npm run import -- PAGE');
  if (page !== undefined) return page;
  if (process.stdin.isTTY) throw new StartupError('Which page? npm run import -- PAGE');
  return '-';
}

async function main(args: string[]): Promise<number> {
  const given = readArguments(args, PROGRAM, OPTIONS);
  if (!given) return 0;
  const { values, positionals } = given;
  const page = pageFrom(positionals);
  const path = page === '-' ? undefined : pathOf(page);
  const bytes = path === undefined ? await readUpToLimit(process.stdin) : await readPage(path);
  // Not loaded to refuse an argument: the parsers of HTML and Markdown are most of a start.
  const { formatDiagnostics, importPage } = await import('./import-page.ts');
  const { formatImport } = await import('./print.ts');
  const imported = importPage(bytes, path ?? 'Standard input', values);
  const report = formatImport(imported, values.all);
  if (values.stdout) {
    process.stdout.write(imported.file);
    printError(report);
  }
  if (imported.diagnostics.length > 0) {
    throw new StartupError(
      `The bot would refuse this article; --stdout prints it, for you to edit:\n${formatDiagnostics(imported.diagnostics)}`,
    );
  }
  if (values.stdout) return 0;
  const written = await writeArticle(imported, loadConfig().corpusFolder, values.force);
  print(`${written}: ${report}`);
  print(`\nNext: npm run inspect -- ${written}, then npm run preview`);
  return 0;
}

await runMain(main);
