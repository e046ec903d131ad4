import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/program.ts';
import { compare, isWithinLimit } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { median, quantile } from './statistics.ts';
import { formatTable } from './table.ts';

/** Built by tests/build.ts. */
const MAIN = join(ROOT, 'dist', 'bench', 'tests', 'bench', 'main.js');

const bench = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, [MAIN, ...args], { timeout: 1_500_000 });

// Processor time and memory are read from /proc.
describe.skipIf(process.platform !== 'linux')('npm run bench', () => {
  it('prints a ratio for each figure, and how it is measured; limits are held, also on a busy machine', async () => {
    const { stdout } = await bench(
      'memory',
      'ready',
      'terminal',
      'throughput',
      'latency',
      'answering',
      '--quick',
    ).catch((error: { stdout: string }) => {
      // The table says which limit was exceeded.
      throw new Error(error.stdout, { cause: error });
    });
    const rows = [
      ...stdout.matchAll(
        /^\| (.*?) +\|.*\| +\d+\.\d\d +\|(?: ≤ [\d.]+)? +\|(?: met| missed)? +\| (≤ [\d.]+)? +\| (held)? +\|$/gm,
      ),
    ];
    // In the order of the list, whatever the order of the arguments.
    expect(rows.map(([, figure, limit, verdict]) => [figure, limit, verdict])).toEqual([
      ['question → reply, 21 passages and their bank', '≤ 80', 'held'],
      ['/ask per core', undefined, undefined],
      ['p99 of /ask, 200 a second', undefined, undefined],
      ['one line in the terminal', '≤ 25', 'held'],
      ['start to READY', '≤ 3.5', 'held'],
      ['memory at rest', '≤ 2', 'held'],
      ['memory after 2,000 questions', '≤ 4', 'held'],
    ]);
    for (const name of ['terminal', 'throughput']) expect(stdout).toContain(`\n${name}: `);
  });

  it('measures sizes of the corpus in processes of their own', async () => {
    const { stdout } = await bench('sizes', '--quick');
    expect(stdout).toMatch(/^\| 100 passages \|.* kB each/m);
  });

  it('lists the benchmarks with --help, and refuses other names and options', async () => {
    const { stdout } = await bench('--help');
    for (const { name, summary } of benchmarks) expect(stdout).toContain(`${name.padEnd(12)} ${summary}`);
    await expect(bench('speed')).rejects.toMatchObject({
      stderr: expect.stringContaining('There is no speed. --help lists what there is.'),
    });
    await expect(bench('--fast')).rejects.toMatchObject({ code: 1 });
  });

  it('takes less than fifteen minutes by its own account', () => {
    expect(benchmarks.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(15 * 60);
    expect(new Set(benchmarks.map(({ name }) => name)).size).toBe(benchmarks.length);
  });
});

describe('the statistics', () => {
  it('are medians and nearest-rank quantiles', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(quantile([5, 1, 4, 2, 3], 0)).toBe(1);
    expect(() => median([])).toThrow(RangeError);
  });

  it('tell whether a ratio is within its limit', () => {
    const labels = { figure: 'f', baseline: 'b', limit: 1.25 };
    const held = compare(labels, { acta: 25, other: 20 }, String);
    const exceeded = compare(labels, { acta: 13, other: 10 }, String);
    expect(held).toMatchObject({ ratio: 1.25, acta: '25', other: '20' });
    const unlimited = compare({ figure: 'f', baseline: 'b' }, { acta: 13, other: 10 }, String);
    expect([held, exceeded, unlimited].map(isWithinLimit)).toEqual([true, false, undefined]);
    expect(formatTable([{ ...exceeded, goal: 1 }])).toContain(
      '| 1.30  | ≤ 1  | missed | ≤ 1.25 | EXCEEDED |',
    );
  });
});
