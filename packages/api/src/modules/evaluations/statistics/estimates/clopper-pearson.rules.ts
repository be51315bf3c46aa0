import { betaBelow, betaQuantileOf, oneSidedLevel } from "../distributions.rules.ts";

/**
 * The exact interval of a share (Clopper & Pearson 1934): from the α/2 quantile of Beta(x, n − x + 1) to the 1 − α/2
 * quantile of Beta(x + 1, n − x); 0 and 1 where x is 0 or n. R: `binom.test(x, n)`.
 */
export function clopperPearson(
  x: number,
  n: number,
  oneSided = oneSidedLevel,
): { low: number; high: number } {
  return {
    low: x === 0 ? 0 : betaQuantileOf(oneSided, x, n - x + 1),
    high: x === n ? 1 : betaQuantileOf(1 - oneSided, x + 1, n - x),
  };
}

/** P(X ≥ x) of a Binomial(n, p), as the beta distribution whose quantile the low end is: I_p(x, n − x + 1). */
export function binomialUpperTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  return x > n ? 0 : betaBelow(p, x, n - x + 1);
}
