import { describe, expect, test } from "@jest/globals";
import { readTimes as read } from "./event-times.rules.ts";

const toronto = "America/Toronto";
const readTimes = (start: string, end: string | undefined, zone: string, duration?: string) =>
  read({ start, end, duration }, { shown: zone, written: zone });
const codesOf = (read: ReturnType<typeof readTimes>) => read?.notes.map(({ code }) => code);

describe("the times of an event", () => {
  test("with an offset are moved to the clock of the zone", () => {
    expect(readTimes("2024-05-09T02:00:00.000Z", "2024-05-09T05:50:00+02:00", toronto)).toEqual({
      times: {
        local_start: "2024-05-08T22:00:00",
        local_end: "2024-05-08T23:50:00",
        starts_at: "2024-05-09T02:00:00Z",
        ends_at: "2024-05-09T03:50:00Z",
        is_all_day: false,
      },
      notes: [],
    });
  });

  test("without an offset are those of the zone", () => {
    expect(readTimes("2026-01-15T18:00", undefined, toronto)?.times).toMatchObject({
      local_start: "2026-01-15T18:00:00",
      starts_at: "2026-01-15T23:00:00Z",
      local_end: null,
      ends_at: null,
    });
  });

  test("that are days last from midnight until the end of the last day", () => {
    expect(readTimes("2026-05-01", "2026-05-03", toronto)?.times).toEqual({
      local_start: "2026-05-01T00:00:00",
      local_end: "2026-05-03T23:59:59",
      starts_at: "2026-05-01T04:00:00Z",
      ends_at: "2026-05-04T03:59:59Z",
      is_all_day: true,
    });
    expect(readTimes("2026-05-01", undefined, toronto)?.times.local_end).toBe("2026-05-01T23:59:59");
  });

  test("keep whole seconds", () => {
    expect(readTimes("2026-05-01T23:59:59.999Z", undefined, "UTC")?.times.local_start).toBe(
      "2026-05-01T23:59:59",
    );
  });

  test.each([
    ["2026-05-01T18:00:00-0400", "2026-05-01T22:00:00Z"],
    ["2026-05-01T18:00:00-04", "2026-05-01T22:00:00Z"],
    ["2026-05-01 18:00Z", "2026-05-01T18:00:00Z"],
    [" 2026-05-01T18:00z ", "2026-05-01T18:00:00Z"],
  ])("may be written %s", (start, starts_at) => {
    expect(readTimes(start, undefined, toronto)?.times.starts_at).toBe(starts_at);
  });

  test.each([
    "soon",
    "",
    "2026",
    "2026-05",
    "2026-13-01",
    "2026-02-30",
    "2026-05-01T25:00",
    "2026-05-01T18:00:00+99:00",
    "01/05/2026",
    "0000-01-01",
    "0999-12-31",
    "9999-12-31",
    "-002026-05-01",
    "2026-05-01T18:00[Europe/Rome]",
    `2026-05-01T18:00${"0".repeat(100_000)}`,
    "1715220000000",
  ])("are not read from %j", (start) => {
    expect(readTimes(start, undefined, toronto)).toBeUndefined();
  });
});

describe("an end", () => {
  test("before its start is dropped", () => {
    const read = readTimes("2026-05-01T18:00", "2026-05-01T17:00", toronto);
    expect(read?.times).toMatchObject({ local_end: null, ends_at: null });
    expect(read?.notes).toEqual([
      {
        code: "end_before_start",
        message: "The endDate 2026-05-01T17:00 is before the startDate, so the end is left out.",
      },
    ]);
  });

  test("before the first day leaves the day", () => {
    expect(readTimes("2026-05-02", "2026-05-01", toronto)?.times.local_end).toBe("2026-05-02T23:59:59");
  });

  test("may be its start", () => {
    expect(readTimes("2026-05-01T18:00", "2026-05-01T18:00", toronto)?.times.local_end).toBe(
      "2026-05-01T18:00:00",
    );
  });

  test("that is a day is the end of that day", () => {
    expect(readTimes("2026-05-01T18:00", "2026-05-01", toronto)?.times.local_end).toBe("2026-05-01T23:59:59");
  });

  test("that cannot be read is dropped", () => {
    const read = readTimes("2026-05-01T18:00", "late", toronto);
    expect(read?.times.local_end).toBeNull();
    expect(codesOf(read)).toEqual(["end_unreadable"]);
  });
});

describe("a duration", () => {
  test("gives the end that is not given", () => {
    expect(readTimes("2026-05-01T18:00", undefined, toronto, "PT2H30M")?.times.local_end).toBe(
      "2026-05-01T20:30:00",
    );
    expect(readTimes("2026-05-01", undefined, toronto, "P3D")?.times.local_end).toBe("2026-05-03T23:59:59");
    // Two hours of a clock that jumps over one of them.
    expect(readTimes("2026-03-08T01:00", undefined, toronto, "PT2H")?.times.local_end).toBe(
      "2026-03-08T04:00:00",
    );
  });

  test("says nothing new beside the end that it leads to", () => {
    const read = readTimes("2026-05-01T18:00", "2026-05-01T20:00", toronto, "PT2H");
    expect([read?.times.local_end, codesOf(read)]).toEqual(["2026-05-01T20:00:00", []]);
  });

  test("that leads elsewhere than the end is noted, and the end kept", () => {
    const read = readTimes("2026-05-01T18:00", "2026-05-01T20:00", toronto, "PT3H");
    expect([read?.times.local_end, codesOf(read)]).toEqual([
      "2026-05-01T20:00:00",
      ["duration_contradictory"],
    ]);
  });

  test.each(["two hours", "-PT2H", "PT0H", "P", ""])("%j is none", (duration) => {
    const read = readTimes("2026-05-01T18:00", undefined, toronto, duration);
    expect([read?.times.local_end, codesOf(read)]).toEqual([null, ["duration_unreadable"]]);
  });

  test("of hours says nothing of a whole day", () => {
    const read = readTimes("2026-05-01", undefined, toronto, "PT2H");
    expect([read?.times.local_end, codesOf(read)]).toEqual(["2026-05-01T23:59:59", ["duration_unreadable"]]);
  });
});

describe("twenty-four o'clock", () => {
  test.each([
    ["2026-05-01T24:00", "2026-05-02T00:00:00", "2026-05-02T04:00:00Z"],
    ["2026-12-31T24:00:00", "2027-01-01T00:00:00", "2027-01-01T05:00:00Z"],
    ["2026-05-01T24:00Z", "2026-05-01T20:00:00", "2026-05-02T00:00:00Z"],
    ["2026-05-01T24:00:00.000+02:00", "2026-05-01T18:00:00", "2026-05-01T22:00:00Z"],
  ])("%s is the midnight that the next day begins with", (start, local_start, starts_at) => {
    expect(readTimes(start, undefined, toronto)?.times).toMatchObject({ local_start, starts_at });
  });

  test("is the same where something ends then", () => {
    const read = readTimes("2026-05-01T18:00", "2026-05-01T24:00", toronto);
    expect(read?.times.local_end).toBe("2026-05-02T00:00:00");
  });

  test.each(["2026-05-01T24:01", "2026-02-30T24:00", "2026-05-01T24:00abc"])("but %s is no time", (start) => {
    expect(readTimes(start, undefined, toronto)).toBeUndefined();
  });
});

describe("times written in one zone and shown in another", () => {
  const zones = { shown: toronto, written: "UTC" };

  test("are moved, days are not", () => {
    expect(read({ start: "2024-05-09T02:00", end: "2024-05-09T03:50" }, zones)?.times).toMatchObject({
      local_start: "2024-05-08T22:00:00",
      local_end: "2024-05-08T23:50:00",
      starts_at: "2024-05-09T02:00:00Z",
    });
    expect(read({ start: "2024-05-09" }, zones)?.times.local_start).toBe("2024-05-09T00:00:00");
    expect(read({ start: "2024-05-09T02:00+02:00" }, zones)?.times.starts_at).toBe("2024-05-09T00:00:00Z");
  });
});

describe("where clocks change", () => {
  test("a time that is skipped is taken after the change", () => {
    const read = readTimes("2026-03-08T02:30", "2026-03-08T05:00", toronto);
    expect(read?.times).toMatchObject({
      local_start: "2026-03-08T03:30:00",
      starts_at: "2026-03-08T07:30:00Z",
    });
    expect(read?.notes).toEqual([
      {
        code: "time_skipped",
        message:
          "The startDate 2026-03-08T02:30:00 does not exist in America/Toronto, where clocks go forward then; the same time after the change is taken.",
      },
    ]);
  });

  test("of a time that happens twice the first is taken", () => {
    const read = readTimes("2026-11-01T01:30", "2026-11-01T01:45", toronto);
    expect(read?.times).toMatchObject({ starts_at: "2026-11-01T05:30:00Z", ends_at: "2026-11-01T05:45:00Z" });
    expect(codesOf(read)).toEqual(["time_repeated", "time_repeated"]);
  });

  test("an offset says which of the two it is", () => {
    const read = readTimes("2026-11-01T01:30-05:00", undefined, toronto);
    expect(read?.times).toMatchObject({
      local_start: "2026-11-01T01:30:00",
      starts_at: "2026-11-01T06:30:00Z",
    });
    expect(read?.notes).toEqual([]);
  });

  test("a day that begins an hour late begins then", () => {
    expect(readTimes("2018-11-04", undefined, "America/Sao_Paulo")?.times.local_start).toBe(
      "2018-11-04T01:00:00",
    );
  });
});
