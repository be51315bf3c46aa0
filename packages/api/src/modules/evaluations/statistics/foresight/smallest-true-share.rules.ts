import { oneSidedLevel } from "../distributions.rules.ts";
import { binomialUpperTail, clopperPearson } from "../estimates/clopper-pearson.rules.ts";
import { leastLikely } from "./least-likely.rules.ts";

/** What is expected of a share before anybody has answered. */
export interface ExpectedShare {
  n: number;
  /** Between 0 and 1; for LOWER, of what should become rare. */
  target: number;
  direction: "HIGHER" | "LOWER";
  questions: number;
}

/** P(SUPPORTED) where the true share is `share`: as many as it takes for Clopper & Pearson's interval to lie beyond the target. */
export function chanceOfSupportedShare(
  share: number,
  { n, target, questions }: Omit<ExpectedShare, "direction">,
): number {
  const level = oneSidedLevel / Math.max(1, questions);
  let least = 0;
  while (least <= n && clopperPearson(least, n, level).low <= target) least += 1;
  return least > n ? 0 : binomialUpperTail(least, n, share);
}

/**
 * The smallest true share (for LOWER, the largest) that is likely to end SUPPORTED. Null where none is: `n` people cannot lie
 * beyond this target.
 */
export function smallestTrueShare({ direction, target, ...expected }: ExpectedShare): number | null {
  const turned = direction === "HIGHER" ? target : 1 - target;
  const found = leastLikely(
    (share) => chanceOfSupportedShare(share, { ...expected, target: turned }),
    turned,
    1,
  );
  if (found === null) return null;
  return direction === "HIGHER" ? found : 1 - found;
}
