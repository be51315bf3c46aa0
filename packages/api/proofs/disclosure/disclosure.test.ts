// The short form of pnpm prove:disclosure: one of its evaluations.
import { expect, test } from "@jest/globals";
import { attack } from "./attacker/attack.ts";
import { loadHighs } from "./attacker/load-highs.ts";
import { viewsWithout } from "./evaluations/switched-off.ts";
import { evaluationOf, tryEvaluation } from "./one-evaluation.ts";

const highs = await loadHighs();

test("released numbers tell nobody of a count under ten that it is not zero, or which it is", () => {
  // In this one two languages are hidden, of which the partners' edition leaves the sum over.
  expect(tryEvaluation(highs, 32, false)).toMatchObject({ broken: [], unsolved: 0 });
  expect(tryEvaluation(highs, 6, false)).toMatchObject({ broken: [], unsolved: 0 });
  // Of this one HiGHS took for impossible what was not, where rows without an end had 1e9 for it.
  expect(tryEvaluation(highs, 414, false)).toMatchObject({ broken: [], unsolved: 0 });
});

test("they would tell it with cells hidden one by one, or without rounding: the attack can succeed", () => {
  for (const defence of [
    "rounding of means",
    "binning: cells under 10 hidden singly, margins exact",
  ] as const) {
    const broken = evaluationOf(6).blocks.some(
      (block) =>
        attack(highs, block, viewsWithout(defence, block), { fewest: 10, untilFirst: true }).broken.length >
        0,
    );
    expect(broken).toBe(true);
  }
});
