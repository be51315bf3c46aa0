import { Temporal } from "temporal-polyfill";
import type { UserErrors } from "../../../../platform/graphql/user-errors.ts";
import { messages } from "../../../../platform/texts/messages.ts";
import type { Sentence } from "../../../../platform/texts/sentences.ts";
import { GivenUp, Threads } from "../../../../platform/threads/threads.ts";
import { seriesMessages } from "../../session.messages.ts";
import {
  type Dates,
  inLocalTime,
  isRule,
  maxSessions,
  monthsAhead,
  type RuleProblem,
} from "./recurrence.rules.ts";
import type { Repeated, Repetition } from "./recurrence.worker.ts";

// A rule that finds no date looks for one for a long time: so somebody else's request does not wait for it.
const threads = new Threads<Repeated, Repetition>(new URL(import.meta.resolve("#workers/recurrence")), {
  places: 1,
  ms: 5000,
  memoryMb: 64,
});

/** So many dates can be added to a rule, or left out. */
const maxListed = 50;

/** The starts of a series in their order, those of its rule beside them; or what is wrong with it. */
export type Starts = { starts: string[]; byRule: string[] } | Refused;
type Refused = (errors: UserErrors) => void;

/** Local times are written alike, so that they can be compared. */
export const written = (localTime: string): string =>
  Temporal.PlainDateTime.from(localTime.replace(" ", "T")).toString({ smallestUnit: "second" });
const short = (localTime: string) => localTime.replace(/:00$/, "");

/** Follows a rule, in a thread. `isGiven` says that the dates which are left out were given with it: each of them has to be one. */
export async function startsOf(dates: Dates, { isGiven }: { isGiven: boolean }): Promise<Starts> {
  const { rule, local_start, time_zone } = dates;
  if (!isRule(rule)) return refusal(rule);
  for (const [field, list] of [
    ["additionalStarts", dates.additional_starts],
    ["excludedStarts", dates.excluded_starts],
  ] as const)
    if (list.length > maxListed) return refused("TOO_MANY", field, messages.tooMany, { limit: maxListed });
  const given = { rule: inLocalTime(rule, time_zone), first: local_start, max: maxSessions };
  const repeated = await repetition(given);
  if ("reason" in repeated) return refused("INVALID", "rule", seriesMessages.ruleNotFollowed, repeated);
  const byRule = repeated.starts;
  const [earliest] = byRule;
  if (byRule.length > maxSessions)
    return refused("TOO_MANY", "rule", seriesMessages.tooManyDates, { limit: maxSessions });
  if (earliest !== undefined && earliest !== local_start)
    return refused("INVALID", "localStart", seriesMessages.startNotByRule, { first: short(earliest) });
  const all = [...new Set([...byRule, ...dates.additional_starts])].sort();
  const nothing = isGiven ? dates.excluded_starts.find((start) => !all.includes(start)) : undefined;
  if (nothing !== undefined)
    return refused("INVALID", "excludedStarts", seriesMessages.excludesNothing, { start: short(nothing) });
  const starts = all.filter((start) => !dates.excluded_starts.includes(start));
  const last = starts.at(-1);
  if (earliest === undefined || last === undefined) return refused("INVALID", "rule", seriesMessages.noDate);
  if (starts.length > maxSessions)
    return refused("TOO_MANY", "rule", seriesMessages.tooManyDates, { limit: maxSessions });
  const latest = latestStart(time_zone);
  if (last > latest)
    return refused("INVALID", "rule", seriesMessages.tooFarAhead, {
      last: short(last),
      latest: latest.slice(0, 10),
    });
  return { starts, byRule };
}

const latestStart = (timeZone: string): string =>
  Temporal.Now.zonedDateTimeISO(timeZone)
    .add({ months: monthsAhead })
    .toPlainDateTime()
    .toString({ smallestUnit: "second" });

const refused =
  (
    code: "INVALID" | "TOO_MANY",
    field: string,
    sentence: Sentence,
    values: Record<string, string | number> = {},
  ): Refused =>
  (errors) =>
    errors.add(code, [field], sentence, values);

async function repetition(given: Repeated): Promise<Repetition> {
  try {
    return await threads.run(given);
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    return { reason: error.message };
  }
}

function refusal(problem: RuleProblem): Refused {
  if (problem.kind === "PART")
    return refused("INVALID", "rule", seriesMessages.partNotFollowed, { part: problem.part });
  return refused(
    "INVALID",
    "rule",
    problem.kind === "ENDLESS" ? seriesMessages.endless : seriesMessages.twoEnds,
  );
}

/** The end of a session that begins at `start`, where the first of its series ends at `localEnd`. */
export function endOf(
  start: string,
  { local_start, local_end }: Pick<Dates, "local_start" | "local_end">,
): string | null {
  if (local_end === null) return null;
  const length = Temporal.PlainDateTime.from(local_start).until(local_end);
  return Temporal.PlainDateTime.from(start).add(length).toString({ smallestUnit: "second" });
}
