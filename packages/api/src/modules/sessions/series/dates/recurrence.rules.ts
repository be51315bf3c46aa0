import { Temporal } from "temporal-polyfill";
import { wallTimeOf } from "../../session/session.rules.ts";

/** A series has no more sessions, and none that begins later than so many months from today. */
export const maxSessions = 500;
export const monthsAhead = 24;

/** Why a rule is not followed: which part, or that it never ends, or that it ends twice. */
export type RuleProblem = { kind: "PART"; part: string } | { kind: "ENDLESS" } | { kind: "TWO_ENDS" };

/** The parts of a rule, by their names. */
export type RuleParts = ReadonlyMap<string, string>;

/** The dates of a series as they are to be. Local times are written `2027-01-12T18:00:00`, lists of them in order. */
export interface Dates {
  rule: RuleParts | RuleProblem;
  local_start: string;
  local_end: string | null;
  time_zone: string;
  additional_starts: string[];
  excluded_starts: string[];
}

const weekdays = "(?:MO|TU|WE|TH|FR|SA|SU)";
const listOf = (item: string) => new RegExp(`^${item}(?:,${item}){0,99}$`);
const dayOfMonth = "-?(?:[1-9]|[12]\\d|3[01])";
const dayOfYear = "-?(?:[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])";
const parts: Record<string, RegExp> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,5}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  BYDAY: listOf(`(?:[+-]?[1-9]\\d?)?${weekdays}`),
  BYMONTHDAY: listOf(dayOfMonth),
  BYMONTH: listOf("(?:[1-9]|1[0-2])"),
  BYYEARDAY: listOf(dayOfYear),
  BYWEEKNO: listOf("-?(?:[1-9]|[1-4]\\d|5[0-3])"),
  BYSETPOS: listOf(dayOfYear),
  WKST: new RegExp(`^${weekdays}$`),
};

/** Reads a rule as iCalendar writes it: `FREQ=WEEKLY;BYDAY=TU;COUNT=6`. Times of day it has none: each date begins like the first. */
export function readRule(text: string): RuleParts | RuleProblem {
  const read = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .split(";")) {
    const [, name = "", value = ""] = /^([A-Z]+)=(.*)$/.exec(part) ?? [];
    if (!parts[name]?.test(value) || read.has(name)) return { kind: "PART", part: part.slice(0, 60) };
    if (name === "UNTIL" && !isTime(value)) return { kind: "PART", part };
    read.set(name, value);
  }
  if (!read.has("FREQ")) return { kind: "PART", part: "FREQ" };
  if (read.has("COUNT") && read.has("UNTIL")) return { kind: "TWO_ENDS" };
  if (!read.has("COUNT") && !read.has("UNTIL")) return { kind: "ENDLESS" };
  return read;
}

export const isRule = (read: RuleParts | RuleProblem): read is RuleParts => read instanceof Map;

export const ruleText = (rule: RuleParts): string =>
  [...rule].map(([name, value]) => `${name}=${value}`).join(";");

/** The same rule, which ends after another number of dates; one that ends on a day ends there still. */
export const withCount = (rule: RuleParts, count: number): RuleParts =>
  rule.has("COUNT") ? new Map([...rule, ["COUNT", String(count)]]) : rule;

/** The rule as it is followed where no clock ever changes: its end, too, is a local time then. */
export function inLocalTime(rule: RuleParts, timeZone: string): string {
  const until = rule.get("UNTIL");
  if (until === undefined) return ruleText(rule);
  const local = until.endsWith("Z")
    ? wallTimeOf(new Date(Temporal.Instant.from(spelled(until)).epochMilliseconds), timeZone).replace(
        /[-:]/g,
        "",
      )
    : until.includes("T")
      ? until
      : `${until}T235959`;
  return ruleText(new Map([...rule, ["UNTIL", `${local}Z`]]));
}

/** `20270131T180000Z` as `2027-01-31T18:00:00Z`. */
const spelled = (text: string) =>
  text.replace(/^(\d{4})(\d\d)(\d\d)/, "$1-$2-$3").replace(/T(\d\d)(\d\d)(\d\d)/, "T$1:$2:$3");

function isTime(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(spelled(text).replace("Z", ""));
    return true;
  } catch {
    return false;
  }
}

/** A session of a series, by the start that its rule gave it. */
export interface Dated {
  id: string;
  originalStart: string;
  isCancelled: boolean;
  /** True where it is cancelled because the rule left it out. */
  isDropped: boolean;
}

/** What becomes of the sessions of a series under another rule. */
export interface Pairing<D extends Dated> {
  kept: D[];
  moved: { session: D; to: string }[];
  restored: D[];
  dropped: D[];
  created: string[];
}

/**
 * Gives each start a session: whichever had the same start keeps it, and of the rest the first takes the first start that is
 * left. What was cancelled is no date that another one takes. All starts are written alike.
 */
export function pair<D extends Dated>(sessions: readonly D[], starts: readonly string[]): Pairing<D> {
  const byStart = new Map(sessions.map((session) => [session.originalStart, session]));
  const same = starts.map((start) => byStart.get(start)).filter((session) => session !== undefined);
  const left = starts.filter((start) => !byStart.has(start));
  const wanted = new Set(starts);
  const others = sessions.filter(
    ({ originalStart, isCancelled }) => !isCancelled && !wanted.has(originalStart),
  );
  return {
    kept: same.filter(({ isDropped }) => !isDropped),
    restored: same.filter(({ isDropped }) => isDropped),
    moved: others.slice(0, left.length).map((session, place) => ({ session, to: left[place] as string })),
    dropped: others.slice(left.length),
    created: left.slice(others.length),
  };
}
