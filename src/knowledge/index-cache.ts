/**
 * The index cache: indexed parts of corpora as files in a folder. An entry is named after a hash of
 * everything that it is made from, so it is never stale; one that is damaged is made again.
 */
import { createHash } from 'node:crypto';
import { constants, existsSync, statSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type CorpusPart, filesOf } from '../corpus/corpus-parts.ts';
import { isMissingFile, messageOf } from '../errors.ts';
import { decodeEntry, MAGIC } from './cache-entry.ts';
import type { IndexedPart } from './index-part.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

const CACHE_SUFFIX = '.index';
/** The name of an entry is its key; while it is written, the id of the process follows. */
const ENTRY_NAME = /^[0-9a-f]{32}\.index$/;
const TEMPORARY_NAME = /^[0-9a-f]{32}\.index\.(?<pid>\d+)$/;
/**
 * Entries that are kept besides those in use, the most recently used ones: of other corpora, and of edits
 * taken back.
 */
const MAX_SPARE_ENTRIES = 16;

/**
 * The name of a part's entry: 128 bits, in hexadecimal, of a SHA-256 hash of its files and the program.
 *
 * @param programHash that of {@link hashProgram}
 */
export function cacheKey(part: CorpusPart, programHash: string): string {
  const hash = createHash('sha256').update(programHash).update(part.kind);
  for (const { path, bytes } of filesOf(part))
    hash.update(`${basename(path)}:${bytes.length}:`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/**
 * The version of a knowledge base: 128 bits of a SHA-256 hash, in hexadecimal.
 *
 * @param keys those of its parts
 */
export function versionOf(keys: readonly string[]): string {
  const hash = createHash('sha256');
  for (const key of keys) hash.update(key);
  return hash.digest('hex').slice(0, 32);
}

/** True while a process of this machine with that id runs, other than this one. */
function isOtherProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Opens a file for reading, if it is a regular one and no link. */
async function openRegularFile(path: string): Promise<FileHandle> {
  // Opening a pipe would otherwise wait for its writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new Error(`${path} is not a file`);
}

/** True for a file that the cache has written, whatever its name. */
async function hasMagic(path: string): Promise<boolean> {
  const file = await openRegularFile(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.equals(MAGIC);
  } finally {
    await file.close();
  }
}

/**
 * The reason why a folder cannot be trusted: entries that others have written would be quoted as the
 * articles' words.
 */
async function reasonAgainst(folder: string): Promise<string | undefined> {
  const { mode, uid } = await stat(folder);
  const owner = process.getuid?.();
  if (owner !== undefined && uid !== owner) return 'it belongs to somebody else';
  if (owner !== undefined && (mode & 0o022) !== 0)
    return 'others can write to it; take that permission away (chmod go-w)';
  return undefined;
}

/** Creates a folder for its owner, and those above it. The recursion of Node.js's `mkdir` never ends below /proc. */
async function createFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  if (above !== folder && !existsSync(above)) await createFolder(above);
  await mkdir(folder, { mode: 0o700 });
}

/**
 * A cache in a folder. What goes wrong with it is reported, and is never an error: everything can be indexed
 * again.
 */
export class IndexCache {
  /** `undefined` when it cannot be used. */
  readonly #folder: string | undefined;
  readonly #onWarning: (message: string) => void;

  private constructor(folder: string | undefined, onWarning: (message: string) => void) {
    this.#folder = folder;
    this.#onWarning = onWarning;
  }

  /**
   * Opens a cache, creates its folder if needed, and removes what interrupted processes have left there.
   *
   * @param onWarning is told in a sentence what is wrong with the cache, and with each damaged entry
   */
  static async open(folder: string, onWarning: (message: string) => void): Promise<IndexCache> {
    try {
      await createFolder(folder);
      const reason = await reasonAgainst(folder);
      if (reason !== undefined) throw new Error(reason);
      for (const name of await readdir(folder)) {
        const pid = TEMPORARY_NAME.exec(name)?.groups?.['pid'];
        if (pid !== undefined && !isOtherProcess(Number(pid))) await rm(join(folder, name), { force: true });
      }
      return new IndexCache(folder, onWarning);
    } catch (error) {
      onWarning(`The index cache in ${folder} is not used: ${messageOf(error)}. Check CACHE_DIR.`);
      return new IndexCache(undefined, onWarning);
    }
  }

  /** Reads an entry; `undefined` if there is none. A damaged one is reported. */
  async read(key: string): Promise<IndexedPart | undefined> {
    if (this.#folder === undefined) return undefined;
    const path = join(this.#folder, `${key}${CACHE_SUFFIX}`);
    try {
      const file = await openRegularFile(path);
      try {
        const part = decodeEntry(await file.readFile());
        if (!part) throw new Error('its checksum does not match');
        await file.utimes(new Date(), new Date());
        return part;
      } finally {
        await file.close();
      }
    } catch (error) {
      if (isMissingFile(error)) return undefined;
      this.#onWarning(`The cached index ${path} is rebuilt: ${messageOf(error)}.`);
      return undefined;
    }
  }

  /** Writes an entry. A failure is reported: then the next start indexes the part again. */
  async write(key: string, entry: Uint8Array): Promise<void> {
    if (this.#folder === undefined) return;
    const path = join(this.#folder, `${key}${CACHE_SUFFIX}`);
    try {
      await writeFileAtomically(path, `${path}.${process.pid}`, entry);
    } catch (error) {
      this.#onWarning(
        `The index is not cached, so the next start indexes it again: ${messageOf(error)}. Check CACHE_DIR.`,
      );
    }
  }

  /** Deletes entries that are not in use, all but the {@link MAX_SPARE_ENTRIES} most recently used ones. */
  async evict(keysInUse: ReadonlySet<string>): Promise<void> {
    if (this.#folder === undefined) return;
    const folder = this.#folder;
    try {
      const names = (await readdir(folder)).filter(
        (name) => ENTRY_NAME.test(name) && !keysInUse.has(name.slice(0, -CACHE_SUFFIX.length)),
      );
      const spare: { path: string; used: number }[] = [];
      for (const path of names.map((name) => join(folder, name))) {
        if (await hasMagic(path)) spare.push({ path, used: (await stat(path)).mtimeMs });
      }
      spare.sort((a, b) => b.used - a.used);
      for (const { path } of spare.slice(MAX_SPARE_ENTRIES)) await rm(path, { force: true });
    } catch (error) {
      this.#onWarning(`Old entries of the index cache are not deleted: ${messageOf(error)}.`);
    }
  }
}
