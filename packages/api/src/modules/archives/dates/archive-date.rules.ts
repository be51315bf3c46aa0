// A date of the archive: the words as written, what they mean, and how lists sort, filter and count it.
import { calendarDay } from "./edtf/day-numbers.rules.ts";
import { readEdtf } from "./edtf/edtf.rules.ts";
import { type DaySpan, excerpt } from "./edtf/edtf-date.rules.ts";
import { readWrittenDate } from "./written/written-date.rules.ts";

export interface ArchiveDate {
  /** Never changed, translated or tidied. */
  asWritten: string;
  /** ISO 8601-2:2019; null where the words are no date that can be told for certain. */
  edtf: string | null;
  /** Why there is no EDTF, as a sentence; null where there is. */
  reason: string | null;
  /** Days counted from 1970-01-01; null where the date is open at this end, or there is none. */
  earliest: number | null;
  latest: number | null;
}

/** A date from the words as written, or from the EDTF that somebody gave beside them. */
export function archiveDateOf(asWritten: string, givenEdtf?: string): ArchiveDate {
  const undated = { asWritten, edtf: null, earliest: null, latest: null };
  const { edtf, reason } =
    givenEdtf === undefined ? readWrittenDate(asWritten) : { edtf: givenEdtf, reason: undefined };
  if (edtf === null) return { ...undated, reason: reason?.message ?? null };
  const read = readEdtf(edtf);
  if ("fault" in read) return { ...undated, reason: read.fault };
  return { asWritten, edtf, reason: null, ...wholeSpan(read.spans) };
}

/** From the first day that a date may mean to the last one. */
export function wholeSpan(spans: readonly DaySpan[]): DaySpan {
  const earliest = spans.map((span) => span.earliest);
  const latest = spans.map((span) => span.latest);
  return {
    earliest: earliest.includes(null) ? null : Math.min(...(earliest as number[])),
    latest: latest.includes(null) ? null : Math.max(...(latest as number[])),
  };
}

/**
 * Where a date stands in a list, or null for last, in both directions. What is open at its beginning stands at its
 * end: “before 1952” belongs beside 1952, not before the pyramids.
 */
export function sortKeyOf({ earliest, latest }: DaySpan): number | null {
  return earliest ?? latest;
}

/** Orders a list by date. “c. 1860” and “1860” stand together: a doubt is no earlier or later day. */
export function compareByDate(a: DaySpan, b: DaySpan, direction: "ASC" | "DESC"): number {
  const [first, second] = [sortKeyOf(a), sortKeyOf(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return direction === "ASC" ? first - second : second - first;
}

/** Whether a date may lie between two days, both included. Who has no date is in no period. */
export function overlaps(date: DaySpan, first: number, last: number): boolean {
  if (date.earliest === null && date.latest === null) return false;
  return (date.earliest ?? -Infinity) <= last && (date.latest ?? Infinity) >= first;
}

/** A run of decades, each named by its first year: 1930 to 1950 are three. */
export interface Decades {
  first: number;
  last: number;
}

/**
 * The decades that a date touches, in order and without overlap: a range counts in each, a set in those of its dates.
 * An open end touches the decade of the end that is known, and no more.
 */
export function decadesOf(edtf: string): Decades[] {
  const read = readEdtf(edtf);
  if ("fault" in read) throw new Error(`Not EDTF: ${excerpt(edtf)}`);
  const touched = read.spans.flatMap(({ earliest, latest }) => {
    const [from, to] = [earliest ?? latest, latest ?? earliest];
    return from === null || to === null ? [] : [{ first: decadeOf(from), last: decadeOf(to) }];
  });
  const runs: Decades[] = [];
  for (const next of touched.sort((a, b) => a.first - b.first)) {
    const run = runs.at(-1);
    if (run && next.first <= run.last + 10) run.last = Math.max(run.last, next.last);
    else runs.push({ ...next });
  }
  return runs;
}

function decadeOf(day: number): number {
  return Math.floor(calendarDay(day).year / 10) * 10;
}
