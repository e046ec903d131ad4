import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { hashProgram, WORKER_FILE } from '../../src/knowledge/program-hash.ts';
import { it, type Place, ROOT } from '../support/program.ts';

/** The built files that hash the program. */
const HASHING = ['knowledge/program-hash.js', 'knowledge/lexicon-data.js', 'errors.js'].map((name) =>
  join('dist', 'src', name),
);

/** A small built program. */
function smallProgram(place: Place): string {
  const folder = place.folder({
    'package.json': '{ "type": "module" }',
    'dist/src/knowledge/indexing-worker.js': '',
    'dist/src/main.js': '',
    'src/lexicon/data/stems.txt': 'bridg',
    'src/lexicon/data/vectors.bin': '0',
  });
  for (const name of HASHING) cpSync(join(ROOT, name), join(folder, name));
  return folder;
}

/** The hash of the program in a folder. */
const hashIn = (folder: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "import { hashProgram } from './dist/src/knowledge/program-hash.js'; process.stdout.write(hashProgram());",
    ],
    { cwd: folder, encoding: 'utf8' },
  );

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the hash of the program', () => {
  it('is one of SHA-256, and the same each time', () => {
    expect(hashProgram()).toMatch(/^[0-9a-f]{64}$/);
    expect(hashProgram()).toBe(hashProgram());
  });

  it('is the same in another folder', ({ place }) => {
    expect(hashIn(smallProgram(place))).toBe(hashIn(smallProgram(place)));
  });

  it.for([
    ['the code', 'dist/src/main.js', '0;'],
    ['a file of the code more', 'dist/src/search/more.js', ''],
    ['a table of the lexicon', 'src/lexicon/data/stems.txt', 'dam'],
    ['the word vectors', 'src/lexicon/data/vectors.bin', '1'],
    ['the versions of the libraries', 'package.json', '{ "type": "module", "dependencies": {} }'],
  ] as const)('is another with %s', ([, path, text], { place }) => {
    const folder = smallProgram(place);
    const before = hashIn(folder);
    write(folder, path, text);
    expect(hashIn(folder)).not.toBe(before);
  });

  it('is another where a file has another name', ({ place }) => {
    const folder = smallProgram(place);
    const before = hashIn(folder);
    write(folder, 'dist/src/start.js', '');
    rmSync(join(folder, 'dist/src/main.js'));
    expect(hashIn(folder)).not.toBe(before);
  });

  it.for(['dist/src/main.js.map', 'README.md', 'src/lexicon/README.md', 'corpus/story.md'])(
    'does not depend on %s',
    (path, { place }) => {
      const folder = smallProgram(place);
      const before = hashIn(folder);
      write(folder, path, 'The bridge opened.');
      expect(hashIn(folder)).toBe(before);
    },
  );

  it('cannot be had without the lexicon’s tables: the error says which', ({ place }) => {
    const folder = smallProgram(place);
    rmSync(join(folder, 'src'), { recursive: true });
    expect(() => hashIn(folder)).toThrow('src/lexicon/data is missing');
  });
});

it('the worker that indexes is a file of the built program', () => {
  expect(existsSync(WORKER_FILE)).toBe(true);
});
