/**
 * The value below which a share of the values lies, the nearest one of them.
 *
 * @param share from 0 to 1
 * @throws RangeError when there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)];
  if (value === undefined) throw new RangeError('There is nothing to take a quantile of');
  return value;
}

/** The value in the middle. Of an even number of values, the lower of the two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The least squares line through points: what y is at x = 0, and how much it rises for each x. */
export function line(points: readonly (readonly [x: number, y: number])[]): { base: number; rise: number } {
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  const under = points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
  const rise = over / under;
  return { base: y - rise * x, rise };
}
