import { gammaLogarithm, normalUpperTail, oneSidedLevel, tCritical } from "../distributions.rules.ts";
import { fewestGroups, type Scope } from "../verdicts/preconditions.rules.ts";

/** What is expected of one side of an evaluation before anybody has answered. */
export interface ExpectedChange {
  /** Whoever is expected to answer both times. */
  pairs: number;
  /** How they are divided into groups of people who take part together. */
  groups: readonly number[];
  scope: Scope;
  delta: number;
  /** The standard deviation of single changes; a quarter of the scale's range where nothing is known. */
  sd: number;
  /** How much of the variance people of one group share; 0.1 where nothing is known. */
  icc: number;
  /** How many results Holm will compare: the primary metrics on both sides. The strictest of its steps is assumed. */
  questions: number;
}

/** The independent observations behind the estimate: people, or the mean changes of groups. */
function observations({ pairs, groups, scope, sd, icc }: ExpectedChange): { n: number; sd: number } {
  if (scope === "THESE_PEOPLE") return { n: pairs, sd };
  const inverse = groups.reduce((sum, size) => sum + 1 / size, 0) / Math.max(1, groups.length);
  return { n: groups.length, sd: sd * Math.sqrt(icc + (1 - icc) * inverse) };
}

const steps = 400;

/**
 * P(SUPPORTED) where the true change is `change`: d̄ > max(δ, t · s/√n), with d̄ normal about the true change and
 * (n − 1) s²/σ² from χ²(n − 1), independent of it. The second is integrated over (Simpson), which gives the power of the t-test
 * (R's `power.t.test(strict = FALSE)`) with δ as a second hurdle.
 */
export function chanceOfSupportedChange(change: number, expected: ExpectedChange): number {
  const { n, sd } = observations(expected);
  if (expected.scope === "GROUPS_LIKE_THESE" && n < fewestGroups) return 0;
  if (n < 2) return 0;
  const df = n - 1;
  const error = sd / Math.sqrt(n);
  const critical = tCritical(df, oneSidedLevel / Math.max(1, expected.questions));
  // The density of u = s/σ: 2 (df/2)^(df/2) / Γ(df/2) · u^(df − 1) · exp(−df u²/2).
  const constant = Math.LN2 + (df / 2) * Math.log(df / 2) - gammaLogarithm(df / 2);
  const density = (u: number) =>
    u === 0 ? 0 : Math.exp(constant + (df - 1) * Math.log(u) - (df * u * u) / 2);
  const chance = (u: number) =>
    normalUpperTail((Math.max(expected.delta, critical * u * error) - change) / error);
  const highest = 1 + 8 / Math.sqrt(2 * df);
  const width = highest / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * density(step * width) * chance(step * width);
  }
  return Math.min(1, (sum * width) / 3);
}
