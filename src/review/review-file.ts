/**
 * The review file: a JSON line for each question that people ask, for the editor to look through (`npm run review`). A line
 * says nothing of who asked, where or when, not even the day: of a few people in a server, a day may be enough to tell who it
 * was, and the editor needs only how often a question came.
 */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { messageOf, StartupError } from '../errors.ts';
import { withTimeLimit } from '../util/time-limit.ts';
import type { LoggedQuestion } from './logged-question.ts';

/**
 * In bytes, some twenty thousand questions. A full file gets no more lines until the editor has moved it away.
 *
 * @internal for tests
 */
export const MAX_REVIEW_FILE_SIZE = 5_000_000;

/** In bytes of lines that the disk has not taken yet, those of the write in progress too; lines after them are dropped. */
const MAX_PENDING_SIZE = 200_000;
const CLOSE_TIMEOUT_MS = 500;

/**
 * Every process appends whole lines with one system call, so several may share a file. A pipe would block: it is opened and
 * refused.
 */
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;

interface ReviewFile {
  /** Takes a question in, at once and without an error: it is written in the background. */
  readonly record: (question: LoggedQuestion) => void;
  /** Writes what is left, as far as the disk takes it within half a second. */
  readonly close: () => Promise<void>;
}

const NO_REVIEW_FILE: ReviewFile = { record() {}, async close() {} };

/** The line of a question: `{"question":…,"language":"en","outcome":"nearest","passages":["story.4"]}`. @internal for tests */
export function formatLogLine({ question, language, outcome, passages, article }: LoggedQuestion): string {
  const keys = passages.map(({ article: id, paragraph }) => `${id}.${paragraph}`);
  return `${JSON.stringify({ question, language, outcome, passages: keys, article })}\n`;
}

/** Opens the file for its owner alone. @throws Error when it is none that lines can be appended to */
async function openForAppending(path: string): Promise<FileHandle> {
  const file = await open(path, APPEND, 0o600);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error('it is not a file');
    if (process.getuid !== undefined && (stats.mode & 0o077) !== 0) await file.chmod(0o600);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Appends lines in the background. What goes wrong is reported once, until lines are written again. */
class AppendedFile implements ReviewFile {
  readonly #path: string;
  readonly #onWarning: (message: string) => void;
  #pending: string[] = [];
  /** In bytes. */
  #pendingSize = 0;
  #lost = 0;
  #hasFailed = false;
  /** True after a write that may have ended in the middle of a line, as on a full disk. */
  #isTorn = false;
  #writing: Promise<void> | undefined;

  constructor(path: string, onWarning: (message: string) => void) {
    this.#path = path;
    this.#onWarning = onWarning;
  }

  readonly record = (question: LoggedQuestion): void => {
    const line = formatLogLine(question);
    const size = Buffer.byteLength(line);
    if (this.#pendingSize + size > MAX_PENDING_SIZE) {
      this.#lost += 1;
      return;
    }
    this.#pending.push(line);
    this.#pendingSize += size;
    this.#writing ??= this.#writeAll();
  };

  readonly close = async (): Promise<void> => {
    if (this.#writing) await withTimeLimit(this.#writing, CLOSE_TIMEOUT_MS, () => undefined);
  };

  /** Writes what is pending, and what comes meanwhile. Never rejects. */
  async #writeAll(): Promise<void> {
    while (this.#pending.length > 0) {
      const lines = this.#pending;
      this.#pending = [];
      const text = lines.join('');
      try {
        await this.#append(text);
        this.#reportRecovery();
      } catch (error) {
        this.#lost += lines.length;
        this.#reportFailure(error);
      }
      this.#pendingSize -= Buffer.byteLength(text);
    }
    this.#writing = undefined;
  }

  /** Opens the file anew each time, so that it may be moved away at any time. */
  async #append(lines: string): Promise<void> {
    const file = await openForAppending(this.#path);
    try {
      const data = Buffer.from(this.#isTorn ? `\n${lines}` : lines);
      const { size } = await file.stat();
      if (size + data.length > MAX_REVIEW_FILE_SIZE)
        throw new Error(`it has the ${MAX_REVIEW_FILE_SIZE} bytes that it may have`);
      const { bytesWritten } = await file.write(data);
      this.#isTorn = bytesWritten < data.length;
      if (this.#isTorn) throw new Error('the disk is full');
    } finally {
      await file.close();
    }
  }

  #reportFailure(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#onWarning(
      `Questions are not written to ${this.#path}: ${messageOf(error)}. Answers go on. Look through the file with npm run review and move it away, make room, or check REVIEW_FILE.`,
    );
  }

  #reportRecovery(): void {
    if (this.#lost > 0)
      this.#onWarning(`Questions are written to ${this.#path} again; ${this.#lost} were not.`);
    this.#hasFailed = false;
    this.#lost = 0;
  }
}

/**
 * Opens the review file, and creates it if it is missing, for its owner alone.
 *
 * @param path `undefined` for none: then nothing is recorded
 * @param onWarning is told in a sentence when lines are lost
 * @throws StartupError when lines cannot be appended to it
 */
export async function openReviewFile(
  path: string | undefined,
  onWarning: (message: string) => void,
): Promise<ReviewFile> {
  if (path === undefined) return NO_REVIEW_FILE;
  try {
    await (await openForAppending(path)).close();
  } catch (error) {
    throw new StartupError(
      `Cannot write to REVIEW_FILE, ${path}: ${messageOf(error)}. Name a file in a folder that exists and that Acta may write to, or leave REVIEW_FILE empty.`,
      { cause: error },
    );
  }
  return new AppendedFile(path, onWarning);
}
