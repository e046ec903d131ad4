/** From instructions to lines in the bank. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, type Place, PROGRAMS, ROOT } from '../../support/program.ts';

const PROGRAM = join(ROOT, 'dist', 'src', 'tools', 'bank', 'main.js');

const ARTICLE =
  'Ida Bell opened the bridge of Tamora.\nThe towers stand in deep water.\nFerries wait below.\n';
const BANK =
  '# by hand\n1:\n  en:\n    - who cut the ribbon\n    - ribbon cut by whom\nnone:\n  en:\n    - how many lamps\n    - lamps how many\n';
const BACK =
  '```yaml\n1:\n  en:\n    - which lady cut the ribbon\n    - Who cut the ribbon?\n3:\n  en:\n    - what are the boats up to\n```\n';

function runner(place: Place, files: Readonly<Record<string, string>> = {}) {
  const cwd = place.folder({ 'corpus/story.txt': ARTICLE, 'back.md': BACK, ...files });
  const bank = join(cwd, 'corpus', 'story.questions.yaml');
  const run = (...args: string[]) =>
    place.run({ cwd, env: { CORPUS_DIR: 'corpus' }, command: [process.execPath, PROGRAM, ...args] });
  return { bank, run };
}

describe('npm run bank', PROGRAMS, () => {
  it('says how well the bank covers its article', async ({ place }) => {
    const { run } = runner(place, { 'corpus/story.questions.yaml': BANK });
    const { code, stdout, stderr } = await run('story');
    expect(stdout).toMatch(/^story: 4 questions \(4 en, 0 es\) for 3 paragraphs, 2 of them under none\n/);
    expect(stdout).toContain('trained on all others');
    expect(stdout).toMatch(/Thin: .*\n {2}¶1 {2}2 en, 0 es\n {2}¶2 {2}0 en, 0 es\n/);
    expect(stdout).toMatch(/Nobody asks for: .*\n(?: {2}¶.*\n)* {2}¶2 {2}The towers stand in deep water\.\n/);
    expect(stdout).toMatch(/Twice: .*\n {2}none how many lamps \| none lamps how many/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('--prompt prints instructions', async ({ place }) => {
    const { run } = runner(place);
    const { code, stdout } = await run('story', '--prompt');
    expect(stdout).toMatch(/^Questions for “/);
    expect(stdout).toContain('[3] Ferries wait below.');
    expect(code).toBe(0);
  });

  it('--check shows what would change, and writes only with --write', async ({ place }) => {
    const { run, bank } = runner(place, { 'corpus/story.questions.yaml': BANK });
    const checked = await run('story', '--check', 'back.md');
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout).toContain('back.md:5: left out, is in the bank, under ¶1: Who cut the ribbon?\n');
    expect(checked.stdout).toContain('back.md: 2 good questions (2 en, 0 es): ¶1 1, ¶3 1; 1 left out\n');
    expect(checked.stdout).toMatch(
      /^own, before +2 .*\nown, with them +2 .*\nnew, before +2 .*\nnew, with them +2 /m,
    );
    expect(checked.stdout).toMatch(/Thin paragraphs: 3 before, 3 with them\n/);
    expect(checked.stdout).toContain('Nothing was written.');
    expect(readFileSync(bank, 'utf8')).toBe(BANK);
    const written = await run('story', '--check', 'back.md', '--write');
    expect(written.stdout).toContain('story.questions.yaml: 2 questions added');
    expect(readFileSync(bank, 'utf8')).toBe(
      BANK.replace('by whom\n', 'by whom\n    - which lady cut the ribbon\n').replace(
        'none:',
        '3:\n  en:\n    - what are the boats up to\nnone:',
      ),
    );
    const again = await run('story', '--check', 'back.md', '--write');
    expect(again.stdout).toContain('0 good questions');
  });

  it('begins a bank for an article that has none', async ({ place }) => {
    const { run, bank } = runner(place);
    const before = await run('story');
    expect(before.stdout).toMatch(/^story has no question bank: .*--prompt/);
    const written = await run('story', '--check', 'back.md', '--write');
    expect(written.stdout).not.toContain('own, before');
    expect(written.stdout).toContain('3 questions added');
    expect(existsSync(bank)).toBe(true);
    expect((await run('story')).stdout).toContain('story: 3 questions');
  });

  it.for<[what: string, args: string[], message: RegExp]>([
    ['no article', [], /^Which article\?/],
    ['an unknown article', ['x'], /^There is no article x\. Articles: story\.$/m],
    ['--all with --prompt', ['story', '--all', '--prompt'], /^--all and --prompt exclude each other\./],
    ['--write alone', ['story', '--write'], /^--write goes with --check FILE\.$/m],
    ['a file that is not there', ['story', '--check', 'no'], /^Cannot read no: /],
    [
      'a file that is no YAML',
      ['story', '--check', 'corpus/story.txt'],
      /^The file has mistakes:\ncorpus\/story\.txt:1: /,
    ],
  ])('refuses %s in a line', async ([, args, message], { place }) => {
    const { run } = runner(place);
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
  });
});
