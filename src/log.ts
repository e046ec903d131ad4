import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** What is written to as the program runs. */
export type Log = Logger;

/**
 * What is worth telling of an error. Errors of discord.js hold the whole request, tokens and texts included, so the
 * parts are picked rather than struck out.
 */
function errorParts(error: unknown): Record<string, unknown> {
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

/** So long a line may wait for others, in milliseconds. */
const COLLECTING = 20;

/** Standard output, written to a few times a second: under load, a write for each line costs more than to answer. */
function together(): { write(line: string): void } {
  const stdout = pino.destination({ dest: 1, sync: true });
  let lines = '';
  const flush = (): void => {
    if (lines !== '') stdout.write(lines);
    lines = '';
  };
  process.on('exit', flush);
  return {
    write(line) {
      if (lines === '') setTimeout(flush, COLLECTING).unref();
      lines += line;
    },
  };
}

/**
 * The log: JSON lines on standard output, or readable ones when that is a terminal.
 *
 * @param level the least important level that is still logged
 */
export async function createLog({ logLevel }: Pick<Config, 'logLevel'>): Promise<Log> {
  const options = { level: logLevel, base: null, serializers: { err: errorParts } };
  if (!process.stdout.isTTY)
    return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, together());
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ translateTime: 'SYS:HH:MM:ss', sync: true }));
}
