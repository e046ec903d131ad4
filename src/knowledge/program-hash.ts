/** The program on disk: its files, and a hash that changes with any of them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexiconDataFolder } from './lexicon-data.ts';

/**
 * The folder of the compiled sources, seen from `dist/src/knowledge`, `dist/bench/src/knowledge` and, in
 * tests, `src/knowledge`.
 */
const PROGRAM_FOLDERS = ['../', '../../../src/', '../../dist/src/'];
const WORKER_NAME = 'knowledge/indexing-worker.js';

/** `dist/src`. A worker thread can run nothing else: Node.js 20 does not know TypeScript. */
const programFolder = ((): URL => {
  const folders = PROGRAM_FOLDERS.map((path) => new URL(path, import.meta.url));
  const built = folders.find((folder) => existsSync(new URL(WORKER_NAME, folder)));
  return built ?? new URL(PROGRAM_FOLDERS[0] ?? '', import.meta.url);
})();

export const WORKER_FILE: URL = new URL(WORKER_NAME, programFolder);

/**
 * The dependencies of an indexed part, besides its own files: code, the lexicon's tables, and the versions of the libraries.
 */
const dependencies = (): readonly (readonly [folder: URL, extension: string])[] => [
  [programFolder, '.js'],
  [lexiconDataFolder(), '.bin'],
  [lexiconDataFolder(), '.txt'],
  [new URL('../../', programFolder), 'package.json'],
];

/**
 * Hashes the program as it is on disk, with SHA-256. While it runs, another version may be installed.
 *
 * @throws Error when its files cannot be read
 */
export function hashProgram(): string {
  const hash = createHash('sha256').update(process.version);
  for (const [url, extension] of dependencies()) {
    const folder = fileURLToPath(url);
    const names = readdirSync(folder, { recursive: extension === '.js', encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith(extension)).sort())
      hash.update(`${name}:`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
