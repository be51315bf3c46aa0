import type { Estimate } from "./interval.rules.ts";
import type { SampleSummary } from "./sample.rules.ts";
import { tInterval } from "./t-interval.rules.ts";

/**
 * The mean change of the same people: d̄ ± t(n − 1) · s_d / √n. Null for fewer than two pairs.
 * R: `t.test(after, before, paired = TRUE)`.
 */
export function pairedT({ n, mean, sd }: SampleSummary): Estimate | null {
  if (sd === null) return null;
  return tInterval({ value: mean, error: sd / Math.sqrt(n), df: n - 1 }, "PAIRED_T");
}
