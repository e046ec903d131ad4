import { afterEach, describe, expect, it } from 'vitest';
import { decodeEntry } from '../../src/knowledge/cache-entry.ts';
import { IndexingThread } from '../../src/knowledge/indexing-thread.ts';
import { hashProgram } from '../../src/knowledge/program-hash.ts';
import { articleFile, file } from '../support/article.ts';

const STORY = { kind: 'article', file: articleFile(['The bridge opened.']), bank: undefined } as const;

describe('an indexing thread', () => {
  let thread: IndexingThread | undefined;
  afterEach(() => thread?.close());

  it('indexes parts one after the other, outside of the main thread', async () => {
    thread = new IndexingThread(hashProgram());
    for (const part of [
      STORY,
      { kind: 'synonyms', file: file('corpus/synonyms.yaml', '- [a, b]\n') } as const,
    ]) {
      const entry = await thread.index(part);
      expect(entry instanceof Uint8Array && decodeEntry(entry)?.kind).toBe(part.kind);
    }
  });

  it('returns the mistakes of a file, and goes on', async () => {
    thread = new IndexingThread(hashProgram());
    const broken = { ...STORY, file: file('corpus/broken.md', 'no front matter') };
    expect(await thread.index(broken)).toStrictEqual([
      expect.objectContaining({ path: 'corpus/broken.md', line: 1 }),
    ]);
    expect(await thread.index(STORY)).toBeInstanceOf(Uint8Array);
  });

  it('names the file that takes too much memory, and indexes others after that', async () => {
    thread = new IndexingThread(hashProgram(), 64);
    const long = { ...STORY, file: file('corpus/long.txt', 'Petro spoke to them.\n'.repeat(20_000)) };
    await expect(thread.index(long)).rejects.toThrow(
      'corpus/long.txt takes more than 64 MB of memory to index; divide it into several articles.',
    );
    expect(await thread.index(STORY)).toBeInstanceOf(Uint8Array);
  });

  it('indexes nothing with another version of the program than the one that runs', async () => {
    thread = new IndexingThread('the hash of the version before');
    await expect(thread.index(STORY)).rejects.toThrow(
      /story\.md cannot be indexed, because the program’s files have changed since it started.* Restart it\./,
    );
  });

  it('can be ended at any moment', async () => {
    thread = new IndexingThread(hashProgram());
    const indexed = thread.index(STORY);
    await thread.close();
    await expect(indexed).rejects.toThrow('story.md');
  });
});
