import { renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file under a temporary name and renames it, so that a reader finds the old file or the new one, each whole.
 *
 * @throws Error when it cannot be written
 */
export function writeFileAtomically(path: string, data: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, data);
  renameSync(temporary, path);
}
