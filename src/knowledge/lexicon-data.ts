import { existsSync } from 'node:fs';
import { StartupError } from '../errors.ts';

/**
 * The folder of the lexicon's tables, seen from `src/knowledge`, `dist/src/knowledge`, and
 * `dist/bench/src/knowledge`.
 */
const FOLDERS = ['../lexicon/data/', '../../../src/lexicon/data/', '../../../../src/lexicon/data/'].map(
  (path) => new URL(path, import.meta.url),
);

/**
 * The folder of the lexicon's tables, which are not compiled.
 *
 * @throws StartupError when there is none
 */
export function lexiconDataFolder(): URL {
  const folder = FOLDERS.find((candidate) => existsSync(candidate));
  if (!folder) throw new StartupError('src/lexicon/data is missing; get it back from the repository.');
  return folder;
}
