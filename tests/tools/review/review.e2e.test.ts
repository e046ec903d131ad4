/** From questions that people asked to lines in the bank, and to answers. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, type Place, PROGRAMS, plain, ROOT } from '../../support/program.ts';

const PROGRAM = join(ROOT, 'dist', 'src', 'tools', 'review', 'main.js');
const HAS_TERMINALS = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

const ARTICLE =
  'Ida Bell opened the bridge of Tamora.\nThe towers stand in deep water.\nFerries wait below.\n';
/** With enough questions under none for the model to refuse. */
const UNANSWERED = Array.from({ length: 35 }, (_, i) => `    - how much is lamp ${i} of the pier\n`).join('');
const BANK = `# by hand\n1:\n  en:\n    - who opened it\nnone:\n  en:\n${UNANSWERED}    - how many lamps\n`;
const line = (question: string, outcome = 'none') =>
  `${JSON.stringify({ question, language: 'en', outcome, passages: [] })}\n`;

/** A folder with an article, its bank, and questions that people asked. */
function folderOf(place: Place): { cwd: string; bank: string; env: Record<string, string> } {
  const cwd = place.folder({
    'corpus/story.txt': ARTICLE,
    'corpus/story.questions.yaml': BANK,
    'corpus/synonyms.yaml': '[]\n',
    'asked.jsonl': [
      line('what were the parking tickets'),
      line('what were the parking ticketts'),
      line('parrots'),
      'torn {"\n',
    ].join(''),
  });
  return { cwd, bank: join(cwd, 'corpus', 'story.questions.yaml'), env: { CORPUS_DIR: 'corpus' } };
}

describe('npm run review', PROGRAMS, () => {
  it('prints the groups where there is no terminal, and names broken lines', async ({ place }) => {
    const { cwd, env, bank } = folderOf(place);
    const { code, stdout, stderr } = await place.run({
      cwd,
      env,
      command: [process.execPath, PROGRAM, 'asked.jsonl'],
    });
    expect(stdout).toMatch(/^3 questions: .*Open: 3, in 2 groups\./);
    expect(stdout).toMatch(
      /1 of 2 · asked 2 times .*\n {2}what were the parking tickets\n {2}what were the parking ticketts\n/,
    );
    expect(stderr).toBe('asked.jsonl:4: is no line that Acta has written, and is left out\n');
    expect(code).toBe(0);
    expect(readFileSync(bank, 'utf8')).toBe(BANK);
  });

  it('writes a worksheet, and its answers into the bank, which keeps its permissions and its link', async ({
    place,
  }) => {
    const { cwd, env, bank } = folderOf(place);
    chmodSync(bank, 0o640);
    const run = (...args: string[]) => place.run({ cwd, env, command: [process.execPath, PROGRAM, ...args] });
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

  it.skipIf(!HAS_TERMINALS)(
    'asks in a terminal with keys, and writes what was answered',
    async ({ place }) => {
      const { cwd, env, bank } = folderOf(place);
      const program = `stty cols 100 rows 40; exec '${process.execPath}' '${PROGRAM}' asked.jsonl`;
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

  it.for<[what: string, args: string[], message: RegExp]>([
    ['no file', [], /^Which file\?/],
    ['a file that is not there', ['no.jsonl'], /^Cannot read no\.jsonl: /],
    ['an unknown article', ['asked.jsonl', '--article', 'x'], /^There is no article x\. Articles: story\.$/m],
    ['--apply with a file', ['asked.jsonl', '--apply', 'w'], /^--apply takes a worksheet/],
  ])('refuses %s in a line', async ([, args, message], { place }) => {
    const { cwd, env } = folderOf(place);
    const ended = await place.run({ cwd, env, command: [process.execPath, PROGRAM, ...args] });
    expect(ended.stderr).toMatch(message);
    expect(ended.code).toBe(1);
  });

  it('reads the file that REVIEW_FILE names', async ({ place }) => {
    const { cwd, env } = folderOf(place);
    const ended = await place.run({
      cwd,
      env: { ...env, REVIEW_FILE: 'asked.jsonl' },
      command: [process.execPath, PROGRAM],
    });
    expect(ended.stdout).toMatch(/^3 questions: /);
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
    const ended = await place.run({ cwd, env, command: [process.execPath, PROGRAM, '--apply', 'w.yaml'] });
    expect(ended.code).toBe(0);
    expect(readFileSync(join(cwd, 'corpus', '.real'), 'utf8')).toContain('- what were the parking tickets');
  });
});
