import { describe, expect, test } from "@jest/globals";
import { readSchedule } from "./event-schedule.ts";

const today = "2027-04-20";
const weekly = {
  "@type": "Schedule",
  startDate: "2027-05-04",
  endDate: "2027-05-26",
  repeatFrequency: "P1W",
  byDay: ["https://schema.org/Tuesday", "schema:Wednesday"],
  startTime: "18:00",
  endTime: "20:00",
};
const read = (schedule: object, event: object = {}) => readSchedule({ ...schedule }, event, today);
const startsOf = (schedule: object, event: object = {}) =>
  read(schedule, event).occurrences.map(({ start }) => start);

describe("a schedule", () => {
  test("of some days a week has each of its dates, with its times", () => {
    expect(read(weekly)).toEqual({
      occurrences: ["04", "05", "11", "12", "18", "19", "25", "26"].map((day) => ({
        start: `2027-05-${day}T18:00`,
        end: `2027-05-${day}T20:00`,
      })),
      zone: undefined,
      notes: [],
    });
  });

  test("leaves its exceptions out", () => {
    const exceptDate = ["2027-05-05", { "@value": "2027-05-18T18:00", "@type": "DateTime" }];
    expect(startsOf({ ...weekly, exceptDate })).toEqual(
      ["04", "11", "12", "19", "25", "26"].map((day) => `2027-05-${day}T18:00`),
    );
  });

  test.each([
    ["every other week", { ...weekly, repeatFrequency: "P2W" }, ["04", "05", "18", "19"]],
    [
      "every day",
      { ...weekly, byDay: null, repeatFrequency: "Daily", endDate: "2027-05-06" },
      ["04", "05", "06"],
    ],
    ["so often", { ...weekly, endDate: null, repeatCount: 3 }, ["04", "05", "11"]],
    ["so often, not past its end", { ...weekly, endDate: "2027-05-05", repeatCount: 9 }, ["04", "05"]],
    [
      "by the days of a calendar",
      { ...weekly, byDay: "TU,WE" },
      ["04", "05", "11", "12", "18", "19", "25", "26"],
    ],
    [
      "on days of the week, if it says no more",
      { ...weekly, repeatFrequency: undefined },
      ["04", "05", "11", "12", "18", "19", "25", "26"],
    ],
    [
      "on the second Tuesday of a month",
      { ...weekly, repeatFrequency: "P1M", byDay: "Tuesday", byMonthWeek: 2 },
      ["11"],
    ],
    ["on the last Wednesday of a month", { ...weekly, repeatFrequency: "Monthly", byDay: "-1WE" }, ["26"]],
    ["on a day of a month", { ...weekly, repeatFrequency: "P1M", byDay: [], byMonthDay: "15" }, ["15"]],
  ])("goes on %s", (_how, schedule, days) => {
    expect(startsOf(schedule)).toEqual(days.map((day) => `2027-05-${day}T18:00`));
  });

  test("takes what it leaves open from its event", () => {
    const bare = { repeatFrequency: "P1W", repeatCount: 2 };
    const event = { start: "2027-05-04T18:30", end: "2027-05-04T20:00" };
    expect(read(bare, event).occurrences).toEqual([
      { start: "2027-05-04T18:30", end: "2027-05-04T20:00" },
      { start: "2027-05-11T18:30", end: "2027-05-11T20:00" },
    ]);
    expect(read(bare, { start: "2027-05-04T18:30", duration: "PT2H" }).occurrences[1]).toEqual({
      start: "2027-05-11T18:30",
      duration: "PT2H",
    });
    // The end of all of it is not the end of each.
    expect(read(bare, { start: "2027-05-04T18:30", end: "2027-06-30T20:00" }).occurrences[0]).toEqual({
      start: "2027-05-04T18:30",
      duration: undefined,
    });
    expect(startsOf(bare, { start: "2027-05-04" })).toEqual(["2027-05-04", "2027-05-11"]);
  });

  test("of evenings that end after midnight ends them on the next day", () => {
    expect(
      read({ ...weekly, startTime: "22:00", endTime: "01:00", repeatCount: 1, endDate: null }).occurrences,
    ).toEqual([{ start: "2027-05-04T22:00", end: "2027-05-05T01:00" }]);
  });

  test("names the zone of its times", () => {
    expect(read({ ...weekly, scheduleTimezone: "Europe/Rome" }).zone).toBe("Europe/Rome");
  });

  test("without an end is followed for a year, from its beginning or from today, which is said", () => {
    const endless = { ...weekly, endDate: undefined, byDay: "Tuesday" };
    const { occurrences, notes } = read(endless);
    expect([occurrences.length, occurrences.at(-1)?.start]).toEqual([53, "2028-05-02T18:00"]);
    expect(notes.map(({ code }) => code)).toEqual(["schedule_cut"]);
    expect(startsOf({ ...endless, startDate: "2025-05-06" }).at(-1)).toBe("2028-04-18T18:00");
  });

  test("has no more dates than a year has days", () => {
    const { occurrences, notes } = read({
      ...weekly,
      byDay: null,
      repeatFrequency: "P1D",
      endDate: "2999-01-01",
    });
    expect([occurrences.length, notes[0]?.code]).toEqual([366, "schedule_cut"]);
  });

  test.each([
    ["repeatFrequency", { repeatFrequency: "now and then" }],
    ["repeatFrequency", { repeatFrequency: "PT1H" }],
    ["repeatFrequency", { repeatFrequency: undefined, byDay: undefined }],
    ["byDay", { byDay: ["Tuesday", "PublicHolidays"] }],
    ["byMonthWeek", { byDay: undefined, byMonthWeek: 2 }],
    ["byMonthDay", { byMonthDay: "first" }],
    ["startDate", { startDate: "in May" }],
    ["endDate", { endDate: "some day" }],
    ["exceptDate", { exceptDate: "Easter" }],
    ["startTime", { startTime: "evening" }],
    ["scheduleTimezone", { scheduleTimezone: "EST" }],
    ["its dates", { startDate: "2027-02-30" }],
  ])("that cannot be followed has no dates and says why: %s", (what, part) => {
    const { occurrences, notes } = read({ ...weekly, ...part });
    expect(occurrences).toEqual([]);
    expect(notes).toEqual([{ code: "schedule_unreadable", message: expect.stringContaining(what) }]);
  });
});
