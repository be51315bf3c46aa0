/** What is known of a sample without its values. */
export interface SampleSummary {
  n: number;
  mean: number;
  /** The standard deviation with n − 1 below the line; null for fewer than two values. */
  sd: number | null;
}

/** How often each value is there; once each where nothing is said. */
export type Times = readonly number[] | null;

/** How many values there are. */
export const sizeOf = (values: readonly number[], times: Times): number =>
  times === null ? values.length : times.reduce((sum, count) => sum + count, 0);

/** x̄ = Σxᵢ / n, and s = √(Σ(xᵢ − x̄)² / (n − 1)), in two passes so that nothing cancels. */
export function summarize(values: readonly number[], times: Times = null): SampleSummary {
  const n = sizeOf(values, times);
  if (n === 0) return { n, mean: Number.NaN, sd: null };
  const mean = sumOf(values, times) / n;
  if (n === 1) return { n, mean, sd: null };
  const squares = sumOf(
    values.map((value) => (value - mean) ** 2),
    times,
  );
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

/** Added one by one: multiplied by how often it is there a value would differ in the last bit from the same values in a row. */
function sumOf(values: readonly number[], times: Times): number {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    for (let left = times?.[place] ?? 1; left > 0; left -= 1) sum += value;
  }
  return sum;
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** How many values differ from the commonest of them. */
export function awayFromCommonest(values: readonly number[], times: Times = null): number {
  const counts = new Map<number, number>();
  for (const [place, value] of values.entries()) {
    // Two ways to a mean such as 1/3 differ in the last bit, and are one value.
    const key = Math.round(value * 1e9);
    counts.set(key, (counts.get(key) ?? 0) + (times?.[place] ?? 1));
  }
  return sizeOf(values, times) - Math.max(0, ...counts.values());
}
