import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCorpusFolder } from '../../src/corpus/read-folder.ts';
import { StartupError } from '../../src/errors.ts';

/** A temporary folder with these files, which contain their names. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'acta-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) writeFileSync(join(folder, name), name);
  return folder;
}

/** The message of the StartupError that a folder is refused with. */
function refusalOf(folder: string): string {
  try {
    readCorpusFolder(folder);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('The folder was read');
}

describe('the corpus folder', () => {
  it('has articles, question banks and synonyms, which are read in the order of their names', () => {
    const folder = folderWith('b.md', 'synonyms.yaml', 'b.questions.yaml', 'c.txt', 'a.md');
    const NAMES = ['a.md', 'b.md', 'b.questions.yaml', 'c.txt', 'synonyms.yaml'];
    const files = readCorpusFolder(folder);
    expect(files.map(({ path }) => basename(path))).toStrictEqual(NAMES);
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toStrictEqual(NAMES);
  });

  it('may have a README and hidden files, which are ignored', () => {
    const files = readCorpusFolder(folderWith('a.md', 'README.md', '.gitkeep'));
    expect(files.map(({ path }) => basename(path))).toStrictEqual(['a.md']);
  });

  it('is named with the variable to check when it is missing', () => {
    const folder = join(folderWith(), 'nowhere');
    const message = refusalOf(folder);
    expect(message).toContain(folder);
    expect(message).toContain('CORPUS_DIR');
  });

  it('is named with the variable to check when it is a file', () => {
    const path = join(folderWith('a.md'), 'a.md');
    expect(refusalOf(path)).toContain(path);
    expect(refusalOf(path)).toContain('CORPUS_DIR');
  });

  it.each([[[]], [['synonyms.yaml']], [['README.md']]])('is refused without an article: %j', (names) => {
    expect(refusalOf(folderWith(...names))).toContain('has no article in it. Put a .md or .txt file there');
  });

  it.each(['b.text', 'b.TXT', 'c.markdown', 'synonym.yaml', 'Synonyms.yaml', 'e.md.bak'])(
    'is refused with a file of another kind: %s',
    (name) => {
      const message = refusalOf(folderWith('a.md', name));
      expect(message).toContain(name);
      expect(message).not.toContain('a.md,');
    },
  );

  it('is refused with a folder in it', () => {
    const folder = folderWith('a.md');
    mkdirSync(join(folder, 'drafts'));
    expect(refusalOf(folder)).toContain('drafts');
  });
});
