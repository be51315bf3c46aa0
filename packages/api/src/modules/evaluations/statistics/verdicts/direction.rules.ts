import type { Estimate } from "../estimates/interval.rules.ts";
import type { Claim, Oriented } from "./verdict.rules.ts";

/** Which way was agreed to be good: more of it, or less of it. */
export type Direction = "HIGHER" | "LOWER";

/** The interval turned so that what is good is more. */
export function orient(estimate: Estimate | null, direction: Direction): Oriented | null {
  if (estimate === null) return null;
  const { value, low, high, p } = estimate;
  return direction === "HIGHER"
    ? { value, low, high, pAbove: p.above }
    : { value: -value, low: -high, high: -low, pAbove: p.below };
}

/** The claim about a target, turned the same way. */
export function orientTarget(target: number, direction: Direction): Claim {
  const turned = direction === "HIGHER" ? target : -target;
  return { beyond: turned, reach: turned };
}
