import { type FSWatcher, watch } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnored, isReadme } from '../corpus/source-file.ts';
import { messageOf } from '../errors.ts';

/** Editors save in several steps: a change is reported when none has followed for this long. */
const DEBOUNCE_MS = 150;
/**
 * Network and overlay file systems make no events, and a watch is lost when the folder is replaced: then this
 * finds changes.
 */
const POLL_MS = 2_000;

/** A file's identity, size and times, through links; the error for one that cannot be read. */
async function fileSignature(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    return messageOf(error);
  }
}

/** Changes with every change in the folder that could change the corpus. */
async function folderSignature(folder: string): Promise<string> {
  try {
    const names = (await readdir(folder)).filter((name) => !isReadme(name) && !isIgnored(name)).sort();
    const signatures = await Promise.all(names.map((name) => fileSignature(join(folder, name))));
    return JSON.stringify(names.map((name, i) => [name, signatures[i]]));
  } catch (error) {
    return messageOf(error);
  }
}

/** The folder that a path leads to now; `undefined` when there is none. */
async function folderIdentity(folder: string): Promise<string | undefined> {
  try {
    const path = await realpath(folder);
    const { dev, ino } = await lstat(path, { bigint: true });
    return `${path} ${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

/**
 * Watches the corpus folder, so that saved files are reloaded: see {@link KnowledgeStore.watch}. Events make
 * it fast, polling makes it sure. The process may exit while it watches.
 */
export class CorpusWatcher {
  readonly #folder: string;
  readonly #onChange: () => void;
  readonly #poll: NodeJS.Timeout;
  #debounce: NodeJS.Timeout | undefined;
  #events: FSWatcher | undefined;
  /** The folder that {@link #events} come from. */
  #identity: string | undefined;
  #seen: string | undefined;
  #reported: string | undefined;
  #isClosed = false;

  /**
   * @param onChange called once at the beginning, too: something may have changed since the folder was read
   */
  constructor(folder: string, onChange: () => void) {
    this.#folder = folder;
    this.#onChange = onChange;
    this.#poll = setInterval(() => void this.#check(), POLL_MS).unref();
    void this.#check();
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#poll);
    clearTimeout(this.#debounce);
    this.#events?.close();
  }

  /** Checks when nothing has happened for a while. */
  #checkLater(): void {
    clearTimeout(this.#debounce);
    this.#debounce = setTimeout(() => void this.#check(), DEBOUNCE_MS).unref();
  }

  /** Reports the folder if it has changed, and has not changed any more since the last check. */
  async #check(): Promise<void> {
    await this.#watchEvents();
    const signature = await folderSignature(this.#folder);
    if (this.#isClosed || signature === this.#reported) return;
    if (signature === this.#seen) {
      this.#reported = signature;
      this.#onChange();
    } else {
      this.#seen = signature;
      this.#checkLater();
    }
  }

  /** Listens to the events of the folder; of the new one when it has been replaced. */
  async #watchEvents(): Promise<void> {
    const identity = await folderIdentity(this.#folder);
    if (this.#isClosed || identity === this.#identity) return;
    this.#identity = identity;
    this.#events?.close();
    this.#events = undefined;
    if (identity === undefined) return;
    try {
      this.#events = watch(this.#folder, { persistent: false }, () => this.#checkLater());
      // Polling goes on.
      this.#events.on('error', () => this.#events?.close());
    } catch {
      // Without events, as at the system's limit of watches, polling has to do.
    }
  }
}
