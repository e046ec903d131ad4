import { type Benchmark, isWithinLimit, type Row } from './benchmark.ts';

const HEADINGS = ['figure', 'baseline', 'Acta', 'the baseline', 'ratio', 'limit', ''];

function cellsOf(row: Row): string[] {
  const { figure, baseline, acta, other, ratio, limit } = row;
  const isWithin = isWithinLimit(row);
  const verdict = isWithin === undefined ? '' : isWithin ? 'held' : 'EXCEEDED';
  return [figure, baseline, acta, other, ratio.toFixed(2), limit === undefined ? '' : `≤ ${limit}`, verdict];
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
