/**
 * The index cache: what takes long to build of a corpus, as files in a folder. An entry is named after a hash of everything
 * that it is made from, so it is never stale; what cannot be read is built anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../analysis/corpus.ts';
import { buildAliasIndex } from '../analysis/people/alias-index.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { type IndexSnapshot, snapshotIndex } from '../search/search-index.ts';
import { createKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** The program's code: `dist/src`, and in tests `src`. */
const CODE_FOLDER = fileURLToPath(new URL('..', import.meta.url));
/** The hashes of all sources, which `tsc` writes into `dist`. Missing where sources run without a build, as in tests. */
const BUILD_INFO = new URL('../../.tsbuildinfo', import.meta.url);
/** Names the versions of the libraries. */
const PACKAGE_FILES = ['../../package.json', '../../../package.json']
  .map((path) => new URL(path, import.meta.url))
  .filter((url) => existsSync(url));

/** Entries kept, the most recent ones: a corpus is edited, or several are tried. */
const MAX_ENTRIES = 4;
const CACHE_SUFFIX = '.index';

/** Of the question banks only suggested questions are kept: the model has learned from the others. */
interface CacheEntry {
  /** Without the alias index, which has functions in it and is quick to build. */
  readonly corpus: Omit<Corpus, 'names'>;
  readonly snapshot: IndexSnapshot;
}

function isCacheEntry(value: unknown): value is CacheEntry {
  return typeof value === 'object' && value !== null && 'corpus' in value && 'snapshot' in value;
}

/** SHA-256 of the corpus files, the program's code and the versions of Node.js and the libraries, in 32 hexadecimal digits. */
export function cacheKey(files: readonly SourceFile[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const url of PACKAGE_FILES) hash.update(readFileSync(url));
  if (existsSync(BUILD_INFO)) {
    hash.update(readFileSync(BUILD_INFO));
  } else {
    for (const name of readdirSync(CODE_FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.[jt]s$/.test(name)) hash.update(readFileSync(join(CODE_FOLDER, name)));
    }
  }
  for (const { path, bytes } of files) hash.update(`${basename(path)}:${bytes.length}:`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** Reads an entry; `undefined` when there is none that can be used. */
export function readCache(folder: string, key: string): KnowledgeBase | undefined {
  try {
    const entry: unknown = deserialize(readFileSync(join(folder, `${key}${CACHE_SUFFIX}`)));
    if (!isCacheEntry(entry)) return undefined;
    const { corpus, snapshot } = entry;
    return createKnowledgeBase({ ...corpus, names: buildAliasIndex(corpus.people) }, snapshot);
  } catch {
    return undefined;
  }
}

/**
 * Writes an entry, and deletes the oldest ones beyond {@link MAX_ENTRIES}. The folder is created if needed.
 *
 * @throws Error when the folder cannot be written to
 */
export function writeCache(folder: string, key: string, { corpus, index }: KnowledgeBase): void {
  const { names, ...plain } = corpus;
  const bank = corpus.bank.filter(({ suggested }) => suggested);
  const entry: CacheEntry = { corpus: { ...plain, bank }, snapshot: snapshotIndex(index) };
  mkdirSync(folder, { recursive: true });
  writeFileAtomically(join(folder, `${key}${CACHE_SUFFIX}`), serialize(entry));
  const outdated = readdirSync(folder)
    .filter((name) => name.endsWith(CACHE_SUFFIX))
    .map((name) => ({ path: join(folder, name), modified: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.modified - a.modified)
    .slice(MAX_ENTRIES);
  for (const { path } of outdated) rmSync(path, { force: true });
}
