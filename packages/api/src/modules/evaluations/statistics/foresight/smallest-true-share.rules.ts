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
  // The interval moves up with each who is counted, so that half of those left are ruled out at a time.
  let [least, enough] = [0, n + 1];
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    if (clopperPearson(middle, n, level).low > target) enough = middle;
    else least = middle + 1;
  }
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
