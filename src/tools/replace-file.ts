import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf, StartupError } from '../errors.ts';
import { writeFileAtomically } from '../knowledge/write-file-atomically.ts';

/** The permissions of a new file. */
const NEW_FILE_MODE = 0o644;

/**
 * Writes a file of the corpus whole or not at all. A link stays one, and permissions stay as they are.
 *
 * @throws StartupError when it cannot be written; then the file is as it was
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    const exists = existsSync(path);
    const target = exists ? await realpath(path) : path;
    const mode = exists ? (await stat(target)).mode & 0o777 : NEW_FILE_MODE;
    // Hidden files are ignored where the bot reads the folder.
    const temporaryPath = join(dirname(target), `.${basename(target)}.${process.pid}`);
    await writeFileAtomically(target, temporaryPath, Buffer.from(text), mode);
  } catch (error) {
    throw new StartupError(`Cannot write ${path}, which is as it was: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}
