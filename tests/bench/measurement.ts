/** A line of the benchmark's table. */
export interface Row {
  readonly figure: string;
  /** What it is compared with: measured in the same run, by the same means. */
  readonly against: string;
  /** What was measured of Acta, with its unit, and of the other. */
  readonly acta: string;
  readonly other: string;
  /** Acta's, divided by the other's; nothing where there is nothing to divide by. */
  readonly ratio?: number;
  /** What the ratio is to reach, as it is printed; nothing where no one has said. */
  readonly target?: string;
  /** Whether it does; nothing where there is no target. */
  readonly reached?: boolean;
}

/** How thoroughly to measure. */
export type Effort = 'quick' | 'usual' | 'long';

/** Something that is measured, and the rows that come of it. */
export interface Measurement {
  /** What it is called on the command line. */
  readonly name: string;
  /** In a few words, for --help. */
  readonly summary: string;
  /** How it is measured, for whoever doubts a figure: printed below the table. */
  readonly how: string;
  /** How long it takes as usual, in seconds, more or less. */
  readonly seconds: number;
  run(effort: Effort): Promise<Row[]>;
}

/** A row with a ratio that has to be at least, or at most, so much. */
export function compared(
  row: Omit<Row, 'ratio' | 'target' | 'reached'> & {
    readonly values: readonly [acta: number, other: number];
  },
  limit: { readonly atLeast: number } | { readonly atMost: number },
): Row {
  const { values, ...rest } = row;
  const ratio = values[0] / values[1];
  return 'atLeast' in limit
    ? { ...rest, ratio, target: `≥ ${limit.atLeast}`, reached: ratio >= limit.atLeast }
    : { ...rest, ratio, target: `≤ ${limit.atMost}`, reached: ratio <= limit.atMost };
}
