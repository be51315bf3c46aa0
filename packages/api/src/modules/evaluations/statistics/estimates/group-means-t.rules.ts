import type { Estimate } from "./interval.rules.ts";
import { summarize } from "./sample.rules.ts";
import { tInterval } from "./t-interval.rules.ts";

/**
 * The mean change of groups like these: each group of people who took part together is one observation, its mean change.
 * m̄ ± t(k − 1) · s_m / √k over k groups. What people of one group share is not counted as often as there are people
 * (Donner & Klar 2000, ch. 5). Null for fewer than two groups. R: `t.test(tapply(change, group, mean))`.
 */
export function groupMeansT(changesByGroup: readonly (readonly number[])[]): Estimate | null {
  const means = changesByGroup.filter(({ length }) => length > 0).map((changes) => summarize(changes).mean);
  const { n, mean, sd } = summarize(means);
  if (sd === null) return null;
  return tInterval({ value: mean, error: sd / Math.sqrt(n), df: n - 1 }, "GROUP_MEANS_T");
}
