import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

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

/** Creates the log: JSON lines on standard output, or readable ones when that is a terminal. */
export async function createLog({ logLevel }: Pick<Config, 'logLevel'>): Promise<Log> {
  const options = { level: logLevel, base: null, serializers: { err: serializeError } };
  if (!process.stdout.isTTY) {
    // Synchronous, so that no line is lost when the program ends.
    const stdout = pino.destination({ dest: process.stdout.fd, sync: true });
    return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, stdout);
  }
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ translateTime: 'SYS:HH:MM:ss', sync: true }));
}
