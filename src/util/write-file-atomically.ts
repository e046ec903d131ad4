import { renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file under another name first: whoever reads meanwhile finds the old one or the new one, each of them whole.
 *
 * @throws Error when it cannot be written
 */
export function writeFileAtomically(path: string, data: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, data);
  renameSync(unfinished, path);
}
