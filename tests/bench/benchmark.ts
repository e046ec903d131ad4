/** A row of the table of results. */
export interface Row {
  /** The name of the figure. */
  readonly figure: string;
  /** The name of the baseline, which is measured in the same run and in the same way. */
  readonly baseline: string;
  /** The measured values, with their units. */
  readonly acta: string;
  readonly other: string;
  /** Acta's value divided by the baseline's. */
  readonly ratio: number;
  /** The highest ratio that is aimed at, on an idle machine. */
  readonly goal?: number;
  /** The ratio above which something is broken, on a busy machine, too. */
  readonly limit?: number;
}

/** `quick` runs a few rounds, to see that everything works. */
export type Effort = 'quick' | 'full';

/** One of the benchmarks that `npm run bench` runs. */
export interface Benchmark {
  /** The name on the command line. */
  readonly name: string;
  /** A line for --help. */
  readonly summary: string;
  /** The method of measurement, printed below the table. */
  readonly method: string;
  /** Roughly how long it takes. */
  readonly seconds: number;
  run(effort: Effort): Promise<Row[]>;
}

/** Two values of the same unit. */
export interface Values {
  readonly acta: number;
  readonly other: number;
}

/**
 * Makes a row of two values.
 *
 * @param format prints a value with its unit
 */
export function compare(
  labels: Pick<Row, 'figure' | 'baseline' | 'goal' | 'limit'>,
  { acta, other }: Values,
  format: (value: number) => string,
): Row {
  return { ...labels, acta: format(acta), other: format(other), ratio: acta / other };
}

/** True when the ratio is within the limit; `undefined` without a limit. */
export function isWithinLimit({ ratio, limit }: Row): boolean | undefined {
  return limit === undefined ? undefined : ratio <= limit;
}
