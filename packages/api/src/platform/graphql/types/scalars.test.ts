import { describe, expect, test } from "@jest/globals";
import type { GraphQLScalarType } from "graphql";
import {
  CountryCode,
  CurrencyCode,
  DateTime,
  LanguageTag,
  LocalDate,
  LocalDateTime,
  TimeZone,
  WebAddress,
} from "./scalars.ts";

function read(scalar: GraphQLScalarType, value: unknown): unknown {
  try {
    return scalar.parseValue(value);
  } catch (error) {
    return (error as Error).message;
  }
}

describe.each<[GraphQLScalarType, [string, string][], unknown[]]>([
  [
    DateTime,
    [
      ["2026-10-15T16:00:00Z", "2026-10-15T16:00:00.000Z"],
      ["2026-10-15T18:00+02:00", "2026-10-15T16:00:00.000Z"],
      ["1000-01-02T00:00:00Z", "1000-01-02T00:00:00.000Z"],
      ["2026-10-15T16:00:00.123456789Z", "2026-10-15T16:00:00.123Z"],
    ],
    [
      "2026-10-15",
      "2026-10-15T16:00:00",
      "2026-02-30T00:00:00Z",
      "2026-10-15T24:00:00Z",
      "2026-10-15T10:60:00Z",
      "2026-10-15T10:00:00+99:99",
      "0000-01-01T00:00:00Z",
      "1000-01-01T00:00:00+14:00",
      "9998-12-31T23:59:59-14:00",
      "+012026-10-15T16:00:00Z",
      1_760_544_000_000,
      "now",
    ],
  ],
  [
    LocalDate,
    [["2028-02-29", "2028-02-29"]],
    ["2027-02-29", "0000-01-01", "2026-1-1", "20260101", "2026-01-01T00:00", 7],
  ],
  [
    LocalDateTime,
    [["2026-10-15T18:00", "2026-10-15T18:00"]],
    ["2026-10-15T24:00", "2026-10-15", "2026-10-15T18:00Z", "0000-10-15T18:00", "2026-02-30T18:00"],
  ],
  [
    LanguageTag,
    [
      ["TI", "ti"],
      ["zh-hant", "zh-Hant"],
      ["x-RIF", "x-rif"],
    ],
    ["", "english!", "e", "de-1996-1996", "a".repeat(65), "en_US", 7],
  ],
  [
    WebAddress,
    [
      ["https://museo.example/à", "https://museo.example/%C3%A0"],
      [" https://museo.example/a\n", "https://museo.example/a"],
      ["https://museo.example/@wool?to=a@b.example", "https://museo.example/@wool?to=a@b.example"],
      [
        "https://نامه\u200Cای.example/می\u200Cخوانم",
        "https://xn--mgba3gch31f060k.example/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%86%D9%85",
      ],
    ],
    [
      "https://me:secret@museo.example/",
      "https://me@museo.example/",
      "https://:secret@museo.example/",
      "https://museo.example/a\tb",
      "https://museo.exa\nmple/",
      "https://museo.example/a b",
      "https://museo.example/\u202Egpj.exe",
      "https://museo.ex\u00ADample/",
      "museo.example",
      "javascript:alert(1)",
      "https://",
      "data:text/html,x",
      `https://a.example/${"x".repeat(2000)}`,
    ],
  ],
  [
    TimeZone,
    [
      ["Africa/Asmara", "Africa/Asmara"],
      ["UTC", "UTC"],
    ],
    ["Mars/Phobos", "EST", "+02:00", ""],
  ],
  [
    CountryCode,
    [
      ["ER", "ER"],
      ["it", "IT"],
    ],
    ["ZZ", "ITA", "", "Italy", 39],
  ],
  [CurrencyCode, [["EUR", "EUR"]], ["eur", "XYZ1", ""]],
])("%s", (scalar, good, bad) => {
  test.each(good)("takes %s", (value, taken) => expect(read(scalar, value)).toBe(taken));
  test.each(bad)("refuses %p in words", (value) =>
    expect(read(scalar, value)).toMatch(new RegExp(`^${scalar.name} must be `)),
  );
});
