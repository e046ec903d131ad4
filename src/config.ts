import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messageOf, StartupError } from './errors.ts';

/** The variables that Acta reads, and no others. `.env.example` explains each. */
export const SETTINGS = [
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_API_URL',
  'CORPUS_DIR',
  'CACHE_DIR',
  'REPLIES',
  'LOG_LEVEL',
  'LOG_QUESTIONS',
  'RATE_LIMIT',
  'SHARDS',
  'SHARD_IDS',
  'SHARD_COUNT',
  'HEALTH_PORT',
] as const;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The settings, checked. */
export interface Config {
  /** The bot's token; without one Acta answers in the terminal. */
  readonly token: string | undefined;
  /** The only server to register the commands in. Default: all servers */
  readonly guildId: string | undefined;
  /** The base of Discord's API, without its version and without a slash at the end. */
  readonly apiUrl: string;
  /** The folder of the articles. */
  readonly corpusFolder: string;
  /** The folder of the cached search index. */
  readonly cacheFolder: string;
  /** Default visibility of replies: true for ephemeral ones. The option `private` of a command overrides it. */
  readonly privateReplies: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** True to log what people ask. */
  readonly logQuestions: boolean;
  /** How much one person may ask in Discord; unlimited when `undefined`. */
  readonly rateLimit: { readonly questions: number; readonly seconds: number } | undefined;
  /** The shards that this process runs, and how many all processes run; `auto` for as many as Discord recommends. */
  readonly shards: 'auto' | { readonly ids: readonly number[]; readonly count: number };
  /** The port on 127.0.0.1 for health checks and metrics; none when `undefined`. */
  readonly healthPort: number | undefined;
}

/** A path in the project's folder, from which this file runs as `dist/src/config.js`. */
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The settings when nothing is set. */
export const DEFAULTS = {
  token: undefined,
  guildId: undefined,
  apiUrl: 'https://discord.com/api',
  corpusFolder: inProject('corpus'),
  cacheFolder: inProject('.cache'),
  privateReplies: false,
  logLevel: 'info',
  logQuestions: false,
  rateLimit: { questions: 20, seconds: 60 },
  shards: 'auto',
  healthPort: undefined,
} satisfies Config;

/** The text of `.env` in the working directory; empty when there is none. @throws StartupError when it cannot be read */
function readDotenv(): string {
  try {
    return readFileSync('.env', 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new StartupError(`Cannot read .env: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Reads the settings from the environment and from `.env` in the working directory; the environment takes precedence.
 *
 * @throws StartupError naming each setting that is wrong, and what it should be; and when `.env` cannot be read
 */
export async function loadConfig(): Promise<Config> {
  const dotenv = readDotenv();
  // Without settings there is nothing to check, and zod takes longer to load than the terminal takes to answer.
  if (dotenv === '' && !SETTINGS.some((name) => process.env[name])) return DEFAULTS;
  const { parseConfig } = await import('./config-schema.ts');
  return parseConfig(dotenv, process.env);
}
