import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, type Mock, vi } from 'vitest';
import { CorpusWatcher } from '../../src/knowledge/watch-corpus.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { it, type Place } from '../support/program.ts';

/** Longer than it takes to report a change of which there was an event. */
const REPORTED_MS = 600;
const soon = { timeout: PATIENCE_MS, interval: 20 };

const FILES = { 'story.md': 'The bridge opened.', 'story.questions.yaml': '', 'README.md': '' };

/** A function that is called at each change, once its folder is watched. */
async function watching(place: Place, folder: string): Promise<{ onChange: Mock; watcher: CorpusWatcher }> {
  const onChange = vi.fn();
  const watcher = new CorpusWatcher(folder, onChange);
  place.defer(() => watcher.close());
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), soon);
  return { onChange, watcher };
}

describe('a watcher of the corpus folder', () => {
  it('reports the folder at the beginning, also one that is missing', async ({ place }) => {
    const folder = place.folder();
    const { onChange } = await watching(place, folder);
    const missing = await watching(place, join(folder, 'missing'));
    await delay(REPORTED_MS);
    expect([onChange, missing.onChange].map(({ mock }) => mock.calls.length)).toStrictEqual([1, 1]);
  });

  it.for<[change: string, apply: (folder: string) => void]>([
    ['is added', (folder) => writeFileSync(join(folder, 'other.txt'), 'It rained.')],
    [
      'has other text of the same length',
      (folder) => writeFileSync(join(folder, 'story.md'), 'The bridge closed.'),
    ],
    ['is renamed', (folder) => renameSync(join(folder, 'story.md'), join(folder, 'bridge.md'))],
    ['is removed', (folder) => unlinkSync(join(folder, 'story.questions.yaml'))],
    ['becomes a link to itself', (folder) => symlinkSync('loop.md', join(folder, 'loop.md'))],
  ])('reports that a file %s', async ([, apply], { place }) => {
    const folder = place.folder(FILES);
    const { onChange } = await watching(place, folder);
    apply(folder);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), soon);
  });

  it('reports several changes in a row once', async ({ place }) => {
    const folder = place.folder(FILES);
    const { onChange } = await watching(place, folder);
    for (const name of ['a.md', 'b.md', 'c.md']) writeFileSync(join(folder, name), 'It rained.');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), soon);
    await delay(REPORTED_MS);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('passes over what is no file of the corpus', async ({ place }) => {
    const folder = place.folder(FILES);
    const { onChange } = await watching(place, folder);
    for (const name of ['README.md', 'story.md~', '.story.md.swp', 'bridge.png'])
      writeFileSync(join(folder, name), 'The bridge closed.');
    await delay(REPORTED_MS);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('finds what makes no event by polling: the file that a link leads to has changed', async ({ place }) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    place.defer(() => vi.useRealTimers());
    const parent = place.folder({ 'text.md': 'The bridge opened.' });
    const folder = join(parent, 'corpus');
    mkdirSync(folder);
    symlinkSync('../text.md', join(folder, 'story.md'));
    const { onChange } = await watching(place, folder);
    writeFileSync(join(parent, 'text.md'), 'The bridge is closed.');
    vi.advanceTimersByTime(2_000);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), soon);
  });

  it('reports a folder that is replaced, and the changes in the new one', async ({ place }) => {
    const folder = place.folder(FILES);
    const { onChange } = await watching(place, folder);
    rmSync(folder, { recursive: true });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), soon);
    mkdirSync(folder);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(3), soon);
    writeFileSync(join(folder, 'story.md'), 'The bridge closed.');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(4), soon);
  });

  it('reports nothing when it is closed', async ({ place }) => {
    const folder = place.folder(FILES);
    const [closed, open] = [await watching(place, folder), await watching(place, folder)];
    closed.watcher.close();
    writeFileSync(join(folder, 'story.md'), 'The bridge closed.');
    await vi.waitFor(() => expect(open.onChange).toHaveBeenCalledTimes(2), soon);
    expect(closed.onChange).toHaveBeenCalledTimes(1);
  });
});
