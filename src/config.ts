import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { z } from 'zod';
import { StartupError } from './errors.ts';

/** The project's own corpus, wherever the program is started from: this file runs as `dist/src/config.js`. */
const OWN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Where what was made of a corpus is saved, unless the operator wants it elsewhere. */
const OWN_CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A variable that is left out, or has nothing behind its `=`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const count = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,4}$/, what)
    .transform(Number);

/** `0-3`, `2` or `0,2,5-7` as the numbers that are meant. */
function numbersIn(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
  });
}

const settings = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .trim()
      .regex(/^\S+$/, { error: 'has white space in it; copy the token once more', abort: true })
      .regex(/^[!-~]+$/, 'has characters in it that no token has; copy the token once more')
      .optional(),
  ),
  DISCORD_GUILD_ID: optional(
    z
      .string()
      .trim()
      .regex(
        /^\d{5,20}$/,
        'should be a server’s id, all digits: in Discord, right-click the server, Copy Server ID',
      )
      .optional(),
  ),
  DISCORD_API_URL: optional(
    z
      .string()
      .trim()
      .refine(
        (url) => /^https?:\/\//.test(url) && URL.canParse(url),
        'should be an address like https://discord.com/api',
      )
      .refine(
        (url) => !/\/v\d+\/*$/.test(url),
        'should end before the version: https://discord.com/api, not …/api/v10',
      )
      .transform((url) => url.replace(/\/+$/, ''))
      .default('https://discord.com/api'),
  ),
  CORPUS_DIR: optional(z.string().default(OWN_CORPUS)),
  CACHE_DIR: optional(z.string().default(OWN_CACHE)),
  REPLIES: optional(z.enum(['public', 'private'], 'should be public or private').default('public')),
  LOG_LEVEL: optional(z.enum(LEVELS, `should be one of ${LEVELS.join(', ')}`).default('info')),
  LOG_QUESTIONS: optional(
    z
      .enum(['true', 'false'], 'should be true or false')
      .default('false')
      .transform((value) => value === 'true'),
  ),
  RATE_LIMIT: optional(
    z
      .string()
      .trim()
      .regex(
        /^(?:off|[1-9]\d{0,5}\/[1-9]\d{0,5})$/,
        'should be questions/seconds for each person, like 20/60, or off',
      )
      .default('20/60')
      .transform((value) => {
        const [questions, seconds] = value.split('/').map(Number);
        return questions === undefined || seconds === undefined ? undefined : { questions, seconds };
      }),
  ),
  SHARDS: optional(
    z
      .union(
        [z.literal('auto'), count('')],
        'should be auto, or how many shards this process runs: all there are',
      )
      .default('auto'),
  ),
  SHARD_IDS: optional(
    z
      .string()
      .trim()
      .regex(
        /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/,
        'should be the shards that this process runs, counted from 0, like 0-3 or 0,2',
      )
      .transform(numbersIn)
      .refine(
        (ids) => ids.length > 0 && new Set(ids).size === ids.length,
        'should name each shard once, the lower first',
      )
      .optional(),
  ),
  SHARD_COUNT: optional(count('should be how many shards all processes run together').optional()),
  HEALTH_PORT: optional(
    count('should be a port from 1 to 65535')
      .refine((port) => port <= 65_535, 'should be a port from 1 to 65535')
      .optional(),
  ),
});

/** What is wrong with settings that are right each for itself. */
function* contradictions({ SHARDS, SHARD_IDS, SHARD_COUNT }: z.output<typeof settings>): Generator<string> {
  if (SHARD_IDS && SHARD_COUNT === undefined)
    yield 'SHARD_IDS is alone: SHARD_COUNT has to say how many shards all processes run together';
  if (!SHARD_IDS && SHARD_COUNT !== undefined)
    yield 'SHARD_COUNT is alone: SHARD_IDS has to say which shards this process runs';
  if (SHARD_IDS && SHARDS !== 'auto')
    yield 'SHARDS is for a single process; leave it out beside SHARD_IDS and SHARD_COUNT';
  const beyond = SHARD_IDS?.find((id) => SHARD_COUNT !== undefined && id >= SHARD_COUNT);
  if (beyond !== undefined)
    yield `SHARD_IDS should be below SHARD_COUNT: of ${SHARD_COUNT} shards, counted from 0, none is ${beyond}`;
}

/** The variables that Acta reads, and no others. `.env.example` explains each. */
export const SETTINGS: readonly string[] = Object.keys(settings.shape);

/** The environment, checked. */
export interface Config {
  /** The bot's token. Without one Acta answers in the terminal. */
  readonly token: string | undefined;
  /** The only server to register the commands in; everywhere without it. */
  readonly guildId: string | undefined;
  /** Where Discord's API is, without the version. */
  readonly apiUrl: string;
  /** The folder of the articles. */
  readonly corpusFolder: string;
  /** The folder where what takes long to make of the articles is saved for the next start. */
  readonly cacheFolder: string;
  /** Whether only who asked sees a reply, where they do not say themselves. */
  readonly privateReplies: boolean;
  readonly logLevel: (typeof LEVELS)[number];
  /** Whether what people ask may be logged. */
  readonly logQuestions: boolean;
  /** How much one person may ask in Discord; as much as they like without it. */
  readonly rateLimit: { readonly questions: number; readonly seconds: number } | undefined;
  /** The shards that this process runs, of how many; `auto` for all that Discord recommends. */
  readonly shards: 'auto' | { readonly ids: readonly number[]; readonly count: number };
  /** The port on loopback that tells how the bot is; none without it. */
  readonly healthPort: number | undefined;
}

function shardsOf({ SHARDS, SHARD_IDS, SHARD_COUNT }: z.output<typeof settings>): Config['shards'] {
  if (SHARD_IDS && SHARD_COUNT !== undefined) return { ids: SHARD_IDS, count: SHARD_COUNT };
  return SHARDS === 'auto' ? SHARDS : { ids: Array.from({ length: SHARDS }, (_, i) => i), count: SHARDS };
}

/**
 * Checks the settings.
 *
 * @param file what `.env` holds, where there is one
 * @param environment the process's environment, which goes before the file
 * @throws StartupError naming each variable that is wrong and what it should be; the values are not printed, since
 *   one of them is a secret
 */
export function checkConfig(file: string, environment: Readonly<Record<string, string | undefined>>): Config {
  const inFile = parse(file);
  const problems = Object.keys(inFile)
    .filter((name) => !SETTINGS.includes(name))
    .map((name) => `${name} (in .env) is not a setting of Acta: correct its name, or take it out`);
  const checked = settings.safeParse({ ...inFile, ...environment });
  if (checked.success) problems.push(...contradictions(checked.data));
  else problems.push(...checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  if (!checked.success || problems.length > 0) {
    throw new StartupError(
      `The settings have mistakes:\n${problems.join('\n')}\n.env.example explains each setting.`,
    );
  }
  const { data } = checked;
  return {
    token: data.DISCORD_TOKEN,
    guildId: data.DISCORD_GUILD_ID,
    apiUrl: data.DISCORD_API_URL,
    corpusFolder: data.CORPUS_DIR,
    cacheFolder: data.CACHE_DIR,
    privateReplies: data.REPLIES === 'private',
    logLevel: data.LOG_LEVEL,
    logQuestions: data.LOG_QUESTIONS,
    rateLimit: data.RATE_LIMIT,
    shards: shardsOf(data),
    healthPort: data.HEALTH_PORT,
  };
}

/**
 * Reads the settings from `.env` in the working directory and the environment.
 *
 * @throws StartupError like {@link checkConfig}, and when there is a `.env` that cannot be read
 */
export function readConfig(): Config {
  let file = '';
  try {
    file = readFileSync('.env', 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing)
      throw new StartupError(`Cannot read .env: ${error instanceof Error ? error.message : error}`);
  }
  return checkConfig(file, process.env);
}
