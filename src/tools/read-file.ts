import { readFile } from 'node:fs/promises';
import { cannotRead } from '../errors.ts';

/**
 * The bytes of a file that a tool is given.
 *
 * @throws StartupError when it cannot be read
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/**
 * The text of a UTF-8 file that a tool is given, without a byte order mark.
 *
 * @throws StartupError when it cannot be read
 */
export async function readFileText(path: string): Promise<string> {
  return new TextDecoder().decode(await readFileBytes(path));
}
