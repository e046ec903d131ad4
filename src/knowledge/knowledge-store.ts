import { type FSWatcher, watch } from 'node:fs';
import { readCorpusFiles } from '../corpus/read-files.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { StartupError } from '../errors.ts';
import type { KnowledgeBase } from '../interactions/command.ts';
import { cacheKey, readCache, writeCache } from './index-cache.ts';
import { createKnowledgeBase } from './knowledge-base.ts';

/** How long the corpus folder has to be quiet before it is read again, in milliseconds: editors save in several steps. */
const QUIET = 150;

/** Is told what became of a change in the corpus folder. */
export interface StoreListener {
  /** The articles are others now. */
  onReload(knowledge: KnowledgeBase): void;
  /** There is something wrong with the new files, so that the old articles stay: what to mend. */
  onError(reason: string): void;
}

/** What takes longer than this to read and to learn, in milliseconds, is worth saving. */
const WORTH_SAVING = 200;

/** What Acta knows, as long as it runs. */
export interface KnowledgeStore {
  /** As it is now: to be asked for anew for each interaction. */
  readonly knowledge: KnowledgeBase;
  /** Names what it is made from: another when a file of the corpus, or the program, is another. */
  readonly version: string;
  /**
   * Saves what has been read and learned for the next start, where that is worth it.
   *
   * @param options.learn whether to learn now what has not been asked for yet; otherwise nothing is saved then. Default:
   *   true
   * @throws Error when it cannot be saved
   */
  persist(options?: { readonly learn?: boolean }): void;
  /** Follows changes in the corpus folder from now on. Returns how to stop that. */
  watch(readers: StoreListener): () => void;
}

function sameFiles(some: readonly SourceFile[], others: readonly SourceFile[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ path, bytes }, i) => path === others[i]?.path && Buffer.compare(bytes, others[i].bytes) === 0,
    )
  );
}

/** What the files say, saved or read now. */
interface Read {
  readonly knowledge: KnowledgeBase;
  /** What it is, or can be, saved as. */
  readonly name: string;
  /** How long reading took, in milliseconds; nothing where it was saved. */
  readonly took: number | undefined;
}

async function read(files: readonly SourceFile[], cacheFolder: string): Promise<Read> {
  const began = performance.now();
  const name = cacheKey(files);
  const saved = readCache(cacheFolder, name);
  if (saved) return { knowledge: saved, name, took: undefined };
  // What reads articles takes longer to load than all else that an answer needs.
  const { loadCorpus } = await import('./load-corpus.ts');
  const knowledge = createKnowledgeBase(loadCorpus(files));
  return { knowledge, name, took: performance.now() - began };
}

/**
 * Reads the corpus folder, or what has been saved of just these files.
 *
 * @param cacheFolder where to save what takes long to make
 * @throws StartupError with everything that is wrong with the corpus
 */
export async function openKnowledgeStore(folder: string, cacheFolder: string): Promise<KnowledgeStore> {
  let files = readCorpusFiles(folder);
  let current = await read(files, cacheFolder);

  /** Reads everything again; what is broken leaves all as it was. */
  const reload = async ({ onReload: changed, onError: refused }: StoreListener): Promise<void> => {
    try {
      const found = readCorpusFiles(folder);
      if (sameFiles(found, files)) return;
      // Also of broken files it is enough to be told once.
      files = found;
      const made = await read(found, cacheFolder);
      // The files may have changed once more meanwhile.
      if (files !== found) return;
      current = made;
      changed(current.knowledge);
    } catch (error) {
      if (!(error instanceof StartupError)) throw error;
      refused(error.message);
    }
  };

  return {
    get knowledge() {
      return current.knowledge;
    },
    get version() {
      return current.name;
    },
    persist({ learn = true } = {}) {
      const began = performance.now();
      const { knowledge, name, took } = current;
      if (!learn && !knowledge.index.isTrained()) return;
      knowledge.index.bank();
      if (took === undefined || took + performance.now() - began < WORTH_SAVING) return;
      current = { knowledge, name, took: undefined };
      writeCache(cacheFolder, name, knowledge);
    },
    watch(readers) {
      let timer: NodeJS.Timeout | undefined;
      let watcher: FSWatcher | undefined;
      const soon = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => reload(readers), QUIET);
      };
      try {
        // The program ends when it has nothing to do but to wait for changes.
        watcher = watch(folder, { persistent: false }, soon);
        watcher.on('error', (error) =>
          readers.onError(`${folder} is not watched any more: ${error.message}`),
        );
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        readers.onError(`${folder} cannot be watched for changes: ${reason}`);
      }
      return () => {
        clearTimeout(timer);
        watcher?.close();
      };
    },
  };
}
