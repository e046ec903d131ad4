import { writeFile } from 'node:fs/promises';
import { messageOf, StartupError } from '../errors.ts';

/** The options for writing a file that should not exist yet. */
interface NewFile {
  /** The advice if it exists: "name another file". */
  readonly ifThere: string;
  /** Its permissions. Default: those that the system gives a new file. */
  readonly mode?: number;
}

/** @throws StartupError when the file is there already, or cannot be written */
export async function writeNewFile(path: string, text: string, { ifThere, mode }: NewFile): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new StartupError(
      isThere ? `${path} is there already: ${ifThere}.` : `Cannot write ${path}: ${messageOf(error)}.`,
      { cause: error },
    );
  }
}
