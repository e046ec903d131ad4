import { readCorpusFolder } from '../corpus/read-folder.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { StartupError } from '../errors.ts';
import { cacheKey, readCache, writeCache } from './index-cache.ts';
import { createKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts';
import { watchCorpusFolder } from './watch-corpus.ts';

/** A knowledge base that is built faster than this is not cached. */
const MIN_CACHED_MS = 200;

/** Is told what becomes of changes in the corpus folder. */
export interface ReloadListener {
  onReload(knowledge: KnowledgeBase): void;
  /** The new files have mistakes, or cannot be watched. The old knowledge base stays. */
  onError(reason: string): void;
}

interface LoadedKnowledge {
  readonly knowledge: KnowledgeBase;
  readonly cacheKey: string;
  /** `undefined` for what is in the cache. */
  readonly buildMs: number | undefined;
}

function isSameFiles(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ path, bytes }, i) => path === b[i]?.path && Buffer.compare(bytes, b[i].bytes) === 0)
  );
}

/**
 * Loads a knowledge base from the cache, or builds it.
 *
 * @throws StartupError with the diagnostics of all files
 */
async function load(files: readonly SourceFile[], cacheFolder: string): Promise<LoadedKnowledge> {
  const key = cacheKey(files);
  const cached = readCache(cacheFolder, key);
  if (cached) return { knowledge: cached, cacheKey: key, buildMs: undefined };
  // Parsing and analysis take longer to import than an answer from the cache takes.
  const { loadCorpus } = await import('./load-corpus.ts');
  const started = performance.now();
  const knowledge = createKnowledgeBase(loadCorpus(files));
  return { knowledge, cacheKey: key, buildMs: performance.now() - started };
}

/** Holds the knowledge base of a corpus folder, and replaces it when files of the folder change. */
export class KnowledgeStore {
  readonly #folder: string;
  readonly #cacheFolder: string;
  #files: readonly SourceFile[];
  #loaded: LoadedKnowledge;

  private constructor(
    folder: string,
    cacheFolder: string,
    files: readonly SourceFile[],
    loaded: LoadedKnowledge,
  ) {
    this.#folder = folder;
    this.#cacheFolder = cacheFolder;
    this.#files = files;
    this.#loaded = loaded;
  }

  /** @throws StartupError when the folder cannot be read, or with the diagnostics of all files */
  static async open(folder: string, cacheFolder: string): Promise<KnowledgeStore> {
    const files = readCorpusFolder(folder);
    return new KnowledgeStore(folder, cacheFolder, files, await load(files, cacheFolder));
  }

  /** The current knowledge base. Get it anew for each interaction: a reload replaces it. */
  get knowledge(): KnowledgeBase {
    return this.#loaded.knowledge;
  }

  /** Changes with the files of the corpus and the version of the program. */
  get version(): string {
    return this.#loaded.cacheKey;
  }

  /**
   * Writes the index cache, unless building was fast. The classifier is trained for it.
   *
   * @param options.train false to cache nothing when no question has needed the classifier yet. Default: true
   * @throws Error when the cache cannot be written; it is not tried again
   */
  persist({ train = true }: { readonly train?: boolean } = {}): void {
    const { knowledge, cacheKey, buildMs } = this.#loaded;
    if (!train && !knowledge.index.isTrained) return;
    const started = performance.now();
    knowledge.index.train();
    if (buildMs === undefined || buildMs + performance.now() - started < MIN_CACHED_MS) return;
    this.#loaded = { knowledge, cacheKey, buildMs: undefined };
    writeCache(this.#cacheFolder, cacheKey, knowledge);
  }

  /**
   * Reloads the corpus whenever its folder changes.
   *
   * @returns a function that stops watching
   */
  watch(listener: ReloadListener): () => void {
    return watchCorpusFolder(this.#folder, {
      onChange: () => void this.#reload(listener),
      onError: (reason) => listener.onError(reason),
    });
  }

  async #reload({ onReload, onError }: ReloadListener): Promise<void> {
    try {
      const files = readCorpusFolder(this.#folder);
      if (isSameFiles(files, this.#files)) return;
      // Before they are loaded, so that mistakes are reported once.
      this.#files = files;
      const loaded = await load(files, this.#cacheFolder);
      // They have changed again meanwhile.
      if (files !== this.#files) return;
      this.#loaded = loaded;
      onReload(this.#loaded.knowledge);
    } catch (error) {
      if (!(error instanceof StartupError)) throw error;
      onError(error.message);
    }
  }
}
