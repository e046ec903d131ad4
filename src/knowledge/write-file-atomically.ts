import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: to a temporary name, flushed to the disk, and renamed.
 *
 * @param temporaryPath on the same file system
 * @throws Error when it cannot be written; then nothing is left of it
 */
export async function writeFileAtomically(
  path: string,
  temporaryPath: string,
  data: Uint8Array,
): Promise<void> {
  try {
    // Fails if it exists: nothing is written through a link.
    const file = await open(temporaryPath, 'wx', 0o600);
    try {
      await file.writeFile(data);
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
