import type { Estimate } from "./interval.rules.ts";
import type { SampleSummary } from "./sample.rules.ts";
import { tInterval } from "./t-interval.rules.ts";

/**
 * The difference between the means of different people, from n, mean and standard deviation alone (Welch 1947):
 * (x̄₂ − x̄₁) ± t(ν) · √(s₁²/n₁ + s₂²/n₂), with ν = (a + b)² / (a²/(n₁ − 1) + b²/(n₂ − 1)), a = s₁²/n₁, b = s₂²/n₂.
 * Null where one of them is fewer than two people. R: `t.test(after, before)`.
 */
export function welch(before: SampleSummary, after: SampleSummary): Estimate | null {
  if (before.sd === null || after.sd === null) return null;
  const a = before.sd ** 2 / before.n;
  const b = after.sd ** 2 / after.n;
  const spread = a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1);
  // Neither varies: any ν gives the same interval, which has no width.
  const df = spread > 0 ? (a + b) ** 2 / spread : before.n + after.n - 2;
  return tInterval({ value: after.mean - before.mean, error: Math.sqrt(a + b), df }, "WELCH");
}
