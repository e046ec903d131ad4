import { renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file to a temporary name and renames it, so that readers find either the old file or the whole new one.
 *
 * @throws Error when it cannot be written
 */
export function writeFileAtomically(path: string, data: string | Uint8Array): void {
  const temporaryPath = `${path}.${process.pid}`;
  writeFileSync(temporaryPath, data);
  renameSync(temporaryPath, path);
}
