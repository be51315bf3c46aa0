import { expect, test } from "@jest/globals";
import type { SuccessMetric } from "../design/success-metrics.ts";
import { networkOf, networkValue, type PublicRecords, realisedPerPair } from "./network-figures.rules.ts";
import { type GivenRecord, givenRecords, releasedValue } from "./recorded-metrics.rules.ts";

const releasedOf = (metric: SuccessMetric, numerator: number, denominator: number | null = null) =>
  releasedValue(givenRecords[metric] as GivenRecord, { numerator, denominator });

test("of people, nothing is told of fewer than ten: neither of those who are counted, nor of the rest", () => {
  expect([9, 10, 12, 13].map((count) => releasedOf("LOCAL_VISITORS", count))).toEqual([null, 10, 10, 15]);
  expect([0, 9, 10, 31].map((count) => releasedOf("RETENTION", count, 41))).toEqual([null, null, 0.25, 0.75]);
  expect([32, 41].map((count) => releasedOf("RETENTION", count, 41))).toEqual([null, null]);
  // Of what people consented to neither.
  expect([9, 10, 31].map((count) => releasedOf("CONSENT_HEALTH", count, 41))).toEqual([null, 0.25, 0.75]);
  // Money and decisions are no people, nor are items that a community has authority over.
  expect(releasedOf("MONEY_SHARE", 1, 3)).toBe(0.333);
  expect(releasedOf("COMMUNITY_CONTROL", 1, 3)).toBe(0.333);
});

const partners = [..."abc"]
  .map((id) => ({ id, side: "COMMUNITY" }))
  .concat([..."de"].map((id) => ({ id, side: "HOST" })));
const program = (startsOn: string, taking: string, home = taking.charAt(0)) => ({
  ...{ startsOn, home, partners: [...taking] },
});
const records = (...programs: PublicRecords["programs"]): PublicRecords => ({
  ...{ partners, programs, items: 0, itemsInLanguages: 0, closed: 0, returned: 0 },
});
const days = { before: "2026-03-01", until: "2026-09-01" };

test("ties are those of programs that were run together, before people were first asked and until the last time", () => {
  const found = networkOf(
    records(
      program("2025-01-01", "ab"),
      program("2026-02-28", "ad"),
      program("2026-03-01", "be"),
      program("2026-09-01", "ead"),
      program("2026-09-02", "cd"),
    ),
    days,
  );
  // a–b, a–d, b–e, a–e, d–e of ten pairs; b–e and a–e are new, of the six across but a–d.
  expect(found).toEqual({
    ...{ partners: 5, known: 4, isIncomplete: false, density: 0.5 },
    ...{ externalInternal: 0.2, byChance: 0.2, reciprocity: 0, newTies: 2, possibleTies: 5 },
  });
  expect(networkValue("NETWORK_EMERGENCE", found)).toBe(0.4);
  expect(networkValue("BRIDGING", found)).toBe(0);
});

test("an invitation is returned where the other is home of a program too; and without any there is no share", () => {
  const mutual = networkOf(records(program("2026-01-01", "ad"), program("2026-01-02", "ad", "d")), days);
  expect(mutual).toMatchObject({ reciprocity: 1, known: 2, isIncomplete: true });
  const none = networkOf(records(), days);
  expect([none.reciprocity, networkValue("BRIDGING", none), none.known]).toEqual([null, null, 0]);
});

test("activities are joint where two took part, and counted for the twelve months up to the day", () => {
  const all = records(
    ...[program("2025-09-01", "ab"), program("2025-09-02", "ab"), program("2026-09-01", "cde")],
    ...[program("2026-09-02", "ab"), program("2026-01-01", "a")],
  );
  expect(realisedPerPair(all, "2026-09-01")).toBe(0.2);
  expect(realisedPerPair({ ...all, partners: partners.slice(0, 1) }, "2026-09-01")).toBeNull();
});
