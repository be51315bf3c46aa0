import { asList, isNode, type JsonNode, textOf } from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import type { FeedSettings } from "../events/event-facts.ts";
import { type RecordNotes, Refusal } from "../records/record-notes.ts";
import { readSchedule } from "./event-schedule.ts";
import { type EventTimes, readTimes, type WrittenTimes, type Zones } from "./event-times.rules.ts";

/** One time at which an event takes place, and its beginning as written, by which it is found again. */
export interface EventOccurrence {
  start: string;
  times: EventTimes;
}

type Settings = Pick<FeedSettings, "zone" | "timesIn" | "today">;

/** When an event takes place: on the dates of its schedules, else at each of its startDates. At least once. */
export function readOccurrences(event: JsonNode, settings: Settings, notes: RecordNotes): EventOccurrence[] {
  const zones = { shown: settings.zone, written: settings.timesIn ?? settings.zone };
  const written = writtenTimes(event, notes);
  const scheduled = asList(event.eventSchedule)
    .filter(isNode)
    .flatMap((schedule) => {
      const reading = readSchedule(schedule, written[0] ?? {}, settings.today);
      notes.addAll(reading.notes);
      const own = { ...zones, written: reading.zone ?? zones.written };
      return reading.occurrences.flatMap((times) => occurrenceOf(times, own, notes));
    });
  if (scheduled.length > 0) return scheduled;
  if (written.length === 0) throw new Refusal("start_missing", "The event has no startDate.");
  const occurrences = written.flatMap((times) => occurrenceOf(times, zones, notes));
  if (occurrences.length > 0) return occurrences;
  throw new Refusal("start_unreadable", unreadable(written[0]?.start ?? ""));
}

/** Each startDate with the endDate that goes with it: the one in its place, where there are as many of them. */
function writtenTimes(event: JsonNode, notes: RecordNotes): WrittenTimes[] {
  const [starts, ends] = [event.startDate, event.endDate].map((dates) =>
    asList(dates).flatMap((date) => textOf(date) ?? []),
  );
  const duration = textOf(event.duration);
  if (!starts || !ends) return [];
  const isPaired = ends.length === starts.length;
  if (!isPaired && ends.length > 0 && starts.length > 0) {
    const message = `There are ${starts.length} startDates and ${ends.length} endDates, so nobody knows which belong together; the ends are left out.`;
    notes.add("ends_unmatched", message);
  }
  return starts.map((start, place) => ({ start, end: isPaired ? ends[place] : undefined, duration }));
}

function occurrenceOf(written: WrittenTimes, zones: Zones, notes: RecordNotes): EventOccurrence[] {
  const read = readTimes(written, zones);
  if (!read) {
    notes.add("start_unreadable", unreadable(written.start));
    return [];
  }
  notes.addAll(read.notes);
  return [{ start: written.start, times: read.times }];
}

const unreadable = (start: string) =>
  `The startDate "${cutAtWord(start, 60)}" is neither a day nor a time of ISO 8601.`;
