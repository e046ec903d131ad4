import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { KnowledgeStore } from '../../src/knowledge/knowledge-store.ts';
import { articleFile } from '../support/article.ts';
import { it, type Place } from '../support/program.ts';

const text = (...paragraphs: string[]): string => Buffer.from(articleFile(paragraphs).bytes).toString();

/** A library of one article, and everything that it tells while it is followed. */
async function followed(place: Place): Promise<{ library: KnowledgeStore; folder: string; told: string[] }> {
  const folder = place.folder({ 'story.md': text('The bridge opened.') });
  const library = await KnowledgeStore.open(folder, place.folder());
  const told: string[] = [];
  place.defer(
    library.watch({
      onReload: ({ corpus }) => told.push(`articles: ${corpus.articles.length}`),
      onError: (reason) => told.push(reason),
    }),
  );
  return { library, folder, told };
}

/** The words of the only paragraph, or of the first. */
const words = ({ knowledge }: KnowledgeStore): string | undefined => {
  const [passage] = knowledge.corpus.passages;
  return passage?.article.text.slice(passage.start, passage.end);
};

// A second, as promised, and as much again for a machine that is busy with other tests.
const soon = { timeout: 2000, interval: 20 };

describe('a corpus folder that is edited while the program runs', () => {
  it('is read again', async ({ place }) => {
    const { library, folder, told } = await followed(place);
    writeFileSync(join(folder, 'story.md'), text('The bridge closed.'));
    await vi.waitFor(() => expect(words(library)).toBe('The bridge closed.'), soon);
    writeFileSync(join(folder, 'other.txt'), 'A second article.\n');
    await vi.waitFor(() => expect(library.knowledge.corpus.articles).toHaveLength(2), soon);
    expect(told).toEqual(['articles: 1', 'articles: 2']);
  });

  it('keeps what it had when the new files are broken, says so once, and goes on when they are mended', async ({
    place,
  }) => {
    const { library, folder, told } = await followed(place);
    writeFileSync(join(folder, 'story.md'), '---\ntitle: A bridge\n---\nIt closed.\n');
    await vi.waitFor(() => expect(told).toHaveLength(1), soon);
    expect(told[0]).toContain('story.md:2: publication: is missing');
    expect(words(library)).toBe('The bridge opened.');
    rmSync(join(folder, 'story.md'));
    await vi.waitFor(() => expect(told).toHaveLength(2), soon);
    expect(told[1]).toContain('has no article in it');
    expect(words(library)).toBe('The bridge opened.');
    writeFileSync(join(folder, 'story.md'), text('The bridge closed.'));
    await vi.waitFor(() => expect(words(library)).toBe('The bridge closed.'), soon);
    expect(told.slice(2)).toEqual(['articles: 1']);
  });

  it('is not read into anything when a file is only touched', async ({ place }) => {
    const { library, folder, told } = await followed(place);
    const before = library.knowledge;
    writeFileSync(join(folder, 'story.md'), text('The bridge opened.'));
    writeFileSync(join(folder, 'other.txt'), 'A second article.\n');
    await vi.waitFor(() => expect(told).toEqual(['articles: 2']), soon);
    expect(library.knowledge).not.toBe(before);
  });
});
