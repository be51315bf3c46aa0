import { fewestForFineSteps } from "./limits.rules.ts";

/** Divisions that mean a whole number of steps end a few bits beside it. */
const bits = 1e-9;

/** Ten digits hold every step, and drop the bits that a multiplication leaves. */
const tidy = (value: number) => Number(value.toFixed(10)) + 0;

export const toSteps = (value: number, step: number) => tidy(Math.round(value / step + bits) * step);
export const downToSteps = (value: number, step: number) => tidy(Math.floor(value / step + bits) * step);
export const upToSteps = (value: number, step: number) => tidy(Math.ceil(value / step - bits) * step);

/** Counts, and n, to 5. */
export const toFive = (count: number) => 5 * Math.round(count / 5);

/** Every count that is shown as `shown`, from `least` up. */
export function shownAs(shown: number, least = 0): { min: number; max: number } {
  return { min: Math.max(least, shown - 2), max: shown + 2 };
}

/** Shares, and the ends of their intervals outward, to 5 points. */
export const shareStep = 0.05;

export interface Steps {
  estimate: number;
  interval: number;
}

/** On 1–5: to 0.5 under 40 people, else the estimate to 0.1 and its interval to 0.2. Other scales in proportion to their range. */
export function stepsOfChange(range: number, n: number): Steps {
  if (n < fewestForFineSteps) return { estimate: range / 8, interval: range / 8 };
  return { estimate: range / 40, interval: range / 20 };
}

export interface RoundedEstimate {
  value: number;
  low: number;
  high: number;
}

/** The estimate to its step, its interval outward. */
export function roundEstimate({ value, low, high }: RoundedEstimate, steps: Steps): RoundedEstimate {
  return {
    value: toSteps(value, steps.estimate),
    low: downToSteps(low, steps.interval),
    high: upToSteps(high, steps.interval),
  };
}
