import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, PROGRAMS } from '../../support/program.ts';
import { BANK, folderOf, REVIEW } from './asked.ts';

describe('npm run review', PROGRAMS, () => {
  it('writes a worksheet, and its answers into the bank, which keeps its permissions and its link', async ({
    place,
  }) => {
    const { cwd, env, bank } = folderOf(place);
    chmodSync(bank, 0o640);
    const run = (...args: string[]) => place.run({ cwd, env, command: [process.execPath, REVIEW, ...args] });
    const out = await run('asked.jsonl', '--out', 'w.yaml');
    expect(out.stdout).toContain('w.yaml: 2 groups.');
    expect(statSync(join(cwd, 'w.yaml')).mode & 0o777).toBe(0o600);
    const again = await run('asked.jsonl', '--out', 'w.yaml');
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('w.yaml is there already') });
    const sheet = readFileSync(join(cwd, 'w.yaml'), 'utf8');
    const answers = ['99', '3'];
    writeFileSync(
      join(cwd, 'w.yaml'),
      sheet.replace(/^ {2}answer:/gm, () => `  answer: ${answers.shift() ?? ''}`),
    );
    const wrong = await run('--apply', 'w.yaml');
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toMatch(
      /nothing was written:\nw\.yaml:\d+: \[0\]\.answer: there is no paragraph 99/,
    );
    expect(readFileSync(bank, 'utf8')).toBe(BANK);
    writeFileSync(
      join(cwd, 'w.yaml'),
      readFileSync(join(cwd, 'w.yaml'), 'utf8').replace('answer: 99', 'answer: none'),
    );
    const applied = await run('--apply', 'w.yaml');
    expect(applied).toMatchObject({ code: 0, stderr: '' });
    expect(applied.stdout).toContain('story.questions.yaml: 3 questions added');
    expect(applied.stdout).toMatch(/Asked again: \d of 3 are answered as you said\./);
    expect(applied.stdout).toContain('So small a bank is sure of little');
    const written = readFileSync(bank, 'utf8');
    expect(written).toMatch(/^# by hand\n1:\n/);
    expect(written).toContain(
      '    - how many lamps\n    - what were the parking tickets\n    - what were the parking ticketts\n',
    );
    expect(written).toContain('3:\n  en:\n    - parrots\n');
    expect(statSync(bank).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(cwd, 'corpus')).sort()).toStrictEqual([
      'story.questions.yaml',
      'story.txt',
      'synonyms.yaml',
    ]);
    const twice = await run('--apply', 'w.yaml');
    expect(twice.stdout).toContain('0 questions added');
    expect(twice.stdout).toContain('there already, under none: what were the parking tickets');
    expect(readFileSync(bank, 'utf8')).toBe(written);
    const settled = await run('asked.jsonl');
    expect(settled.stdout).toMatch(/3 in the question bank by now\. Open: 0, in 0 groups\./);
  });

  it.for<[what: string, args: string[], message: RegExp]>([
    ['no file', [], /^Which file\?/],
    ['a file that is not there', ['no.jsonl'], /^Cannot read no\.jsonl: /],
    ['--apply with a file', ['asked.jsonl', '--apply', 'w'], /^--apply and FILE exclude each other/],
  ])('refuses %s in a line', async ([, args, message], { place }) => {
    const { cwd, env } = folderOf(place);
    const ended = await place.run({ cwd, env, command: [process.execPath, REVIEW, ...args] });
    expect(ended.stderr).toMatch(message);
    expect(ended.code).toBe(1);
  });
});
