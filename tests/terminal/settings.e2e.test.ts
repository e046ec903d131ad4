import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, PROGRAMS, ROOT } from '../support/program.ts';

const ARTICLE = readFileSync(join(ROOT, 'corpus', 'petro-trump-meeting.md'), 'utf8');

/** Replaces `from`. @throws Error when the text does not have it, so that no test passes without a change */
function replaced(text: string, from: RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`There is no ${from} in the text`);
  return changed;
}

/**
 * Mistakes in the settings or the corpus, and the message that names each; tests/knowledge/knowledge-store.test.ts has more of
 * the corpus.
 */
const MISTAKES: {
  readonly mistake: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly message: RegExp;
}[] = [
  {
    mistake: 'an unknown LOG_LEVEL',
    env: { LOG_LEVEL: 'loud' },
    message: /^LOG_LEVEL should be one of .*\binfo\b/m,
  },
  {
    mistake: 'a LOG_QUESTIONS that is neither true nor false',
    env: { LOG_QUESTIONS: 'yes' },
    message: /^LOG_QUESTIONS should be true or false/m,
  },
  {
    mistake: 'a DISCORD_GUILD_ID that is a name',
    env: { DISCORD_GUILD_ID: 'my-server' },
    message: /^DISCORD_GUILD_ID should be a server’s id/m,
  },
  {
    mistake: 'a DISCORD_API_URL with a version',
    env: { DISCORD_API_URL: 'https://discord.com/api/v10' },
    message: /^DISCORD_API_URL should end before the version/m,
  },
  {
    mistake: 'a DISCORD_API_URL without a protocol',
    env: { DISCORD_API_URL: 'discord.com' },
    message: /^DISCORD_API_URL should be an address like https:\/\/discord\.com\/api/m,
  },
  {
    mistake: 'white space inside a token',
    env: { DISCORD_TOKEN: 'first-half second-half' },
    message: /^DISCORD_TOKEN contains white space/m,
  },
  {
    mistake: 'a misspelt name in .env',
    files: { '.env': 'DISCORD_TOKN=AAAA\n' },
    message: /^DISCORD_TOKN \(in \.env\) is not a setting/m,
  },
  {
    mistake: 'a .env that is a folder',
    files: { '.env/keep': '' },
    message: /^Cannot read \.env: there is a folder where a file should be\.$/m,
  },
  {
    mistake: 'a CORPUS_DIR that does not exist',
    env: { CORPUS_DIR: 'nowhere' },
    message: /^Cannot read the corpus folder nowhere: .*Check CORPUS_DIR/,
  },
  {
    mistake: 'a CORPUS_DIR with a ~, which no shell has expanded',
    env: { CORPUS_DIR: '~/corpus' },
    message: /^CORPUS_DIR begins with ~, which only a shell expands/m,
  },
  {
    mistake: 'a REVIEW_FILE that is a folder',
    env: { REVIEW_FILE: 'mine' },
    files: { 'mine/keep': '' },
    message: /^Cannot write to REVIEW_FILE, mine: .* Name a file in a folder that exists/,
  },
  {
    mistake: 'a REVIEW_FILE among the articles',
    env: { CORPUS_DIR: 'mine', REVIEW_FILE: 'mine/asked.jsonl' },
    files: { 'mine/article.md': ARTICLE },
    message: /^REVIEW_FILE is in CORPUS_DIR, where only articles belong/m,
  },
  {
    mistake: 'an impossible date, with file, line and field',
    env: { CORPUS_DIR: 'mine' },
    files: { 'mine/article.md': replaced(ARTICLE, /^published: .*$/m, 'published: 2026-02-30') },
    message: new RegExp(
      `^mine/article\\.md:${ARTICLE.split('\n').findIndex((line) => line.startsWith('published:')) + 1}: published: should be a day`,
      'm',
    ),
  },
];

describe('starting', PROGRAMS, () => {
  it.for(MISTAKES)(
    'fails with a readable message about $mistake',
    async ({ env = {}, files = {}, message }, { place }) => {
      const cwd = place.folder(files);
      const { code, stdout, stderr } = await place.run({ cwd, env, input: 'who attended\n' });
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/^ {4}at |node:|\bError:/m);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    },
  );

  it('fails with all wrong settings at once', async ({ place }) => {
    const cwd = place.folder({ '.env': 'DISCORD_TOKN=AAAA\nLOG_LEVEL=loud\n' });
    const { code, stderr } = await place.run({ cwd, env: { DISCORD_GUILD_ID: 'x' }, args: ['hello'] });
    for (const name of ['DISCORD_TOKN', 'LOG_LEVEL', 'DISCORD_GUILD_ID']) expect(stderr).toContain(name);
    expect(code).toBe(1);
  });

  it.for<[what: string, env: Record<string, string>, files: Record<string, string>]>([
    ['a token of two words', { DISCORD_TOKEN: 'first-half second-half', LOG_LEVEL: 'loud' }, {}],
    ['a token in quotation marks', { DISCORD_TOKEN: '"first-half.second-half"' }, {}],
    ['a password in an address', { DISCORD_API_URL: 'https://first-half:second-half@b.org/api' }, {}],
    ['a password in a wrong address', { DISCORD_API_URL: 'https://first-half:second-half@b.org:x' }, {}],
    ['a token on a line of its own', {}, { '.env': 'DISCORD_TOKEN=\nfirst-half.second-half\n' }],
    ['.env in UTF-16', {}, { '.env': '\uFEFFD\0I\0S\0=\0first-half.second-half\0' }],
  ])(
    'fails without printing the values of settings, since one is a secret: %s',
    async ([, env, files], { place }) => {
      const cwd = place.folder(files);
      const { code, stdout, stderr } = await place.run({ cwd, env: { LOG_LEVEL: 'trace', ...env } });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).not.toBe('');
      expect(stderr).not.toMatch(/first-half|second-half/);
    },
  );
});

describe('an error', PROGRAMS, () => {
  it('has no raw control characters of typed text, of values and of file names', async ({ place }) => {
    const hostile = 'a\u001b[2Jb\u202ec\u0085d\u2028e';
    const folder = place.folder({ [`${hostile}.docx`]: 'x' });
    const ended = await Promise.all([
      // A reply leaves them out of typed text, in Discord as well.
      place.run({ args: [`/${hostile}`] }),
      place.run({ args: [`--${hostile}`] }),
      place.run({ args: ['/help'], env: { CORPUS_DIR: `/nowhere/${hostile}` } }),
      place.run({ args: ['/help'], env: { CORPUS_DIR: folder } }),
    ]);
    for (const { stderr } of ended.slice(1)) expect(stderr).toContain('a\\u001b[2Jb\\u202ec\\u0085d\\u2028e');
    for (const { code, stdout, stderr } of ended) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    }
  });
});

describe('.env in the working directory', PROGRAMS, () => {
  const small = replaced(ARTICLE, /^title: .*$/m, 'title: A title of our own');

  it('sets what the environment does not set, and is overridden by it', async ({ place }) => {
    const dotenv = 'CORPUS_DIR="mine" # comment\nREVIEW_FILE=nowhere/asked.jsonl\n';
    const cwd = place.folder({ '.env': dotenv, 'mine/article.md': small });
    const { code, stdout } = await place.run({ cwd, args: ['/help'], env: { REVIEW_FILE: 'asked.jsonl' } });
    expect(stdout).toContain('A title of our own');
    expect(code).toBe(0);
  });

  it('may be a copy of .env.example', async ({ place }) => {
    const cwd = place.folder({ '.env': readFileSync(join(ROOT, '.env.example'), 'utf8') });
    const ended = await place.run({ cwd, input: 'who attended\n' });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('[1] ¶4');
  });
});
