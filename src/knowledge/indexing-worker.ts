/**
 * The worker thread that indexes parts of the corpus: started by indexing-thread.ts. It ends with an error at once where the
 * program's code is no longer that of the main thread.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusPart } from '../corpus/corpus-parts.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import { messageOf } from '../errors.ts';
import { encodeEntry } from './cache-entry.ts';
import { indexPart } from './index-part.ts';
import { hashProgram } from './program-hash.ts';
import { readLanguageResources } from './read-language-resources.ts';

/** The `workerData` of the thread. */
export interface IndexingWorkerData {
  /** The hash of the program that started the thread. */
  readonly programHash: string;
}

/** The answer to each {@link CorpusPart} that is posted to the thread. */
export type IndexedMessage =
  | { readonly kind: 'indexed' /** For the cache. */; readonly entry: Uint8Array }
  | { readonly kind: 'mistakes'; readonly diagnostics: readonly Diagnostic[] }
  /** A bug. */
  | { readonly kind: 'failed'; readonly reason: string };

const { programHash }: IndexingWorkerData = workerData;
// Another version may have been installed, whose data the program that runs cannot read.
if (hashProgram() !== programHash) throw new Error('another version has been installed');
const resources = readLanguageResources();

function index(part: CorpusPart): IndexedMessage {
  try {
    const indexed = indexPart(part, resources);
    return Array.isArray(indexed)
      ? { kind: 'mistakes', diagnostics: indexed }
      : { kind: 'indexed', entry: encodeEntry(indexed) };
  } catch (error) {
    return { kind: 'failed', reason: messageOf(error) };
  }
}

parentPort?.on('message', (part: CorpusPart) => parentPort?.postMessage(index(part)));
