import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { registry } from '../../commands/index.ts';
import { readCorpusFiles } from '../../src/corpus/read-files.ts';
import { executeLine } from '../../src/interactions/execute.ts';
import { createExecutionContext } from '../../src/interactions/registry.ts';
import { cacheKey, readCache, writeCache } from '../../src/knowledge/index-cache.ts';
import { KnowledgeStore } from '../../src/knowledge/knowledge-store.ts';
import { loadCorpus } from '../../src/knowledge/load-corpus.ts';
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
    writeCache(folder, 'own', own);
    const saved = readCache(folder, 'own');
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
        expect(executeLine(line, language, createExecutionContext(registry, saved)), line).toStrictEqual(
          executeLine(line, language, own),
        );
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
    ].map(cacheKey);
    expect(new Set(names).size).toBe(names.length);
    expect(cacheKey(FILES)).toBe(names[0]);
  });

  it('that is damaged, or of something else, is as good as none', ({ place }) => {
    const folder = place.folder({ 'nonsense.index': 'not an index', 'other.index': '' });
    writeCache(folder, 'cut', knowledgeFrom(...FILES));
    truncateSync(join(folder, 'cut.index'), 500);
    for (const name of ['cut', 'nonsense', 'other', 'missing'])
      expect(readCache(folder, name)).toBeUndefined();
  });

  it('is kept for the last few corpora only', ({ place }) => {
    const folder = place.folder();
    const knowledge = knowledgeFrom(...FILES);
    for (const [i, name] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      writeCache(folder, name, knowledge);
      utimesSync(join(folder, `${name}.index`), i, i);
    }
    writeCache(folder, 'g', knowledge);
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
    (await KnowledgeStore.open(folder, cache)).persist();
    const [saved] = readdirSync(cache);
    expect(saved).toBe(`${cacheKey(readCorpusFiles(folder))}.index`);
    // That it is used shows where what is saved is not what the files say.
    writeCache(cache, cacheKey(readCorpusFiles(folder)), knowledgeFrom(articleFile(['Saved.'])));
    expect((await KnowledgeStore.open(folder, cache)).knowledge.corpus.passages).toHaveLength(1);
    writeFileSync(join(folder, 'another.txt'), 'One more article.\n');
    expect((await KnowledgeStore.open(folder, cache)).knowledge.corpus.articles).toHaveLength(2);
  }, 20_000);

  it('saves nothing that is made in a moment', async ({ place }) => {
    const [folder, cache] = [place.folder({ 'a.txt': 'The bridge opened.\n' }), place.folder()];
    (await KnowledgeStore.open(folder, cache)).persist();
    expect(readdirSync(cache)).toEqual([]);
  });

  it('says when it cannot save, and answers all the same', async ({ place }) => {
    const [folder, cache] = [place.folder(corpus()), place.folder()];
    const blocked = join(cache, 'file', 'cache');
    writeFileSync(join(cache, 'file'), 'no folder');
    const library = await KnowledgeStore.open(folder, blocked);
    expect(() => library.persist()).toThrow('ENOTDIR');
    expect(library.knowledge.corpus.articles).toHaveLength(1);
    expect(() => library.persist()).not.toThrow();
  });
});

describe('what is saved of a corpus', () => {
  it('is all of it, but for questions that are not offered to others: those have taught what they had to', ({
    place,
  }) => {
    const folder = place.folder();
    const knowledge = knowledgeFrom(...FILES);
    writeCache(folder, 'all', knowledge);
    const { names: _, ...read } = loadCorpus(FILES);
    const { names: __, ...saved } = readCache(folder, 'all')?.corpus ?? loadCorpus([]);
    const bank = read.bank.filter(({ suggested: canonical }) => canonical);
    expect(bank.length).toBeLessThan(read.bank.length);
    expect(saved).toStrictEqual({ ...read, bank });
  });
});
