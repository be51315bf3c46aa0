import type { Estimate } from "../estimates/interval.rules.ts";
import { shareEstimate } from "../estimates/share.rules.ts";
import { type Direction, orient, orientTarget } from "./direction.rules.ts";
import { bars } from "./preconditions.rules.ts";
import { type Judgement, judge } from "./verdict.rules.ts";

/** A share of people beside the target that both sides agreed, between 0 and 1. */
export function shareAgainstTarget(
  x: number,
  n: number,
  { direction, target, minimumN }: { direction: Direction; target: number; minimumN: number },
): { n: number; estimate: Estimate | null; judgement: Judgement } {
  const estimate = shareEstimate(x, n, target);
  return {
    n,
    estimate,
    judgement: judge(
      orient(estimate, direction),
      orientTarget(target, direction),
      bars({ n, minimumN, values: null, staying: null }),
    ),
  };
}
