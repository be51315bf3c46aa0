import { describe, expect, test } from "@jest/globals";
import { archiveDateOf, compareByDate, decadesOf, overlaps } from "./archive-date.rules.ts";
import { dayNumber } from "./edtf/day-numbers.rules.ts";

const day = (year: number, month: number, day: number) => dayNumber({ year, month, day });
const sorted = (texts: string[], direction: "ASC" | "DESC") =>
  texts
    .map((text) => archiveDateOf(text))
    .sort((a, b) => compareByDate(a, b, direction))
    .map(({ asWritten }) => asWritten);
const decades = (edtf: string) =>
  decadesOf(edtf).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));

describe("a date of the archive", () => {
  test("keeps the words as they were written, and says what they mean", () => {
    expect(archiveDateOf(" ca.  1930-1940")).toEqual({
      asWritten: " ca.  1930-1940",
      edtf: "1930~/1940~",
      reason: null,
      earliest: day(1930, 1, 1),
      latest: day(1940, 12, 31),
    });
  });

  test("keeps words that are no date, with the reason", () => {
    expect(archiveDateOf("when my grandmother was a girl")).toEqual({
      asWritten: "when my grandmother was a girl",
      edtf: null,
      reason: "There is no date in these words.",
      earliest: null,
      latest: null,
    });
  });

  test("may be given in EDTF beside words that only people understand", () => {
    const given = archiveDateOf("the year of the flood", "1951?");
    expect(given).toMatchObject({
      asWritten: "the year of the flood",
      edtf: "1951?",
      earliest: day(1951, 1, 1),
    });
    expect(archiveDateOf("the year of the flood", "1951-13")).toMatchObject({
      edtf: null,
      reason: "“1951-13” is not in the calendar.",
    });
  });

  test("stands last in a list when it is unknown, in both directions", () => {
    const texts = ["n.d.", "1950", "no idea", "24 June", "1930s", "1866"];
    expect(sorted(texts, "ASC")).toEqual(["1866", "1930s", "1950", "n.d.", "no idea", "24 June"]);
    expect(sorted(texts, "DESC")).toEqual(["1950", "1930s", "1866", "n.d.", "no idea", "24 June"]);
  });

  test("stands where it would stand without a doubt about it", () => {
    const doubted = ["c. 1860", "1860?", "probably c. 1860"].map((text) => archiveDateOf(text));
    for (const date of doubted) expect(compareByDate(date, archiveDateOf("1860"), "ASC")).toBe(0);
  });

  test("that is open at its beginning stands beside the end that is known", () => {
    expect(sorted(["1960", "before 1952", "1952", "1940", "after 1955"], "ASC")).toEqual([
      "1940",
      "1952",
      "before 1952",
      "after 1955",
      "1960",
    ]);
  });

  test.each([
    ["1936", ["1930"]],
    ["1930/1940", ["1930-1940"]],
    ["1938-12/1941", ["1930-1940"]],
    ["18XX", ["1800-1890"]],
    ["1936-24", ["1930"]],
    ["1939-24", ["1930-1940"]],
    ["[1863,1899]", ["1860", "1890"]],
    ["{1899,1863,1871..1885}", ["1860-1890"]],
    ["../1952", ["1950"]],
    ["1998/..", ["1990"]],
    ["../..", []],
    ["-0043", ["-50"]],
    ["Y-17E7", ["-170000000"]],
  ])("%s counts in each decade that it touches, once: %j", (edtf, expected) => {
    expect(decades(edtf)).toEqual(expected);
  });

  test("is found in each period that it may lie in", () => {
    const during = (text: string, from: number, to: number) =>
      overlaps(archiveDateOf(text), day(from, 1, 1), day(to, 12, 31));
    expect(during("1930-1940", 1940, 1950)).toBe(true);
    expect(during("1930-1940", 1941, 1950)).toBe(false);
    expect(during("before 1952", 1800, 1810)).toBe(true);
    expect(during("before 1952", 1953, 1960)).toBe(false);
    expect(during("since 1998", 2010, 2020)).toBe(true);
    expect(during("n.d.", 1000, 2100)).toBe(false);
  });
});
