import { Temporal } from "temporal-polyfill";

export interface EventTimes {
  local_start: string;
  local_end: string | null;
  starts_at: string;
  ends_at: string | null;
  is_all_day: boolean;
}

export interface TimesNote {
  code: "end_before_start" | "end_unreadable" | "time_skipped";
  message: string;
}

interface Moment {
  zoned: Temporal.ZonedDateTime;
  isDay: boolean;
  isSkipped: boolean;
}

/** The beginning and end of an event on the clock of its zone, or undefined when the beginning is no day or time. */
export function readTimes(
  start: string,
  end: string | undefined,
  zone: string,
): { times: EventTimes; notes: TimesNote[] } | undefined {
  const begins = readMoment(start, zone);
  if (!begins) return undefined;
  const notes: TimesNote[] = begins.isSkipped ? [skipped("startDate", start, zone)] : [];
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

/** What names the beginning whatever zone was assumed: the instant where it is known, else the text. */
export function startKey(start: string, times: EventTimes): string {
  return hasOffset(start) ? times.starts_at : start.trim();
}

function readEnd(
  begins: Moment,
  end: string | undefined,
  zone: string,
  notes: TimesNote[],
): Temporal.ZonedDateTime | undefined {
  // A day lasts until its end, so that it is not over before it began.
  if (end === undefined) return begins.isDay ? lastSecond(begins.zoned) : undefined;
  const moment = readMoment(end, zone);
  if (!moment) {
    notes.push({
      code: "end_unreadable",
      message: `The endDate "${end}" is neither a day nor a time, so the end is left out.`,
    });
    return undefined;
  }
  if (moment.isSkipped) notes.push(skipped("endDate", end, zone));
  const ends = moment.isDay ? lastSecond(moment.zoned) : moment.zoned;
  if (Temporal.ZonedDateTime.compare(ends, begins.zoned) >= 0) return ends;
  notes.push({
    code: "end_before_start",
    message: `The endDate ${end} is before the startDate, so the end is left out.`,
  });
  return begins.isDay ? lastSecond(begins.zoned) : undefined;
}

function readMoment(text: string, zone: string): Moment | undefined {
  const given = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}[^[]*)?$/.test(given)) return undefined;
  try {
    if (given.length === 10)
      return { zoned: Temporal.PlainDate.from(given).toZonedDateTime(zone), isDay: true, isSkipped: false };
    if (hasOffset(given))
      return { zoned: Temporal.Instant.from(given).toZonedDateTimeISO(zone), isDay: false, isSkipped: false };
    const wall = Temporal.PlainDateTime.from(given);
    const zoned = wall.toZonedDateTime(zone);
    return { zoned, isDay: false, isSkipped: !zoned.toPlainDateTime().equals(wall) };
  } catch {
    return undefined;
  }
}

function hasOffset(text: string): boolean {
  return /[T ].*(Z|[+-]\d{2}(:?\d{2})?)$/i.test(text.trim());
}

function lastSecond(zoned: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return zoned.toPlainDate().add({ days: 1 }).toZonedDateTime(zoned.timeZoneId).subtract({ seconds: 1 });
}

function skipped(property: string, text: string, zone: string): TimesNote {
  return {
    code: "time_skipped",
    message: `The ${property} ${text} does not exist in ${zone}, where clocks go forward then; the same time after the change is taken.`,
  };
}

// The database keeps whole seconds and would round up; a meeting ends within its last second.
const wallTime = (zoned: Temporal.ZonedDateTime) =>
  zoned.toPlainDateTime().toString({ smallestUnit: "second", roundingMode: "trunc" });
const instant = (zoned: Temporal.ZonedDateTime) =>
  zoned.toInstant().toString({ smallestUnit: "second", roundingMode: "trunc" });
