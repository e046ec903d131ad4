import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCorpusFiles } from '../../src/corpus/read-files.ts';
import { articleFile, at, file, problemsOf } from '../support/article.ts';

/** Corpus files as an attacker would write them: each is refused with a message, and at once. */

/** An article with these lines in its front matter. */
function withLines(...lines: readonly string[]): string {
  const [first = '', ...others] = Buffer.from(articleFile(['It rained.']).bytes)
    .toString()
    .split('\n');
  return [first, ...lines, ...others].join('\n');
}

const head = (field: string, value: string): string =>
  Buffer.from(articleFile(['It rained.'], { [field]: value }).bytes).toString();

const LETTERS = [...'abcdefghi'];

describe('an article', () => {
  it.each<[what: string, text: string, expected: string]>([
    [
      'that would fill any memory with aliases of aliases',
      withLines(
        'x: &x [lol, lol]',
        ...LETTERS.map((letter, i) => `${letter}: &${letter} [${`*${['x', ...LETTERS][i]},`.repeat(9)}]`),
      ),
      'story.md:3: has an alias, *x; write out what it stands for',
    ],
    ['with an alias of itself', withLines('people: &p [*p]'), 'story.md:2: has an alias, *p'],
    [
      'nested a hundred thousand deep',
      withLines(`people: ${'['.repeat(100_000)}`),
      'story.md:2: is not YAML',
    ],
    ['nested and closed again', withLines(`people: ${'['.repeat(5000)}${']'.repeat(5000)}`), 'is not YAML'],
    [
      'nested by indentation',
      withLines(...Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`)),
      'is not YAML that can be read: nested too deeply',
    ],
    [
      'with a hundred thousand fields',
      withLines(...Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`)),
      'k0: is not a field',
    ],
    ['with a field of five million characters', withLines(`x: ${'y'.repeat(5e6)}`), 'x: is not a field'],
    [
      'with a title of a million characters',
      head('title', 'y'.repeat(1e6)),
      'title: should be the article’s headline',
    ],
    ['with a list for a key', withLines('? [a]', ': b'), 'is not a field'],
    [
      'with a function',
      withLines('people: !!js/function "function () {}"'),
      'people: should be a list of people',
    ],
    ['that reaches for prototypes', withLines('__proto__: { title: x }'), '__proto__: is not a field'],
    [
      'with a paragraph of 50 MB',
      `${withLines()}${'z'.repeat(50e6)}`,
      'is a paragraph of 50000000 characters; it may have 20000',
    ],
    [
      'with a paragraph of a million sentences',
      `${withLines()}${'So. '.repeat(1e6)}`,
      'so begin a new one in it',
    ],
    ['of bytes that are no text', '\u0000\u0001', 'has no front matter'],
  ])(
    '%s is refused',
    (_, text, expected) => {
      const began = performance.now();
      const problems = problemsOf(file('corpus/story.md', text));
      expect(problems.join('\n')).toContain(expected);
      expect(problems.join('\n').length).toBeLessThan(20_000);
      // Seconds, where minutes would be what an attacker wants; a busy machine may take its time.
      expect(performance.now() - began).toBeLessThan(10_000);
    },
    20_000,
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'ftp://example.org/x',
    'discord://-/channels/@me',
    '//example.org/x',
    'https://discord.com@example.org/',
    'https://name:word@example.org/',
    'https://example.org/\u202Etxt.exe',
    'https://example.org/\u0007',
    'https://example.org/) [here](https://example.net',
    'https://localhost/',
  ])('with a link to %j is refused', (url) => {
    expect(problemsOf(file('corpus/story.md', head('url', url)))).toMatchObject([
      expect.stringContaining('url: should be an address that begins with https:// or http://'),
    ]);
  });

  it.each(['Turned \u202Earound', 'Red \u001b[31m', 'Bell \u0007', 'Half \uD83D'])(
    'with characters that nobody sees in its title, as %j, is refused, and they are not printed',
    (title) => {
      const problem = at(problemsOf(file('corpus/story.md', head('title', title))), 0);
      expect(problem).toContain('title: should be the article’s headline, without control characters');
      expect(problem).not.toMatch(/[\p{Cc}\u202A-\u202E\p{Cs}]/u);
    },
  );
});

describe('a file of the corpus folder', () => {
  function folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'acta-hostile-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    writeFileSync(join(path, 'story.md'), withLines());
    return path;
  }

  it.each<[what: string, make: (path: string) => void, expected: RegExp]>([
    [
      'of 50 MB',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 50e6);
      },
      /other\.md has 50000000 bytes; Acta reads at most 16000000/,
    ],
    [
      'that is a link to a device without end',
      (path) => symlinkSync('/dev/zero', path),
      /other\.md is not a file/,
    ],
    ['that is a link to itself', (path) => symlinkSync(path, path), /other\.md cannot be read: ELOOP/],
    [
      'that is a link to nothing',
      (path) => symlinkSync(`${path}.gone`, path),
      /other\.md cannot be read: ENOENT/,
    ],
    ['that is a folder', (path) => mkdirSync(path), /other\.md is not a file/],
    ['that is a pipe nobody writes to', (path) => execFileSync('mkfifo', [path]), /other\.md is not a file/],
  ])('%s is refused', (_, make, expected) => {
    const path = folder();
    make(join(path, 'other.md'));
    expect(() => readCorpusFiles(path)).toThrow(expected);
  });

  it('may be a link to a file, as those of a mounted volume are', () => {
    const path = folder();
    symlinkSync(join(path, 'story.md'), join(path, 'other.md'));
    expect(readCorpusFiles(path)).toHaveLength(2);
  });
});
