import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { cannotRead, messageOf, StartupError } from '../errors.ts';
import { corpusFileKind, isIgnored, isReadme, type SourceFile, unknownFileRemedy } from './source-file.ts';

/** In bytes: a question bank of 80,000 questions, and more than an article has. */
export const MAX_FILE_SIZE = 4_000_000;

/** The contents of a corpus folder. */
interface CorpusFolder {
  /** Ordered by name, with paths relative to the working directory. */
  readonly files: readonly SourceFile[];
  /** The names of files beside articles that are none, like backups and pictures. */
  readonly ignored: readonly string[];
}

/**
 * Reads a file of the corpus. Its kind and size are checked before anything is read.
 *
 * @throws StartupError when it is not a file, larger than {@link MAX_FILE_SIZE}, or cannot be read
 */
export async function readCorpusFile(path: string): Promise<Uint8Array> {
  try {
    // Opening a pipe would otherwise wait for its writer.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new StartupError(`${path} is not a file; move it away.`);
      if (stats.size > MAX_FILE_SIZE) {
        throw new StartupError(
          `${path} has ${stats.size} bytes; Acta reads at most ${MAX_FILE_SIZE}, so divide it into several articles.`,
        );
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw cannotRead(path, error);
  }
}

/** @throws StartupError when a link leads out of the folder: what it leads to was never meant to be published */
async function checkLink(path: string, realFolder: string): Promise<void> {
  const target = await realpath(path).catch((error: unknown) => {
    throw cannotRead(path, error);
  });
  if (target.startsWith(realFolder.endsWith(sep) ? realFolder : `${realFolder}${sep}`)) return;
  throw new StartupError(`${path} is a link that leads out of the corpus folder; put the file itself there.`);
}

/** The path of a file, from the working directory. */
const shownPath = (folder: string, name: string): string => relative(process.cwd(), join(folder, name));

interface Listing {
  readonly realFolder: string;
  /** Without READMEs. */
  readonly names: readonly string[];
  /** The folders among them. */
  readonly folders: ReadonlySet<string>;
}

async function listFolder(folder: string): Promise<Listing> {
  try {
    const realFolder = await realpath(folder);
    const entries = await readdir(folder, { withFileTypes: true });
    return {
      realFolder,
      names: entries
        .map(({ name }) => name)
        .filter((name) => !isReadme(name))
        .sort(),
      folders: new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)),
    };
  } catch (error) {
    throw new StartupError(
      `Cannot read the corpus folder ${folder}: ${messageOf(error)}. Check CORPUS_DIR.`,
      { cause: error },
    );
  }
}

/**
 * Reads the files of the corpus folder.
 *
 * @throws StartupError when the folder or a file cannot be read, when the folder has no article, or when it has a file of
 *   another kind: an article with a misspelt name would go missing silently
 */
export async function readCorpusFolder(folder: string): Promise<CorpusFolder> {
  const { realFolder, names, folders } = await listFolder(folder);
  const ignored = names.filter(isIgnored);
  const corpusNames = names.filter((name) => corpusFileKind(name) !== undefined && !isIgnored(name));
  const unknown = names.filter((name) => corpusFileKind(name) === undefined && !isIgnored(name));
  if (unknown.length > 0) {
    const remedyFor = (name: string): string =>
      folders.has(name)
        ? 'it is a folder; put its articles beside it, or move it away'
        : unknownFileRemedy(name);
    const lines = unknown.map((name) => `${shownPath(folder, name)}: ${remedyFor(name)}`);
    throw new StartupError(`The corpus folder has files of other kinds:\n${lines.join('\n')}`);
  }
  if (!corpusNames.some((name) => corpusFileKind(name) === 'article')) {
    throw new StartupError(
      `${folder} has no article in it. Put a .md or .txt file there; the README says what goes into it.`,
    );
  }
  const files: SourceFile[] = [];
  for (const name of corpusNames) {
    const path = shownPath(folder, name);
    await checkLink(path, realFolder);
    files.push({ path, bytes: await readCorpusFile(path) });
  }
  return { files, ignored };
}
