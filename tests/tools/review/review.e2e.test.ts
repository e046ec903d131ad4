/** From questions that people asked to lines in the bank, and to answers. */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, PROGRAMS, plain } from '../../support/program.ts';
import { HAS_TERMINALS } from '../../support/terminal.ts';
import { BANK, folderOf, REVIEW } from './asked.ts';

describe('npm run review', PROGRAMS, () => {
  it('prints the groups of the file in REVIEW_FILE where there is no terminal, and names broken lines', async ({
    place,
  }) => {
    const { cwd, env, bank } = folderOf(place);
    const { code, stdout, stderr } = await place.run({
      cwd,
      env: { ...env, REVIEW_FILE: 'asked.jsonl' },
      command: [process.execPath, REVIEW],
    });
    expect(stdout).toMatch(/^3 questions: .*Open: 3, in 2 groups\./);
    expect(stdout).toMatch(
      /1 of 2 · asked 2 times .*\n {2}what were the parking tickets\n {2}what were the parking ticketts\n/,
    );
    expect(stderr).toBe('asked.jsonl:4: is no line that Acta has written, and is left out\n');
    expect(code).toBe(0);
    expect(readFileSync(bank, 'utf8')).toBe(BANK);
  });

  it.skipIf(!HAS_TERMINALS)(
    'asks in a terminal with keys, and writes what was answered',
    async ({ place }) => {
      const { cwd, env, bank } = folderOf(place);
      const program = `stty cols 100 rows 40; exec '${process.execPath}' '${REVIEW}' asked.jsonl`;
      const review = place.start({
        cwd,
        env: { TERM: 'xterm', SHELL: '/bin/sh', ...env },
        command: ['script', '-qfec', program, '/dev/null'],
      });
      expect(plain(await review.shows('Paragraph, n, s'))).toContain('what were the parking tickets');
      review.type('2\r');
      expect(plain(await review.shows(/2 of 2[\s\S]*Paragraph, n, s/))).toContain('parrots');
      review.type('n');
      await review.shows('3 questions added');
      expect((await review.ended()).code).toBe(0);
      expect(readFileSync(bank, 'utf8')).toContain('2:\n  en:\n    - what were the parking tickets\n');
      expect(readFileSync(bank, 'utf8')).toContain('    - how many lamps\n    - parrots\n');
    },
  );

  it('refuses an unknown article in a line', async ({ place }) => {
    const { cwd, env } = folderOf(place);
    const command = [process.execPath, REVIEW, 'asked.jsonl', '--article', 'x'] as const;
    const ended = await place.run({ cwd, env, command });
    expect(ended.stderr).toMatch(/^There is no article x\. Articles: story\.$/m);
    expect(ended.code).toBe(1);
  });

  it('writes through a link within the folder', async ({ place }) => {
    const { cwd, env, bank } = folderOf(place);
    writeFileSync(join(cwd, 'corpus', '.real'), BANK);
    spawnSync('rm', [bank]);
    symlinkSync('.real', bank);
    writeFileSync(
      join(cwd, 'w.yaml'),
      '- article: story\n  questions: { en: [what were the parking tickets] }\n  answer: none\n',
    );
    const ended = await place.run({ cwd, env, command: [process.execPath, REVIEW, '--apply', 'w.yaml'] });
    expect(ended.code).toBe(0);
    expect(readFileSync(join(cwd, 'corpus', '.real'), 'utf8')).toContain('- what were the parking tickets');
  });
});
