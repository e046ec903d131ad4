import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readCorpusFiles } from '../../src/corpus/read-files.ts';
import { runLine } from '../../src/interactions/execute.ts';
import { fingerprint, loadSaved, save } from '../../src/knowledge/index-cache.ts';
import { openLibrary } from '../../src/knowledge/knowledge-store.ts';
import { makeCorpus } from '../../src/knowledge/load-corpus.ts';
import { articleFile, at, file, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { it } from '../support/program.ts';

const BANK = `1:
  en: [when did the bridge open, is the bridge finally open]
  es: [cuándo abrió el puente]
none:
  en: [how high is the bridge]
  es: []
`;
const FILES = [
  articleFile(['The bridge opened on Monday.', 'It has four lanes.']),
  file('corpus/story.questions.yaml', BANK),
];

describe('a saved index', () => {
  it('answers like the one that was saved, whatever is asked', ({ place }) => {
    const folder = place.folder();
    const own = ownKnowledge();
    save(folder, 'own', own);
    const saved = loadSaved(folder, 'own');
    if (!saved) throw new Error('Nothing has been saved');
    for (const line of [
      'who attended',
      'how old is petro',
      'quién fue',
      '/quote gustabo',
      '/topics',
      'cocane',
      '/help',
    ]) {
      for (const language of ['en', 'es'] as const)
        expect(runLine(line, language, saved), line).toStrictEqual(runLine(line, language, own));
    }
  });

  it('is one of just these files: any change of a byte, or of a name, has another name', () => {
    const [article, bank] = [at(FILES, 0), at(FILES, 1)];
    const names = [
      FILES,
      [article],
      [articleFile(['The bridge opened on Tuesday.', 'It has four lanes.']), bank],
      [article, file('corpus/other.questions.yaml', BANK)],
      [article, file('corpus/story.questions.yaml', `${BANK} `)],
    ].map(fingerprint);
    expect(new Set(names).size).toBe(names.length);
    expect(fingerprint(FILES)).toBe(names[0]);
  });

  it('that is damaged, or of something else, is as good as none', ({ place }) => {
    const folder = place.folder({ 'nonsense.index': 'not an index', 'other.index': '' });
    save(folder, 'cut', knowledgeFrom(...FILES));
    truncateSync(join(folder, 'cut.index'), 500);
    for (const name of ['cut', 'nonsense', 'other', 'missing'])
      expect(loadSaved(folder, name)).toBeUndefined();
  });

  it('is kept for the last few corpora only', ({ place }) => {
    const folder = place.folder();
    const knowledge = knowledgeFrom(...FILES);
    for (const [i, name] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      save(folder, name, knowledge);
      utimesSync(join(folder, `${name}.index`), i, i);
    }
    save(folder, 'g', knowledge);
    expect(readdirSync(folder).sort()).toEqual(['d.index', 'e.index', 'f.index', 'g.index']);
  });
});

describe('a library', () => {
  const corpus = (): Record<string, string> => {
    const folder = new URL('../../corpus/', import.meta.url);
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    );
  };

  it('saves what took long, and starts from it next time, as long as nothing has changed', async ({
    place,
  }) => {
    const [folder, cache] = [place.folder(corpus()), place.folder()];
    (await openLibrary(folder, cache)).prepare();
    const [saved] = readdirSync(cache);
    expect(saved).toBe(`${fingerprint(readCorpusFiles(folder))}.index`);
    // That it is used shows where what is saved is not what the files say.
    save(cache, fingerprint(readCorpusFiles(folder)), knowledgeFrom(articleFile(['Saved.'])));
    expect((await openLibrary(folder, cache)).knowledge.corpus.passages).toHaveLength(1);
    writeFileSync(join(folder, 'another.txt'), 'One more article.\n');
    expect((await openLibrary(folder, cache)).knowledge.corpus.articles).toHaveLength(2);
  }, 20_000);

  it('saves nothing that is made in a moment', async ({ place }) => {
    const [folder, cache] = [place.folder({ 'a.txt': 'The bridge opened.\n' }), place.folder()];
    (await openLibrary(folder, cache)).prepare();
    expect(readdirSync(cache)).toEqual([]);
  });

  it('says when it cannot save, and answers all the same', async ({ place }) => {
    const [folder, cache] = [place.folder(corpus()), place.folder()];
    const blocked = join(cache, 'file', 'cache');
    writeFileSync(join(cache, 'file'), 'no folder');
    const library = await openLibrary(folder, blocked);
    expect(() => library.prepare()).toThrow('ENOTDIR');
    expect(library.knowledge.corpus.articles).toHaveLength(1);
    expect(() => library.prepare()).not.toThrow();
  });
});

describe('what is saved of a corpus', () => {
  it('is all of it, but for questions that are not offered to others: those have taught what they had to', ({
    place,
  }) => {
    const folder = place.folder();
    const knowledge = knowledgeFrom(...FILES);
    save(folder, 'all', knowledge);
    const { names: _, ...read } = makeCorpus(FILES);
    const { names: __, ...saved } = loadSaved(folder, 'all')?.corpus ?? makeCorpus([]);
    const bank = read.bank.filter(({ canonical }) => canonical);
    expect(bank.length).toBeLessThan(read.bank.length);
    expect(saved).toStrictEqual({ ...read, bank });
  });
});
