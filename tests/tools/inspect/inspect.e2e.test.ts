import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTROL_CHARACTER } from '../../../src/text/control-characters.ts';

const PROGRAM = fileURLToPath(new URL('../../../dist/src/tools/inspect/main.js', import.meta.url));
const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'acta-inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file, and returns its path. */
async function writeArticle(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('npm run inspect', () => {
  it('--json prints a line for each file, also for what the bot would refuse, with exactly these fields', async () => {
    const first = await writeArticle('first.txt', '“We won,” said Ida Bell.\n');
    const second = await writeArticle('second.txt', 'It rained.\n');
    const refused = await writeArticle('sixth.txt', '<p>“We won,” said Ida Bell.</p>\n');
    const { stdout } = await run('node', [PROGRAM, '--json', first, second, refused]);
    const lines: unknown[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const fields = { passages: expect.any(Array), people: expect.any(Array), topics: expect.any(Array) };
    expect(lines).toStrictEqual([
      {
        file: first,
        ...fields,
        quotes: [{ text: 'We won,', speaker: 'Ida Bell', paragraph: 1, start: 1, end: 8 }],
      },
      { file: second, ...fields, quotes: [] },
      { file: refused, ...fields, quotes: [expect.objectContaining({ speaker: 'Ida Bell' })] },
    ]);
  });

  it('prints text, reads the question bank beside each file, and says how many characters of both were changed', async () => {
    const article = await writeArticle('third.txt', 'It rained.\nIt stopped.\n');
    await writeArticle('third.questions.yaml', '1:\n  en: [did it rain]\n  es: []\n');
    const changed = await writeArticle('fourth.txt', '\uFEFFIt ra\u00ADined.\n');
    const bank = await writeArticle('fourth.questions.yaml', '1:\n  en: [did it ra\u00ADin]\n  es: []\n');
    const { stdout } = await run('node', [PROGRAM, article, changed]);
    expect(stdout).toContain('¶2  no question of the bank asks for it');
    expect(stdout).toContain(`  ${changed}: 1 byte order mark, 1 soft hyphen\n  ${bank}: 1 soft hyphen\n`);
  });

  it('reports files that are not articles, inspects the others, and exits with 1', async () => {
    const good = await writeArticle('good.txt', 'It rained.\n');
    const failed = run('node', [PROGRAM, '--json', join(folder, 'none.txt'), 'a.pdf', good]);
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"It rained."'),
      stderr: expect.stringMatching(
        /Cannot read .*none\.txt: there is no such file or folder\.\na\.pdf is no article: it should end in \.md or \.txt\.\n/,
      ),
    });
  });

  it('exits with 1 when the bot would refuse a file, and prints all else', async () => {
    const article = await writeArticle('fifth.txt', 'It rained.\n');
    await writeArticle('fifth.questions.yaml', '7:\n  en: [did it rain]\n');
    await expect(run('node', [PROGRAM, article])).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /Passages\n {2}¶1 {2}It rained[\s\S]*questions\.yaml:1: 7: there is no paragraph 7/,
      ),
    });
  });

  it('prints no control characters of an article or a file’s name', async () => {
    const path = await writeArticle('escape.txt', 'The \u001b[2Jferry\u009b sank, said Ida Bell.\n');
    const missing = join(folder, 'a\u001b[2J\u202eb.txt');
    const text = await run('node', [PROGRAM, path, missing]).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
    const json = await run('node', [PROGRAM, '--json', path]);
    for (const output of [text.stdout, json.stdout, text.stderr]) {
      expect(output).toContain('\\u001b[2J');
      expect(output.replace(/[\n\t]/g, '')).not.toMatch(CONTROL_CHARACTER);
    }
    // In JSON, the escape sequences are the characters.
    expect(JSON.parse(json.stdout)).toMatchObject({
      passages: [{ text: 'The \u001b[2Jferry\u009b sank, said Ida Bell.' }],
    });
  });

  it('--fix adds to the front matter of a .md file, keeps its permissions, and refuses a text', async () => {
    const head =
      'title: Rain\npublication: Courier\nurl: https://courier.example.org/rain\npublished: 2026-01-05\nlanguage: en';
    const path = await writeArticle(
      'rain.md',
      `---\n${head}\n---\n“We won,” said Ida Bell.\n\nPhoto: rain\n`,
    );
    await chmod(path, 0o640);
    const text = await writeArticle('rain.txt', 'It rained.\n');
    await expect(run('node', [PROGRAM, '--fix', path, text])).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining(
        `${path}: added, for you to edit\n  captions: ¶2\n  people: Ida Bell\n`,
      ),
      stderr: expect.stringContaining('has no front matter to add to: --fix is for .md files'),
    });
    expect(await readFile(path, 'utf8')).toContain('people:\n  - name: Ida Bell\n');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await run('node', [PROGRAM, '--fix', path])).stdout).toBe(`${path}: nothing to add\n`);
  });

  it('--fix takes a file that begins with a byte order mark, as editors on Windows save it', async () => {
    const head =
      'title: Rain\npublication: Courier\nurl: https://courier.example.org/rain\npublished: 2026-01-05\nlanguage: en';
    const path = await writeArticle('bom.md', `\uFEFF---\n${head}\n---\n“We won,” said Ida Bell.\n`);
    await run('node', [PROGRAM, '--fix', path]);
    expect(await readFile(path, 'utf8')).toMatch(/^---\n[\s\S]*people:\n {2}- name: Ida Bell\n/);
  });

  it.each([
    ['--fix', '--json'],
    ['--explain', '--json'],
  ])('refuses %s with %s, and changes no file', async (...options) => {
    const path = await writeArticle('apart.md', 'It rained.\n');
    await expect(run('node', [PROGRAM, ...options, path])).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^--\w+ and --\w+ exclude each other\. .* --help .*\n$/),
    });
    expect(await readFile(path, 'utf8')).toBe('It rained.\n');
  });

  it('asks for files when none is named, and has a --help', async () => {
    await expect(run('node', [PROGRAM])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('FILE'),
    });
    expect((await run('node', [PROGRAM, '--help'])).stdout).toContain('"quotes"');
  });
});
