/**
 * The index cache: analyzed corpora and their search indexes as files in a folder. An entry is named after a hash of
 * everything that it is made from, so it is never stale; an entry that cannot be read is ignored.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Corpus } from '../analysis/corpus.ts';
import { buildAliasIndex } from '../analysis/people/alias-index.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import type { IndexSnapshot } from '../search/search-index.ts';
import { createKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** `dist/src`, and in tests `src`. */
const CODE_FOLDER = fileURLToPath(new URL('..', import.meta.url));
/** The hashes of all sources, which `tsc` writes into `dist`. Missing where sources run without a build, as in tests. */
const BUILD_INFO = new URL('../../.tsbuildinfo', import.meta.url);
/** `package.json`, with the versions of the libraries, seen from `src` and `dist/src`. */
const PACKAGE_FILES = ['../../package.json', '../../../package.json']
  .map((path) => new URL(path, import.meta.url))
  .filter((url) => existsSync(url));

/** The oldest are deleted. */
const MAX_ENTRIES = 4;
const CACHE_SUFFIX = '.index';

interface CacheEntry {
  /**
   * Without the alias index, which has methods and is fast to build; and without the questions that are not suggested, since
   * the classifier has been trained on them.
   */
  readonly corpus: Omit<Corpus, 'names'>;
  readonly snapshot: IndexSnapshot;
}

function isCacheEntry(value: unknown): value is CacheEntry {
  return typeof value === 'object' && value !== null && 'corpus' in value && 'snapshot' in value;
}

/**
 * The name of a corpus's entry: 128 bits, in hexadecimal, of a SHA-256 hash of its files, the program's code, and the versions
 * of Node.js and the libraries.
 */
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

/** Reads an entry. `undefined` when there is none, or it is damaged. */
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

/** Deletes all entries but the {@link MAX_ENTRIES} most recent ones. */
function evictOldest(folder: string): void {
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith(CACHE_SUFFIX))
    .map((name) => join(folder, name))
    .map((path) => ({ path, modified: statSync(path).mtimeMs }))
    .sort((a, b) => b.modified - a.modified);
  for (const { path } of entries.slice(MAX_ENTRIES)) rmSync(path, { force: true });
}

/**
 * Writes an entry. The folder is created if needed.
 *
 * @throws Error when the folder cannot be written to
 */
export function writeCache(folder: string, key: string, { corpus, index }: KnowledgeBase): void {
  const { names: _, ...plainData } = corpus;
  const bank = corpus.bank.filter(({ suggested }) => suggested);
  const entry: CacheEntry = { corpus: { ...plainData, bank }, snapshot: index.snapshot };
  mkdirSync(folder, { recursive: true });
  writeFileAtomically(join(folder, `${key}${CACHE_SUFFIX}`), serialize(entry));
  evictOldest(folder);
}
