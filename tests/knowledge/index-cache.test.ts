import { readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { registry } from '../../commands/index.ts';
import { readCorpusFolder } from '../../src/corpus/read-folder.ts';
import { createExecutionContext } from '../../src/interactions/command-registry.ts';
import { executeLine } from '../../src/interactions/execute.ts';
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

describe('an entry of the index cache', () => {
  it('gives the same replies as the knowledge base that was written', ({ place }) => {
    const folder = place.folder();
    const own = ownKnowledge();
    writeCache(folder, 'own', own);
    const cached = readCache(folder, 'own');
    if (!cached) throw new Error('There is no entry');
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
        expect(executeLine(line, language, createExecutionContext(registry, cached)), line).toStrictEqual(
          executeLine(line, language, own),
        );
    }
  });

  it('has another key when a byte or a name of the files changes', () => {
    const [article, bank] = [at(FILES, 0), at(FILES, 1)];
    const keys = [
      FILES,
      [article],
      [articleFile(['The bridge opened on Tuesday.', 'It has four lanes.']), bank],
      [article, file('corpus/other.questions.yaml', BANK)],
      [article, file('corpus/story.questions.yaml', `${BANK} `)],
    ].map(cacheKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(cacheKey(FILES)).toBe(keys[0]);
  });

  it('is ignored when it is damaged or of another kind', ({ place }) => {
    const folder = place.folder({ 'nonsense.index': 'not an index', 'other.index': '' });
    writeCache(folder, 'cut', knowledgeFrom(...FILES));
    truncateSync(join(folder, 'cut.index'), 500);
    for (const key of ['cut', 'nonsense', 'other', 'missing']) expect(readCache(folder, key)).toBeUndefined();
  });

  it('is deleted when there are four newer ones', ({ place }) => {
    const folder = place.folder();
    const knowledge = knowledgeFrom(...FILES);
    for (const [i, key] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      writeCache(folder, key, knowledge);
      utimesSync(join(folder, `${key}.index`), i, i);
    }
    writeCache(folder, 'g', knowledge);
    expect(readdirSync(folder).sort()).toEqual(['d.index', 'e.index', 'f.index', 'g.index']);
  });
});

describe('a knowledge store', () => {
  const ownCorpusFiles = (): Record<string, string> => {
    const folder = new URL('../../corpus/', import.meta.url);
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    );
  };

  it('caches a slow build, and loads it from the cache until a file changes', async ({ place }) => {
    const [folder, cache] = [place.folder(ownCorpusFiles()), place.folder()];
    (await KnowledgeStore.open(folder, cache)).persist();
    const [entry] = readdirSync(cache);
    expect(entry).toBe(`${cacheKey(readCorpusFolder(folder))}.index`);
    // An entry that does not match the files shows that it is used.
    writeCache(cache, cacheKey(readCorpusFolder(folder)), knowledgeFrom(articleFile(['Saved.'])));
    expect((await KnowledgeStore.open(folder, cache)).knowledge.corpus.passages).toHaveLength(1);
    writeFileSync(join(folder, 'another.txt'), 'One more article.\n');
    expect((await KnowledgeStore.open(folder, cache)).knowledge.corpus.articles).toHaveLength(2);
  }, 20_000);

  it('does not cache a fast build', async ({ place }) => {
    const [folder, cache] = [place.folder({ 'a.txt': 'The bridge opened.\n' }), place.folder()];
    (await KnowledgeStore.open(folder, cache)).persist();
    expect(readdirSync(cache)).toEqual([]);
  });

  it('throws once when the cache cannot be written, and keeps its knowledge', async ({ place }) => {
    const [folder, cache] = [place.folder(ownCorpusFiles()), place.folder()];
    const blocked = join(cache, 'file', 'cache');
    writeFileSync(join(cache, 'file'), 'no folder');
    const store = await KnowledgeStore.open(folder, blocked);
    expect(() => store.persist()).toThrow('ENOTDIR');
    expect(store.knowledge.corpus.articles).toHaveLength(1);
    expect(() => store.persist()).not.toThrow();
  });
});

describe('a cached corpus', () => {
  it('has everything except the questions that are not suggested', ({ place }) => {
    const folder = place.folder();
    const knowledge = knowledgeFrom(...FILES);
    writeCache(folder, 'all', knowledge);
    const { names: _, ...loaded } = loadCorpus(FILES);
    const { names: __, ...cached } = readCache(folder, 'all')?.corpus ?? loadCorpus([]);
    const bank = loaded.bank.filter(({ suggested }) => suggested);
    expect(bank.length).toBeLessThan(loaded.bank.length);
    expect(cached).toStrictEqual({ ...loaded, bank });
  });
});
