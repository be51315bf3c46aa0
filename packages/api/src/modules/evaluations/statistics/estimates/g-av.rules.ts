import { gammaLogarithm } from "../distributions.rules.ts";
import type { SampleSummary } from "./sample.rules.ts";

/** Hedges' correction for small samples (1981): J = Γ(df/2) / (√(df/2) · Γ((df − 1)/2)). */
export function hedgesCorrection(df: number): number {
  return Math.exp(gammaLogarithm(df / 2) - gammaLogarithm((df - 1) / 2)) / Math.sqrt(df / 2);
}

/**
 * The size of a change of the same people, in standard deviations (Lakens 2013, "g_av"):
 * J(n − 1) · d̄ / ((s_before + s_after) / 2). Null where nobody differs from anybody, or for fewer than three pairs.
 */
export function gAv(before: SampleSummary, after: SampleSummary): number | null {
  if (before.n < 3 || before.sd === null || after.sd === null) return null;
  const spread = (before.sd + after.sd) / 2;
  return spread > 0 ? (hedgesCorrection(before.n - 1) * (after.mean - before.mean)) / spread : null;
}
