import { describe, expect, test } from "@jest/globals";
import { cohenKappa } from "../agreement/cohen-kappa.rules.ts";
import { krippendorffAlpha } from "../agreement/krippendorff-alpha.rules.ts";
import { cronbachAlpha, itemsAgainstPolarity, reportedAlpha } from "./cronbach-alpha.rules.ts";
import { missingCounts, personScore } from "./person-score.rules.ts";

const item = { min: 1, max: 5, reversed: false };

describe("a person's score", () => {
  test("is the mean of the items answered when two thirds are, reversed ones turned first", () => {
    expect(personScore([item, item, { ...item, reversed: true }], [4, 5, 1])).toBeCloseTo(14 / 3, 10);
    expect(personScore([item, item, item], [4, "DONT_KNOW", 2])).toBe(3);
    expect(personScore([item, item, item], [4, "DONT_KNOW", "NOT_APPLICABLE"])).toBeNull();
    expect(personScore([item], ["PREFER_NOT_TO_SAY"])).toBeNull();
  });

  test("what is missing is counted apart, each reason for itself", () => {
    expect(missingCounts([3, "DONT_KNOW", "NOT_ASKED", "DONT_KNOW"])).toEqual({
      DONT_KNOW: 2,
      PREFER_NOT_TO_SAY: 0,
      NOT_APPLICABLE: 0,
      NOT_ASKED: 1,
      NO_RESPONSE: 0,
    });
  });

  test("α is reported from three items and thirty people on", () => {
    const rows = Array.from({ length: 30 }, (_, person) => [person % 5, (person + 1) % 5, person % 4]);
    expect(reportedAlpha(rows)).toBe(cronbachAlpha(rows));
    expect(reportedAlpha(rows.slice(1))).toBeNull();
    expect(reportedAlpha(rows.map((row) => row.slice(1)))).toBeNull();
  });

  test("an item that runs against the others is named", () => {
    const rows = [1, 2, 3, 4, 5].map((value) => [value, value, 6 - value]);
    expect(itemsAgainstPolarity(rows)).toEqual([2]);
  });
});

describe("two coders' agreement", () => {
  test("κ of 35 agreements in 50 is 0.4, where chance would give a half", () => {
    const pairs = [
      ...Array<[string, string]>(20).fill(["yes", "yes"]),
      ...Array<[string, string]>(5).fill(["yes", "no"]),
      ...Array<[string, string]>(10).fill(["no", "yes"]),
      ...Array<[string, string]>(15).fill(["no", "no"]),
    ];
    expect(cohenKappa(pairs)).toBeCloseTo(0.4, 10);
  });

  test("Krippendorff's own example of four coders with gaps gives 0.743", () => {
    const rows = [
      "1 2 3 3 2 1 4 1 2 - - -",
      "1 2 3 3 2 2 4 1 2 5 - 3",
      "- 3 3 3 2 3 4 2 2 5 1 -",
      "1 2 3 3 2 4 4 1 2 5 1 -",
    ];
    const coders = rows.map((row) => row.split(" "));
    const units = Array.from({ length: 12 }, (_, unit) =>
      coders.map((codes) => (codes[unit] === "-" ? null : (codes[unit] ?? null))),
    );
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  });
});
