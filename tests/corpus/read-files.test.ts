import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCorpusFiles } from '../../src/corpus/read-files.ts';
import { StartupError } from '../../src/errors.ts';

/** A new folder with these files, empty ones, which is gone after the test. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'acta-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) writeFileSync(join(folder, name), name);
  return folder;
}

/** The message of the StartupError that reading `folder` ends in. */
function refusalOf(folder: string): string {
  try {
    readCorpusFiles(folder);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('It was read');
}

describe('the corpus folder', () => {
  it('gives its articles, their banks and synonyms, in an order that does not depend on the disk', () => {
    const folder = folderWith('b.md', 'synonyms.yaml', 'b.questions.yaml', 'c.txt', 'a.md');
    const NAMES = ['a.md', 'b.md', 'b.questions.yaml', 'c.txt', 'synonyms.yaml'];
    const files = readCorpusFiles(folder);
    expect(files.map(({ path }) => basename(path))).toStrictEqual(NAMES);
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toStrictEqual(NAMES);
  });

  it('may have files for people beside them', () => {
    const files = readCorpusFiles(folderWith('a.md', 'README.md', '.gitkeep'));
    expect(files.map(({ path }) => basename(path))).toStrictEqual(['a.md']);
  });

  it('that is missing is named, with the variable to check', () => {
    const folder = join(folderWith(), 'nowhere');
    const message = refusalOf(folder);
    expect(message).toContain(folder);
    expect(message).toContain('CORPUS_DIR');
  });

  it('that is a file is named, with the variable to check', () => {
    const path = join(folderWith('a.md'), 'a.md');
    expect(refusalOf(path)).toContain(path);
    expect(refusalOf(path)).toContain('CORPUS_DIR');
  });

  it.each([[[]], [['synonyms.yaml']], [['README.md']]])(
    'with no article in it (%j) says what to put there',
    (names) => {
      expect(refusalOf(folderWith(...names))).toContain('has no article in it. Put a .md or .txt file there');
    },
  );

  it.each(['b.text', 'b.TXT', 'c.markdown', 'synonym.yaml', 'Synonyms.yaml', 'e.md.bak'])(
    'with a stray file, %s, names it: it would go missing without a word',
    (name) => {
      const message = refusalOf(folderWith('a.md', name));
      expect(message).toContain(name);
      expect(message).not.toContain('a.md,');
    },
  );

  it('with a folder in it names that too', () => {
    const folder = folderWith('a.md');
    mkdirSync(join(folder, 'drafts'));
    expect(refusalOf(folder)).toContain('drafts');
  });
});
