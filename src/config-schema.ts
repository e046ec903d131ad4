/** Checks the settings for config.ts. No message holds a value: one of them is a secret. */
import { parse } from 'dotenv';
import { z } from 'zod';
import { type Config, DEFAULTS, LOG_LEVELS, SETTINGS } from './config.ts';
import { StartupError } from './errors.ts';

const matching = (pattern: RegExp, error: string) => z.string().trim().regex(pattern, { error, abort: true });

/** A whole number from 1 to 99,999. */
const positive = (error: string) => matching(/^[1-9]\d{0,4}$/, error).transform(Number);

/** The numbers in ranges like `0-3`, `2` or `0,2,5-7`. */
function expandRanges(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
  });
}

const settings = z.object({
  DISCORD_TOKEN: matching(/^\S+$/, 'has white space in it; copy the token once more')
    .regex(/^[!-~]+$/, 'has characters in it that no token has; copy the token once more')
    .optional(),
  DISCORD_GUILD_ID: matching(
    /^\d{5,20}$/,
    'should be a server’s id, all digits: in Discord, right-click the server, Copy Server ID',
  ).optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'should be an address like https://discord.com/api', abort: true })
    .regex(/^(?!.*\/v\d+\/*$)/, 'should end before the version: https://discord.com/api, not …/api/v10')
    .transform((url) => url.replace(/\/+$/, ''))
    .default(DEFAULTS.apiUrl),
  CORPUS_DIR: z.string().default(DEFAULTS.corpusFolder),
  CACHE_DIR: z.string().default(DEFAULTS.cacheFolder),
  REPLIES: z.enum(['public', 'private'], 'should be public or private').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `should be one of ${LOG_LEVELS.join(', ')}`).default(DEFAULTS.logLevel),
  LOG_QUESTIONS: z.enum(['true', 'false'], 'should be true or false').optional(),
  RATE_LIMIT: matching(
    /^(?:off|[1-9]\d{0,5}\/[1-9]\d{0,5})$/,
    'should be questions/seconds for each person, like 20/60, or off',
  )
    .transform((limit) => {
      const [questions = 0, seconds = 0] = limit.split('/').map(Number);
      return limit === 'off' ? 'off' : { questions, seconds };
    })
    .default(DEFAULTS.rateLimit),
  SHARDS: matching(
    /^(?:auto|[1-9]\d{0,4})$/,
    'should be auto, or how many shards this process runs: all there are',
  )
    .transform((shards) => (shards === 'auto' ? undefined : Number(shards)))
    .optional(),
  SHARD_IDS: matching(
    /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/,
    'should be the shards that this process runs, counted from 0, like 0-3 or 0,2',
  )
    .transform(expandRanges)
    .refine((ids) => ids.length > 0 && new Set(ids).size === ids.length, {
      error: 'should name each shard once, the lower first',
      abort: true,
    })
    .optional(),
  SHARD_COUNT: positive('should be how many shards all processes run together').optional(),
  HEALTH_PORT: positive('should be a port from 1 to 65535')
    .refine((port) => port <= 65_535, 'should be a port from 1 to 65535')
    .optional(),
});
type Settings = z.output<typeof settings>;

/** Refuses settings that are right by themselves, and contradict each other. */
function refuseContradictions(
  { SHARDS, SHARD_IDS, SHARD_COUNT }: Settings,
  context: z.RefinementCtx<Settings>,
): void {
  const refuse = (setting: keyof Settings, message: string): void =>
    context.addIssue({ code: 'custom', path: [setting], message });
  if (SHARD_IDS && SHARD_COUNT === undefined)
    refuse('SHARD_IDS', 'is alone: SHARD_COUNT has to say how many shards all processes run together');
  if (!SHARD_IDS && SHARD_COUNT !== undefined)
    refuse('SHARD_COUNT', 'is alone: SHARD_IDS has to say which shards this process runs');
  if (SHARD_IDS && SHARDS !== undefined)
    refuse('SHARDS', 'is for a single process; leave it out beside SHARD_IDS and SHARD_COUNT');
  const beyond = SHARD_IDS?.find((id) => SHARD_COUNT !== undefined && id >= SHARD_COUNT);
  if (beyond !== undefined)
    refuse(
      'SHARD_IDS',
      `should be below SHARD_COUNT: of ${SHARD_COUNT} shards, counted from 0, none is ${beyond}`,
    );
}

function shardsOf({ SHARDS, SHARD_IDS, SHARD_COUNT }: Settings): Config['shards'] {
  if (SHARD_IDS && SHARD_COUNT !== undefined) return { ids: SHARD_IDS, count: SHARD_COUNT };
  if (SHARDS === undefined) return 'auto';
  return { ids: Array.from({ length: SHARDS }, (_, i) => i), count: SHARDS };
}

const schema = settings.superRefine(refuseContradictions).transform(
  (given): Config => ({
    token: given.DISCORD_TOKEN,
    guildId: given.DISCORD_GUILD_ID,
    apiUrl: given.DISCORD_API_URL,
    corpusFolder: given.CORPUS_DIR,
    cacheFolder: given.CACHE_DIR,
    privateReplies: given.REPLIES === 'private',
    logLevel: given.LOG_LEVEL,
    logQuestions: given.LOG_QUESTIONS === 'true',
    rateLimit: given.RATE_LIMIT === 'off' ? undefined : given.RATE_LIMIT,
    shards: shardsOf(given),
    healthPort: given.HEALTH_PORT,
  }),
);

/**
 * Checks the settings. An empty one counts as left out.
 *
 * @param dotenv the text of `.env`
 * @param environment takes precedence over it
 * @throws StartupError naming each setting that is wrong, and what it should be
 */
export function parseConfig(
  dotenv: string,
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const inFile = parse(dotenv);
  const known: readonly string[] = SETTINGS;
  const unknown = Object.keys(inFile)
    .filter((name) => !known.includes(name))
    .map((name) => `${name} (in .env) is not a setting of Acta: correct its name, or take it out`);
  const given = Object.entries({ ...inFile, ...environment }).filter(([, value]) => value !== '');
  const { data, error } = schema.safeParse(Object.fromEntries(given));
  if (data && unknown.length === 0) return data;
  const wrong = error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  const problems = [...unknown, ...wrong].join('\n');
  throw new StartupError(`The settings have mistakes:\n${problems}\n.env.example explains each setting.`);
}
