import { Temporal } from "temporal-polyfill";
import type { UserErrors } from "../../../../platform/graphql/user-errors.ts";
import { instantOf } from "../../session/session.rules.ts";
import type { SessionSeriesCreateInput, SessionSeriesUpdateInput } from "../session-series.inputs.ts";
import type { StoredSeries } from "../session-series.preconditions.ts";
import {
  type Dates,
  isRule,
  type RuleParts,
  type RuleProblem,
  readRule,
  withCount,
} from "./recurrence.rules.ts";
import { endOf, type Starts, startsOf, written } from "./recurrence.ts";

/** Dates, and when sessions begin by them; or what is wrong with them. */
export interface DatesFound {
  dates: Dates;
  starts: Starts;
}

const sorted = (starts: readonly string[] | null | undefined): string[] =>
  [...new Set((starts ?? []).map(written))].sort();

/** The dates of a new series. */
export async function datesOf(input: SessionSeriesCreateInput): Promise<DatesFound> {
  const dates: Dates = {
    rule: readRule(input.rule),
    local_start: written(input.localStart),
    local_end: input.localEnd == null ? null : written(input.localEnd),
    time_zone: input.timeZone,
    additional_starts: sorted(input.additionalStarts),
    excluded_starts: sorted(input.excludedStarts),
  };
  return { dates, starts: await startsOf(dates, { isGiven: true }) };
}

const fields = ["rule", "additionalStarts", "excludedStarts", "localStart", "localEnd", "timeZone"] as const;

/**
 * The dates of a series after a change, or of the one that goes on in its place from a date on; undefined where the change
 * says nothing of them. What is not given of such a one follows from what was to come.
 */
export async function changedDates(
  stored: StoredSeries,
  input: SessionSeriesUpdateInput,
  from: string | undefined,
): Promise<DatesFound | undefined> {
  if (fields.every((field) => input[field] === undefined)) return undefined;
  const before = storedDates(stored);
  const first = from ?? before.local_start;
  const local_start = input.localStart == null ? first : written(input.localStart);
  const isByOldRule = input.rule == null;
  // Dates beside a rule that stays move with it.
  const shift = Temporal.PlainDateTime.from(first).until(local_start);
  const remaining = (starts: string[]) =>
    starts
      .filter((start) => from === undefined || start >= from)
      .map((start) => written(Temporal.PlainDateTime.from(start).add(shift).toString()));
  const own = (starts: string[]) => (isByOldRule ? remaining(starts) : []);
  const dates: Dates = {
    rule: isByOldRule ? await remainingRule(before, from) : readRule(input.rule ?? ""),
    local_start,
    local_end: endAfter(input, before, local_start),
    time_zone: input.timeZone ?? before.time_zone,
    additional_starts:
      input.additionalStarts === undefined ? own(before.additional_starts) : sorted(input.additionalStarts),
    excluded_starts:
      input.excludedStarts === undefined ? own(before.excluded_starts) : sorted(input.excludedStarts),
  };
  return { dates, starts: await startsOf(dates, { isGiven: input.excludedStarts != null }) };
}

export const storedDates = ({ rule, ...stored }: StoredSeries): Dates => ({
  rule: readRule(rule),
  local_start: written(stored.local_start),
  local_end: stored.local_end && written(stored.local_end),
  time_zone: stored.time_zone,
  additional_starts: sorted(stored.additional_starts),
  excluded_starts: sorted(stored.excluded_starts),
});

function endAfter({ localEnd }: SessionSeriesUpdateInput, before: Dates, start: string): string | null {
  if (localEnd === undefined) return endOf(start, before);
  return localEnd && written(localEnd);
}

/** The rule of what is left of a series from a date on. */
async function remainingRule(before: Dates, from: string | undefined): Promise<RuleParts | RuleProblem> {
  const { rule } = before;
  if (from === undefined || !isRule(rule) || !rule.has("COUNT")) return rule;
  const found = await startsOf(before, { isGiven: false });
  const byRule = typeof found === "function" ? [] : found.byRule;
  return withCount(rule, Math.max(1, byRule.filter((start) => start >= from).length));
}

/** The starts, or none where they are refused, which is then among the errors. */
export function startsFor(found: Starts, errors: UserErrors): string[] {
  if (typeof found !== "function") return found.starts;
  found(errors);
  return [];
}

/** The times of a session that begins at a start of its series; undefined where clocks skip its beginning or its end. */
export function timesOf(start: string, dates: Dates) {
  const { time_zone } = dates;
  const local_end = endOf(start, dates);
  const starts_at = instantOf(start, time_zone);
  const ends_at = local_end === null ? null : instantOf(local_end, time_zone);
  if (!starts_at || ends_at === undefined) return undefined;
  return { local_start: start, local_end, time_zone, starts_at, ends_at };
}
