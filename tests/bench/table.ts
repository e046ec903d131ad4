import type { Measurement, Row } from './measurement.ts';

const HEAD = ['figure', 'against', 'Acta', 'the other', 'ratio', 'to reach', ''];

function cells({ figure, against, acta, other, ratio, target, reached }: Row): string[] {
  const verdict = reached === undefined ? '' : reached ? 'reached' : 'MISSED';
  return [figure, against, acta, other, ratio?.toFixed(2) ?? '', target ?? '', verdict];
}

/** The rows as a Markdown table, its columns as wide as what is in them. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const show = (line: readonly string[]): string =>
    `| ${widths.map((width, i) => (line[i] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...others] = lines;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [show(head), rule, ...others.map(show)].join('\n');
}

/** How each figure was come by, a paragraph each. */
export function notesOf(measurements: readonly Measurement[]): string {
  return measurements.map(({ name, how }) => `${name}: ${how}`).join('\n');
}
