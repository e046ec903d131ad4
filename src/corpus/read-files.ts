import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { messageOf, StartupError } from '../errors.ts';
import { ARTICLE_FILE, type SourceFile } from './source-file.ts';

/** Files of a corpus folder that are meant for people, not for Acta. */
const IGNORED = /^(?:\.|README)/;
const BESIDE = /^synonyms\.yaml$|\.questions\.yaml$/;

/** Larger files are refused, in bytes: a year of a newspaper is smaller. */
const MAX_FILE = 16_000_000;

/**
 * Reads a file of the corpus. Where a link leads, or what a pipe or a device would give without end, is looked at before.
 *
 * @throws StartupError when it is no file, too large, or cannot be read
 */
export function readCorpusFile(path: string): Uint8Array {
  let problem: string;
  try {
    const about = statSync(path);
    if (about.isFile() && about.size <= MAX_FILE) return readFileSync(path);
    problem = about.isFile()
      ? `has ${about.size} bytes; Acta reads at most ${MAX_FILE}, so divide it into several articles`
      : 'is not a file; move it away';
  } catch (error) {
    problem = `cannot be read: ${messageOf(error)}`;
  }
  throw new StartupError(`${path} ${problem}.`);
}

/**
 * Reads the files of the corpus folder. Its paths are given relative to the working directory, as they are printed.
 *
 * @throws StartupError when the folder or a file cannot be read, when there is no article in it, or a file that Acta does not
 *   understand: a misspelt name would otherwise go missing without a word
 */
export function readCorpusFiles(folder: string): SourceFile[] {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => !IGNORED.test(name))
      .sort();
  } catch (error) {
    const reason = messageOf(error);
    throw new StartupError(`Cannot read the corpus folder ${folder}: ${reason}. Check CORPUS_DIR.`);
  }
  const stray = names.filter((name) => !ARTICLE_FILE.test(name) && !BESIDE.test(name));
  if (stray.length > 0) {
    const list = stray.join(', ');
    throw new StartupError(
      `${folder} has files that are neither articles (.md, .txt), question banks (.questions.yaml) nor synonyms.yaml: ${list}. Rename them, or move them away.`,
    );
  }
  if (!names.some((name) => ARTICLE_FILE.test(name))) {
    throw new StartupError(
      `${folder} has no article in it. Put a .md or .txt file there; the README says what goes into it.`,
    );
  }
  return names.map((name) => {
    const path = join(folder, name);
    return { path: relative(process.cwd(), path) || path, bytes: readCorpusFile(path) };
  });
}
