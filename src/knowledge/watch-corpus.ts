import { type FSWatcher, watch } from 'node:fs';
import { messageOf } from '../errors.ts';

/** Editors save in several steps: a change is reported when none has followed for this long. */
const DEBOUNCE_MS = 150;

/** Is told what happens to a watched folder. */
export interface FolderListener {
  /** Something in the folder was created, saved, renamed or deleted. */
  onChange(): void;
  /** The folder cannot be watched, or not any more. */
  onError(reason: string): void;
}

/**
 * Watches the corpus folder, so that saved files are reloaded: see {@link KnowledgeStore.watch}. The process may exit while
 * it watches.
 *
 * @returns a function that stops watching
 */
export function watchCorpusFolder(folder: string, { onChange, onError }: FolderListener): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(folder, { persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, DEBOUNCE_MS);
    });
    watcher.on('error', (error) => onError(`${folder} is not watched any more: ${error.message}`));
  } catch (error) {
    onError(`${folder} cannot be watched for changes: ${messageOf(error)}`);
  }
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}
