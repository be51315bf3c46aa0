import { tCritical, tUpperTail } from "../distributions.rules.ts";
import type { Estimate, IntervalMethod } from "./interval.rules.ts";

/** An estimate, its standard error, and the degrees of freedom that the error was estimated with. */
interface Studentized {
  value: number;
  error: number;
  df: number;
}

/** value ± t(df) · error, and P(T ≥ value / error), which compares with 0. */
export function tInterval({ value, error, df }: Studentized, method: IntervalMethod): Estimate {
  const half = tCritical(df) * error;
  // Without any spread, t is infinite, or 0/0 where nothing moved.
  const t = error > 0 ? value / error : value === 0 ? 0 : Math.sign(value) * Number.POSITIVE_INFINITY;
  return {
    value,
    low: value - half,
    high: value + half,
    level: 0.95,
    method,
    p: { above: tUpperTail(t, df), below: tUpperTail(-t, df) },
  };
}
