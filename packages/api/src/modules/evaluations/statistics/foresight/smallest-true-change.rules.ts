import { chanceOfSupportedChange, type ExpectedChange } from "./chance-of-change.rules.ts";
import { leastLikely } from "./least-likely.rules.ts";

/**
 * The smallest true change that is likely (80 %) to end SUPPORTED with the people expected. Null where not even the scale's
 * whole range is: with so few people nothing could be said.
 */
export function smallestTrueChange(expected: ExpectedChange, range: number): number | null {
  return leastLikely((change) => chanceOfSupportedChange(change, expected), 0, range);
}
