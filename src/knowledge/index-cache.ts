import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAliasIndex } from '../analysis/people/alias-index.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import type { KnowledgeBase } from '../interactions/command.ts';
import { type IndexSnapshot, snapshotIndex } from '../search/search-index.ts';
import { writeFileAtomically } from '../util/write-file-atomically.ts';
import { createKnowledgeBase } from './knowledge-base.ts';
import type { Corpus } from './load-corpus.ts';
import { pack, unpack } from './packed.ts';

/** The program, and the versions of what it uses: this file runs as `dist/src/saved.js`, in tests as `src/saved.ts`. */
const CODE = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = ['../../package.json', '../../../package.json']
  .map((path) => new URL(path, import.meta.url))
  .filter((url) => existsSync(url));

/** So many corpora are kept saved, the last ones used: while one is edited, or several are tried. */
const MAX_ENTRIES = 4;
const CACHE_SUFFIX = '.index';

/**
 * What is saved: all that the names of people are not made from in a moment, and of the question banks the questions that are
 * offered to others: what the rest of them had to teach has been learned.
 */
interface CacheEntry {
  readonly corpus: Omit<Corpus, 'names'>;
  readonly kept: IndexSnapshot;
}

function isCacheEntry(value: unknown): value is CacheEntry {
  return typeof value === 'object' && value !== null && 'corpus' in value && 'kept' in value;
}

/** Names a corpus as this very program reads it: whatever changes in the files, or in the code of `src`, makes it another. */
export function cacheKey(files: readonly SourceFile[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const url of PACKAGE) hash.update(readFileSync(url));
  for (const name of readdirSync(CODE, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.c?[jt]s$/.test(name)) hash.update(readFileSync(join(CODE, name)));
  }
  for (const { path, bytes } of files) hash.update(`${basename(path)}:${bytes.length}:`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/** What has been saved under that name; nothing where there is nothing, or nothing that can be used. */
export function readCache(folder: string, name: string): KnowledgeBase | undefined {
  try {
    const saved: unknown = unpack(readFileSync(join(folder, `${name}${CACHE_SUFFIX}`)));
    if (!isCacheEntry(saved)) return undefined;
    const { corpus, kept } = saved;
    return createKnowledgeBase({ ...corpus, names: buildAliasIndex(corpus.people) }, kept);
  } catch {
    // It is made anew, and saved again.
    return undefined;
  }
}

/**
 * Saves what is known, in a folder that is made where there is none, and takes away what has not been used for long.
 *
 * @throws Error when the folder cannot be written to
 */
export function writeCache(folder: string, name: string, { corpus, index }: KnowledgeBase): void {
  const { names, ...plain } = corpus;
  const bank = corpus.bank.filter(({ suggested: canonical }) => canonical);
  const saved: CacheEntry = { corpus: { ...plain, bank }, kept: snapshotIndex(index) };
  mkdirSync(folder, { recursive: true });
  writeFileAtomically(join(folder, `${name}${CACHE_SUFFIX}`), pack(saved));
  const old = readdirSync(folder)
    .filter((one) => one.endsWith(CACHE_SUFFIX))
    .map((one) => ({ path: join(folder, one), at: statSync(join(folder, one)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(MAX_ENTRIES);
  for (const { path } of old) rmSync(path, { force: true });
}
