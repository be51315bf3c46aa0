import erfc from "@stdlib/math-base-special-erfc";
import gammaln from "@stdlib/math-base-special-gammaln";
import betaCdf from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

/** Each interval leaves this much on either side: 95 % lie within. */
export const oneSidedLevel = 0.025;

/** The standard normal quantile at 0.975, as R's `qnorm(0.975)` gives it. */
export const normalQuantile975 = 1.959963984540054;

const known = new Map<number, number>();

/** Student's t with `df` degrees of freedom, not necessarily whole: what lies above it is `upper` of all. */
export function tCritical(df: number, upper = oneSidedLevel): number {
  if (upper !== oneSidedLevel) return tQuantile(1 - upper, df);
  const critical = known.get(df) ?? tQuantile(1 - upper, df);
  // Welch's degrees of freedom are seldom twice the same; sizes of groups are.
  if (Number.isInteger(df)) known.set(df, critical);
  return critical;
}

/** P(T ≥ t) of Student's t with `df` degrees of freedom. */
export function tUpperTail(t: number, df: number): number {
  return tCdf(-t, df);
}

/** The quantile of a Beta(a, b) distribution: `qbeta(p, a, b)` of R. */
export function betaQuantileOf(p: number, a: number, b: number): number {
  return betaQuantile(p, a, b);
}

/** P(Z ≥ z) of the standard normal distribution. */
export function normalUpperTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/** What of a Beta(a, b) distribution lies below x: `pbeta(x, a, b)` of R. */
export function betaBelow(x: number, a: number, b: number): number {
  return betaCdf(x, a, b);
}

/** log Γ(x): `lgamma` of R. */
export function gammaLogarithm(x: number): number {
  return gammaln(x);
}
