import { writeFile } from 'node:fs/promises';
import { messageOf, StartupError } from '../errors.ts';

/** How a file is written that should not be there yet. */
interface NewFile {
  /** What to do if it is: "name another file". */
  readonly ifThere: string;
  /** Its permissions. Default: what the system gives a new file. */
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
