import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import { type CorpusPart, groupIntoParts } from '../corpus/corpus-parts.ts';
import { corpusError, type Diagnostic } from '../corpus/diagnostics.ts';
import { readCorpusFolder } from '../corpus/read-folder.ts';
import { messageOf } from '../errors.ts';
import type { LanguageResources } from '../search/terms/language-resources.ts';
import { pushAll } from '../util/push-all.ts';
import { decodeEntry } from './cache-entry.ts';
import { cacheKey, IndexCache, versionOf } from './index-cache.ts';
import { IndexingThread } from './indexing-thread.ts';
import {
  createKnowledgeBase,
  type KnowledgeBase,
  type LoadedPart,
  loadPart,
  warmUpSteps,
} from './knowledge-base.ts';
import { hashProgram } from './program-hash.ts';
import { readLanguageResources } from './read-language-resources.ts';
import { CorpusWatcher } from './watch-corpus.ts';

interface StoreOptions {
  readonly corpusFolder: string;
  readonly cacheFolder: string;
  /** Is told what the operator should know, in a sentence. */
  readonly onWarning: (message: string) => void;
  /** Called before parts of the corpus are indexed, which takes up to seconds for each. */
  readonly onIndexing?: (paths: readonly string[]) => void;
}

/** Is told what becomes of changes in the corpus folder. */
interface ReloadListener {
  onReload(knowledge: KnowledgeBase): void;
  /** The new files have mistakes, or cannot be indexed. The old knowledge base stays. */
  onError(reason: string): void;
}

interface KeyedPart {
  readonly part: CorpusPart;
  readonly key: string;
}

/** A knowledge base, and the parts that it is made of, by their keys. */
interface State {
  readonly knowledge: KnowledgeBase;
  readonly parts: ReadonlyMap<string, LoadedPart>;
}

/** Names articles that have the `url` of an earlier one: a copy shows its people, topics and quotations twice. */
function sharedUrls(articles: readonly Article[]): string[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ id, url }) => {
    const other = url === undefined ? undefined : first.get(url);
    if (other !== undefined)
      return [
        `The articles ${other} and ${id} have the same url. If one is a copy, take it out of the folder.`,
      ];
    if (url !== undefined) first.set(url, id);
    return [];
  });
}

/** Holds the knowledge base of a corpus folder, and replaces it when files of the folder change. */
export class KnowledgeStore {
  readonly #options: StoreOptions;
  readonly #cache: IndexCache;
  /** The hash of the program that runs, whatever is installed while it does. */
  readonly #programHash: string;
  readonly #resources: LanguageResources;
  #state: State | undefined;
  #ignored = '';
  #thread: IndexingThread | undefined;

  private constructor(options: StoreOptions, cache: IndexCache) {
    this.#options = options;
    this.#cache = cache;
    this.#programHash = hashProgram();
    this.#resources = readLanguageResources();
  }

  /**
   * Opens the corpus: loads what is cached, and indexes the rest.
   *
   * @throws StartupError when the folder cannot be read, or with the diagnostics of all files
   */
  static async open(options: StoreOptions): Promise<KnowledgeStore> {
    const cache = await IndexCache.open(options.cacheFolder, options.onWarning);
    const store = new KnowledgeStore(options, cache);
    await store.#load();
    return store;
  }

  /**
   * The current knowledge base. Get it for each interaction: a reload replaces it.
   *
   * @throws Error before the corpus has been loaded
   */
  get knowledge(): KnowledgeBase {
    if (!this.#state) throw new Error('The store has not been opened');
    return this.#state.knowledge;
  }

  /** Changes with the files of the corpus and the version of the program. */
  get version(): string {
    return this.#state?.knowledge.version ?? '';
  }

  /**
   * Reloads the corpus whenever its folder changes.
   *
   * @returns a function that stops watching, and any indexing that is under way
   */
  watch(listener: ReloadListener): () => void {
    let reloads = Promise.resolve();
    let isStopped = false;
    let hasFailed = false;
    const reload = async (): Promise<void> => {
      try {
        const hasChanged = await this.#load();
        if (!isStopped && (hasChanged || hasFailed)) listener.onReload(this.knowledge);
        hasFailed = false;
      } catch (error) {
        if (!isStopped) listener.onError(messageOf(error));
        hasFailed = true;
      }
    };
    const watcher = new CorpusWatcher(this.#options.corpusFolder, () => {
      // One after the other: indexing takes longer than saving.
      reloads = reloads.then(reload);
    });
    return () => {
      isStopped = true;
      watcher.close();
      void this.#thread?.close();
    };
  }

  /**
   * Loads the corpus as it is on disk.
   *
   * @returns false if it is the one that is loaded already
   * @throws StartupError when it cannot be loaded; the one that is loaded stays
   */
  async #load(): Promise<boolean> {
    const { files, ignored } = await readCorpusFolder(this.#options.corpusFolder);
    this.#reportIgnored(ignored);
    const { parts, diagnostics } = groupIntoParts(files);
    const keyed = parts.map((part) => ({ part, key: cacheKey(part, this.#programHash) }));
    const version = versionOf(keyed.map(({ key }) => key));
    // A bank without an article is in no part.
    if (version === this.#state?.knowledge.version && diagnostics.length === 0) return false;
    const { loaded, mistakes } = await this.#loadParts(keyed);
    if (diagnostics.length + mistakes.length > 0) throw corpusError([...diagnostics, ...mistakes]);
    const knowledge = createKnowledgeBase([...loaded.values()], this.#resources, version);
    for (const build of warmUpSteps(knowledge)) {
      build();
      // Interactions are answered between the steps.
      await setImmediate();
    }
    this.#state = { knowledge, parts: loaded };
    for (const warning of sharedUrls(knowledge.corpus.articles)) this.#options.onWarning(warning);
    await this.#cache.evict(new Set(loaded.keys()));
    return true;
  }

  /**
   * Loads parts: those of the current knowledge base as they are, others from the cache, and indexes the
   * rest.
   */
  async #loadParts(
    keyed: readonly KeyedPart[],
  ): Promise<{ loaded: Map<string, LoadedPart>; mistakes: Diagnostic[] }> {
    const loaded = new Map<string, LoadedPart>();
    const missing: KeyedPart[] = [];
    for (const { part, key } of keyed) {
      const current = this.#state?.parts.get(key);
      const cached = current ? undefined : await this.#cache.read(key);
      if (current) loaded.set(key, current);
      else if (cached) loaded.set(key, loadPart(part, cached, this.#resources));
      else missing.push({ part, key });
    }
    const mistakes = missing.length > 0 ? await this.#indexParts(missing, loaded) : [];
    return { loaded, mistakes };
  }

  /**
   * Indexes parts, and adds them to those that are loaded. Returns the diagnostics of those with mistakes.
   */
  async #indexParts(missing: readonly KeyedPart[], loaded: Map<string, LoadedPart>): Promise<Diagnostic[]> {
    this.#options.onIndexing?.(missing.map(({ part }) => part.file.path));
    const thread = new IndexingThread(this.#programHash);
    this.#thread = thread;
    const mistakes: Diagnostic[] = [];
    try {
      for (const { part, key } of missing) {
        const entry = await thread.index(part);
        if (!(entry instanceof Uint8Array)) {
          pushAll(mistakes, entry);
          continue;
        }
        const indexed = decodeEntry(entry);
        if (!indexed) throw new Error(`${part.file.path} was indexed, and cannot be decoded`);
        // Interactions are answered between the steps, a tenth of a second each for the longest articles.
        await setImmediate();
        loaded.set(key, loadPart(part, indexed, this.#resources));
        await this.#cache.write(key, entry);
      }
    } finally {
      this.#thread = undefined;
      await thread.close();
    }
    return mistakes;
  }

  /** Names what is ignored, once. */
  #reportIgnored(names: readonly string[]): void {
    const list = names.join(', ');
    if (list !== '' && list !== this.#ignored)
      this.#options.onWarning(`Not articles, and ignored in ${this.#options.corpusFolder}: ${list}`);
    this.#ignored = list;
  }
}
