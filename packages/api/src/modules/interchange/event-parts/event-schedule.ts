import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { asList, type JsonNode, textOf, wordsOf } from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import { isTimeZone } from "../../../platform/graphql/types/scalars.ts";
import type { RecordNote } from "../records/record-notes.ts";
import type { WrittenTimes } from "./event-times.rules.ts";

/** The dates of a schedule as if each had been written by itself, and the zone that their times are in. */
export interface ScheduleReading {
  occurrences: WrittenTimes[];
  zone: string | undefined;
  notes: RecordNote[];
}

type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";

/** More than once a day for a year is no schedule of meetings. */
const maxOccurrences = 366;
const unit: Record<string, Frequency> = { D: "DAILY", W: "WEEKLY", M: "MONTHLY", Y: "YEARLY" };
const words: Record<string, [Frequency, number]> = {
  daily: ["DAILY", 1],
  weekly: ["WEEKLY", 1],
  biweekly: ["WEEKLY", 2],
  fortnightly: ["WEEKLY", 2],
  monthly: ["MONTHLY", 1],
  yearly: ["YEARLY", 1],
  annually: ["YEARLY", 1],
};

/** What a part of a schedule says that nobody can follow. */
class Unreadable extends Error {}

/**
 * The dates of a schema.org Schedule. What it leaves open, the event's own time says; one without an end goes on for a
 * year from its beginning or from today. One that cannot be followed has none, and says why.
 */
export function readSchedule(
  schedule: JsonNode,
  event: Partial<WrittenTimes>,
  today: string,
): ScheduleReading {
  const zone = textOf(schedule.scheduleTimezone)?.trim();
  try {
    if (zone !== undefined && !isTimeZone(zone))
      throw new Unreadable(`the scheduleTimezone "${zone.slice(0, 60)}"`);
    const { days, isCut } = daysOf(schedule, event, today);
    const times = timesOf(schedule, event);
    const notes = isCut
      ? [
          {
            code: "schedule_cut",
            message: `The schedule goes on after ${days.at(-1)}; its dates until then are kept.`,
          },
        ]
      : [];
    return { occurrences: days.map((day) => occurrence(day, times)), zone, notes };
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof RangeError)) throw error;
    const reason = error instanceof Unreadable ? error.message : "its dates";
    const message = `The eventSchedule cannot be followed because of ${reason}, so it is left out.`;
    return { occurrences: [], zone: undefined, notes: [{ code: "schedule_unreadable", message }] };
  }
}

function daysOf(
  schedule: JsonNode,
  event: Partial<WrittenTimes>,
  today: string,
): { days: string[]; isCut: boolean } {
  const start = dayOf("startDate", textOf(schedule.startDate) ?? event.start);
  if (start === undefined) throw new Unreadable("a startDate that is missing");
  const end = dayOf("endDate", textOf(schedule.endDate));
  const count = wholeNumbers("repeatCount", schedule.repeatCount)[0];
  const horizon = [start, today].sort()[1] ?? start;
  const until = end ?? Temporal.PlainDate.from(horizon).add({ years: 1 }).toString();
  const except = new Set(asList(schedule.exceptDate).map((date) => dayOf("exceptDate", textOf(date))));
  const days = repeated({
    ...frequencyOf(schedule),
    ...partsOf(schedule),
    dtstart: atMidnight(start),
    ...(count === undefined ? { until: atMidnight(until) } : { count }),
  }).filter((day) => end === undefined || day <= end);
  const isCut = days.length > maxOccurrences || (end === undefined && count === undefined && days.length > 0);
  return { days: days.slice(0, maxOccurrences).filter((day) => !except.has(day)), isCut };
}

function repeated(rule: ConstructorParameters<typeof RRuleTemporal>[0]): string[] {
  try {
    const days = new RRuleTemporal(rule).all((_day, place) => place <= maxOccurrences);
    return days.map((day) => day.toString().slice(0, 10));
  } catch (error) {
    throw new Unreadable(`its rule: ${(error as Error).message.slice(0, 100)}`);
  }
}

// Days are counted where no clock ever changes.
const atMidnight = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime("UTC");

function dayOf(property: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text.trim()) ?? [];
  if (day === undefined) throw new Unreadable(`the ${property} "${text.slice(0, 60)}"`);
  return Temporal.PlainDate.from(day).toString();
}

function frequencyOf(schedule: JsonNode): { freq: Frequency; interval: number } {
  const text = textOf(schedule.repeatFrequency)?.trim();
  if (text === undefined) {
    if (asList(schedule.byDay).length > 0) return { freq: "WEEKLY", interval: 1 };
    throw new Unreadable("a repeatFrequency that is missing");
  }
  const [, number = "", letter = ""] = /^P(\d{1,3})([DWMY])$/i.exec(text) ?? [];
  const [freq, interval] = words[text.toLowerCase()] ?? [unit[letter.toUpperCase()], Number(number)];
  if (freq === undefined || interval < 1) throw new Unreadable(`the repeatFrequency "${text.slice(0, 60)}"`);
  return { freq, interval };
}

function partsOf(schedule: JsonNode) {
  const days = wordsOf(schedule.byDay)
    .flatMap((word) => word.split(","))
    .map(weekday);
  const weeks = wholeNumbers("byMonthWeek", schedule.byMonthWeek);
  if (weeks.length > 0 && days.length === 0) throw new Unreadable("a byMonthWeek without a byDay");
  const byDay = weeks.length > 0 ? weeks.flatMap((week) => days.map((day) => `${week}${day}`)) : days;
  const byMonth = wholeNumbers("byMonth", schedule.byMonth);
  const byMonthDay = wholeNumbers("byMonthDay", schedule.byMonthDay);
  return {
    ...(byDay.length > 0 && { byDay }),
    ...(byMonth.length > 0 && { byMonth }),
    ...(byMonthDay.length > 0 && { byMonthDay }),
  };
}

/** `Wednesday`, `WE`, or the second of a month: `2WE`. */
function weekday(word: string): string {
  const [, number = "", day] = /^([+-]?\d)?(mo|tu|we|th|fr|sa|su)(?:[a-z]+day)?$/i.exec(word.trim()) ?? [];
  if (day === undefined) throw new Unreadable(`the byDay "${word.slice(0, 60)}"`);
  return `${number}${day.toUpperCase()}`;
}

function wholeNumbers(property: string, value: unknown): number[] {
  return asList(value).map((item) => {
    const text = textOf(item)?.trim() ?? "";
    if (!/^-?\d{1,4}$/.test(text) || Number(text) === 0)
      throw new Unreadable(`the ${property} "${text.slice(0, 60)}"`);
    return Number(text);
  });
}

interface Times {
  start: string | undefined;
  end: string | undefined;
  duration: string | undefined;
}

const timeOf = (text: string | undefined) => /[T ](\d{2}:\d{2}.*)$/.exec(text?.trim() ?? "")?.[1];

/** The time of day at which each begins and ends: the schedule's own, else those of the event, where it is of one day. */
function timesOf(schedule: JsonNode, event: Partial<WrittenTimes>): Times {
  const own = (property: string) => {
    const text = textOf(schedule[property])?.trim();
    if (text === undefined) return undefined;
    const [, time] = /^(?:\d{4}-\d{2}-\d{2})?[T ]?(\d{2}:\d{2}.*)$/.exec(text) ?? [];
    if (time === undefined) throw new Unreadable(`the ${property} "${text.slice(0, 60)}"`);
    return time;
  };
  const duration = textOf(schedule.duration) ?? event.duration;
  const isOfOneDay = event.start?.trim().slice(0, 10) === event.end?.trim().slice(0, 10);
  const eventEnd = isOfOneDay ? timeOf(event.end) : undefined;
  const end = own("endTime") ?? (duration === undefined ? eventEnd : undefined);
  const start = own("startTime") ?? timeOf(textOf(schedule.startDate)) ?? timeOf(event.start);
  return { start, end, duration };
}

function occurrence(day: string, { start, end, duration }: Times): WrittenTimes {
  if (start === undefined) return { start: day };
  // An evening that ends after midnight ends on the next day.
  const last =
    end !== undefined && end < start ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day;
  return {
    start: `${day}T${start}`,
    ...(end === undefined ? { duration } : { end: `${last}T${end}` }),
  };
}
