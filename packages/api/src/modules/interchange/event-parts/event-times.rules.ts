import { Temporal } from "temporal-polyfill";
import type { RecordNote } from "../records/record-notes.ts";

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

/** IANA zones: of the clock that sessions are shown on, and of times that are written without an offset. */
export interface Zones {
  shown: string;
  written: string;
}

/** When an event is, as its publisher wrote it. */
export interface WrittenTimes {
  start: string;
  end?: string | undefined;
  duration?: string | undefined;
}

/** The beginning and end of an event on the clock of its zone, or undefined when the beginning is no day or time. */
export function readTimes(
  { start, end, duration }: WrittenTimes,
  zones: Zones,
): { times: EventTimes; notes: RecordNote[] } | undefined {
  const begins = readMoment(start, zones);
  if (!begins) return undefined;
  const notes: RecordNote[] = oddityOf("startDate", begins);
  const lasted = duration === undefined ? undefined : readDuration(begins, duration, notes);
  const ends = end === undefined ? (lasted ?? defaultEnd(begins)) : readEnd(begins, end, zones, notes);
  if (end !== undefined && ends && lasted && !ends.equals(lasted)) {
    const message = `The duration "${duration?.slice(0, 60)}" leads to another end than the endDate, which is kept.`;
    notes.push({ code: "duration_contradictory", message });
  }
  const times: EventTimes = {
    local_start: wallTime(begins.zoned),
    local_end: ends ? wallTime(ends) : null,
    starts_at: instant(begins.zoned),
    ends_at: ends ? instant(ends) : null,
    is_all_day: begins.isDay,
  };
  return { times, notes };
}

/** A day lasts until its end, so that it is not over before it began. */
const defaultEnd = ({ isDay, zoned }: Moment) => (isDay ? lastSecond(zoned) : undefined);

/** So long after the beginning; of whole days, the end of the last. */
function readDuration(
  { isDay, zoned }: Moment,
  text: string,
  notes: RecordNote[],
): Temporal.ZonedDateTime | undefined {
  try {
    const duration = Temporal.Duration.from(text.trim());
    const end = zoned.add(duration);
    if (duration.sign > 0 && !isDay) return end;
    // A day has no beginning from which hours could be counted.
    if (duration.sign > 0 && end.startOfDay().equals(end)) return end.subtract({ seconds: 1 });
  } catch {
    // Said below.
  }
  const message = `The duration "${text.slice(0, 60)}" is none of ISO 8601 that could follow the startDate, so it is left out.`;
  notes.push({ code: "duration_unreadable", message });
  return undefined;
}

function readEnd(
  begins: Moment,
  end: string,
  zones: Zones,
  notes: RecordNote[],
): Temporal.ZonedDateTime | undefined {
  const byDefault = defaultEnd(begins);
  const shown = end.slice(0, 60);
  const moment = readMoment(end, zones);
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

function readMoment(text: string, { shown, written }: Zones): Moment | undefined {
  let given = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}[^[]{0,30})?$/.test(given)) return undefined;
  const year = Number(given.slice(0, 4));
  if (year < firstYear || year > lastYear) return undefined;
  try {
    given = withoutHour24(given);
    if (given.length === 10)
      return { zoned: Temporal.PlainDate.from(given).toZonedDateTime(shown), isDay: true };
    if (/[T ].*(Z|[+-]\d{2}(:?\d{2})?)$/i.test(given))
      return { zoned: Temporal.Instant.from(given).toZonedDateTimeISO(shown), isDay: false };
    const { zoned, ...oddity } = onClock(Temporal.PlainDateTime.from(given), written);
    return { zoned: zoned.withTimeZone(shown), ...oddity, isDay: false };
  } catch {
    return undefined;
  }
}

/** ISO 8601 may end a day at 24:00, which is the midnight that the next one begins with. */
function withoutHour24(text: string): string {
  const [, day, rest = ""] =
    /^(\d{4}-\d{2}-\d{2})[T ]24:00(?::00(?:\.0{1,9})?)?(|Z|[+-][\d:]{2,6})$/i.exec(text) ?? [];
  return day === undefined ? text : `${Temporal.PlainDate.from(day).add({ days: 1 })}T00:00${rest}`;
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
