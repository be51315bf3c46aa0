import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { type CalendarEvent, calendarText } from "./calendar-text.ts";

const english = (text: string) => ({ text, language: "en" });

/** An event that begins at a wall time and lasts two hours. */
function at(local: string, timeZone: string, facts: Partial<CalendarEvent> = {}): CalendarEvent {
  const start = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const moment = (zoned: Temporal.ZonedDateTime) => ({
    instant: zoned.toInstant().toString(),
    local: zoned.toPlainDateTime().toString(),
  });
  return {
    uid: "sess_1",
    sequence: 0,
    createdAt: "2026-11-01T10:00:00.123Z",
    changedAt: "2026-11-02T10:00:00.123Z",
    when: { start: moment(start), end: moment(start.add({ hours: 2 })), timeZone },
    status: "CONFIRMED",
    title: english("Songs"),
    description: undefined,
    location: undefined,
    coordinates: undefined,
    url: undefined,
    ...facts,
  };
}

/** What a calendar makes of the text: each event, by the definitions of zones that the text brings along. */
function readBack(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const read = (event: CalendarEvent): ICAL.Event =>
  readBack(calendarText(english("Songs"), [event]))[0] as ICAL.Event;
const instant = (time: ICAL.Time) => time.toJSDate().toISOString();

describe("a time in a calendar", () => {
  test.each([
    ["Europe/Rome", "2027-03-27T18:00", "2027-03-28T18:00", "2027-10-31T18:00"],
    ["America/Toronto", "2027-03-13T18:00", "2027-03-14T18:00", "2027-11-07T18:00"],
    ["Africa/Casablanca", "2027-02-05T18:00", "2027-02-09T18:00", "2027-03-16T18:00"],
    ["Australia/Lord_Howe", "2027-04-03T18:00", "2027-04-04T18:00", "2027-10-03T18:00"],
    ["Asia/Kathmandu", "2027-03-27T18:00", "2027-03-28T18:00", "2027-10-31T18:00"],
    ["Africa/Asmara", "2027-03-27T18:00", "2027-03-28T18:00", "2027-10-31T18:00"],
    ["UTC", "2027-03-27T18:00", "2027-03-28T18:00", "2027-10-31T18:00"],
  ])("is the same instant on both sides of a change of clocks in %s", (zone, ...times) => {
    const events = times.map((time) => at(time, zone));
    const read = readBack(calendarText(english("Songs"), events));
    const instants = events.map(({ when }) => ("start" in when ? Date.parse(when.start.instant) : 0));
    expect(read.map(({ startDate }) => startDate.toJSDate().getTime())).toEqual(instants);
    expect(read.map(({ startDate }) => startDate.toString())).toEqual(times.map((time) => `${time}:00`));
    expect(read.map(({ duration }) => duration.toSeconds())).toEqual(times.map(() => 7200));
  });

  test("is right for any instant, in any zone", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const arbitrary = fc.record({
      zone: fc.constantFrom(...zones),
      at: fc.date({ min: new Date("1980-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
      minutes: fc.nat(60 * 24 * 200),
    });
    fc.assert(
      fc.property(arbitrary, ({ zone, at: date, minutes }) => {
        const start = Temporal.Instant.fromEpochMilliseconds(Math.floor(date.getTime() / 1000) * 1000);
        const moment = (instant: Temporal.Instant) => ({
          instant: instant.toString(),
          local: instant.toZonedDateTimeISO(zone).toPlainDateTime().toString(),
        });
        const end = start.add({ minutes });
        const event = read({
          ...at("2027-01-01T10:00", "UTC"),
          when: { start: moment(start), end: moment(end), timeZone: zone },
        });
        expect(event.startDate.toJSDate().getTime()).toBe(start.epochMilliseconds);
        expect(event.endDate.toJSDate().getTime()).toBe(end.epochMilliseconds);
      }),
      { numRuns: 100 },
    );
  });

  test("in the second of two equal hours is written in UTC, as a wall time means the first", () => {
    const start = { instant: "2027-10-31T01:30:00Z", local: "2027-10-31T02:30:00" };
    const event = read({
      ...at("2027-01-01T10:00", "UTC"),
      when: { start, end: null, timeZone: "Europe/Rome" },
    });
    expect(instant(event.startDate)).toBe("2027-10-31T01:30:00.000Z");
    expect(event.component.getFirstProperty("dtstart")?.getParameter("tzid")).toBeUndefined();
  });

  test("has no end where none is known", () => {
    const { when } = at("2027-05-01T18:00", "Europe/Rome");
    const event = read(
      at("2027-05-01T18:00", "Europe/Rome", { when: { ...when, end: null } as typeof when }),
    );
    expect(event.component.getFirstProperty("dtend")).toBeNull();
  });

  test("of whole days is days, of which the end is the first that no longer belongs to them", () => {
    const text = calendarText(english("Songs"), [
      at("2027-01-01T10:00", "UTC", { when: { firstDay: "2027-03-27", lastDay: "2027-03-28" } }),
    ]);
    expect(text).toContain("DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270329\r\n");
    expect(text).not.toContain("VTIMEZONE");
  });
});

describe("a text in a calendar", () => {
  const hostile = [
    "Songs; dances, and\\more",
    "first\nsecond\r\nthird\rfourth",
    "END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
    'quoted "words": yes',
    "አገልግሎት ".repeat(30),
    "أغاني الميناء 🎶 ".repeat(20),
    "a\u0000b\u0007c\ud800d",
  ];

  test.each(hostile)("comes back as it was: %j", (text) => {
    const event = read(
      at("2027-05-01T18:00", "Europe/Rome", {
        title: english(text),
        description: english(text),
        location: english(text),
        url: "https://museum.example/a,b;c?d=e&f",
      }),
    );
    const expected = text
      .replace(/\r\n?/g, "\n")
      .replace("\u0000", "")
      .replace("\u0007", "")
      .replace("\ud800", "\ufffd");
    expect([event.summary, event.description, event.location]).toEqual([expected, expected, expected]);
    expect(event.component.getFirstPropertyValue("url")).toBe("https://museum.example/a,b;c?d=e&f");
  });

  test("never makes a line of more than 75 octets, nor half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const file = calendarText(english(text), [
          at("2027-05-01T18:00", "Europe/Rome", { title: { text, language: "ar" } }),
        ]);
        const bytes = Buffer.from(file);
        expect(bytes.toString()).toBe(file);
        expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
        const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test("says its language", () => {
    const event = read(at("2027-05-01T18:00", "Europe/Rome", { title: { text: "ደርፍታት", language: "ti" } }));
    expect(event.component.getFirstProperty("summary")?.getParameter("language")).toBe("ti");
  });

  test("of a place comes with its coordinates, at the equator and the first meridian too", () => {
    const event = read(at("2027-05-01T18:00", "Europe/Rome", { coordinates: [0, 9.19] }));
    expect(event.component.getFirstProperty("geo")?.toICALString()).toBe("GEO:0;9.19");
  });
});
