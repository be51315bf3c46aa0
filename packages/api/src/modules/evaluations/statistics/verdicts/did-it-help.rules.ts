import type { Direction } from "./direction.rules.ts";
import { type InsufficientReason, type Judgement, judge } from "./verdict.rules.ts";

/** What a release tells of a metric on one side. */
export interface PublishedResult {
  estimate: Interval95 | null;
  reasons: readonly string[];
}

/** An estimate with its 95 % interval, as it is told. */
export interface Interval95 {
  value: number;
  low: number;
  high: number;
}

export interface Compared {
  /** Of the second time, how much more than of the first. */
  estimate: Interval95 | null;
  /** Null where something that it needs is not told. */
  verdict: Judgement["verdict"] | null;
  reasons: Judgement["reasons"];
}

const barring: readonly InsufficientReason[] = ["TOO_FEW", "TOO_FEW_GROUPS", "TOO_ALIKE", "TOO_MANY_LEFT"];

/**
 * The same metric before and after a program changed, of different people, hedged by the same verdict. It is made of what two
 * releases tell and of nothing else, so that it tells nothing more about anybody. The distances of two independent intervals
 * from their estimates are squared and added (Zou and Donner; of shares it is Newcombe's method 10). As the intervals were
 * rounded outward, it finds a difference less often than one made of the answers would.
 */
export function didItHelp(
  before: PublishedResult,
  after: PublishedResult,
  { direction, delta }: { direction: Direction; delta: number },
): Compared {
  const barred = barring.filter(
    (reason) => before.reasons.includes(reason) || after.reasons.includes(reason),
  );
  const estimate = before.estimate && after.estimate && difference(before.estimate, after.estimate);
  if (!estimate && barred.length === 0) return { estimate: null, verdict: null, reasons: [] };
  const { verdict, reasons } = judge(
    estimate && { ...turned(estimate, direction), pAbove: 1 },
    { beyond: 0, reach: delta },
    barred,
  );
  return { estimate, verdict, reasons };
}

function difference(before: Interval95, after: Interval95): Interval95 {
  const value = after.value - before.value;
  return {
    value,
    low: value - Math.hypot(after.value - after.low, before.high - before.value),
    high: value + Math.hypot(after.high - after.value, before.value - before.low),
  };
}

/** Turned so that what was agreed to be good is more. */
const turned = ({ value, low, high }: Interval95, direction: Direction): Interval95 =>
  direction === "HIGHER" ? { value, low, high } : { value: -value, low: -high, high: -low };
