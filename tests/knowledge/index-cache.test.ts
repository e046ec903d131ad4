import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { registry } from '../../commands/index.ts';
import { type CorpusPart, groupIntoParts } from '../../src/corpus/corpus-parts.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { createExecutionContext } from '../../src/interactions/command-registry.ts';
import { decodeEntry, encodeEntry } from '../../src/knowledge/cache-entry.ts';
import { cacheKey, IndexCache } from '../../src/knowledge/index-cache.ts';
import { type IndexedPart, indexPart } from '../../src/knowledge/index-part.ts';
import { createKnowledgeBase, loadPart } from '../../src/knowledge/knowledge-base.ts';
import { readLanguageResources } from '../../src/knowledge/read-language-resources.ts';
import { articleFile, at, file, knowledgeFrom, OWN_FILES } from '../support/article.ts';
import { it, type Place } from '../support/program.ts';
import { replyToLine } from '../support/replies.ts';

const BANK = `1:
  en: [when did the bridge open, is the bridge finally open]
  es: [cuándo abrió el puente]
`;
const STORY = articleFile(['The bridge opened on Monday.', 'It has four lanes.']);
const FILES = [STORY, file('corpus/story.questions.yaml', BANK)];
const KEY = '0123456789abcdef0123456789abcdef';

/** The first part of a corpus of these files. */
const partOf = (...files: readonly SourceFile[]): CorpusPart => at(groupIntoParts(files).parts, 0);

function indexed(...files: readonly SourceFile[]): IndexedPart {
  const result = indexPart(partOf(...files), readLanguageResources());
  if (Array.isArray(result)) throw new Error('The files have mistakes');
  return result;
}

/** A question bank with every twentieth question, and the first of each list: a whole one takes seconds to index. */
function shortened({ path, bytes }: SourceFile): SourceFile {
  const isQuestion = (line: string | undefined): boolean => line?.startsWith('    - ') ?? false;
  const lines = Buffer.from(bytes).toString().split('\n');
  const kept = lines.filter((line, i) => !isQuestion(line) || !isQuestion(lines[i - 1]) || i % 20 === 0);
  return file(path, kept.join('\n'));
}

/** A cache in a new folder, with the warnings that it gave. */
async function openCache(
  place: Place,
  folder: string = place.folder(),
): Promise<{ cache: IndexCache; folder: string; warnings: string[] }> {
  chmodSync(folder, 0o700);
  const warnings: string[] = [];
  const cache = await IndexCache.open(folder, (message) => warnings.push(message));
  return { cache, folder, warnings };
}

describe('an entry of the index cache', () => {
  it('gives the same replies as what was written', () => {
    const resources = readLanguageResources();
    const files = OWN_FILES.map((own) => (own.path.endsWith('.questions.yaml') ? shortened(own) : own));
    const written = knowledgeFrom(...files);
    const parts = groupIntoParts(files).parts.map((part) => {
      const result = indexPart(part, resources);
      const entry = Array.isArray(result) ? undefined : decodeEntry(encodeEntry(result));
      if (!entry) throw new Error('The entry cannot be decoded');
      return loadPart(part, entry, resources);
    });
    const cached = createExecutionContext(registry, createKnowledgeBase(parts, resources, written.version));
    for (const line of [
      'who attended',
      'how old is petro',
      'quién fue',
      '/quote gustabo',
      '/topics',
      '/help',
    ]) {
      for (const language of ['en', 'es'] as const)
        expect(replyToLine(line, language, cached), line).toStrictEqual(replyToLine(line, language, written));
    }
  });

  it('has the same contents for the same files', () => {
    // Not the same bytes: V8 writes a whole number as an integer or as a double, as it happens to hold it.
    const [first, second] = [indexed(...FILES), indexed(...FILES)].map((part) =>
      decodeEntry(encodeEntry(part)),
    );
    expect(first).toBeDefined();
    expect(first).toStrictEqual(second);
  });

  it('has another key when a byte or a name of its files, or the program changes', () => {
    const bank = at(FILES, 1);
    const keys = [
      cacheKey(partOf(...FILES), 'program'),
      cacheKey(partOf(...FILES), 'other program'),
      cacheKey(partOf(STORY), 'program'),
      cacheKey(partOf(articleFile(['The bridge opened on Tuesday.']), bank), 'program'),
      cacheKey(partOf(articleFile(['The bridge opened on Monday.'], {}, 'other')), 'program'),
      cacheKey(partOf(STORY, file('corpus/story.questions.yaml', `${BANK} `)), 'program'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(cacheKey(partOf(...FILES), 'program')).toBe(keys[0]);
  });

  it('has the same key whatever other files there are', () => {
    const other = file('corpus/other.txt', 'It rained.');
    expect(cacheKey(partOf(...FILES, other), 'program')).toBe(cacheKey(partOf(...FILES), 'program'));
  });

  it('is not used when any byte of it is another one', () => {
    const entry = encodeEntry(indexed(STORY));
    for (let at = 0; at < entry.length; at += 97) {
      const damaged = Buffer.from(entry);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      expect(decodeEntry(damaged), `byte ${at}`).toBeUndefined();
    }
    expect(decodeEntry(entry.subarray(0, -1))).toBeUndefined();
    expect(decodeEntry(new Uint8Array())).toBeUndefined();
  });
});

describe('an index cache', () => {
  it('reads what it has written, and leaves nothing else', async ({ place }) => {
    const { cache, folder, warnings } = await openCache(place);
    await cache.write(KEY, encodeEntry(indexed(STORY)));
    expect(await cache.read(KEY)).toStrictEqual(indexed(STORY));
    expect(await cache.read('f'.repeat(32))).toBeUndefined();
    expect(readdirSync(folder)).toStrictEqual([`${KEY}.index`]);
    expect(statSync(join(folder, `${KEY}.index`)).mode & 0o077).toBe(0);
    expect(warnings).toStrictEqual([]);
  });

  it.for<[title: string, damage: (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 500)],
    ['empty', (path) => truncateSync(path, 0)],
    [
      'altered, as to quote other words',
      (path) => {
        const entry = readFileSync(path);
        entry.write('closed', entry.indexOf('opened'));
        writeFileSync(path, entry);
      },
    ],
  ])('reports an entry that is %s, and reads the next one', async ([, damage], { place }) => {
    const { cache, folder, warnings } = await openCache(place);
    await cache.write(KEY, encodeEntry(indexed(STORY)));
    damage(join(folder, `${KEY}.index`));
    expect(await cache.read(KEY)).toBeUndefined();
    expect(warnings).toStrictEqual([expect.stringContaining('checksum')]);
    await cache.write(KEY, encodeEntry(indexed(STORY)));
    expect(await cache.read(KEY)).toBeDefined();
  });

  it.for<[title: string, create: (path: string) => void]>([
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['a link', (path) => symlinkSync('/dev/zero', path)],
    ['a folder', (path) => mkdirSync(path)],
  ])('opens nothing but regular files: %s', async ([, create], { place }) => {
    const { cache, folder, warnings } = await openCache(place);
    create(join(folder, `${KEY}.index`));
    expect(await cache.read(KEY)).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });

  it('removes what an interrupted process has left, but not what a running one writes', async ({ place }) => {
    const ended = Number(execFileSync('sh', ['-c', 'echo $$']).toString());
    const folder = place.folder({
      [`${KEY}.index.${ended}`]: 'left',
      [`${KEY}.index.${process.ppid}`]: 'in progress',
      'notes.txt': 'somebody’s',
    });
    await openCache(place, folder);
    expect(readdirSync(folder).sort()).toStrictEqual([`${KEY}.index.${process.ppid}`, 'notes.txt']);
  });

  it('keeps what is in use and the sixteen entries used last, and deletes nothing that it has not written', async ({
    place,
  }) => {
    const { cache, folder } = await openCache(place);
    const keyOf = (i: number): string => i.toString(16).padStart(32, '0');
    const entry = encodeEntry(indexed(STORY));
    for (let i = 0; i < 20; i += 1) {
      await cache.write(keyOf(i), entry);
      utimesSync(join(folder, `${keyOf(i)}.index`), i, i);
    }
    writeFileSync(join(folder, `${'a'.repeat(32)}.index`), 'of another program');
    utimesSync(join(folder, `${'a'.repeat(32)}.index`), 0, 0);
    writeFileSync(join(folder, 'notes.index'), '');
    await cache.evict(new Set([keyOf(0)]));
    const kept = readdirSync(folder);
    expect(kept).toContain(`${keyOf(0)}.index`);
    expect(kept).not.toContain(`${keyOf(1)}.index`);
    expect(kept).toContain(`${keyOf(4)}.index`);
    expect(kept).toContain(`${'a'.repeat(32)}.index`);
    expect(kept).toContain('notes.index');
    expect(kept).toHaveLength(1 + 16 + 2);
  });

  it('is not used in a folder that others can write to', async ({ place }) => {
    const folder = place.folder();
    chmodSync(folder, 0o777);
    const warnings: string[] = [];
    const cache = await IndexCache.open(folder, (message) => warnings.push(message));
    await cache.write(KEY, encodeEntry(indexed(STORY)));
    expect(readdirSync(folder)).toStrictEqual([]);
    expect(warnings).toStrictEqual([expect.stringContaining('chmod go-w')]);
  });

  it('is created for its owner only', async ({ place }) => {
    const folder = join(place.folder(), 'new', 'cache');
    await IndexCache.open(folder, () => {});
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is not used, and says so, where there can be no folder', async ({ place }) => {
    const folder = place.folder({ file: 'no folder' });
    const warnings: string[] = [];
    const cache = await IndexCache.open(join(folder, 'file', 'cache'), (message) => warnings.push(message));
    await cache.write(KEY, encodeEntry(indexed(STORY)));
    expect(await cache.read(KEY)).toBeUndefined();
    expect(warnings).toStrictEqual([
      expect.stringMatching(/is not used: there is a file where a folder should be\..*CACHE_DIR/),
    ]);
  });

  it.skipIf(!existsSync('/proc/self'))('is not used below /proc, where no folder can be made', async () => {
    const warnings: string[] = [];
    await IndexCache.open('/proc/acta/cache', (message) => warnings.push(message));
    expect(warnings).toStrictEqual([expect.stringMatching(/is not used: .*CACHE_DIR/)]);
  });

  it('goes on without entries that cannot be written', async ({ place }) => {
    const { cache, folder, warnings } = await openCache(place);
    mkdirSync(join(folder, `${KEY}.index`));
    await cache.write(KEY, encodeEntry(indexed(STORY)));
    expect(warnings).toStrictEqual([expect.stringContaining('not cached')]);
    expect(readdirSync(folder)).toStrictEqual([`${KEY}.index`]);
  });
});
