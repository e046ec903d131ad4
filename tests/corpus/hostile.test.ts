import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCorpusFolder } from '../../src/corpus/read-folder.ts';
import { articleFile, at, diagnosticsOf, file } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';

/** Corpus files as an attacker would write them. */

/** An article with these lines in its front matter. */
function withFrontMatter(...lines: readonly string[]): string {
  const [first = '', ...others] = Buffer.from(articleFile(['It rained.']).bytes)
    .toString()
    .split('\n');
  return [first, ...lines, ...others].join('\n');
}

const withField = (field: string, value: string): string =>
  Buffer.from(articleFile(['It rained.'], { [field]: value }).bytes).toString();

const LETTERS = [...'abcdefghi'];

describe('an article is refused quickly', () => {
  it.each<[title: string, text: string, expected: string]>([
    [
      'with aliases that expand exponentially',
      withFrontMatter(
        'x: &x [lol, lol]',
        ...LETTERS.map((letter, i) => `${letter}: &${letter} [${`*${['x', ...LETTERS][i]},`.repeat(9)}]`),
      ),
      'story.md:3: a text that begins with * must be in quotation marks',
    ],
    ['with an alias of itself', withFrontMatter('people: &p [*p]'), 'story.md:2: a text that begins with *'],
    [
      'with YAML nested a hundred thousand deep',
      withFrontMatter(`people: ${'['.repeat(100_000)}`),
      'is not YAML that can be read: nested too deeply',
    ],
    [
      'with closed YAML nested five thousand deep',
      withFrontMatter(`people: ${'['.repeat(5000)}${']'.repeat(5000)}`),
      'is not YAML that can be read: nested too deeply',
    ],
    [
      'with YAML nested by indentation',
      withFrontMatter(...Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`)),
      'is not YAML that can be read: nested too deeply',
    ],
    [
      'with a hundred thousand fields',
      withFrontMatter(...Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`)),
      'k0: is no known field',
    ],
    [
      'with a field of five million characters',
      withFrontMatter(`x: ${'y'.repeat(5e6)}`),
      'x: is no known field',
    ],
    [
      'with a title of a million characters',
      withField('title', 'y'.repeat(1e6)),
      'title: should be the article’s headline',
    ],
    ['with a list as a key', withFrontMatter('? [a]', ': b'), 'is no known field'],
    [
      'with a function',
      withFrontMatter('people: !!js/function "function () {}"'),
      'story.md:2: a text that begins with ! must be in quotation marks',
    ],
    [
      'with a field named __proto__',
      withFrontMatter('__proto__: { title: x }'),
      '__proto__: is no known field',
    ],
    [
      'with a paragraph of 50 MB',
      `${withFrontMatter()}${'z'.repeat(50e6)}`,
      'is a paragraph of 50000000 characters; it may have 20000',
    ],
    [
      'with a paragraph of a million sentences',
      `${withFrontMatter()}${'So. '.repeat(1e6)}`,
      'so begin a new one in it',
    ],
    ['of control characters', '\u0000\u0001', 'has no front matter'],
  ])('%s', (_, text, expected) => {
    let diagnostics = '';
    const ms = cpuTime(() => {
      diagnostics = diagnosticsOf(file('corpus/story.md', text)).join('\n');
    });
    expect(diagnostics).toContain(expected);
    expect(diagnostics.length).toBeLessThan(20_000);
    expect(ms).toBeLessThan(10_000);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'ftp://example.org/x',
    'discord://-/channels/@me',
    '//example.org/x',
    'https://discord.com@example.org/',
    'https://name:word@example.org/',
    'https://example.org/\u0007',
    'https://example.org/) [here](https://example.net',
    'https://localhost/',
  ])('with the link %j', (url) => {
    expect(diagnosticsOf(file('corpus/story.md', withField('url', url)))).toMatchObject([
      expect.stringContaining('url: should be the page’s public address'),
    ]);
  });

  it.each(['Turned \\u202Earound', 'Red \\u001b[31m', 'Bell \\u0007', 'Half \\uD83D'])(
    'with invisible characters in its title, which are not printed: "%s"',
    (title) => {
      // An escape sequence of YAML; the characters themselves are not all left when a file has been read.
      const text = withField('title', 'TITLE').replace('TITLE', title);
      const diagnostic = at(diagnosticsOf(file('corpus/story.md', text)), 0);
      expect(diagnostic).toContain('title: should be the article’s headline, without control characters');
      expect(diagnostic).not.toMatch(/[\p{Cc}\u202A-\u202E\p{Cs}]/u);
    },
  );
});

describe('a file of the corpus folder', () => {
  function corpusFolder(): string {
    const path = mkdtempSync(join(tmpdir(), 'acta-hostile-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    writeFileSync(join(path, 'story.md'), withFrontMatter());
    return path;
  }

  it.each<[title: string, create: (path: string) => void, expected: RegExp]>([
    [
      'of 50 MB',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 50e6);
      },
      /other\.md has 50000000 bytes; Acta reads at most 4000000/,
    ],
    [
      'that links to an endless device',
      (path) => symlinkSync('/dev/zero', path),
      /other\.md is a link that leads out of the corpus folder/,
    ],
    [
      'that links to the environment of the process, which has the token in it',
      (path) => symlinkSync('/proc/self/environ', path),
      /other\.md is a link that leads out of the corpus folder/,
    ],
    [
      'that links to itself',
      (path) => symlinkSync(path, path),
      /Cannot read .*other\.md: its links lead in a circle/,
    ],
    [
      'that links to nothing',
      (path) => symlinkSync(`${path}.gone`, path),
      /Cannot read .*other\.md: there is no such file or folder\./,
    ],
    ['that is a folder', (path) => mkdirSync(path), /other\.md is not a file/],
    ['that is a pipe without a writer', (path) => execFileSync('mkfifo', [path]), /other\.md is not a file/],
  ])('%s is refused', async (_, create, expected) => {
    const path = corpusFolder();
    create(join(path, 'other.md'));
    await expect(readCorpusFolder(path)).rejects.toThrow(expected);
  });

  it('may be a link to a file of the folder, as in a mounted volume, and the folder one itself', async () => {
    const path = corpusFolder();
    mkdirSync(join(path, '..data'));
    renameSync(join(path, 'story.md'), join(path, '..data', 'story.md'));
    symlinkSync('..data/story.md', join(path, 'story.md'));
    const link = `${path}-link`;
    onTestFinished(() => rmSync(link));
    symlinkSync(path, link);
    expect((await readCorpusFolder(link)).files).toHaveLength(1);
  });
});
