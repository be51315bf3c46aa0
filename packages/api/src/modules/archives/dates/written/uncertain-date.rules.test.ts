import { describe, expect, test } from "@jest/globals";
import { isEdtf } from "../edtf/edtf.rules.ts";
import { readWrittenDate } from "./written-date.rules.ts";

/** Rows of `words = EDTF`, one a line. */
const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" = ").map((cell) => cell.trim()) as [string, string]);

const reasonOf = (text: string) => readWrittenDate(text).reason?.code ?? readWrittenDate(text).edtf;

describe("a date that is not certain is not guessed", () => {
  test.each(
    rows(`
      n.d. = UNDATED
      s.d. = UNDATED
      senza data = UNDATED
      o. J. = UNDATED
      sin fecha = UNDATED
      zonder datum = UNDATED
      sans date = UNDATED
      date not known = UNDATED
      n.d. (1936?) = UNDATED
      a lovely afternoon = NO_DATE
      - = NO_DATE
      Meiji period = NO_DATE
      03/04/52 = DAY_OR_MONTH
      03/04/1952 = DAY_OR_MONTH
      3-4-1952 = DAY_OR_MONTH
      27/04/36 = CENTURY_NOT_SAID
      '36 = CENTURY_NOT_SAID
      the 30s = CENTURY_NOT_SAID
      anni '30 = CENTURY_NOT_SAID
      60er Jahre = CENTURY_NOT_SAID
      spring 27 = CENTURY_NOT_SAID
      April 36 = NOT_IN_CALENDAR
      30 February = NOT_IN_CALENDAR
      1910-12 = YEAR_OR_MONTH
      1910/12 = YEAR_OR_MONTH
      1930-4 = YEAR_OR_MONTH
      30 February 1936 = NOT_IN_CALENDAR
      29 February 1935 = NOT_IN_CALENDAR
      27/13/1936 = NOT_IN_CALENDAR
      1940-1930 = BACKWARDS
      1936-35 = BACKWARDS
      1936- = UNCLEAR
      -1936 = UNCLEAR
      3 1936 = UNCLEAR
      36th of 1936 = UNCLEAR
      18799 = UNCLEAR
      2562 = UNCLEAR
      0 BC = UNCLEAR
      1934, 1936 = SEVERAL_DATES
      1934-1935-1936 = SEVERAL_DATES
      Edo period (1603-1867), 18th century = SEVERAL_DATES
      AH 1345 = OTHER_CALENDAR
      1345/1926 = OTHER_CALENDAR
      born 1936 = OTHER_EVENT
      exhibited 1936 = OTHER_EVENT
      designed 1936, manufactured 1950 = OTHER_EVENT
      not 1936 = UNKNOWN_WORD
      Inv. 1936 = UNKNOWN_WORD
      after Hokusai, 1836 = UNKNOWN_WORD
      post-war, 1950 = UNKNOWN_WORD
      from Asmara, 1936 = UNKNOWN_WORD
      1936, Asmara = UNKNOWN_WORD
      turn of the 20th century = UNKNOWN_WORD
      przed 1936 = UNKNOWN_WORD
      före 1936 = UNKNOWN_WORD
      до 1936 = UNKNOWN_WORD
      1936年 = UNKNOWN_WORD
      1936 ± 3 = UNKNOWN_WORD
      block 1936 / impression 1950 = UNCLEAR
    `),
  )("%s", (text, code) => {
    expect(reasonOf(text)).toBe(code);
  });

  test("unless the source says how it orders figures", () => {
    expect(readWrittenDate("03/04/1952", { order: "DMY" }).edtf).toBe("1952-04-03");
    expect(readWrittenDate("03/04/1952", { order: "MDY" }).edtf).toBe("1952-03-04");
    expect(readWrittenDate("27/04/1952", { order: "MDY" }).edtf).toBe("1952-04-27");
    expect(readWrittenDate("03/04/52", { order: "DMY" }).reason?.code).toBe("CENTURY_NOT_SAID");
  });

  test("and the reason is a sentence", () => {
    expect(readWrittenDate("03/04/52").reason?.message).toBe(
      "Of 3 and 4, either may be the month. Write the month as a word, or the date as 1952-04-03.",
    );
    expect(readWrittenDate("przed 1936").reason?.message).toBe(
      "“przed” may change what the date means, and is not understood here.",
    );
  });
});

describe("whatever the text holds", () => {
  const pieces =
    "1936 36 c. - – / , ( ) [ ] ? ~ BC AD or and before century XVIII half first April spring s th ' é 年".split(
      " ",
    );

  test("the answer is EDTF or a reason", () => {
    let state = 1;
    const next = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    for (let round = 0; round < 5_000; round += 1) {
      const text = Array.from({ length: 1 + next(7) }, () => pieces[next(pieces.length)]).join(
        next(2) ? " " : "",
      );
      const { edtf, reason } = readWrittenDate(text);
      if (edtf === null) expect(reason.message).toMatch(/^\S.*[.?]$/s);
      else expect([text, isEdtf(edtf)]).toEqual([text, true]);
    }
  });

  test("ten times the text takes about ten times as long", () => {
    const hostile = [
      "[",
      "((",
      "1936-",
      "1",
      "c. ",
      "of the ",
      "av. j.-",
      "XVI ",
      "1936? or ",
      "é",
      ". ",
      "3.4.",
      "'s",
      "aaaa",
      "n.d. ",
    ];
    for (const piece of hostile) {
      expect(readWrittenDate(piece.repeat(10_000 / piece.length)).edtf).toBeNull();
      const [small, large] = [20_000, 200_000].map((size) => {
        const text = piece.repeat(size / piece.length);
        return Math.min(...[1, 2, 3, 4, 5].map(() => processorTime(() => readWrittenDate(text))));
      }) as [number, number];
      // Less than a millisecond is not measured well; looking at each from each would take a hundred times as long.
      expect([piece, Math.max(large, 1000) / Math.max(small, 100) < 50]).toEqual([piece, true]);
    }
  });
});

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
