import { type FSWatcher, watch } from 'node:fs';
import { readCorpusFiles } from '../corpus/read-files.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { messageOf, StartupError } from '../errors.ts';
import { cacheKey, readCache, writeCache } from './index-cache.ts';
import { createKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts';

/** How long the folder has to be quiet before it is read again, in milliseconds: editors save in several steps. */
const DEBOUNCE_MS = 150;
/** What was built faster than this, in milliseconds, is not cached. */
const MIN_CACHED_MS = 200;

/** Is told what became of a change in the corpus folder. */
export interface StoreListener {
  onReload(knowledge: KnowledgeBase): void;
  /** The new files have mistakes, or cannot be watched: the old articles stay. */
  onError(reason: string): void;
}

/** A knowledge base as it was loaded. */
interface Loaded {
  readonly knowledge: KnowledgeBase;
  readonly key: string;
  /** Milliseconds that it took to build; `undefined` once it is in the cache. */
  readonly buildMs: number | undefined;
}

function isSameFiles(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ path, bytes }, i) => path === b[i]?.path && Buffer.compare(bytes, b[i].bytes) === 0)
  );
}

/** @throws StartupError with everything that is wrong with the corpus */
async function load(files: readonly SourceFile[], cacheFolder: string): Promise<Loaded> {
  const key = cacheKey(files);
  const cached = readCache(cacheFolder, key);
  if (cached) return { knowledge: cached, key, buildMs: undefined };
  // Parsing and analysis take longer to import than an answer from the cache takes.
  const { loadCorpus } = await import('./load-corpus.ts');
  const began = performance.now();
  const knowledge = createKnowledgeBase(loadCorpus(files));
  return { knowledge, key, buildMs: performance.now() - began };
}

/** The current knowledge base of a corpus folder. */
export class KnowledgeStore {
  readonly #folder: string;
  readonly #cacheFolder: string;
  #files: readonly SourceFile[];
  #current: Loaded;

  private constructor(folder: string, cacheFolder: string, files: readonly SourceFile[], current: Loaded) {
    this.#folder = folder;
    this.#cacheFolder = cacheFolder;
    this.#files = files;
    this.#current = current;
  }

  /**
   * Loads the corpus folder, from the cache where it is there.
   *
   * @throws StartupError with everything that is wrong with the corpus
   */
  static async open(folder: string, cacheFolder: string): Promise<KnowledgeStore> {
    const files = readCorpusFiles(folder);
    return new KnowledgeStore(folder, cacheFolder, files, await load(files, cacheFolder));
  }

  /** To be asked for anew for each interaction: a reload replaces it. */
  get knowledge(): KnowledgeBase {
    return this.#current.knowledge;
  }

  /** The cache key: another for other files or another version of the program. */
  get version(): string {
    return this.#current.key;
  }

  /**
   * Trains the classifier and writes the cache, where building took long enough to be worth it.
   *
   * @param options.train whether to train a classifier that no question has needed yet; otherwise nothing is cached then.
   *   Default: true
   * @throws Error when the cache cannot be written
   */
  persist({ train = true }: { readonly train?: boolean } = {}): void {
    const began = performance.now();
    const { knowledge, key, buildMs } = this.#current;
    if (!train && !knowledge.index.isTrained()) return;
    knowledge.index.bank();
    if (buildMs === undefined || buildMs + performance.now() - began < MIN_CACHED_MS) return;
    this.#current = { knowledge, key, buildMs: undefined };
    writeCache(this.#cacheFolder, key, knowledge);
  }

  /** Reloads when the corpus folder changes. Returns a function that ends that. */
  watch(listener: StoreListener): () => void {
    let timer: NodeJS.Timeout | undefined;
    let watcher: FSWatcher | undefined;
    const schedule = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.#reload(listener), DEBOUNCE_MS);
    };
    try {
      // Not persistent: the program may end while it watches.
      watcher = watch(this.#folder, { persistent: false }, schedule);
      watcher.on('error', (error) =>
        listener.onError(`${this.#folder} is not watched any more: ${error.message}`),
      );
    } catch (error) {
      listener.onError(`${this.#folder} cannot be watched for changes: ${messageOf(error)}`);
    }
    return () => {
      clearTimeout(timer);
      watcher?.close();
    };
  }

  async #reload({ onReload, onError }: StoreListener): Promise<void> {
    try {
      const files = readCorpusFiles(this.#folder);
      if (isSameFiles(files, this.#files)) return;
      // Set before they are loaded: of broken files it is enough to be told once.
      this.#files = files;
      this.#current = await load(files, this.#cacheFolder);
      onReload(this.#current.knowledge);
    } catch (error) {
      if (!(error instanceof StartupError)) throw error;
      onError(error.message);
    }
  }
}
