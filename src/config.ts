import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { messageOf, StartupError } from './errors.ts';

/** The project's own corpus, wherever the program is started from: this file runs as `dist/src/config.js`. */
const OWN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Where what was made of a corpus is saved, unless the operator wants it elsewhere. */
const OWN_CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

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
type Setting = (typeof SETTINGS)[number];

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

/** What is wrong with a setting: its message says what it should be, and not what it is, since one of them is a secret. */
class Mistake extends Error {}

// The settings are checked by hand: a library to do it takes longer to load than the terminal takes to answer.

/** @throws Mistake where the text is not of that form */
function formed(text: string, form: RegExp, otherwise: string): string {
  if (!form.test(text)) throw new Mistake(otherwise);
  return text;
}

function oneOf<T extends string>(text: string, values: readonly T[], otherwise: string): T {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Mistake(otherwise);
  return found;
}

const countIn = (text: string, otherwise: string): number =>
  Number(formed(text.trim(), /^[1-9]\d{0,4}$/, otherwise));

function tokenIn(text: string): string {
  const token = formed(text.trim(), /^\S+$/, 'has white space in it; copy the token once more');
  return formed(token, /^[!-~]+$/, 'has characters in it that no token has; copy the token once more');
}

function addressIn(text: string): string {
  const url = formed(text.trim(), /^https?:\/\//, 'should be an address like https://discord.com/api');
  if (!URL.canParse(url)) throw new Mistake('should be an address like https://discord.com/api');
  formed(url, /^(?!.*\/v\d+\/*$)/s, 'should end before the version: https://discord.com/api, not …/api/v10');
  return url.replace(/\/+$/, '');
}

function rateIn(text: string): Config['rateLimit'] {
  const rate = formed(
    text.trim(),
    /^(?:off|[1-9]\d{0,5}\/[1-9]\d{0,5})$/,
    'should be questions/seconds for each person, like 20/60, or off',
  );
  const [questions, seconds] = rate.split('/').map(Number);
  return questions === undefined || seconds === undefined ? undefined : { questions, seconds };
}

/** `0-3`, `2` or `0,2,5-7` as the numbers that are meant. */
function idsIn(text: string): number[] {
  const ranges = formed(
    text.trim(),
    /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/,
    'should be the shards that this process runs, counted from 0, like 0-3 or 0,2',
  );
  const ids = ranges.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
  });
  if (ids.length === 0 || new Set(ids).size < ids.length)
    throw new Mistake('should name each shard once, the lower first');
  return ids;
}

function portIn(text: string): number {
  const port = countIn(text, 'should be a port from 1 to 65535');
  if (port > 65_535) throw new Mistake('should be a port from 1 to 65535');
  return port;
}

/** Which shards to run, as the settings say it. */
interface ShardSettings {
  /** All of so many; as many as Discord recommends without it. */
  readonly all: number | undefined;
  readonly ids: readonly number[] | undefined;
  readonly count: number | undefined;
}

/** What is wrong with settings that are right each for itself. */
function* contradictions({ all, ids, count }: ShardSettings): Generator<string> {
  if (ids && count === undefined)
    yield 'SHARD_IDS is alone: SHARD_COUNT has to say how many shards all processes run together';
  if (!ids && count !== undefined)
    yield 'SHARD_COUNT is alone: SHARD_IDS has to say which shards this process runs';
  if (ids && all !== undefined)
    yield 'SHARDS is for a single process; leave it out beside SHARD_IDS and SHARD_COUNT';
  const beyond = ids?.find((id) => count !== undefined && id >= count);
  if (beyond !== undefined)
    yield `SHARD_IDS should be below SHARD_COUNT: of ${count} shards, counted from 0, none is ${beyond}`;
}

function shardsOf({ all, ids, count }: ShardSettings): Config['shards'] {
  if (ids && count !== undefined) return { ids, count };
  return all === undefined ? 'auto' : { ids: Array.from({ length: all }, (_, i) => i), count: all };
}

/** What `.env` holds; the library to read it is loaded only where there is something in it. */
function variablesIn(file: string): Readonly<Record<string, string>> {
  if (file === '') return {};
  const { parse }: typeof import('dotenv') = createRequire(import.meta.url)('dotenv');
  return parse(file);
}

/**
 * Checks the settings.
 *
 * @param file what `.env` holds, where there is one
 * @param environment the process's environment, which goes before the file
 * @throws StartupError naming each variable that is wrong and what it should be; the values are not printed, since
 *   one of them is a secret
 */
export function parseConfig(file: string, environment: Readonly<Record<string, string | undefined>>): Config {
  const inFile = variablesIn(file);
  const known: readonly string[] = SETTINGS;
  const problems = Object.keys(inFile)
    .filter((name) => !known.includes(name))
    .map((name) => `${name} (in .env) is not a setting of Acta: correct its name, or take it out`);
  const strangers = problems.length;
  const given: Readonly<Record<string, string | undefined>> = { ...inFile, ...environment };
  /** A variable, checked; `without` where it is left out, or has nothing behind its `=`. */
  const read = <T>(name: Setting, without: T, check: (text: string) => T): T => {
    const text = given[name];
    if (text === undefined || text === '') return without;
    try {
      return check(text);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      problems.push(`${name} ${error.message}`);
      return without;
    }
  };
  const token = read<string | undefined>('DISCORD_TOKEN', undefined, tokenIn);
  const guildId = read<string | undefined>('DISCORD_GUILD_ID', undefined, (text) =>
    formed(
      text.trim(),
      /^\d{5,20}$/,
      'should be a server’s id, all digits: in Discord, right-click the server, Copy Server ID',
    ),
  );
  const apiUrl = read('DISCORD_API_URL', 'https://discord.com/api', addressIn);
  const corpusFolder = read('CORPUS_DIR', OWN_CORPUS, (text) => text);
  const cacheFolder = read('CACHE_DIR', OWN_CACHE, (text) => text);
  const replies = read('REPLIES', 'public', (text) =>
    oneOf(text, ['public', 'private'], 'should be public or private'),
  );
  const logLevel = read<Config['logLevel']>('LOG_LEVEL', 'info', (text) =>
    oneOf(text, LEVELS, `should be one of ${LEVELS.join(', ')}`),
  );
  const logQuestions = read('LOG_QUESTIONS', 'false', (text) =>
    oneOf(text, ['true', 'false'], 'should be true or false'),
  );
  const rateLimit = read('RATE_LIMIT', { questions: 20, seconds: 60 }, rateIn);
  const shards: ShardSettings = {
    all: read<number | undefined>('SHARDS', undefined, (text) =>
      text === 'auto'
        ? undefined
        : countIn(text, 'should be auto, or how many shards this process runs: all there are'),
    ),
    ids: read<number[] | undefined>('SHARD_IDS', undefined, idsIn),
    count: read<number | undefined>('SHARD_COUNT', undefined, (text) =>
      countIn(text, 'should be how many shards all processes run together'),
    ),
  };
  const healthPort = read<number | undefined>('HEALTH_PORT', undefined, portIn);
  // Those that are wrong by themselves say enough.
  if (problems.length === strangers) problems.push(...contradictions(shards));
  if (problems.length > 0) {
    throw new StartupError(
      `The settings have mistakes:\n${problems.join('\n')}\n.env.example explains each setting.`,
    );
  }
  return {
    token,
    guildId,
    apiUrl,
    corpusFolder,
    cacheFolder,
    privateReplies: replies === 'private',
    logLevel,
    logQuestions: logQuestions === 'true',
    rateLimit,
    shards: shardsOf(shards),
    healthPort,
  };
}

/**
 * Reads the settings from `.env` in the working directory and the environment.
 *
 * @throws StartupError like {@link parseConfig}, and when there is a `.env` that cannot be read
 */
export function loadConfig(): Config {
  let file = '';
  try {
    file = readFileSync('.env', 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) throw new StartupError(`Cannot read .env: ${messageOf(error)}`);
  }
  return parseConfig(file, process.env);
}
