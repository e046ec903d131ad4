import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { measurements } from './list.ts';
import { compared } from './measurement.ts';
import { line, median, quantile } from './statistics.ts';
import { tableOf } from './table.ts';

/** Built with the program: see tests/build.ts. */
const MAIN = fileURLToPath(new URL('../../dist/bench/tests/bench/main.js', import.meta.url));

const bench = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, [MAIN, ...args], { timeout: 110_000 });

// The processor's time and the memory of a process are read from /proc.
describe.skipIf(process.platform !== 'linux')('the benchmark', { timeout: 120_000 }, () => {
  it('runs, and prints a ratio for each figure and how it was come by', async () => {
    const { stdout } = await bench('terminal', 'throughput', '--quick');
    const ratios = [...stdout.matchAll(/^\| (.*?) +\|.*\| +(\d+\.\d\d) +\| [≤≥]/gm)];
    // In the order of the list, whatever the order of the arguments. What the figures are is for a machine that is idle.
    expect(ratios.map(([, figure]) => figure)).toEqual([
      '/ask per core, asked before',
      '/ask per core, new questions',
      '/ask per core, asked before',
      'start to first answer, terminal',
    ]);
    for (const name of ['terminal', 'throughput']) expect(stdout).toContain(`\n${name}: `);
  });

  it('says what it measures, and that there is nothing else', async () => {
    const { stdout } = await bench('--help');
    for (const { name, summary } of measurements) expect(stdout).toContain(`${name.padEnd(12)} ${summary}`);
    await expect(bench('speed')).rejects.toMatchObject({
      stderr: expect.stringContaining('There is no speed. --help says what there is.'),
    });
    await expect(bench('--fast')).rejects.toMatchObject({ code: 1 });
  });

  it('takes less than fifteen minutes by its own account', () => {
    expect(measurements.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(15 * 60);
    expect(new Set(measurements.map(({ name }) => name)).size).toBe(measurements.length);
  });
});

describe('its statistics', () => {
  it('are those of textbooks', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(quantile([5, 1, 4, 2, 3], 0)).toBe(1);
    expect(() => median([])).toThrow(RangeError);
    expect(
      line([
        [1, 5],
        [2, 7],
        [4, 11],
      ]),
    ).toEqual({ base: 3, rise: 2 });
  });

  it('say whether a ratio reaches what it is to reach', () => {
    const about = { figure: 'f', against: 'a', acta: '1', other: '2' };
    expect(compared({ ...about, values: [17, 20] }, { atLeast: 0.85 })).toMatchObject({
      ratio: 0.85,
      reached: true,
    });
    expect(compared({ ...about, values: [13, 10] }, { atMost: 1.25 })).toMatchObject({
      ratio: 1.3,
      reached: false,
    });
    expect(tableOf([compared({ ...about, values: [13, 10] }, { atMost: 1.25 })])).toContain(
      '| 1.30  | ≤ 1.25   | MISSED |',
    );
  });
});
