import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Config, decodeDotenv, loadConfig, parseConfig, SETTINGS } from '../src/config.ts';
import { StartupError } from '../src/errors.ts';

// Has the form of a real token.
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.not-a-real-token_AbCdEfGhIjKlMnOpQrSt';

/** The lines of the error that settings are refused with, but for the first and the last, which are always the same. */
function problemsOf(parse: () => Config): string[] {
  try {
    parse();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    const lines = error.message.split('\n');
    expect(lines[0]).toBe('The settings have mistakes:');
    expect(lines.at(-1)).toBe('.env.example explains each setting.');
    return lines.slice(1, -1);
  }
  return [];
}

const problemsIn = (environment: Record<string, string>): string[] =>
  problemsOf(() => parseConfig('', environment));

describe('parseConfig', () => {
  it('defaults to the terminal, the project’s own corpus and no questions in the log', () => {
    const { corpusFolder, cacheFolder, ...rest } = parseConfig('', {});
    expect(rest).toStrictEqual({
      token: undefined,
      guildId: undefined,
      apiUrl: 'https://discord.com/api',
      privateReplies: false,
      logLevel: 'info',
      logQuestions: false,
      reviewFile: undefined,
      rateLimit: { questions: 20, seconds: 60 },
      shards: 'auto',
      healthPort: undefined,
    });
    expect(corpusFolder).toMatch(/[\\/]corpus$/);
    expect(cacheFolder).toMatch(/[\\/]\.cache$/);
  });

  it.each(['texts/questions.jsonl', './texts/../texts/a/q', 'texts'])(
    'refuses a REVIEW_FILE among the articles: %s',
    (path) => {
      expect(problemsIn({ CORPUS_DIR: 'texts', REVIEW_FILE: path })).toStrictEqual([
        'REVIEW_FILE is in CORPUS_DIR, where only articles belong: name a file elsewhere',
      ]);
    },
  );

  it.each(['questions.jsonl', 'texts.jsonl', '../texts/q', '..q'])(
    'takes a REVIEW_FILE elsewhere: %s',
    (path) => {
      expect(parseConfig('', { CORPUS_DIR: 'texts', REVIEW_FILE: path }).reviewFile).toBe(path);
    },
  );

  it('treats empty settings as left out, as in .env.example', () => {
    const empty = Object.fromEntries(SETTINGS.map((name) => [name, '']));
    expect(parseConfig('', empty)).toStrictEqual(parseConfig('', {}));
    expect(parseConfig(SETTINGS.map((name) => `${name}=`).join('\n'), {})).toStrictEqual(parseConfig('', {}));
  });

  it('reads every setting', () => {
    const environment = {
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api//',
      CORPUS_DIR: 'texts',
      CACHE_DIR: 'saved',
      REPLIES: 'private',
      LOG_LEVEL: 'debug',
      LOG_QUESTIONS: 'true',
      REVIEW_FILE: 'asked/questions.jsonl',
      RATE_LIMIT: '10/30',
      SHARD_IDS: '0,4-6',
      SHARD_COUNT: '8',
      HEALTH_PORT: '9090',
    };
    expect(parseConfig('', environment)).toStrictEqual({
      token: TOKEN,
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      corpusFolder: 'texts',
      cacheFolder: 'saved',
      privateReplies: true,
      logLevel: 'debug',
      logQuestions: true,
      reviewFile: 'asked/questions.jsonl',
      rateLimit: { questions: 10, seconds: 30 },
      shards: { ids: [0, 4, 5, 6], count: 8 },
      healthPort: 9090,
    });
  });

  it('reads “off” as no rate limit, and a number of shards as all of them', () => {
    expect(parseConfig('', { RATE_LIMIT: 'off', SHARDS: '3' })).toMatchObject({
      rateLimit: undefined,
      shards: { ids: [0, 1, 2], count: 3 },
    });
    expect(parseConfig('', { SHARDS: 'auto' })).toMatchObject({ shards: 'auto' });
  });

  it('prefers the environment to .env', () => {
    const file = 'LOG_LEVEL=debug\n# A comment\nCORPUS_DIR="my texts"\n';
    expect(parseConfig(file, {})).toMatchObject({ logLevel: 'debug', corpusFolder: 'my texts' });
    expect(parseConfig(file, { LOG_LEVEL: 'warn' })).toMatchObject({
      logLevel: 'warn',
      corpusFolder: 'my texts',
    });
    // A wrong value in the file does not matter when the environment has a right one.
    expect(parseConfig('LOG_LEVEL=loud', { LOG_LEVEL: 'warn' })).toMatchObject({ logLevel: 'warn' });
  });

  it.each([
    ['DISCORD_GUILD_ID', 'My server', 'should be a server’s id, all digits'],
    ['DISCORD_GUILD_ID', '123', 'should be a server’s id, all digits'],
    ['DISCORD_API_URL', 'discord.com/api', 'should be an address like https://discord.com/api'],
    ['DISCORD_API_URL', 'https://', 'should be an address like https://discord.com/api'],
    [
      'DISCORD_API_URL',
      'https://discord.com/api/v10',
      'should end before the version: https://discord.com/api, not …/api/v10',
    ],
    ['DISCORD_API_URL', 'https://discord.com/api/v10/', 'should end before the version'],
    ['DISCORD_API_URL', 'https://me:hunter2@proxy.example/api', 'should have no user name and no password'],
    ['DISCORD_API_URL', 'https://me@proxy.example/api', 'should have no user name and no password'],
    ['LOG_LEVEL', 'loud', 'should be one of fatal, error, warn, info, debug, trace, silent'],
    ['LOG_LEVEL', 'INFO', 'should be one of fatal, error, warn, info, debug, trace, silent'],
    ['REPLIES', 'Private', 'should be public or private'],
    ['REPLIES', 'true', 'should be public or private'],
    ['LOG_QUESTIONS', 'yes', 'should be true or false'],
    ['LOG_QUESTIONS', '1', 'should be true or false'],
    ['RATE_LIMIT', '10', 'should be questions/seconds for each person, like 20/60, or off'],
    ['RATE_LIMIT', '0/60', 'should be questions/seconds for each person, like 20/60, or off'],
    ['SHARDS', 'many', 'should be auto, or the number of shards, all in this process'],
    ['SHARDS', '0', 'should be auto, or the number of shards, all in this process'],
    ['SHARD_IDS', '0..3', 'should be the shards of this process, counted from 0'],
    ['SHARD_IDS', '1,0-2', 'should name each shard once, the lower first'],
    ['SHARD_IDS', '3-1', 'should name each shard once, the lower first'],
    ['SHARD_IDS', '0', 'is alone: SHARD_COUNT must say how many shards all processes run together'],
    ['SHARD_COUNT', 'x', 'should be the number of shards of all processes together'],
    ['SHARD_COUNT', '4', 'is alone: SHARD_IDS must say which shards this process runs'],
    ['HEALTH_PORT', '0', 'should be a port from 1 to 65535'],
    ['HEALTH_PORT', '65536', 'should be a port from 1 to 65535'],
  ])(
    'refuses %s=%s by name, with what to write instead, in the environment and in .env',
    (name, value, expected) => {
      const problems = problemsIn({ [name]: value });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${name} ${expected}`);
      expect(problemsOf(() => parseConfig(`${name}="${value}"`, {}))).toStrictEqual(problems);
    },
  );

  it.each([
    ['pasted twice', `${TOKEN} ${TOKEN}`, 'contains white space; copy the token again'],
    [
      'with the prefix of the Authorization header',
      `Bot ${TOKEN}`,
      'contains white space; copy the token again',
    ],
    ['that is only white space', ' ', 'copy the token again'],
    ['in quotation marks, which systemd and Docker keep', `"${TOKEN}"`, 'quotation marks around it'],
    ['in typographic quotation marks', `“${TOKEN}”`, 'quotation marks around it'],
    ['with an ellipsis, which a mail program made of dots', TOKEN.replace('.', '…'), 'copy the token again'],
  ])('refuses a token %s without printing it', (_, value, expected) => {
    const problems = problemsIn({ DISCORD_TOKEN: value });
    expect(problems.join('\n')).toContain(expected);
    for (const line of problems) {
      expect(line.startsWith('DISCORD_TOKEN ')).toBe(true);
      expect(line).not.toContain('real-token');
    }
  });

  it.each([
    [
      { SHARD_IDS: '2,4', SHARD_COUNT: '4' },
      'SHARD_IDS should be below SHARD_COUNT: of 4 shards, counted from 0, none is 4',
    ],
    [
      { SHARDS: '4', SHARD_IDS: '0', SHARD_COUNT: '4' },
      'SHARDS is for a single process; remove it, or SHARD_IDS and SHARD_COUNT',
    ],
  ])('refuses settings that contradict each other: %j', (environment, expected) => {
    expect(problemsIn(environment)).toStrictEqual([expected]);
  });

  it('reports every wrong setting at once', () => {
    const problems = problemsIn({
      DISCORD_GUILD_ID: 'x',
      LOG_LEVEL: 'x',
      LOG_QUESTIONS: 'x',
      DISCORD_API_URL: 'x',
    });
    expect(problems.map((line) => line.split(' ')[0]).sort()).toStrictEqual([
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'LOG_LEVEL',
      'LOG_QUESTIONS',
    ]);
  });

  it('refuses unknown names in .env, which may be misspelt, but not in the environment', () => {
    expect(problemsOf(() => parseConfig(`DISCORD_TOKE=${TOKEN}\n`, {}))).toStrictEqual([
      'DISCORD_TOKE (in .env) is not a setting of Acta: correct its name, or remove it',
    ]);
    expect(problemsIn({ DISCORD_TOKE: TOKEN, PATH: '/bin' })).toStrictEqual([]);
  });

  it('never prints the password of an address', () => {
    expect(problemsIn({ DISCORD_API_URL: 'https://me:hunter2@proxy.example/api' }).join()).not.toContain(
      'hunter2',
    );
  });

  it.each([
    ['without =', TOKEN],
    ['without =, at an old Mac’s line end', `# a comment\rDISCORD_TOKEN\r`],
    ['that name nothing', `=${TOKEN}`],
    ['whose name has a space in it', `DISCORD TOKEN=${TOKEN}`],
    ['that begin with a quotation mark', `“DISCORD_TOKEN=${TOKEN}”`],
  ])('names lines of .env that dotenv passes over, by their numbers alone: %s', (_, line) => {
    const lineNumber = line.startsWith('#') ? 5 : 4;
    expect(
      problemsOf(() =>
        parseConfig(`# a comment\n\nexport LOG_LEVEL = info\r\n${line}\nREPLIES=private\n`, {}),
      ),
    ).toStrictEqual([
      `line ${lineNumber} (in .env) is no setting: a line should be NAME=value, or begin with #`,
    ]);
  });

  it('never prints the token, whatever is wrong with it or with another setting', () => {
    const broken = [TOKEN, `${TOKEN} `, ` ${TOKEN} x`, `Bot ${TOKEN}`, `${TOKEN}\n${TOKEN}`];
    for (const value of broken) {
      for (const parse of [
        () => parseConfig('', { DISCORD_TOKEN: value, LOG_LEVEL: 'x', DISCORD_GUILD_ID: 'x' }),
        () => parseConfig(`DISCORD_TOKEN='${value}'\nLOG_LEVEL=x`, {}),
        () => parseConfig(`TOKEN=${value}\n`, {}),
        () => parseConfig(`DISCORD_GUILD_ID=${value}\n`, {}),
        () => parseConfig('', { LOG_QUESTIONS: value }),
      ]) {
        const message = problemsOf(parse).join('\n');
        expect(message).not.toBe('');
        expect(message).not.toContain('not-a-real-token');
      }
    }
  });
});

describe('loadConfig', () => {
  const start = process.cwd();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'acta-env-'));
    process.chdir(folder);
    for (const name of SETTINGS) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    process.chdir(start);
    rmSync(folder, { recursive: true });
  });

  it('returns the defaults without a .env', () => {
    expect(loadConfig()).toStrictEqual(parseConfig('', {}));
  });

  it('reads .env, and prefers the environment', () => {
    writeFileSync('.env', 'LOG_LEVEL=debug\nCORPUS_DIR=texts\n');
    expect(loadConfig()).toMatchObject({ logLevel: 'debug', corpusFolder: 'texts' });
    vi.stubEnv('LOG_LEVEL', 'error');
    expect(loadConfig()).toMatchObject({ logLevel: 'error', corpusFolder: 'texts' });
  });

  it('removes an empty SHARD_COUNT, which discord.js would read as 0', () => {
    vi.stubEnv('SHARD_COUNT', '');
    loadConfig();
    expect(process.env['SHARD_COUNT']).toBeUndefined();
  });

  it('throws when .env cannot be read, since a token in it would be ignored', () => {
    mkdirSync('.env');
    expect(loadConfig).toThrow(StartupError);
    expect(loadConfig).toThrow(/^Cannot read \.env: /);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const keys = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);

  it('lists every setting and no other', () => {
    expect([...keys].sort()).toStrictEqual([...SETTINGS].sort());
  });

  it('explains each setting right above it, each in a different way', () => {
    const explanations = keys.map((key) => {
      const above: string[] = [];
      for (
        let i = lines.findIndex((line) => line.startsWith(`${key}=`)) - 1;
        lines[i]?.startsWith('# ');
        i -= 1
      )
        above.push(lines[i] ?? '');
      return above.join('\n');
    });
    for (const explanation of explanations) expect(explanation.split(/\s+/).length).toBeGreaterThan(6);
    expect(new Set(explanations).size).toBe(keys.length);
  });

  it('is a valid .env', () => {
    expect(parseConfig(lines.join('\n'), {})).toStrictEqual(parseConfig('', {}));
  });

  it('sets nothing', () => {
    expect(lines.filter((line) => /^[A-Z_]+=./.test(line))).toStrictEqual([]);
  });
});

describe('decodeDotenv', () => {
  it.each([
    ['UTF-16, little-endian', Buffer.from(`\uFEFFDISCORD_TOKEN=${TOKEN}`, 'utf16le'), '.env is in UTF-16'],
    ['UTF-16 without a byte order mark', Buffer.from('LOG_LEVEL=info', 'utf16le'), '.env is in UTF-16'],
    [
      'UTF-16, big-endian',
      Buffer.from(`\uFEFFDISCORD_TOKEN=${TOKEN}`, 'utf16le').swap16(),
      '.env is in UTF-16',
    ],
    ['Latin-1', Buffer.from('CORPUS_DIR=año', 'latin1'), '.env is not UTF-8'],
  ])('names %s', (_, bytes, expected) => {
    expect(() => decodeDotenv(bytes)).toThrow(expected);
  });

  it('drops the byte order mark of UTF-8', () => {
    expect(parseConfig(decodeDotenv(Buffer.from('\uFEFFLOG_LEVEL=warn')), {})).toMatchObject({
      logLevel: 'warn',
    });
  });
});
