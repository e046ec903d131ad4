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
});

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
  if (!checked.success)
    problems.push(...checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
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
