import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const PROGRAM = fileURLToPath(new URL('../../../dist/src/tools/eval/main.js', import.meta.url));
const SQUAD = fileURLToPath(new URL('small.squad.json', import.meta.url));
const run = promisify(execFile);

const share = z.number().min(0).max(1);
const figures = z.strictObject({ hit1: share, hit3: share, hit5: share, mrr: share });
const questionLine = z.strictObject({
  question: z.string(),
  gold: z.array(z.number()).nullable(),
  outcome: z.enum(['answer', 'nearest', 'none']),
  shown: z.array(z.number().int().positive()).max(6),
  passages: z.array(z.number().int().positive()),
  bold: z.array(z.string()),
  inBank: z.boolean(),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'acta-eval-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file of questions, and returns its path. */
async function questions(text: string): Promise<string> {
  const path = join(folder, 'questions.tsv');
  await writeFile(path, text);
  return path;
}

describe('npm run eval', () => {
  it('--json prints a line for each question of a file, and then the metrics', async () => {
    const path = await questions(
      'who all attended the talks\t4\nwhat is the capital of Bolivia\tNONE\nwho attended\t1\n',
    );
    const { stdout } = await run('node', [PROGRAM, path, '--json']);
    const lines: unknown[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [first, second] = lines.slice(0, 2).map((line) => questionLine.parse(line));
    expect(first).toMatchObject({ question: 'who all attended the talks', gold: [4], outcome: 'answer' });
    expect(first).toMatchObject({ shown: [4], inBank: false });
    expect(first?.passages[0]).toBe(4);
    expect(first?.passages.length).toBeGreaterThan(1);
    expect(first?.bold[0]).toContain('accompanied');
    expect(second).toEqual({
      question: 'what is the capital of Bolivia',
      gold: null,
      outcome: 'none',
      shown: [],
      passages: [],
      bold: [],
      inBank: false,
    });
    // The last question is the bank's own, which is in no figure.
    expect(lines[3]).toMatchObject({
      questions: 1,
      hit1: 1,
      hit3: 1,
      mrr: 1,
      unanswerable: 1,
      refused: 1,
      falseAnswers: 0,
      falseRefusals: 0,
      hedged: 0,
    });
    expect(lines).toHaveLength(4);
  });

  it('prints a table by language and kind, and the misses', async () => {
    const path = await questions(
      'who all attended the talks\t1\tshort\nquién asistió a las charlas\t4\tshort\nwho attended\t4\tshort\n',
    );
    const { stdout } = await run('node', [PROGRAM, path]);
    expect(stdout).toMatch(/en short +1 +0\.000/);
    expect(stdout).toMatch(/es short +1 +1\.000/);
    expect(stdout).toMatch(/in the bank +1 +1\.000/);
    expect(stdout).toMatch(/who all attended the talks\n +should be ¶1, is ¶4/);
  });

  it('reports the line of a malformed question', async () => {
    const path = await questions('who attended\t4\nwho attended four\n');
    await expect(run('node', [PROGRAM, path])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/questions\.tsv:2: should be a question, a tab, and paragraph numbers/),
    });
  });

  it('reports a file without questions', async () => {
    await expect(run('node', [PROGRAM, await questions('\n')])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/questions\.tsv has no questions/),
    });
  });

  it('reports the line of a paragraph that the article does not have', async () => {
    const path = await questions('who attended\t4\nwho attended\t4,44\n');
    await expect(run('node', [PROGRAM, path])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /questions\.tsv:2: \S+ has no paragraph 44; it has 21, counted from 1\n$/,
      ),
    });
  });

  it('--article selects one of several articles', async () => {
    const several = join(folder, 'several');
    await mkdir(several, { recursive: true });
    await writeFile(join(several, 'synonyms.yaml'), '[]\n');
    await writeFile(join(several, 'ferry.txt'), 'The ferry sank in the harbour.\nCocoa is sweet.\n');
    await writeFile(join(several, 'crane.txt'), 'It snowed.\nThe crane fell into the water.\n');
    const env = { ...process.env, CORPUS_DIR: several };
    const path = await questions('what sank in the harbour\t1\nwhat fell into the water\t2\n');
    await expect(run('node', [PROGRAM, path], { env })).rejects.toMatchObject({
      code: 1,
      stderr: 'There are several articles: say which one with --article ID. Articles: crane, ferry.\n',
    });
    await expect(run('node', [PROGRAM, path, '--article', 'boat'], { env })).rejects.toMatchObject({
      stderr: 'There is no article boat. Articles: crane, ferry.\n',
    });
    await expect(run('node', [PROGRAM], { env })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The project’s own questions are about petro-trump-meeting/),
    });
    // Each question is answered by the paragraph with that number, but by the ferry's only one of them.
    const { stdout } = await run('node', [PROGRAM, path, '--article', 'ferry', '--json'], { env });
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ questions: 2, hit1: 0.5 });
  });

  it('reports an unknown option in one line', async () => {
    await expect(run('node', [PROGRAM, '--nothing'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Unknown option '--nothing'[^\n]*\n$/),
    });
  });

  it.each([
    [['--explain', 'who attended', 'none.tsv'], 'FILE and --explain'],
    [['--explain', 'who attended', '--json'], '--explain and --json'],
    [['--squad', SQUAD, 'none.tsv'], 'FILE and --squad'],
    [['--squad', SQUAD, '--article', 'ferry'], '--squad and --article'],
  ])('refuses %j in one line', async (args, names) => {
    await expect(run('node', [PROGRAM, ...args])).rejects.toMatchObject({
      code: 1,
      stderr: `${names} exclude each other. npm run eval -- --help says what goes together.\n`,
    });
  });

  it('--squad compares the ranking of a SQuAD file’s contexts with MiniSearch’s, and checks the answering sentence', async () => {
    const { stdout } = await run('node', [PROGRAM, '--squad', SQUAD, '--json']);
    const summary = figures
      .extend({
        passages: z.literal(2),
        questions: z.literal(4),
        sentence: share,
        minisearch: figures.omit({ hit5: true }),
        msPerQuestion: z.number().positive(),
        minisearchMsPerQuestion: z.number().positive(),
      })
      .parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    expect(summary.hit1).toBe(1);
    expect(summary.sentence).toBe(1);
  });

  it('--sample asks every Nth question', async () => {
    const { stdout } = await run('node', [PROGRAM, '--squad', SQUAD, '--sample', '3', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ questions: 2 });
  });
});
