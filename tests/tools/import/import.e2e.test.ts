import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { type Ended, failOnImport, it, type Place, PROGRAMS, ROOT } from '../../support/program.ts';
import { readPageFile, storyWith } from './pages.ts';

const PROGRAM = join(ROOT, 'dist/src/tools/import/main.js');
const PAGE = storyWith('<p>Read also: <a href="/x">The flood</a></p>').toString();
const NAME = 'the-bridge-of-tamora-opens.md';

/** Runs the import with a corpus folder, which has these files. */
async function runImport(
  place: Place,
  args: readonly string[],
  { input, files = {} }: { input?: string; files?: Readonly<Record<string, string>> } = {},
): Promise<Ended & { folder: string }> {
  const folder = place.folder(files);
  const env = { CORPUS_DIR: folder };
  return { ...(await place.run({ command: [process.execPath, PROGRAM], args, env, input })), folder };
}

describe('npm run import', PROGRAMS, () => {
  it('writes the article of a file, and says what it took and left out', async ({ place }) => {
    const page = join(place.folder({ 'page.html': PAGE }), 'page.html');
    const { code, stdout, stderr, folder } = await runImport(place, [page]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, NAME), 'utf8')).toMatch(/^---\ntitle: The bridge of Tamora opens\n/);
    expect(stdout).toContain('3 paragraphs, 0 headings, 60 words');
    expect(stdout).toContain('published    2026-01-05  (article:published_time)');
    expect(stdout).toMatch(/^ {2}teaser +Read also: The flood$/m);
    expect(stdout).toMatch(/npm run inspect -- .*the-bridge-of-tamora-opens\.md/);
  });

  it.for(['an address of a file', '-', 'a pipe'])('reads %s', async (kind, { place }) => {
    const page = join(place.folder({ 'a page.html': PAGE }), 'a page.html');
    const args = kind === '-' ? ['-'] : kind === 'a pipe' ? [] : [pathToFileURL(page).href];
    const { code, folder } = await runImport(place, args, { input: PAGE });
    expect(code).toBe(0);
    expect(existsSync(join(folder, NAME))).toBe(true);
  });

  it('overwrites nothing without --force', async ({ place }) => {
    const files = { [NAME]: 'mine' };
    const refused = await runImport(place, ['-'], { input: PAGE, files });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/is there already: --force overwrites it, --id writes another file\.\n$/);
    expect(readFileSync(join(refused.folder, NAME), 'utf8')).toBe('mine');
    const forced = await runImport(place, ['-', '--force'], { input: PAGE, files });
    expect(forced.code).toBe(0);
    expect(readFileSync(join(forced.folder, NAME), 'utf8')).not.toBe('mine');
    const other = await runImport(place, ['-'], {
      input: PAGE,
      files: { [NAME.replace('.md', '.txt')]: 'mine' },
    });
    expect(other.stderr).toMatch(/has the id the-bridge-of-tamora-opens already/);
  });

  it('prints the article with --stdout, and writes nothing', async ({ place }) => {
    const { code, stdout, stderr, folder } = await runImport(place, ['-', '--stdout'], { input: PAGE });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\n[\s\S]*\n---\n\nThe bridge/);
    expect(stderr).toMatch(/Left out:/);
    expect(existsSync(join(folder, NAME))).toBe(false);
  });

  it.for<[string, string[], RegExp]>([
    ['a web address', ['https://courier.example.org/x'], /^Acta fetches no pages\. Open https:.* save it/],
    ['no file', ['nowhere.html'], /^Cannot read nowhere\.html: there is no such file or folder\./],
    ['a folder', [ROOT], /is a folder/],
    ['an address of no file', ['file://host/x'], /is no address of a file/],
    ['two pages', ['a', 'b'], /^One page at a time/],
    ['--force with --stdout', ['-', '--force', '--stdout'], /^--force and --stdout exclude each other\./],
    ['an unknown option', ['--nonsense'], /npm run import -- --help lists what there is/],
    ['a wrong id', ['-', '--id', '../x'], /^--id "\.\.\/x" is no id/],
    ['a wrong day', ['-', '--published', '3 Feb'], /published should be a day.*--published/],
  ])('refuses %s with 1', async ([, args, message], { place }) => {
    const { code, stdout, stderr } = await runImport(place, args, { input: PAGE });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('loads no parser to refuse an argument', async ({ place }) => {
    const env = failOnImport(place, 'linkedom', 'mdast-util-from-markdown');
    const command = [process.execPath, PROGRAM] as const;
    expect((await place.run({ command, args: ['a', 'b'], env })).stderr).toMatch(/^One page at a time/);
  });

  it('writes nothing that the bot would refuse', async ({ place }) => {
    const input = storyWith(`<p>${'And so it went on, '.repeat(100)}and on.</p>`).toString();
    const { code, stderr, folder } = await runImport(place, ['-'], { input });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The bot would refuse this article; --stdout prints it[\s\S]*has a sentence of/);
    expect(existsSync(join(folder, NAME))).toBe(false);
  });

  it('says that a page is no article', async ({ place }) => {
    const { code, stderr } = await runImport(place, [], { input: readPageFile('login.html').toString() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Standard input has no article, only \d+ words of text in it\. Save the page/);
  });
});
