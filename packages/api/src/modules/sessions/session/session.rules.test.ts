import { describe, expect, test } from "@jest/globals";
import { canBecome, instantOf, lastDayOf, statusWhenMoved, wallTimeOf } from "./session.rules.ts";
import type { SessionStatus } from "./session.vocabulary.ts";

const at = (local: string, zone: string) => instantOf(local, zone)?.toISOString();

describe("the instant of a wall time", () => {
  test("follows the zone's summer time", () => {
    expect(at("2031-01-15T18:00", "Europe/Rome")).toBe("2031-01-15T17:00:00.000Z");
    expect(at("2031-07-15T18:00", "Europe/Rome")).toBe("2031-07-15T16:00:00.000Z");
  });
  test("knows zones with odd offsets", () => {
    expect(at("2031-01-15T18:00", "Asia/Kathmandu")).toBe("2031-01-15T12:15:00.000Z");
    expect(at("2031-01-15T18:00", "Africa/Asmara")).toBe("2031-01-15T15:00:00.000Z");
  });
  test("does not exist while clocks go forward", () => {
    expect(at("2031-03-30T01:59", "Europe/Rome")).toBe("2031-03-30T00:59:00.000Z");
    expect(at("2031-03-30T02:00", "Europe/Rome")).toBeUndefined();
    expect(at("2031-03-30T02:59:59", "Europe/Rome")).toBeUndefined();
    expect(at("2031-03-30T03:00", "Europe/Rome")).toBe("2031-03-30T01:00:00.000Z");
  });
  test("does not exist on a day that a country left out", () => {
    expect(at("2011-12-30T12:00", "Pacific/Apia")).toBeUndefined();
  });
  test("is the first of two when clocks go back", () => {
    expect(at("2031-10-26T02:30", "Europe/Rome")).toBe("2031-10-26T00:30:00.000Z");
  });
});

describe("the wall time of an instant", () => {
  test("is what a clock at the place shows", () => {
    expect(wallTimeOf(new Date("2031-07-15T16:00:00Z"), "Europe/Rome")).toBe("2031-07-15T18:00:00");
    expect(wallTimeOf(new Date("2031-07-15T16:00:00Z"), "America/Toronto")).toBe("2031-07-15T12:00:00");
  });
});

describe("the last day of a session", () => {
  test.each([
    ["2031-05-01T00:00", null, "2031-05-01"],
    ["2031-05-01T00:00", "2031-05-01T00:00", "2031-05-01"],
    ["2031-05-01T00:00", "2031-05-01T23:59:59", "2031-05-01"],
    ["2031-05-01T00:00", "2031-05-02T00:00", "2031-05-01"],
    ["2031-05-01T00:00", "2031-05-03T12:00", "2031-05-03"],
  ])("that lasts from %s to %s is %s", (start, end, day) => {
    expect(lastDayOf(start, end)).toBe(day);
  });
});

describe("a session", () => {
  const all: SessionStatus[] = ["SCHEDULED", "RESCHEDULED", "POSTPONED", "MOVED_ONLINE", "CANCELLED"];
  test("can be cancelled once, from wherever it stands", () => {
    expect(all.filter((status) => canBecome(status, "CANCELLED"))).toEqual(all.slice(0, 4));
  });
  test("stays cancelled", () => {
    expect(all.filter((status) => canBecome("CANCELLED", status))).toEqual([]);
  });
  test("cannot be postponed or moved online twice in a row", () => {
    expect(canBecome("POSTPONED", "POSTPONED")).toBe(false);
    expect(canBecome("MOVED_ONLINE", "MOVED_ONLINE")).toBe(false);
    expect(canBecome("POSTPONED", "MOVED_ONLINE")).toBe(true);
  });
  test("that gets a new time says so, unless it says something weightier", () => {
    expect(all.map(statusWhenMoved)).toEqual([
      "RESCHEDULED",
      "RESCHEDULED",
      "RESCHEDULED",
      "MOVED_ONLINE",
      "CANCELLED",
    ]);
  });
});
