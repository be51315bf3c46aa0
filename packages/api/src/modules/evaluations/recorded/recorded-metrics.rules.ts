import type { SuccessMetric } from "../design/success-metrics.ts";

/** What somebody writes down of a metric that the service cannot count. */
export interface GivenRecord {
  /** A share of what was counted, or a count. */
  form: "SHARE" | "COUNT";
  /** True if people are counted, or what they said: then of fewer than these nothing is told. */
  countsPeople: boolean;
  /** True if each side is counted for itself: people of both are never added up. */
  isBySide: boolean;
  /** Of fewer there is no share. */
  fewest: number;
}

const share = { form: "SHARE", countsPeople: false, isBySide: false, fewest: 1 } as const;
const peopleBySide = { form: "SHARE", countsPeople: true, isBySide: true, fewest: 10 } as const;

/** The metrics whose records are kept elsewhere, or are not for everybody to see. The others of their kind are counted here. */
export const givenRecords: Partial<Record<SuccessMetric, GivenRecord>> = {
  DECISION_SHARE: { ...share, fewest: 5 },
  MONEY_SHARE: share,
  // Each word of consent, and each withdrawal, is somebody's.
  CONSENT_HEALTH: { ...peopleBySide, isBySide: false },
  WITHDRAWAL_TIMELINESS: { ...peopleBySide, isBySide: false },
  COMMUNITY_CONTROL: share,
  ACCESS_PROVISION: peopleBySide,
  RETENTION: peopleBySide,
  LOCAL_VISITORS: { form: "COUNT", countsPeople: true, isBySide: false, fewest: 10 },
};

/** What was written down, as far as it may be told; null where that would tell of few people. */
export function releasedValue(
  { form, countsPeople, fewest }: GivenRecord,
  { numerator, denominator }: { numerator: number; denominator: number | null },
): number | null {
  if (form === "COUNT") return numerator < fewest ? null : Math.round(numerator / 5) * 5;
  const whole = denominator ?? 0;
  if (!countsPeople) return toThousandths(numerator / whole);
  // Those who are counted, and those who are not: each are enough, or neither is told.
  if (numerator < fewest || whole - numerator < fewest) return null;
  return Math.round((numerator / whole) * 20) / 20;
}

/** What everybody can count: part of a whole, as a number that is the same whoever reads it. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : toThousandths(part / whole);

export const toThousandths = (value: number): number => Math.round(value * 1000) / 1000;
