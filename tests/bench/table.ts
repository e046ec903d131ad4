import type { Benchmark, Row } from './benchmark.ts';

const HEADINGS = ['figure', 'baseline', 'Acta', 'the baseline', 'ratio', 'goal', '', 'limit', ''];

/** The cells of a highest ratio: itself, and whether the measured one is within it. */
function bound(ratio: number, most: number | undefined, within: string, beyond: string): string[] {
  return most === undefined ? ['', ''] : [`≤ ${most}`, ratio <= most ? within : beyond];
}

function cellsOf({ figure, baseline, acta, other, ratio, goal, limit }: Row): string[] {
  return [
    figure,
    baseline,
    acta,
    other,
    ratio.toFixed(2),
    ...bound(ratio, goal, 'met', 'missed'),
    ...bound(ratio, limit, 'held', 'EXCEEDED'),
  ];
}

/** The rows as a Markdown table with aligned columns. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  const format = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  const separator = format(widths.map((width) => '-'.repeat(width)));
  const [head = [], ...body] = lines;
  return [format(head), separator, ...body.map(format)].join('\n');
}

/** The methods of the benchmarks, a paragraph each. */
export function formatMethods(benchmarks: readonly Benchmark[]): string {
  return benchmarks.map(({ name, method }) => `${name}: ${method}`).join('\n');
}
