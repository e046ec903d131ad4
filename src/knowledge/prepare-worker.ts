/** The worker thread that prepares parts of the corpus: started by part-preparer.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CorpusPart } from '../corpus/corpus-parts.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import { messageOf } from '../errors.ts';
import { encodeEntry } from './cache-entry.ts';
import { preparePart } from './prepare-part.ts';
import { hashProgram } from './program.ts';
import { readLanguageResources } from './read-language-resources.ts';

/** What the thread is started with. */
export interface PrepareWorkerData {
  /** Of the program that started it. */
  readonly programHash: string;
}

/** The answer to each {@link CorpusPart} that is posted to the thread. */
export type PreparedMessage =
  | { readonly kind: 'prepared' /** For the cache. */; readonly entry: Uint8Array }
  | { readonly kind: 'mistakes'; readonly diagnostics: readonly Diagnostic[] }
  /** A bug. */
  | { readonly kind: 'failed'; readonly reason: string };

const { programHash }: PrepareWorkerData = workerData;
// Another version may have been installed, whose data the program that runs cannot read.
if (hashProgram() !== programHash) throw new Error('another version has been installed');
const resources = readLanguageResources();

function prepare(part: CorpusPart): PreparedMessage {
  try {
    const prepared = preparePart(part, resources);
    return Array.isArray(prepared)
      ? { kind: 'mistakes', diagnostics: prepared }
      : { kind: 'prepared', entry: encodeEntry(prepared) };
  } catch (error) {
    return { kind: 'failed', reason: messageOf(error) };
  }
}

parentPort?.on('message', (part: CorpusPart) => parentPort?.postMessage(prepare(part)));
