import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { KnowledgeStore } from '../../src/knowledge/knowledge-store.ts';
import { articleFile } from '../support/article.ts';
import { it, type Place } from '../support/program.ts';

const text = (...paragraphs: string[]): string => Buffer.from(articleFile(paragraphs).bytes).toString();

/** A watched store of one article, and the events that its listener is told. */
async function watchedStore(
  place: Place,
): Promise<{ store: KnowledgeStore; folder: string; events: string[] }> {
  const folder = place.folder({ 'story.md': text('The bridge opened.') });
  const store = await KnowledgeStore.open(folder, place.folder());
  const events: string[] = [];
  place.defer(
    store.watch({
      onReload: ({ corpus }) => events.push(`articles: ${corpus.articles.length}`),
      onError: (reason) => events.push(reason),
    }),
  );
  return { store, folder, events };
}

/** The first paragraph. */
const firstParagraph = ({ knowledge }: KnowledgeStore): string | undefined => {
  const [passage] = knowledge.corpus.passages;
  return passage?.article.text.slice(passage.start, passage.end);
};

// The README promises a second; twice that for a machine that is busy with other tests.
const soon = { timeout: 2000, interval: 20 };

describe('a watched corpus folder', () => {
  it('is reloaded when a file is saved or added', async ({ place }) => {
    const { store, folder, events } = await watchedStore(place);
    writeFileSync(join(folder, 'story.md'), text('The bridge closed.'));
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge closed.'), soon);
    writeFileSync(join(folder, 'other.txt'), 'A second article.\n');
    await vi.waitFor(() => expect(store.knowledge.corpus.articles).toHaveLength(2), soon);
    expect(events).toEqual(['articles: 1', 'articles: 2']);
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
    await vi.waitFor(() => expect(firstParagraph(store)).toBe('The bridge closed.'), soon);
    expect(events.slice(2)).toEqual(['articles: 1']);
  });

  it('is not reloaded when a file is saved without a change', async ({ place }) => {
    const { store, folder, events } = await watchedStore(place);
    const before = store.knowledge;
    writeFileSync(join(folder, 'story.md'), text('The bridge opened.'));
    writeFileSync(join(folder, 'other.txt'), 'A second article.\n');
    await vi.waitFor(() => expect(events).toEqual(['articles: 2']), soon);
    expect(store.knowledge).not.toBe(before);
  });
});
