import { binomialUpperTail, clopperPearson } from "./clopper-pearson.rules.ts";
import type { Estimate } from "./interval.rules.ts";

/** x of n people, with Clopper & Pearson's interval, and the exact p values against a target. Null for nobody. */
export function shareEstimate(x: number, n: number, target: number): Estimate | null {
  if (n === 0) return null;
  return {
    value: x / n,
    ...clopperPearson(x, n),
    level: 0.95,
    method: "CLOPPER_PEARSON",
    p: { above: binomialUpperTail(x, n, target), below: binomialUpperTail(n - x, n, 1 - target) },
  };
}
