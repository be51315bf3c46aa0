import ICAL from "ical.js";
import { type Component, type Property, ZoneClock } from "./zone-clock.ts";

// A folded line begins with a space, which counts among the 75 octets that RFC 5545 allows.
ICAL.foldLength = 74;

/** A text in a language. */
export interface CalendarLine {
  readonly text: string;
  readonly language: string;
}

/** A moment: the instant, and what a clock at the place shows then. */
export interface CalendarMoment {
  readonly instant: string;
  readonly local: string;
}

/** One entry of a calendar. */
export interface CalendarEvent {
  /** Its name for ever, by which calendars know it again. */
  readonly uid: string;
  /** Grows with each change of it. */
  readonly sequence: number;
  readonly createdAt: string;
  readonly changedAt: string;
  /** When it is: between two moments on the clock of a zone, or on whole days, the first and the last of them. */
  readonly when:
    | { readonly start: CalendarMoment; readonly end: CalendarMoment | null; readonly timeZone: string }
    | { readonly firstDay: string; readonly lastDay: string };
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly title: CalendarLine;
  readonly description: CalendarLine | undefined;
  readonly location: CalendarLine | undefined;
  readonly coordinates: readonly [latitude: number, longitude: number] | undefined;
  readonly url: string | undefined;
}

/** How a calendar is followed (RFC 7986): how often it is to be read again, as a duration, and where it is. */
export interface CalendarRefresh {
  readonly every: string;
  readonly source: string | undefined;
}

/** Events as an iCalendar file (RFC 5545), with the definition of each zone that their times are in. */
export function calendarText(
  name: CalendarLine,
  events: readonly CalendarEvent[],
  refresh?: CalendarRefresh,
): string {
  const properties: Property[] = [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//Heritage Exchange//Heritage Exchange//EN"],
    ["calscale", {}, "text", "GREGORIAN"],
    // RFC 7986's name, and the one that calendars knew before it.
    line("name", name),
    line("x-wr-calname", name),
    ...(refresh ? refreshOf(refresh) : []),
  ];
  const zones = new TimeZones();
  const entries = events.map((event) => componentOf(event, zones));
  return ICAL.stringify(["vcalendar", properties, [...zones.definitions(), ...entries]]);
}

function refreshOf({ every, source }: CalendarRefresh): Property[] {
  return [
    ["refresh-interval", {}, "duration", every],
    // What Outlook reads instead.
    ["x-published-ttl", {}, "duration", every],
    ...(source === undefined ? [] : [["source", {}, "uri", source] satisfies Property]),
  ];
}

/** The zones of a calendar, and the moments in each that have to come out right. */
class TimeZones {
  readonly #used = new Map<string, { clock: ZoneClock; seconds: number[] }>();

  /** A moment on the clock of a zone, or in UTC where the clock shows it for the second time: a wall time means the first. */
  moment(name: string, { instant, local }: CalendarMoment, timeZone: string): Property {
    let zone = this.#used.get(timeZone);
    if (!zone) {
      zone = { clock: new ZoneClock(timeZone), seconds: [] };
      this.#used.set(timeZone, zone);
    }
    const second = Date.parse(instant) / 1000;
    if (zone.clock.isRepeated(second)) return [name, {}, "date-time", utc(instant)];
    zone.seconds.push(second);
    return [name, { tzid: timeZone }, "date-time", local.padEnd(19, ":00")];
  }

  definitions(): Component[] {
    return [...this.#used.values()]
      .filter(({ seconds }) => seconds.length > 0)
      .map(({ clock, seconds }) => clock.definition(seconds));
  }
}

function componentOf(event: CalendarEvent, zones: TimeZones): Component {
  const { uid, sequence, createdAt, changedAt, status, title, description, location, coordinates, url } =
    event;
  const properties: (Property | undefined)[] = [
    ["uid", {}, "text", uid],
    ["dtstamp", {}, "date-time", utc(changedAt)],
    ["created", {}, "date-time", utc(createdAt)],
    ["last-modified", {}, "date-time", utc(changedAt)],
    ["sequence", {}, "integer", sequence],
    ...whenOf(event, zones),
    ["status", {}, "text", status],
    // Who cancels an entry in a calendar has that time free again.
    ["transp", {}, "text", status === "CANCELLED" ? "TRANSPARENT" : "OPAQUE"],
    line("summary", title),
    description && line("description", description),
    location && line("location", location),
    coordinates && ["geo", {}, "float", coordinates],
    url === undefined ? undefined : ["url", {}, "uri", url],
  ];
  return ["vevent", properties.filter((property) => property !== undefined), []];
}

function whenOf({ when }: CalendarEvent, zones: TimeZones): Property[] {
  if ("firstDay" in when) {
    return [
      ["dtstart", {}, "date", when.firstDay],
      ["dtend", {}, "date", dayAfter(when.lastDay)],
    ];
  }
  const { start, end, timeZone } = when;
  return [zones.moment("dtstart", start, timeZone), ...(end ? [zones.moment("dtend", end, timeZone)] : [])];
}

/** The end of whole days is the first day that no longer belongs to them. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);
}

const utc = (instant: string) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

function line(name: string, { text, language }: CalendarLine): Property {
  return [name, { language }, "text", plain(text)];
}

/** What the format can hold: lines of text, without other control characters. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}
