import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: to a temporary name, flushed to the disk, and renamed.
 *
 * @param temporaryPath on the same file system
 * @param mode the file's permissions. Default: its owner may read and write it, and nobody else anything
 * @throws Error when it cannot be written; then nothing is left of it
 */
export async function writeFileAtomically(
  path: string,
  temporaryPath: string,
  data: Uint8Array,
  mode = 0o600,
): Promise<void> {
  try {
    // Fails if it exists: nothing is written through a link.
    const file = await open(temporaryPath, 'wx', 0o600);
    try {
      await file.writeFile(data);
      if (mode !== 0o600) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporaryPath, path);
  } catch (error) {
    await rm(temporaryPath, { force: true });
    throw error;
  }
}
