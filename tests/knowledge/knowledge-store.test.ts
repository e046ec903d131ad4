import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, vi } from 'vitest';
import { StartupError } from '../../src/errors.ts';
import { encodeEntry } from '../../src/knowledge/cache-entry.ts';
import { indexPart } from '../../src/knowledge/index-part.ts';
import { IndexingThread } from '../../src/knowledge/indexing-thread.ts';
import { KnowledgeStore } from '../../src/knowledge/knowledge-store.ts';
import { readLanguageResources } from '../../src/knowledge/read-language-resources.ts';
import { lazy } from '../../src/util/lazy.ts';
import { articleFile } from '../support/article.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { it, type Place } from '../support/program.ts';

const text = (...paragraphs: string[]): string => Buffer.from(articleFile(paragraphs).bytes).toString();

interface OpenStore {
  readonly store: KnowledgeStore;
  readonly warnings: string[];
  /** The names of the files that were indexed. */
  readonly indexed: string[];
}

async function openStore(corpusFolder: string, cacheFolder: string): Promise<OpenStore> {
  const [warnings, indexed]: [string[], string[]] = [[], []];
  const store = await KnowledgeStore.open({
    corpusFolder,
    cacheFolder,
    onWarning: (message) => warnings.push(message),
    onIndexing: (paths) => indexed.push(...paths.map((path) => basename(path))),
  });
  return { store, warnings, indexed };
}

const resources = lazy(readLanguageResources);

/** Indexes in the main thread: another takes most of a second to start, and has its own tests, indexing-thread.test.ts. */
function startNoThread(): void {
  vi.spyOn(IndexingThread.prototype, 'index').mockImplementation(async (part) => {
    const indexed = indexPart(part, resources());
    return Array.isArray(indexed) ? indexed : encodeEntry(indexed);
  });
}

/** What a listener is told of a watched store. */
function watchEvents(store: KnowledgeStore, place: Place): string[] {
  const events: string[] = [];
  place.defer(
    store.watch({
      onReload: ({ corpus }) => events.push(`articles: ${corpus.articles.length}`),
      onError: (reason) => events.push(reason),
    }),
  );
  return events;
}

/** A watched store of one article. */
async function watchedStore(
  place: Place,
  folder: string = place.folder({ 'story.md': text('The bridge opened.') }),
): Promise<OpenStore & { folder: string; events: string[] }> {
  const opened = await openStore(folder, place.folder());
  return { ...opened, folder, events: watchEvents(opened.store, place) };
}

/** The first paragraph. */
const firstParagraph = ({ knowledge }: KnowledgeStore): string | undefined => {
  const [passage] = knowledge.corpus.passages;
  return passage?.article.text.slice(passage.start, passage.end);
};

// The README promises five seconds; twice that for a machine that is busy with other tests.
const soon = { timeout: PATIENCE_MS, interval: 20 };

const FILES = {
  'bridge.md': text('The bridge opened.'),
  'harbour.txt': 'The harbour closed.\n',
  'harbour.questions.yaml': '1:\n  en: [did the harbour close]\n',
  'synonyms.yaml': '- [close, shut]\n',
};

describe('a knowledge store that indexes in a thread', () => {
  it('indexes every part once: a restart finds all of them in the cache', async ({ place }) => {
    const [folder, cache] = [place.folder(FILES), place.folder()];
    const first = await openStore(folder, cache);
    expect(first.indexed).toStrictEqual(['bridge.md', 'harbour.txt', 'synonyms.yaml']);
    const second = await openStore(folder, cache);
    expect(second.indexed).toStrictEqual([]);
    expect(second.store.version).toBe(first.store.version);
    expect(second.store.knowledge.corpus.articles).toStrictEqual(first.store.knowledge.corpus.articles);
    expect([...first.warnings, ...second.warnings]).toStrictEqual([]);
  });
});

describe('a knowledge store', () => {
  beforeEach(startNoThread);

  it('indexes the part that was edited and no other, also after a restart', async ({ place }) => {
    const [folder, cache] = [place.folder(FILES), place.folder()];
    const { store, indexed } = await openStore(folder, cache);
    const events = watchEvents(store, place);
    const { length } = indexed;
    writeFileSync(join(folder, 'harbour.questions.yaml'), '1:\n  en: [is the harbour shut]\n');
    await vi.waitFor(() => expect(events).toHaveLength(1), soon);
    expect(indexed.slice(length)).toStrictEqual(['harbour.txt']);
    expect((await openStore(folder, cache)).indexed).toStrictEqual([]);
  });

  it('indexes nothing when an article is removed, or an edit taken back', async ({ place }) => {
    const [folder, cache] = [place.folder(FILES), place.folder()];
    const { store, indexed } = await openStore(folder, cache);
    const events = watchEvents(store, place);
    const { length } = indexed;
    rmSync(join(folder, 'bridge.md'));
    await vi.waitFor(() => expect(events).toStrictEqual(['articles: 1']), soon);
    writeFileSync(join(folder, 'bridge.md'), FILES['bridge.md']);
    await vi.waitFor(() => expect(events).toStrictEqual(['articles: 1', 'articles: 2']), soon);
    expect(indexed.slice(length)).toStrictEqual([]);
  });

  it('keeps the articles that have not changed as they are, so that a change costs what has changed', async ({
    place,
  }) => {
    const { store, events, folder } = await watchedStore(place, place.folder(FILES));
    const [before] = store.knowledge.index.articles;
    writeFileSync(join(folder, 'harbour.txt'), 'The harbour is open again.\n');
    await vi.waitFor(() => expect(events).toHaveLength(1), soon);
    expect(store.knowledge.index.articles[0]).toBe(before);
  });

  it('rebuilds a damaged entry, and says so', async ({ place }) => {
    const [folder, cache] = [place.folder(FILES), place.folder()];
    const first = await openStore(folder, cache);
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'nonsense');
    const second = await openStore(folder, cache);
    expect(second.indexed).toStrictEqual(first.indexed);
    expect(second.warnings).toHaveLength(3);
    expect(second.warnings[0]).toContain('checksum');
    expect(second.store.knowledge.corpus.articles).toStrictEqual(first.store.knowledge.corpus.articles);
    expect((await openStore(folder, cache)).warnings).toStrictEqual([]);
  });

  it('names all mistakes of all files at once', async ({ place }) => {
    const folder = place.folder({
      'a.md': '---\ntitle: A bridge\n---\nIt opened.\n',
      'b.md': 'It opened.\n',
      'c.txt': 'It opened.\n',
      'd.questions.yaml': '1:\n  en: [what]\n',
      'synonyms.yaml': 'no list\n',
    });
    await expect(openStore(folder, place.folder())).rejects.toThrow(
      /^The corpus has mistakes:\n(?=[\s\S]*a\.md:2: publication: is missing)(?=[\s\S]*b\.md:1: has no front matter)(?=[\s\S]*d\.questions\.yaml:1: there is no article)(?=[\s\S]*synonyms\.yaml:1: should be a list)/,
    );
  });

  it.for<[mistake: string, files: Readonly<Record<string, string>>, message: RegExp]>([
    [
      'a file in place of the folder',
      { mine: 'no folder' },
      /^Cannot read the corpus folder mine: there is a file where a folder should be\. Check CORPUS_DIR\./,
    ],
    [
      'a folder without an article',
      { 'mine/README.txt': 'Put articles here' },
      /^mine has no article in it\. Put a \.md or \.txt file there/,
    ],
    [
      'a stray file',
      { 'mine/story.md': text('It rained.'), 'mine/notes.docx': '' },
      /^mine\/notes\.docx: it is neither an article .* move it away$/m,
    ],
    [
      'a folder in the folder',
      { 'mine/story.md': text('It rained.'), 'mine/more/story.txt': 'The bridge opened.' },
      /^mine\/more: it is a folder; put its articles beside it, or move it away$/m,
    ],
    [
      'invalid YAML in synonyms.yaml',
      { 'mine/story.md': text('It rained.'), 'mine/synonyms.yaml': '- [a, b\n' },
      /^mine\/synonyms\.yaml:\d+: /m,
    ],
  ])('refuses %s with a message for the operator', async ([, files, message], { place }) => {
    const workingFolder = process.cwd();
    process.chdir(place.folder(files));
    place.defer(() => process.chdir(workingFolder));
    const refused = openStore('mine', place.folder());
    await expect(refused).rejects.toBeInstanceOf(StartupError);
    await expect(refused).rejects.toThrow(message);
  });

  it('warns of two articles with one url, of which one may be a copy', async ({ place }) => {
    const folder = place.folder({ 'a.md': text('It rained.'), 'b.md': text('It snowed.') });
    const { warnings } = await openStore(folder, place.folder());
    expect(warnings).toStrictEqual([expect.stringContaining('The articles a and b have the same url.')]);
  });

  it('refuses two articles with one id', async ({ place }) => {
    const folder = place.folder({
      'a.txt': 'It rained.\n',
      'b.md': text('It rained.').replace('---', '---\nid: a'),
    });
    await expect(openStore(folder, place.folder())).rejects.toThrow(
      /b\.md:2: id: "a" is the id of .*a\.txt too/,
    );
  });

  it('names what it passes over, once', async ({ place }) => {
    const { warnings, folder, events } = await watchedStore(
      place,
      place.folder({ 'story.md': text('It opened.'), 'story.md~': 'old', '.DS_Store': '' }),
    );
    expect(warnings).toStrictEqual([expect.stringMatching(/ignored .*: \.DS_Store, story\.md~$/)]);
    writeFileSync(join(folder, 'story.md'), text('It closed.'));
    await vi.waitFor(() => expect(events).toHaveLength(1), soon);
    expect(warnings).toHaveLength(1);
  });
});

describe('a watched corpus folder', () => {
  beforeEach(startNoThread);

  it('is reloaded when a file is saved or added', async ({ place }) => {
    const { store, folder, events } = await watchedStore(place);
    writeFileSync(join(folder, 'story.md'), text('The bridge closed.'));
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge closed.'), soon);
    writeFileSync(join(folder, 'other.txt'), 'A second article.\n');
    await vi.waitFor(() => expect(events).toEqual(['articles: 1', 'articles: 2']), soon);
    expect(store.knowledge.corpus.articles).toHaveLength(2);
  });

  it('keeps the old articles while files have mistakes, reports these once, and reloads when they are corrected', async ({
    place,
  }) => {
    const { store, folder, events } = await watchedStore(place);
    writeFileSync(join(folder, 'story.md'), '---\ntitle: A bridge\n---\nIt closed.\n');
    await vi.waitFor(() => expect(events).toHaveLength(1), soon);
    expect(events[0]).toContain('story.md:2: publication: is missing');
    expect(firstParagraph(store)).toBe('The bridge opened.');
    rmSync(join(folder, 'story.md'));
    await vi.waitFor(() => expect(events).toHaveLength(2), soon);
    expect(events[1]).toContain('has no article in it');
    expect(firstParagraph(store)).toBe('The bridge opened.');
    writeFileSync(join(folder, 'story.md'), text('The bridge closed.'));
    await vi.waitFor(() => expect(events.slice(2)).toEqual(['articles: 1']), soon);
    expect(firstParagraph(store)).toBe('The bridge closed.');
  });

  it('reports a question bank that comes without its article, and goes on when it is gone', async ({
    place,
  }) => {
    const { folder, events } = await watchedStore(place);
    const bank = join(folder, 'museum.questions.yaml');
    writeFileSync(bank, '1:\n  en: [who was there]\n');
    await vi.waitFor(
      () => expect(events).toStrictEqual([expect.stringContaining('there is no article beside it')]),
      soon,
    );
    unlinkSync(bank);
    await vi.waitFor(() => expect(events.slice(1)).toStrictEqual(['articles: 1']), soon);
  });

  it('is not reloaded when a file is saved without a change, or something is ignored', async ({ place }) => {
    const { store, folder, events } = await watchedStore(place);
    const before = store.knowledge;
    writeFileSync(join(folder, 'story.md'), text('The bridge opened.'));
    writeFileSync(join(folder, 'story.md~'), text('The bridge closed.'));
    writeFileSync(join(folder, 'other.txt'), 'A second article.\n');
    await vi.waitFor(() => expect(events).toEqual(['articles: 2']), soon);
    expect(store.knowledge).not.toBe(before);
  });

  it('is followed when it is renamed and put back, with another article in it', async ({ place }) => {
    const { store, folder, events } = await watchedStore(place);
    renameSync(folder, `${folder}-away`);
    await vi.waitFor(() => expect(events).toHaveLength(1), soon);
    expect(events[0]).toContain('Cannot read the corpus folder');
    expect(firstParagraph(store)).toBe('The bridge opened.');
    renameSync(`${folder}-away`, folder);
    await vi.waitFor(() => expect(events.slice(1)).toEqual(['articles: 1']), soon);
    writeFileSync(join(folder, 'story.md'), text('The bridge closed.'));
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge closed.'), soon);
  });

  it('is followed when it is removed and made anew', async ({ place }) => {
    const { store, folder } = await watchedStore(place);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'story.md'), text('The bridge closed.'));
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge closed.'), soon);
    writeFileSync(join(folder, 'story.md'), text('The bridge is gone.'));
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge is gone.'), soon);
  });

  it('is followed when a link to it is switched', async ({ place }) => {
    const parent = place.folder({
      'one/story.md': text('The bridge opened.'),
      'two/story.md': text('The bridge closed.'),
    });
    const link = join(parent, 'current');
    symlinkSync('one', link);
    const { store } = await watchedStore(place, link);
    unlinkSync(link);
    symlinkSync('two', link);
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge closed.'), soon);
    writeFileSync(join(parent, 'two', 'story.md'), text('The bridge is gone.'));
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge is gone.'), soon);
  });

  it('is followed when a link in it leads elsewhere, as in a volume of Kubernetes', async ({ place }) => {
    const folder = place.folder({
      '..one/story.md': text('The bridge opened.'),
      '..two/story.md': text('The bridge closed.'),
    });
    symlinkSync('..one', join(folder, '..data'));
    symlinkSync('..data/story.md', join(folder, 'story.md'));
    const { store } = await watchedStore(place, folder);
    expect(firstParagraph(store)).toBe('The bridge opened.');
    symlinkSync('..two', join(folder, '..new'));
    renameSync(join(folder, '..new'), join(folder, '..data'));
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge closed.'), soon);
  });
});
