import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, PROGRAMS, ROOT } from '../support/program.ts';

const ARTICLE = readFileSync(join(ROOT, 'corpus', 'petro-trump-meeting.md'), 'utf8');

/** Text where `from` is surely replaced, so that a test cannot pass on a text that has nothing to replace. */
function replaced(text: string, from: RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`There is no ${from} in the text`);
  return changed;
}

/** Mistakes in the settings or the corpus, and what has to be said about them. */
const MISTAKES: {
  readonly what: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly says: RegExp;
}[] = [
  {
    what: 'a LOG_LEVEL that there is not',
    env: { LOG_LEVEL: 'loud' },
    says: /^LOG_LEVEL should be one of .*\binfo\b/m,
  },
  {
    what: 'a LOG_QUESTIONS that is neither true nor false',
    env: { LOG_QUESTIONS: 'yes' },
    says: /^LOG_QUESTIONS should be true or false/m,
  },
  {
    what: 'a DISCORD_GUILD_ID that is a name',
    env: { DISCORD_GUILD_ID: 'my-server' },
    says: /^DISCORD_GUILD_ID should be a server’s id/m,
  },
  {
    what: 'a DISCORD_API_URL with a version',
    env: { DISCORD_API_URL: 'https://discord.com/api/v10' },
    says: /^DISCORD_API_URL should end before the version/m,
  },
  {
    what: 'a DISCORD_API_URL that is no address',
    env: { DISCORD_API_URL: 'discord.com' },
    says: /^DISCORD_API_URL should be an address like https:\/\/discord\.com\/api/m,
  },
  {
    what: 'white space inside a token',
    env: { DISCORD_TOKEN: 'first-half second-half' },
    says: /^DISCORD_TOKEN has white space in it/m,
  },
  {
    what: 'a misspelt name in .env',
    files: { '.env': 'DISCORD_TOKN=AAAA\n' },
    says: /^DISCORD_TOKN \(in \.env\) is not a setting/m,
  },
  {
    what: 'a .env that is a folder',
    files: { '.env/keep': '' },
    says: /^Cannot read \.env: /,
  },
  {
    what: 'a CORPUS_DIR that is not there',
    env: { CORPUS_DIR: 'nowhere' },
    says: /^Cannot read the corpus folder nowhere: .*Check CORPUS_DIR/,
  },
  {
    what: 'a corpus without an article',
    env: { CORPUS_DIR: 'empty' },
    files: { 'empty/README.txt': 'Put articles here' },
    says: /^empty has no article in it/,
  },
  {
    what: 'a stray file in the corpus',
    env: { CORPUS_DIR: 'mine' },
    files: { 'mine/article.md': ARTICLE, 'mine/notes.docx': '' },
    says: /^mine has files that are neither articles .*: notes\.docx/,
  },
  {
    what: 'a day that there is not, with file, line and field',
    env: { CORPUS_DIR: 'mine' },
    files: { 'mine/article.md': replaced(ARTICLE, /^published: .*$/m, 'published: 2026-02-30') },
    says: new RegExp(
      `^mine/article\\.md:${ARTICLE.split('\n').findIndex((line) => line.startsWith('published:')) + 1}: published: should be a day`,
      'm',
    ),
  },
  {
    what: 'a synonyms.yaml that is no YAML',
    env: { CORPUS_DIR: 'mine' },
    files: { 'mine/article.md': ARTICLE, 'mine/synonyms.yaml': '- [a, b\n' },
    says: /^mine\/synonyms\.yaml:\d+: /m,
  },
];

describe('a mistake that keeps the program from starting', PROGRAMS, () => {
  it.for(MISTAKES)('is told readably: $what', async ({ env = {}, files = {}, says }, { place }) => {
    const cwd = place.folder(files);
    const { code, stdout, stderr } = await place.run({ cwd, env, input: 'who attended\n' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^ {4}at |node:|\bError:/m);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  it('is told with all the others of its kind, so that they can be mended in one go', async ({ place }) => {
    const cwd = place.folder({ '.env': 'DISCORD_TOKN=AAAA\nLOG_LEVEL=loud\n' });
    const { code, stderr } = await place.run({ cwd, env: { DISCORD_GUILD_ID: 'x' }, args: ['hello'] });
    for (const name of ['DISCORD_TOKN', 'LOG_LEVEL', 'DISCORD_GUILD_ID']) expect(stderr).toContain(name);
    expect(code).toBe(1);
  });

  it('is told without the values, of which one is a secret', async ({ place }) => {
    const env = { DISCORD_TOKEN: 'first-half second-half', LOG_LEVEL: 'loud' };
    const { stdout, stderr } = await place.run({ env });
    expect(`${stdout}${stderr}`).not.toMatch(/first-half|second-half/);
  });
});

describe('.env in the working directory', PROGRAMS, () => {
  const small = replaced(ARTICLE, /^title: .*$/m, 'title: A title of our own');

  it('sets what the environment does not', async ({ place }) => {
    const cwd = place.folder({ '.env': 'CORPUS_DIR="mine" # comment\n', 'mine/article.md': small });
    const { code, stdout } = await place.run({ cwd, args: ['/help'] });
    expect(stdout).toContain('A title of our own');
    expect(code).toBe(0);
  });

  it('gives way to the environment', async ({ place }) => {
    const cwd = place.folder({ '.env': 'CORPUS_DIR=nowhere\n', 'mine/article.md': small });
    const { code, stdout } = await place.run({ cwd, args: ['/help'], env: { CORPUS_DIR: 'mine' } });
    expect(stdout).toContain('A title of our own');
    expect(code).toBe(0);
  });

  it('may be a copy of .env.example, as that says', async ({ place }) => {
    const cwd = place.folder({ '.env': readFileSync(join(ROOT, '.env.example'), 'utf8') });
    const ended = await place.run({ cwd, input: 'who attended\n' });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('[1] ¶4');
  });
});
