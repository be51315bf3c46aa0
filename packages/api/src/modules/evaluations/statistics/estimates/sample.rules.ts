/** What is known of a sample without its values. */
export interface SampleSummary {
  n: number;
  mean: number;
  /** The standard deviation with n − 1 below the line; null for fewer than two values. */
  sd: number | null;
}

/** x̄ = Σxᵢ / n, and s = √(Σ(xᵢ − x̄)² / (n − 1)), in two passes so that nothing cancels. */
export function summarize(values: readonly number[]): SampleSummary {
  const n = values.length;
  if (n === 0) return { n, mean: Number.NaN, sd: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { n, mean, sd: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** How many values differ from the commonest of them. */
export function awayFromCommonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    // Two ways to a mean such as 1/3 differ in the last bit, and are one value.
    const key = Math.round(value * 1e9);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return values.length - Math.max(0, ...counts.values());
}
