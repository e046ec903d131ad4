import { readFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
// The API of version 3 is imported in 9 ms. That of version 4 has messages in 60 languages, and takes 43, a tenth of
// a start.
import { z } from 'zod/v3';
import { cannotRead, isMissingFile, StartupError } from './errors.ts';

/** A path in the project's folder, from which this file runs as `dist/src/config.js`. */
const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const matching = (pattern: RegExp, message: string) => z.string().trim().regex(pattern, message);

/** The path of a file or folder. */
const path = z
  .string()
  .refine(
    (given) => !/^~(?:\/|$)/.test(given),
    'begins with ~, which only a shell expands; write the folder out, like /home/me',
  );

/** A whole number from 1 to 99,999. */
const positive = (message: string) => matching(/^[1-9]\d{0,4}$/, message).transform(Number);

/** The numbers in ranges like `0-3`, `2` or `0,2,5-7`. */
function expandRanges(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
  });
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The variables that Acta reads; `.env.example` explains each. No message holds a value: one of them is a secret. */
const variables = z.object({
  DISCORD_TOKEN: matching(/^(?!["'“”‘’]).*(?<!["'“”‘’])$/, 'has quotation marks around it; take them away')
    .pipe(matching(/^\S+$/, 'contains white space; copy the token again'))
    .pipe(matching(/^[!-~]+$/, 'contains characters that no token has; copy the token again'))
    .optional(),
  DISCORD_GUILD_ID: matching(
    /^\d{5,20}$/,
    'should be a server’s id, all digits: in Discord, right-click the server, Copy Server ID',
  ).optional(),
  DISCORD_API_URL: z
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
    .refine((url) => {
      const { username, password } = URL.canParse(url) ? new URL(url) : { username: '', password: '' };
      return username === '' && password === '';
    }, 'should have no user name and no password in it')
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  CORPUS_DIR: path.default(inProject('corpus')),
  CACHE_DIR: path.default(inProject('.cache')),
  REPLIES: z.enum(['public', 'private'], { message: 'should be public or private' }).default('public'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { message: `should be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  LOG_QUESTIONS: z.enum(['true', 'false'], { message: 'should be true or false' }).default('false'),
  REVIEW_FILE: path.optional(),
  RATE_LIMIT: matching(
    /^(?:off|[1-9]\d{0,5}\/[1-9]\d{0,5})$/,
    'should be questions/seconds for each person, like 20/60, or off',
  ).default('20/60'),
  SHARDS: matching(
    /^(?:auto|[1-9]\d{0,4})$/,
    'should be auto, or the number of shards, all in this process',
  ).default('auto'),
  SHARD_IDS: matching(
    /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/,
    'should be the shards of this process, counted from 0, like 0-3 or 0,2',
  )
    .transform(expandRanges)
    .refine(
      (ids) => ids.length > 0 && new Set(ids).size === ids.length,
      'should name each shard once, the lower first',
    )
    .optional(),
  SHARD_COUNT: positive('should be the number of shards of all processes together').optional(),
  HEALTH_PORT: positive('should be a port from 1 to 65535')
    .refine((port) => port <= 65_535, 'should be a port from 1 to 65535')
    .optional(),
});
type Variables = z.output<typeof variables>;

/** The names of all settings. @internal for tests */
export const SETTINGS: readonly string[] = variables.keyof().options;

/** True for a path in a folder, or of the folder itself. */
function isInside(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}

/** The contradictions between variables that are right by themselves. */
function contradictionsOf(given: Variables): string[] {
  const { REVIEW_FILE: reviewFile, CORPUS_DIR: corpusFolder } = given;
  const misplaced =
    reviewFile !== undefined && isInside(reviewFile, corpusFolder)
      ? ['REVIEW_FILE is in CORPUS_DIR, where only articles belong: name a file elsewhere']
      : [];
  return [...misplaced, ...contradictionsOfShards(given)];
}

function contradictionsOfShards({ SHARDS, SHARD_IDS: ids, SHARD_COUNT: count }: Variables): string[] {
  if (ids === undefined)
    return count === undefined
      ? []
      : ['SHARD_COUNT is alone: SHARD_IDS must say which shards this process runs'];
  if (count === undefined)
    return ['SHARD_IDS is alone: SHARD_COUNT must say how many shards all processes run together'];
  if (SHARDS !== 'auto') return ['SHARDS is for a single process; remove it, or SHARD_IDS and SHARD_COUNT'];
  return ids
    .filter((id) => id >= count)
    .slice(0, 1)
    .map((id) => `SHARD_IDS should be below SHARD_COUNT: of ${count} shards, counted from 0, none is ${id}`);
}

function toConfig(given: Variables) {
  const [questions = 0, seconds = 0] = given.RATE_LIMIT.split('/').map(Number);
  const count = given.SHARD_COUNT ?? Number(given.SHARDS);
  const ids = given.SHARD_IDS ?? expandRanges(`0-${count - 1}`);
  return {
    /** The bot's token; without one Acta answers in the terminal. */
    token: given.DISCORD_TOKEN,
    /** The only server to register the commands in; everywhere when `undefined`. */
    guildId: given.DISCORD_GUILD_ID,
    /** The base of Discord's API, without its version and without a slash at the end. */
    apiUrl: given.DISCORD_API_URL,
    /** The folder of the articles. */
    corpusFolder: given.CORPUS_DIR,
    /** The folder of the cached search index. */
    cacheFolder: given.CACHE_DIR,
    /** True when replies are ephemeral by default; the option `private` of a command overrides it. */
    privateReplies: given.REPLIES === 'private',
    logLevel: given.LOG_LEVEL,
    /** True to log what people ask. */
    logQuestions: given.LOG_QUESTIONS === 'true',
    /** The file for what people ask; `undefined` to write it nowhere. */
    reviewFile: given.REVIEW_FILE,
    /** The rate limit of each person in Discord; unlimited when `undefined`. */
    rateLimit: given.RATE_LIMIT === 'off' ? undefined : { questions, seconds },
    /** The shards that this process runs, of how many; `auto` for as many as Discord recommends. */
    shards: Number.isNaN(count) ? ('auto' as const) : { ids, count },
    /** The port on 127.0.0.1 for health checks and metrics; none when `undefined`. */
    healthPort: given.HEALTH_PORT,
  };
}

/** The settings, checked. */
export type Config = Readonly<ReturnType<typeof toConfig>>;

/** The settings of the Discord bot, which has a token. */
export type DiscordConfig = Config & { readonly token: string };

/** The beginning of a setting in `.env`, as dotenv reads it; it passes over other lines without a word. */
const DOTENV_NAME = /^\s*(?:export\s+)?[\w.-]+\s*=/;

/** Messages on malformed lines of `.env`. None holds the line itself: it may be the token. */
function malformedLines(dotenv: string): string[] {
  return dotenv.split(/\r\n?|\n/).flatMap((line, i) => {
    const isSetting = line.trim() !== '' && !line.trim().startsWith('#');
    return isSetting && !DOTENV_NAME.test(line)
      ? [`line ${i + 1} (in .env) is no setting: a line should be NAME=value, or begin with #`]
      : [];
  });
}

/**
 * Checks the settings. An empty one counts as left out.
 *
 * @param dotenv the text of `.env`
 * @param environment takes precedence over it
 * @throws StartupError naming each setting that is wrong, and what it should be
 * @internal for tests
 */
export function parseConfig(
  dotenv: string,
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const inFile = parse(dotenv);
  const unknown = Object.keys(inFile)
    .filter((name) => !SETTINGS.includes(name))
    .map((name) => `${name} (in .env) is not a setting of Acta: correct its name, or remove it`);
  const given = Object.entries({ ...inFile, ...environment }).filter(([, value]) => value !== '');
  const result = variables.safeParse(Object.fromEntries(given));
  const wrong = result.success
    ? contradictionsOf(result.data)
    : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const problems = [...malformedLines(dotenv), ...unknown, ...wrong];
  if (result.success && problems.length === 0) return toConfig(result.data);
  throw new StartupError(
    `The settings have mistakes:\n${problems.join('\n')}\n.env.example explains each setting.`,
  );
}

/**
 * Decodes the bytes of `.env`.
 *
 * @throws StartupError when they are not UTF-8
 * @internal for tests
 */
export function decodeDotenv(bytes: Uint8Array): string {
  // Of UTF-16, every other byte of a name is 0.
  if (bytes.includes(0))
    throw new StartupError('.env is in UTF-16, as some editors save it; save it as UTF-8.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new StartupError('.env is not UTF-8 text; save it as UTF-8.', { cause: error });
  }
}

/**
 * Reads the settings from the environment and from `.env` in the working directory.
 *
 * @throws StartupError like {@link parseConfig}, and when `.env` cannot be read
 */
export function loadConfig(): Config {
  let dotenv: Uint8Array = new Uint8Array();
  try {
    dotenv = readFileSync('.env');
  } catch (error) {
    if (!isMissingFile(error)) throw cannotRead('.env', error);
  }
  const config = parseConfig(decodeDotenv(dotenv), process.env);
  // discord.js reads this variable itself, and takes an empty one for 0.
  if (process.env['SHARD_COUNT'] === '') delete process.env['SHARD_COUNT'];
  return config;
}
