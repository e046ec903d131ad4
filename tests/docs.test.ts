/** Checks of the documents: the files and headings that they name exist, and their prose keeps to its width. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The longest line of prose. A row of a table, a picture, or a block of code may have longer ones. */
const MAX_WIDTH = 128;

const FOLDERS = ['.ci', 'commands', 'corpus', 'docs', 'src', 'tests'];

const files = [
  ...readdirSync(ROOT),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  ),
];

const documents = files.filter((path) => /^(?:[A-Z]+|docs\/.*|src\/.*README)\.md$/.test(path));

/** The text of a document without its blocks of code. */
const prose = (path: string): string =>
  readFileSync(join(ROOT, path), 'utf8').replace(/^ *```[\s\S]*?^ *```$/gm, '');

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (path: string): string[] =>
  [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** True for a path of the project, or the end of one: `question/parse-question.ts`. */
const exists = (path: string): boolean => files.some((file) => `/${file}`.endsWith(`/${path}`));

describe.each(documents)('%s', (path) => {
  it('names files that exist', () => {
    const names = prose(path).matchAll(/`([\w-][\w./-]*\.(?:ts|mjs|md|json|txt|tsv|yaml|service))`/g);
    // Whoever reads it makes those that are called yours.
    const named = [...names].map(([, name = '']) => name).filter((name) => !/\byours\./.test(name));
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });

  it('links to files and headings that exist', () => {
    const links = [...prose(path).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const broken = links.filter(([, file = '', anchor]) => {
      const target = file === '' ? path : join(dirname(path), file);
      return !files.includes(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it(`has lines of at most ${MAX_WIDTH} characters`, () => {
    const lines = prose(path).split('\n');
    expect(lines.filter((line) => line.length > MAX_WIDTH && !/^ *(?:\||<img)/.test(line))).toEqual([]);
  });
});
