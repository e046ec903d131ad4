/** The review file on a real disk: what is written, to whom it is readable, and that nothing it meets stops the bot. */
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { StartupError } from '../../src/errors.ts';
import type { LoggedQuestion } from '../../src/review/logged-question.ts';
import { formatLogLine, MAX_REVIEW_FILE_SIZE, openReviewFile } from '../../src/review/review-file.ts';
import { it } from '../support/program.ts';

const logged = (question: string): LoggedQuestion => ({
  question,
  language: 'en',
  outcome: 'nearest',
  passages: [{ article: 'story', paragraph: 4 }],
  article: undefined,
});

const failOnWarning = (message: string): void => {
  throw new Error(message);
};

/** Waits until what was recorded before has been written or lost. */
const settled = async (file: { readonly close: () => Promise<void> }): Promise<void> => file.close();

describe('a review file', () => {
  it('has a line for each question, readable by its owner alone', async ({ place }) => {
    const path = join(place.folder(), 'questions.jsonl');
    const file = await openReviewFile(path, failOnWarning);
    file.record(logged('who built it'));
    file.record({ ...logged('“quoted”\u2028\n'), outcome: 'none', article: 'story' });
    await file.close();
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines[0]).toBe(
      '{"question":"who built it","language":"en","outcome":"nearest","passages":["story.4"]}',
    );
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ outcome: 'none', article: 'story' });
    expect(lines.slice(2)).toStrictEqual(['']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('goes on behind the lines that it has, and takes others’ permission to read them', async ({ place }) => {
    const path = join(place.folder({ 'q.jsonl': 'before\n' }), 'q.jsonl');
    chmodSync(path, 0o644);
    const file = await openReviewFile(path, failOnWarning);
    file.record(logged('after'));
    await file.close();
    expect(readFileSync(path, 'utf8')).toBe(`before\n${formatLogLine(logged('after'))}`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps the lines of several writers whole', async ({ place }) => {
    const path = join(place.folder(), 'q.jsonl');
    const writers = await Promise.all(Array.from({ length: 4 }, () => openReviewFile(path, failOnWarning)));
    for (let i = 0; i < 100; i += 1)
      for (const [n, { record }] of writers.entries()) record(logged(`${n} ${i}`));
    await Promise.all(writers.map(settled));
    const questions = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).question);
    expect(new Set(questions).size).toBe(400);
    expect(questions).toHaveLength(400);
  });

  it('can be moved away at any time', async ({ place }) => {
    const path = join(place.folder(), 'q.jsonl');
    const file = await openReviewFile(path, failOnWarning);
    file.record(logged('first'));
    await settled(file);
    renameSync(path, `${path}.old`);
    file.record(logged('second'));
    await settled(file);
    expect(readFileSync(path, 'utf8')).toBe(formatLogLine(logged('second')));
  });

  it('gets no more lines when it is full, says so once, and goes on when it was moved away', async ({
    place,
  }) => {
    const path = join(place.folder(), 'q.jsonl');
    writeFileSync(path, 'x'.repeat(MAX_REVIEW_FILE_SIZE - 10));
    const warnings: string[] = [];
    const file = await openReviewFile(path, (message) => warnings.push(message));
    for (const question of ['one', 'two', 'three']) {
      file.record(logged(question));
      await settled(file);
    }
    expect(statSync(path).size).toBe(MAX_REVIEW_FILE_SIZE - 10);
    expect(warnings).toStrictEqual([
      expect.stringMatching(/5000000 bytes that it may have.*npm run review and move it away/),
    ]);
    rmSync(path);
    file.record(logged('four'));
    await settled(file);
    expect(readFileSync(path, 'utf8')).toBe(formatLogLine(logged('four')));
    expect(warnings[1]).toContain('written to');
    expect(warnings[1]).toContain('again; 3 were not');
  });

  it('keeps 200,000 bytes at most in memory while the disk is slow', async ({ place }) => {
    const path = join(place.folder(), 'q.jsonl');
    const warnings: string[] = [];
    const file = await openReviewFile(path, (message) => warnings.push(message));
    const question = logged('¿'.repeat(200));
    // All of these come before the first write has ended.
    for (let i = 0; i < 1000; i += 1) file.record(question);
    await settled(file);
    const line = Buffer.byteLength(formatLogLine(question));
    expect(statSync(path).size).toBe(Math.floor(200_000 / line) * line);
    expect(warnings).toStrictEqual([
      expect.stringContaining(`again; ${1000 - Math.floor(200_000 / line)} were not`),
    ]);
    file.record(question);
    await settled(file);
    expect(statSync(path).size).toBe((Math.floor(200_000 / line) + 1) * line);
  });

  it.for<[what: string, spoil: (folder: string) => void]>([
    ['whose folder has gone', (folder) => rmSync(folder, { recursive: true })],
    [
      'that has become a folder',
      (folder) => {
        rmSync(join(folder, 'q.jsonl'));
        mkdirSync(join(folder, 'q.jsonl'));
      },
    ],
  ])('%s costs its lines and a warning, and no error', async ([, spoil], { place }) => {
    const folder = join(place.folder({ 'in/q.jsonl': '' }), 'in');
    const warnings: string[] = [];
    const file = await openReviewFile(join(folder, 'q.jsonl'), (message) => warnings.push(message));
    spoil(folder);
    for (const question of ['one', 'two']) {
      file.record(logged(question));
      await settled(file);
    }
    expect(warnings).toStrictEqual([
      expect.stringMatching(/not written to .*Answers go on.*check REVIEW_FILE/),
    ]);
  });

  it('keeps a bounded number of lines in memory while the disk takes none', async ({ place }) => {
    const path = join(place.folder(), 'q.jsonl');
    const warnings: string[] = [];
    const file = await openReviewFile(path, (message) => warnings.push(message));
    // In one tick: nothing is written meanwhile.
    for (let i = 0; i < 5_000; i += 1) file.record(logged(`question ${i}`));
    await settled(file);
    file.record(logged('last'));
    await settled(file);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    expect(lines.length).toBeLessThan(3_000);
    expect(lines.at(-1)).toContain('last');
    expect(warnings.join()).toMatch(/\d+ were not/);
  });

  it.for<[what: string, path: (folder: string) => string]>([
    ['a folder', (folder) => folder],
    ['in a folder that does not exist', (folder) => join(folder, 'no', 'q.jsonl')],
    ['a device', () => '/dev/null'],
  ])('is refused at the start if it is %s', async ([, pathIn], { place }) => {
    const opened = openReviewFile(pathIn(place.folder()), failOnWarning);
    await expect(opened).rejects.toThrow(StartupError);
    await expect(opened).rejects.toThrow(
      /^Cannot write to REVIEW_FILE, .* Name a file in a folder that exists/,
    );
  });

  it('without a path takes questions all the same, and can be closed', async () => {
    const file = await openReviewFile(undefined, failOnWarning);
    expect(() => file.record(logged('who'))).not.toThrow();
    await expect(file.close()).resolves.toBeUndefined();
  });
});
