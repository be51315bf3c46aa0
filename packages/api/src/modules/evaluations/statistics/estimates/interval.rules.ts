export type IntervalMethod = "PAIRED_T" | "GROUP_MEANS_T" | "WELCH" | "CLOPPER_PEARSON" | "NEWCOMBE_PAIRED";

/** An estimate with its 95 % interval, before any rounding. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  level: 0.95;
  method: IntervalMethod;
  /**
   * The one-sided p values that belong to the interval: `high` lies at or below what is compared with exactly when `below`
   * is at most 0.025, and the other way round. Holm needs them.
   */
  p: { above: number; below: number };
}
