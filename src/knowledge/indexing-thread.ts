import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CorpusPart } from '../corpus/corpus-parts.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import { messageOf, StartupError } from '../errors.ts';
import type { IndexedMessage, IndexingWorkerData } from './indexing-worker.ts';
import { WORKER_FILE } from './program-hash.ts';

/**
 * The heap that one part may take: enough for 0.7 MB of text, and little enough for a service with 512 MB of
 * memory.
 */
const DEFAULT_MAX_HEAP_MB = 256;

/** The error for a part whose indexing ended the thread. */
function explain(error: unknown, path: string, maxHeapMb: number): StartupError {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const message = isOutOfMemory
    ? `${path} takes more than ${maxHeapMb} MB of memory to index; divide it into several articles.`
    : `${path} cannot be indexed, because the program’s files have changed since it started (${messageOf(error)}). Restart it.`;
  return new StartupError(message, { cause: error });
}

/**
 * Indexes parts of the corpus in a worker thread, one at a time, so that the main thread goes on answering.
 * The thread is started for the first part and ended by {@link close}: at rest, the bot has none.
 */
export class IndexingThread {
  readonly #programHash: string;
  readonly #maxHeapMb: number;
  #worker: Worker | undefined;

  /** @param maxHeapMb in megabytes. Default: 256 */
  constructor(programHash: string, maxHeapMb: number = DEFAULT_MAX_HEAP_MB) {
    this.#programHash = programHash;
    this.#maxHeapMb = maxHeapMb;
  }

  /**
   * Indexes a part. Not to be called before the part before it is done.
   *
   * @returns an entry for the cache, or the diagnostics of its files
   * @throws StartupError naming its file when it takes too much memory, fails, or the program on disk is
   *   another one
   */
  async index(part: CorpusPart): Promise<Uint8Array | readonly Diagnostic[]> {
    const { path } = part.file;
    const message = await this.#ask(part).catch(async (error: unknown) => {
      await this.close();
      throw explain(error, path, this.#maxHeapMb);
    });
    switch (message.kind) {
      case 'indexed':
        return message.entry;
      case 'mistakes':
        return message.diagnostics;
      case 'failed':
        throw new StartupError(`${path} cannot be indexed: ${message.reason}`);
    }
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const workerData: IndexingWorkerData = { programHash: this.#programHash };
    const worker = new Worker(WORKER_FILE, {
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#maxHeapMb },
    });
    // Without a listener, an error would end the program; those of a part reach `once` below, too.
    worker.on('error', () => {});
    return worker;
  }

  async #ask(part: CorpusPart): Promise<IndexedMessage> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const answered = new AbortController();
    const { signal } = answered;
    const exit = async (): Promise<never> => {
      const [code] = await once(worker, 'exit', { signal });
      throw new Error(`its thread ended with ${code}`);
    };
    try {
      worker.postMessage(part);
      const [message] = await Promise.race([once(worker, 'message', { signal }), exit()]);
      return message;
    } finally {
      answered.abort();
    }
  }
}
