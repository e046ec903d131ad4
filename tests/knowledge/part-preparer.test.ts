import { afterEach, describe, expect, it } from 'vitest';
import { decodeEntry } from '../../src/knowledge/cache-entry.ts';
import { PartPreparer } from '../../src/knowledge/part-preparer.ts';
import { hashProgram } from '../../src/knowledge/program.ts';
import { articleFile, file } from '../support/article.ts';

const STORY = { kind: 'article', file: articleFile(['The bridge opened.']), bank: undefined } as const;

describe('a preparer', () => {
  let preparer: PartPreparer | undefined;
  afterEach(() => preparer?.close());

  it('prepares parts one after the other, outside of this thread', async () => {
    preparer = new PartPreparer(hashProgram());
    for (const part of [
      STORY,
      { kind: 'synonyms', file: file('corpus/synonyms.yaml', '- [a, b]\n') } as const,
    ]) {
      const entry = await preparer.prepare(part);
      expect(entry instanceof Uint8Array && decodeEntry(entry)?.kind).toBe(part.kind);
    }
  });

  it('returns the mistakes of a file, and goes on', async () => {
    preparer = new PartPreparer(hashProgram());
    const broken = { ...STORY, file: file('corpus/broken.md', 'no front matter') };
    expect(await preparer.prepare(broken)).toStrictEqual([
      expect.objectContaining({ path: 'corpus/broken.md', line: 1 }),
    ]);
    expect(await preparer.prepare(STORY)).toBeInstanceOf(Uint8Array);
  });

  it('names the file that takes too much memory, and prepares others after that', async () => {
    preparer = new PartPreparer(hashProgram(), 64);
    const long = { ...STORY, file: file('corpus/long.txt', 'Petro spoke to them.\n'.repeat(20_000)) };
    await expect(preparer.prepare(long)).rejects.toThrow(
      'corpus/long.txt takes more than 64 MB of memory to prepare; divide it into several articles.',
    );
    expect(await preparer.prepare(STORY)).toBeInstanceOf(Uint8Array);
  });

  it('prepares nothing with another version of the program than the one that runs', async () => {
    preparer = new PartPreparer('the hash of the version before');
    await expect(preparer.prepare(STORY)).rejects.toThrow(
      /story\.md cannot be prepared, because the program’s files have changed since it started.* Restart it\./,
    );
  });

  it('can be ended at any moment', async () => {
    preparer = new PartPreparer(hashProgram());
    const prepared = preparer.prepare(STORY);
    await preparer.close();
    await expect(prepared).rejects.toThrow('story.md');
  });
});
