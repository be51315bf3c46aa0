import { describe, expect, test } from "@jest/globals";
import independentReader from "edtf";
import { wholeSpan } from "../archive-date.rules.ts";
import { calendarDay, dayNumber } from "./day-numbers.rules.ts";
import { isEdtf, readEdtf } from "./edtf.rules.ts";

const iso = (day: number | null) => {
  if (day === null) return "open";
  const { year, month, day: ofMonth } = calendarDay(day);
  return `${year}-${`${month}`.padStart(2, "0")}-${`${ofMonth}`.padStart(2, "0")}`;
};
const spansOf = (text: string) => {
  const read = readEdtf(text);
  return "fault" in read
    ? read.fault
    : read.spans.map(({ earliest, latest }) => `${iso(earliest)} ${iso(latest)}`).join(", ");
};

const ourSpan = (text: string) => {
  const read = readEdtf(text);
  if ("fault" in read) return "refused";
  const { earliest, latest } = wholeSpan(read.spans);
  return `${earliest ?? "open"} ${latest ?? "open"}`;
};
const independentSpan = (text: string) => {
  try {
    const { min, max } = independentReader(text);
    const days = [min, max].map((end) =>
      Number.isFinite(end) && end !== null ? Math.floor(end / 86_400_000) : "open",
    );
    return days.join(" ");
  } catch {
    return "refused";
  }
};

describe("a date of EDTF", () => {
  test.each([
    ["1936", "1936-01-01 1936-12-31"],
    ["1936-04", "1936-04-01 1936-04-30"],
    ["2000-02-29", "2000-02-29 2000-02-29"],
    ["1936-04-27T18:30:00Z", "1936-04-27 1936-04-27"],
    ["193X", "1930-01-01 1939-12-31"],
    ["19XX", "1900-01-01 1999-12-31"],
    ["1936-XX", "1936-01-01 1936-12-31"],
    ["XXXX-06-24", "open open"],
    ["1936-02-XX", "1936-02-01 1936-02-29"],
    ["1936-XX-XX", "1936-01-01 1936-12-31"],
    ["19XX-02-29", "1904-02-29 1996-02-29"],
    ["1936-1X", "1936-10-01 1936-12-31"],
    ["193X-12-25", "1930-12-25 1939-12-25"],
    ["1936-21", "1936-03-01 1936-05-31"],
    ["1936-24", "1936-12-01 1937-02-28"],
    ["1936-29", "1936-09-01 1936-11-30"],
    ["1936-34", "1936-04-01 1936-06-30"],
    ["1936-41", "1936-07-01 1936-12-31"],
    ["-0043-03-15", "-43-03-15 -43-03-15"],
    ["-04XX", "-499-01-01 -400-12-31"],
    ["0000", "0-01-01 0-12-31"],
    ["Y-11999", "-11999-01-01 -11999-12-31"],
    ["Y-17E7", "-170000000-01-01 -170000000-12-31"],
    ["1936S2", "1900-01-01 1999-12-31"],
    ["1930/1940", "1930-01-01 1940-12-31"],
    ["1930-05/1940-06-07", "1930-05-01 1940-06-07"],
    ["../1952", "open 1952-12-31"],
    ["/1952", "open 1952-12-31"],
    ["1998/..", "1998-01-01 open"],
    ["1998/", "1998-01-01 open"],
    ["18XX/1931", "1800-01-01 1931-12-31"],
    ["[1930,1932]", "1930-01-01 1930-12-31, 1932-01-01 1932-12-31"],
    ["{1930..1932,1936-04}", "1930-01-01 1932-12-31, 1936-04-01 1936-04-30"],
    ["[..1932]", "open 1932-12-31"],
    ["[1930..]", "1930-01-01 open"],
  ])("%s lasts from its first possible day to its last one: %s", (text, spans) => {
    expect(spansOf(text)).toBe(spans);
  });

  test.each([
    ["1936?", { isUncertain: true, isApproximate: false }],
    ["1936~", { isUncertain: false, isApproximate: true }],
    ["1936%", { isUncertain: true, isApproximate: true }],
    ["1936-04~-27", { isUncertain: false, isApproximate: true }],
    ["1936-?04-27", { isUncertain: true, isApproximate: false }],
    ["1936-21?", { isUncertain: true, isApproximate: false }],
    ["1930~/1940?", { isUncertain: true, isApproximate: true }],
    ["[1930?,1932]", { isUncertain: true, isApproximate: false }],
  ])("%s says what is doubted, and lasts as long as without the doubt", (text, doubt) => {
    expect(readEdtf(text)).toMatchObject(doubt);
    expect(spansOf(text)).toBe(spansOf(text.replace(/[?~%]/g, "")));
  });

  test.each([
    ["1930/1940", "interval"],
    ["1930", "date"],
    ["[1930,1932]", "oneOf"],
    ["{1930,1932}", "allOf"],
  ])("%s is of the form %s", (text, form) => {
    expect(readEdtf(text)).toMatchObject({ form });
  });

  test.each([
    "",
    " 1936",
    "c. 1936",
    "36",
    "936",
    "19366",
    "Y1936",
    "Y019366",
    "Y19366-04",
    "1936S2-04",
    "-0000",
    "1936-00",
    "1936-13",
    "1936-42",
    "1936-21-01",
    "1936-04-31",
    "1935-02-29",
    "1900-02-29",
    "1936-4",
    "1936-04-27-01",
    "1936-04-27T25:00:00Z",
    "1936??",
    "1936S5",
    "1936S0",
    "Y1E99",
    "..",
    "/",
    "1940/1930",
    "1930/1935/1940",
    "[]",
    "[1930,]",
    "[..]",
    "[1930..1932..1934]",
    "[1930,..]",
    "[1932..1930]",
    "[1930}",
    "[[1930]]",
    "[1930/1932]",
    "1936-XX-32",
  ])("%j is none", (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  test("is counted in days, and counted back", () => {
    for (let day = -800_000; day < 800_000; day += 37) {
      const date = new Date(day * 86_400_000);
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(calendarDay(day)).toEqual(expected);
      expect(dayNumber(expected)).toBe(day);
    }
  });

  test("that is none says why in a sentence", () => {
    expect(readEdtf("1935-02-29")).toEqual({ fault: "“1935-02-29” is not in the calendar." });
    expect(readEdtf("1940/1930")).toEqual({ fault: "“1940/1930” ends before it begins." });
  });

  test("is the same to an independent reader, where that one reads it", () => {
    const rests = ["", "-04", "-XX", "-1X", "-04-27", "-04-XX", "-XX-XX", "-12-25", "-04-31", "-13", "-4"];
    const dates = ["1936", "193X", "19XX", "0000"].flatMap((year) => rests.map((rest) => year + rest));
    const exact = dates.filter((date) => !date.includes("X"));
    const texts = [
      ...dates,
      ...["-0043", "-0043-03-15", "Y19366", "Y-19366", "Y19366-04", "1936-33", "1936-36"],
      ...exact.flatMap((date) => [`${date}~`, `?${date}`]),
      ...dates.flatMap((date) => [`${date}/2001`, `../${date}`, `${date}/`, `${date}/..`, `1001/${date}`]),
      ...dates.flatMap((date) => [`[${date},2001]`, `{${date},2001}`, `[..${date}]`, `{${date}..}`]),
    ];
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => ourSpan(text) !== independentSpan(text))).toEqual([]);
    expect(texts.filter((text) => ourSpan(text) !== "refused").length).toBeGreaterThan(300);
  });

  test("is read in time that grows as its length, whatever it holds", () => {
    const hostile = [
      (size: number) => "[".repeat(size),
      (size: number) => `[${"1936,".repeat(size / 5)}1937]`,
      (size: number) => "1".repeat(size),
      (size: number) => `Y${"1".repeat(size)}-`,
      (size: number) => `Y1E${"9".repeat(size)}S`,
      (size: number) => "X".repeat(size),
      (size: number) => "1936?".repeat(size / 5),
      (size: number) => `{1936${"..1937".repeat(size / 6)}`,
      (size: number) => "1936/".repeat(size / 5),
    ];
    for (const text of hostile) {
      expect(isEdtf(text(10_000))).toBe(false);
      expect(growth(isEdtf, text)).toBeLessThan(quadratic / 2);
    }
  });
});

/** What ten times the length would take if each character were looked at from each other one. */
const quadratic = 100;

/** How much longer ten times the length takes, in processor time, the best of five. */
function growth(read: (text: string) => unknown, text: (size: number) => string): number {
  const [small, large] = [20_000, 200_000].map((size) => {
    const given = text(size);
    return Math.min(...[1, 2, 3, 4, 5].map(() => processorTime(() => read(given))));
  }) as [number, number];
  // Less than a millisecond is not measured well.
  return Math.max(large, 1000) / Math.max(small, 100);
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
