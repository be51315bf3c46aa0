/** What a result is allowed to say. */
export type Verdict = "SUPPORTED" | "NOT_SUPPORTED" | "INSUFFICIENT_DATA";

export type NotSupportedReason = "OPPOSITE" | "SMALLER_THAN_AGREED";

/** Why nothing can be said, in the order in which it is said. The first four bar any other verdict. */
export type InsufficientReason =
  | "TOO_FEW"
  | "TOO_FEW_GROUPS"
  | "TOO_ALIKE"
  | "TOO_MANY_LEFT"
  | "MANY_QUESTIONS"
  | "TOO_UNCERTAIN";

export interface Judgement {
  verdict: Verdict;
  reasons: (NotSupportedReason | InsufficientReason)[];
  /**
   * The one-sided p in the agreed direction, for Holm. A result whose verdict was barred keeps its place in the family with 1.
   */
  p: number;
}

/** An interval as it lies in the agreed direction: what is good is more. */
export interface Oriented {
  value: number;
  low: number;
  high: number;
  pAbove: number;
}

/** What the interval has to say something about. */
export interface Claim {
  /** The interval has to lie beyond this: 0 for a change, the target for a share. */
  beyond: number;
  /** The estimate has to reach this: δ for a change, the target for a share. */
  reach: number;
}

/** Sums of fractions end a few bits beside the number that a person means. */
const bits = 1e-9;

/**
 * One interval decides, before rounding. SUPPORTED: it lies beyond, and the estimate reaches what was agreed. NOT_SUPPORTED:
 * it lies short of what was agreed. Otherwise, and wherever something bars a verdict: INSUFFICIENT_DATA.
 */
export function judge(
  interval: Oriented | null,
  { beyond, reach }: Claim,
  barred: readonly InsufficientReason[],
): Judgement {
  if (interval === null) return { verdict: "INSUFFICIENT_DATA", reasons: [...barred], p: 1 };
  const supported = interval.low > beyond + bits && interval.value >= reach - bits;
  const notSupported = interval.high < reach - bits;
  const uncertain: InsufficientReason[] = supported || notSupported ? [] : ["TOO_UNCERTAIN"];
  if (barred.length > 0) return { verdict: "INSUFFICIENT_DATA", reasons: [...barred, ...uncertain], p: 1 };
  if (supported) return { verdict: "SUPPORTED", reasons: [], p: interval.pAbove };
  if (notSupported) {
    const reason = interval.high < beyond - bits ? "OPPOSITE" : "SMALLER_THAN_AGREED";
    return { verdict: "NOT_SUPPORTED", reasons: [reason], p: interval.pAbove };
  }
  return { verdict: "INSUFFICIENT_DATA", reasons: uncertain, p: interval.pAbove };
}
