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
async function refusalOf(folder: string): Promise<string> {
  const error = await readCorpusFolder(folder).catch((reason: unknown) => reason);
  if (error instanceof StartupError) return error.message;
  throw new Error(`The folder was not refused: ${error}`);
}

describe('the corpus folder', () => {
  it('has articles, question banks and synonyms, which are read in the order of their names', async () => {
    const folder = folderWith('b.md', 'synonyms.yaml', 'b.questions.yaml', 'c.txt', 'a.md');
    const NAMES = ['a.md', 'b.md', 'b.questions.yaml', 'c.txt', 'synonyms.yaml'];
    const { files } = await readCorpusFolder(folder);
    expect(files.map(({ path }) => basename(path))).toStrictEqual(NAMES);
    expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toStrictEqual(NAMES);
  });

  it('may have a README, which is ignored', async () => {
    const { files, ignored } = await readCorpusFolder(folderWith('a.md', 'README.md', 'README'));
    expect(files.map(({ path }) => basename(path))).toStrictEqual(['a.md']);
    expect(ignored).toStrictEqual([]);
  });

  it('may have backups, pictures and files of the system, which are ignored and named', async () => {
    const beside = [
      '#a.md#',
      '.DS_Store',
      '.a.md.swp',
      'Thumbs.db',
      'a.md.bak',
      'a.md~',
      'chart.PNG',
      'photo.jpg',
    ];
    const folder = folderWith('a.md', ...beside);
    mkdirSync(join(folder, 'lost+found'));
    const { files, ignored } = await readCorpusFolder(folder);
    expect(files.map(({ path }) => basename(path))).toStrictEqual(['a.md']);
    expect([...ignored].sort()).toStrictEqual([...beside, 'lost+found'].sort());
  });

  it('is named with the variable to check when it is missing', async () => {
    const folder = join(folderWith(), 'nowhere');
    const message = await refusalOf(folder);
    expect(message).toContain(folder);
    expect(message).toContain('CORPUS_DIR');
  });

  it('is named with the variable to check when it is a file', async () => {
    const path = join(folderWith('a.md'), 'a.md');
    expect(await refusalOf(path)).toContain(path);
    expect(await refusalOf(path)).toContain('CORPUS_DIR');
  });

  it.each([[[]], [['synonyms.yaml']], [['README.md']], [['a.md~']]])(
    'is refused without an article: %j',
    async (names) => {
      expect(await refusalOf(folderWith(...names))).toContain(
        'has no article in it. Put a .md or .txt file there',
      );
    },
  );

  it.each([
    ['b.text', 'an article without front matter ends in .txt'],
    ['b.TXT', 'an article without front matter ends in .txt'],
    ['c.markdown', 'an article with front matter ends in .md'],
    ['a.questions.yml', 'a question bank ends in .questions.yaml'],
    ['a.Questions.yaml', 'a question bank ends in .questions.yaml'],
    ['synonym.yaml', 'rename it to synonyms.yaml'],
    ['Synonyms.yaml', 'rename it to synonyms.yaml'],
    ['notes.docx', 'rename it, or move it away'],
  ])('is refused with a file of another kind, and says what to do: %s', async (name, remedy) => {
    const message = await refusalOf(folderWith('a.md', name));
    expect(message).toContain(`${name}: `);
    expect(message).toContain(remedy);
    expect(message).not.toContain('a.md:');
  });

  it('is refused with a folder in it', async () => {
    const folder = folderWith('a.md');
    mkdirSync(join(folder, 'drafts'));
    expect(await refusalOf(folder)).toContain('drafts');
  });
});
