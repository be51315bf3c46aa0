// Every formula beside R: the answers are in fixtures/reference.json, and fixtures/reference.R is what gave them.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { tCritical, tUpperTail } from "./distributions.rules.ts";
import { binomialUpperTail, clopperPearson } from "./estimates/clopper-pearson.rules.ts";
import { gAv, hedgesCorrection } from "./estimates/g-av.rules.ts";
import { groupMeansT } from "./estimates/group-means-t.rules.ts";
import { hodgesLehmann } from "./estimates/hodges-lehmann.rules.ts";
import { newcombePaired, type PairedShares } from "./estimates/newcombe-paired.rules.ts";
import { pairedT } from "./estimates/paired-t.rules.ts";
import { summarize } from "./estimates/sample.rules.ts";
import { welch } from "./estimates/welch.rules.ts";
import { wilsonScore } from "./estimates/wilson-score.rules.ts";
import { chanceOfSupportedChange } from "./foresight/chance-of-change.rules.ts";
import { cronbachAlpha } from "./scales/cronbach-alpha.rules.ts";
import { holmAdjusted } from "./verdicts/holm.rules.ts";

interface Interval {
  value: number;
  low: number;
  high: number;
}
interface Reference {
  pairs: (Interval & {
    before: number[];
    after: number[];
    t: number;
    above: number;
    below: number;
    hodgesLehmann: number;
    gAv: number;
  })[];
  groups: (Interval & { group: number[]; change: number[] })[];
  unpaired: (Interval & { before: number[]; after: number[]; above: number })[];
  shares: {
    x: number;
    n: number;
    low: number;
    high: number;
    above: number;
    below: number;
    wilsonLow: number;
    wilsonHigh: number;
  }[];
  pairedShares: (Interval & PairedShares)[];
  holm: { p: number[]; adjusted: number[] }[];
  power: { n: number; change: number; chance: number }[];
  cronbach: { rows: number[][]; alpha: number };
  quantiles: { df: number; t: number; strict: number; tail: number }[];
}

const fixtures = join(dirname(fileURLToPath(import.meta.url)), "fixtures");
const written = readFileSync(join(fixtures, "reference.json"), "utf8");
const reference: Reference = JSON.parse(written);
const digits = 10;

function expectInterval(found: Interval | null, { value, low, high }: Interval): void {
  expect(found?.value).toBeCloseTo(value, digits);
  expect(found?.low).toBeCloseTo(low, digits);
  expect(found?.high).toBeCloseTo(high, digits);
}

const changes = ({ before, after }: { before: number[]; after: number[] }) =>
  before.map((value, place) => (after[place] ?? Number.NaN) - value);

describe("the same as R", () => {
  test("the paired t interval and its p values are those of t.test(paired = TRUE)", () => {
    for (const pair of reference.pairs) {
      const found = pairedT(summarize(changes(pair)));
      expectInterval(found, pair);
      expect(found?.p.above).toBeCloseTo(pair.above, digits);
      expect(found?.p.below).toBeCloseTo(pair.below, digits);
    }
  });

  test("Hodges and Lehmann's estimate is the median of all Walsh averages", () => {
    for (const pair of reference.pairs) expect(hodgesLehmann(changes(pair))).toBe(pair.hodgesLehmann);
  });

  test("g_av has the exact correction for small samples", () => {
    expect(hedgesCorrection(9)).toBeCloseTo(0.9138747, 6);
    for (const { before, after, gAv: expected } of reference.pairs)
      expect(gAv(summarize(before), summarize(after))).toBeCloseTo(expected, digits);
  });

  test("the interval over groups is that of t.test over their mean changes", () => {
    for (const { group, change, ...expected } of reference.groups) {
      const groups = [...new Set(group)].map((name) => change.filter((_, place) => group[place] === name));
      expectInterval(groupMeansT(groups), expected);
    }
  });

  test("different people are compared as by t.test(after, before)", () => {
    for (const { before, after, above, ...expected } of reference.unpaired) {
      const found = welch(summarize(before), summarize(after));
      expectInterval(found, expected);
      expect(found?.p.above).toBeCloseTo(above, digits);
    }
  });

  test("a share's interval and p values are those of binom.test, 8 of 10 among them", () => {
    expect(clopperPearson(8, 10).low).toBeCloseTo(0.4439, 4);
    expect(clopperPearson(8, 10).high).toBeCloseTo(0.9748, 4);
    for (const { x, n, low, high, above, below } of reference.shares) {
      expect(clopperPearson(x, n).low).toBeCloseTo(low, digits);
      expect(clopperPearson(x, n).high).toBeCloseTo(high, digits);
      expect(binomialUpperTail(x, n, 0.6)).toBeCloseTo(above, digits);
      expect(binomialUpperTail(n - x, n, 0.4)).toBeCloseTo(below, digits);
    }
  });

  test("Wilson's interval is that of prop.test without correction", () => {
    for (const { x, n, wilsonLow, wilsonHigh } of reference.shares) {
      expect(wilsonScore(x, n).low).toBeCloseTo(wilsonLow, digits);
      expect(wilsonScore(x, n).high).toBeCloseTo(wilsonHigh, digits);
    }
  });

  test("the change of a paired share is Newcombe's, his 36, 12, 2, 0 giving 0.0569 to 0.3404", () => {
    const [first] = reference.pairedShares;
    expect(first?.low).toBeCloseTo(0.0569, 4);
    expect(first?.high).toBeCloseTo(0.3404, 4);
    for (const { value, low, high, ...table } of reference.pairedShares) {
      const found = newcombePaired(table);
      expectInterval(found, { value, low, high });
      // The p values are the interval inverted: one end passes 0 where p passes 0.025.
      expect((found?.p.above ?? 1) < 0.025).toBe(low > 0);
      expect((found?.p.below ?? 1) < 0.025).toBe(high < 0);
    }
  });

  test("Holm's adjustment is that of p.adjust", () => {
    for (const { p, adjusted } of reference.holm)
      holmAdjusted(p).forEach((value, place) => {
        expect(value).toBeCloseTo(adjusted[place] ?? Number.NaN, digits);
      });
  });

  test("the chance of SUPPORTED is the power of the t-test where δ is no hurdle", () => {
    for (const { n, change, chance } of reference.power) {
      const expected = {
        pairs: n,
        groups: [],
        scope: "THESE_PEOPLE" as const,
        delta: 0,
        sd: 1,
        icc: 0,
        questions: 1,
      };
      expect(chanceOfSupportedChange(change, expected)).toBeCloseTo(chance, 5);
    }
  });

  test("Cronbach's α, Student's quantiles and tails", () => {
    expect(cronbachAlpha(reference.cronbach.rows)).toBeCloseTo(reference.cronbach.alpha, digits);
    for (const { df, t, strict, tail } of reference.quantiles) {
      expect(tCritical(df)).toBeCloseTo(t, digits);
      expect(tCritical(df, 0.025 / 6)).toBeCloseTo(strict, 8);
      expect(tUpperTail(1.3, df)).toBeCloseTo(tail, digits);
    }
  });
});

const r = spawnSync("Rscript", ["--version"]);
const whereRIs = r.status === 0 ? test : test.skip;
whereRIs("R, where it is installed, still gives what the fixture holds", () => {
  const run = spawnSync("Rscript", [join(fixtures, "reference.R")], { encoding: "utf8" });
  const flat = (text: string) => (text.match(/-?\d+(\.\d+)?(e[-+]?\d+)?/g) ?? []).map(Number);
  const [now, then] = [flat(run.stdout), flat(written)];
  expect(now).toHaveLength(then.length);
  now.forEach((value, place) => {
    expect(value).toBeCloseTo(then[place] ?? Number.NaN, 9);
  });
});
