import { type FSWatcher, watch } from 'node:fs';
import type { Knowledge } from '../commands/command.ts';
import { knowledgeOf } from '../commands/knowledge.ts';
import { makeCorpus } from './corpus/corpus.ts';
import type { SourceFile } from './corpus/source.ts';
import { StartupError } from './errors.ts';
import { readCorpusFiles } from './files.ts';

/** How long the corpus folder has to be quiet before it is read again, in milliseconds: editors save in several steps. */
const QUIET = 150;

/** Is told what became of a change in the corpus folder. */
export interface Readers {
  /** The articles are others now. */
  changed(knowledge: Knowledge): void;
  /** There is something wrong with the new files, so that the old articles stay: what to mend. */
  refused(reason: string): void;
}

/** What Acta knows, as long as it runs. */
export interface Library {
  /** As it is now: to be asked for anew for each interaction. */
  readonly knowledge: Knowledge;
  /** Follows changes in the corpus folder from now on. Returns how to stop that. */
  follow(readers: Readers): () => void;
}

function sameFiles(some: readonly SourceFile[], others: readonly SourceFile[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ path, bytes }, i) => path === others[i]?.path && Buffer.compare(bytes, others[i].bytes) === 0,
    )
  );
}

/**
 * Reads the corpus folder.
 *
 * @throws StartupError with everything that is wrong with it
 */
export function openLibrary(folder: string): Library {
  let files = readCorpusFiles(folder);
  let knowledge = knowledgeOf(makeCorpus(files));

  /** Reads everything again; what is broken leaves all as it was. */
  const reload = ({ changed, refused }: Readers): void => {
    try {
      const found = readCorpusFiles(folder);
      if (sameFiles(found, files)) return;
      // Also of broken files it is enough to be told once.
      files = found;
      knowledge = knowledgeOf(makeCorpus(found));
      changed(knowledge);
    } catch (error) {
      if (!(error instanceof StartupError)) throw error;
      refused(error.message);
    }
  };

  return {
    get knowledge() {
      return knowledge;
    },
    follow(readers) {
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
          readers.refused(`${folder} is not watched any more: ${error.message}`),
        );
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        readers.refused(`${folder} cannot be watched for changes: ${reason}`);
      }
      return () => {
        clearTimeout(timer);
        watcher?.close();
      };
    },
  };
}
