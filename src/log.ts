import { once } from 'node:events';
import { constants, openSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { escapeControlCharactersInJson } from './text/control-characters.ts';
import { withTimeLimit } from './util/time-limit.ts';

export type Log = Logger;

/** A log, and the means to end it. */
export interface LogStream {
  readonly log: Log;
  /** The number of lines that the reader did not take in time, or that did not fit the disk. */
  readonly droppedLines: () => number;
  /** Writes what is left, as far as the reader takes it within half a second. Later lines are dropped. */
  readonly close: () => Promise<void>;
}

/** Lines that a stalled reader has not taken, in bytes; those after them are dropped. */
const MAX_BUFFERED = 1_000_000;
const RETRY_INTERVAL_MS = 1_000;
const CLOSE_TIMEOUT_MS = 500;

/**
 * Serializes an error for the log. Errors of discord.js hold the whole request, tokens and texts included, so properties
 * are picked rather than redacted.
 */
function serializeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  return {
    type: name,
    message,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    stack,
  };
}

/**
 * A file descriptor of standard output that never blocks: a reader that stalls would block a thread, and the program's end with
 * it. Node.js makes pipes and sockets non-blocking when it opens `process.stdout`; a terminal has to be opened again.
 */
function nonBlockingStdout(): number {
  const { fd, isTTY } = process.stdout;
  if (!isTTY) return fd;
  try {
    return openSync('/dev/fd/1', constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    return fd;
  }
}

/** Formats JSON lines for a terminal. */
async function prettyFormatter(): Promise<(json: string) => string> {
  const { prettyFactory } = await import('pino-pretty');
  return prettyFactory({ translateTime: 'SYS:HH:MM:ss', colorize: process.stdout.hasColors() });
}

/**
 * Standard output without blocking: lines that it does not take are kept up to a limit. Pino writes what is left when the
 * program exits, and would wait for a stalled reader for ever; what is to be written has been written by
 * {@link LogStream.close}.
 */
function openDestination() {
  const destination = pino.destination({
    dest: nonBlockingStdout(),
    sync: false,
    maxLength: MAX_BUFFERED,
    // After an error, as of a full disk, a full buffer would not be written again by itself.
    periodicFlush: RETRY_INTERVAL_MS,
    // With 0, the default, `periodicFlush` has no effect.
    minLength: 1,
  });
  process.prependListener('exit', () => destination.destroy());
  return destination;
}

/** Creates the log: JSON lines on standard output, or readable ones when that is a terminal. It never waits for its reader. */
export async function createLog({ logLevel }: Pick<Config, 'logLevel'>): Promise<LogStream> {
  const format = process.stdout.isTTY ? await prettyFormatter() : (json: string): string => json;
  const destination = openDestination();
  let isOpen = true;
  let dropped = 0;
  const write = (json: string): void => {
    if (isOpen) destination.write(format(escapeControlCharactersInJson(json)));
    else dropped += 1;
  };
  const log = pino(
    {
      level: logLevel,
      base: null,
      serializers: { err: serializeError },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    { write },
  );
  destination.on('drop', () => {
    dropped += 1;
  });
  // A full disk takes the lines again when it has space; a pipe without a reader never does.
  destination.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') isOpen = false;
  });
  let reported = 0;
  destination.on('drain', () => {
    const lines = dropped - reported;
    if (lines === 0) return;
    reported = dropped;
    log.warn({ lines }, 'log lines dropped: the reader of the log did not take them in time');
  });
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    const closed = once(destination, 'close');
    destination.end();
    await withTimeLimit(closed, CLOSE_TIMEOUT_MS, () => undefined).catch(() => {});
  };
  return { log, droppedLines: () => dropped, close };
}
