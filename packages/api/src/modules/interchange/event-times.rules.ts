import { Temporal } from "temporal-polyfill";
import type { RecordNote } from "./record-notes.ts";

export interface EventTimes {
  local_start: string;
  local_end: string | null;
  starts_at: string;
  ends_at: string | null;
  is_all_day: boolean;
}

interface Moment {
  zoned: Temporal.ZonedDateTime;
  isDay: boolean;
  /** What is odd about it on the clock of its zone, after its name. */
  oddity?: { code: string; message: string };
}

/** The beginning and end of an event on the clock of its zone, or undefined when the beginning is no day or time. */
export function readTimes(
  start: string,
  end: string | undefined,
  zone: string,
): { times: EventTimes; notes: RecordNote[] } | undefined {
  const begins = readMoment(start, zone);
  if (!begins) return undefined;
  const notes: RecordNote[] = oddityOf("startDate", begins);
  const ends = readEnd(begins, end, zone, notes);
  const times: EventTimes = {
    local_start: wallTime(begins.zoned),
    local_end: ends ? wallTime(ends) : null,
    starts_at: instant(begins.zoned),
    ends_at: ends ? instant(ends) : null,
    is_all_day: begins.isDay,
  };
  return { times, notes };
}

/** The first and the last day of a session. One that ends at midnight is not one of the next day. */
export function daysOf({ local_start, local_end }: EventTimes): { first: string; last: string } {
  const first = local_start.slice(0, 10);
  if (local_end === null) return { first, last: first };
  const ended = Temporal.PlainDateTime.from(local_end).subtract({ seconds: 1 }).toPlainDate().toString();
  const [, last = first] = [first, ended].sort();
  return { first, last };
}

function readEnd(
  begins: Moment,
  end: string | undefined,
  zone: string,
  notes: RecordNote[],
): Temporal.ZonedDateTime | undefined {
  // A day lasts until its end, so that it is not over before it began.
  const byDefault = begins.isDay ? lastSecond(begins.zoned) : undefined;
  if (end === undefined) return byDefault;
  const shown = end.slice(0, 60);
  const moment = readMoment(end, zone);
  if (!moment) {
    const message = `The endDate "${shown}" is neither a day nor a time of ISO 8601, so the end is left out.`;
    notes.push({ code: "end_unreadable", message });
    return byDefault;
  }
  const ends = moment.isDay ? lastSecond(moment.zoned) : moment.zoned;
  if (Temporal.ZonedDateTime.compare(ends, begins.zoned) < 0) {
    const message = `The endDate ${shown} is before the startDate, so the end is left out.`;
    notes.push({ code: "end_before_start", message });
    return byDefault;
  }
  notes.push(...oddityOf("endDate", moment));
  return ends;
}

// Four digits, and room for a zone's offset: years that every calendar and the database agree on.
const [firstYear, lastYear] = [1000, 9998];

function readMoment(text: string, zone: string): Moment | undefined {
  const given = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}[^[]{0,30})?$/.test(given)) return undefined;
  const year = Number(given.slice(0, 4));
  if (year < firstYear || year > lastYear) return undefined;
  try {
    if (given.length === 10)
      return { zoned: Temporal.PlainDate.from(given).toZonedDateTime(zone), isDay: true };
    if (/[T ].*(Z|[+-]\d{2}(:?\d{2})?)$/i.test(given))
      return { zoned: Temporal.Instant.from(given).toZonedDateTimeISO(zone), isDay: false };
    return { ...onClock(Temporal.PlainDateTime.from(given), zone), isDay: false };
  } catch {
    return undefined;
  }
}

/** A wall time in a zone. Where clocks are put back it happens twice, where they are put forward it does not happen. */
function onClock(wall: Temporal.PlainDateTime, zone: string): Omit<Moment, "isDay"> {
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (earlier.equals(later)) return { zoned: later };
  if (earlier.toPlainDateTime().equals(wall)) {
    const message = `${wall} happens twice in ${zone}, where clocks go back then; the first is taken.`;
    return { zoned: earlier, oddity: { code: "time_repeated", message } };
  }
  const message = `${wall} does not exist in ${zone}, where clocks go forward then; the same time after the change is taken.`;
  return { zoned: later, oddity: { code: "time_skipped", message } };
}

function oddityOf(property: string, { oddity }: Moment): RecordNote[] {
  return oddity ? [{ code: oddity.code, message: `The ${property} ${oddity.message}` }] : [];
}

function lastSecond(zoned: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return zoned.toPlainDate().add({ days: 1 }).toZonedDateTime(zoned.timeZoneId).subtract({ seconds: 1 });
}

// The database keeps whole seconds and would round up; a meeting ends within its last second.
const wallTime = (zoned: Temporal.ZonedDateTime) =>
  zoned.toPlainDateTime().toString({ smallestUnit: "second", roundingMode: "trunc" });
const instant = (zoned: Temporal.ZonedDateTime) =>
  `${new Date(zoned.epochMilliseconds).toISOString().slice(0, 19)}Z`;
