import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { messageOf, StartupError } from '../errors.ts';
import { corpusFileKind, type SourceFile } from './source-file.ts';

/** Hidden files, and those that tell people about the folder. */
const IGNORED = /^(?:\.|README)/;

const MAX_FILE_BYTES = 16_000_000;

/**
 * Reads a file of the corpus. Its kind and size are checked first: a link may lead to a pipe or a device.
 *
 * @throws StartupError when it is not a file, larger than 16 MB, or cannot be read
 */
export function readCorpusFile(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new StartupError(`${path} is not a file; move it away.`);
    if (stats.size > MAX_FILE_BYTES) {
      throw new StartupError(
        `${path} has ${stats.size} bytes; Acta reads at most ${MAX_FILE_BYTES}, so divide it into several articles.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`${path} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !IGNORED.test(name))
      .sort();
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
 * @returns the files ordered by name, with paths relative to the working directory
 * @throws StartupError when the folder or a file cannot be read, when the folder has no article, or when it has a file of
 *   another kind: an article with a misspelt name would go missing silently
 */
export function readCorpusFolder(folder: string): SourceFile[] {
  const names = fileNames(folder);
  const unknown = names.filter((name) => corpusFileKind(name) === undefined);
  if (unknown.length > 0) {
    throw new StartupError(
      `${folder} has files that are neither articles (.md, .txt), question banks (.questions.yaml) nor synonyms.yaml: ${unknown.join(', ')}. Rename them, or move them away.`,
    );
  }
  if (!names.some((name) => corpusFileKind(name) === 'article')) {
    throw new StartupError(
      `${folder} has no article in it. Put a .md or .txt file there; the README says what goes into it.`,
    );
  }
  return names.map((name) => {
    const path = join(folder, name);
    return { path: relative(process.cwd(), path) || path, bytes: readCorpusFile(path) };
  });
}
