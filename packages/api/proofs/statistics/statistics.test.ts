// The short form of pnpm prove:statistics: some of its designs, few simulations of each.
import { expect, test } from "@jest/globals";
import { agreedChangeIsTrue, levels, powers } from "./gated.ts";
import { passes } from "./simulation.ts";

test("a verdict keeps its level and its power, in one design of ten", () => {
  const checks = [...levels(300), ...agreedChangeIsTrue(300), ...powers(300)];
  const lines = checks.filter((_, place) => place % 10 === 3).map((count) => count());
  expect(lines.length).toBeGreaterThan(10);
  // Of so few simulations a share may lie two hundredths beyond what twenty thousand keep.
  expect(lines.filter((line) => !passes({ ...line, share: line.share - 0.02 }))).toEqual([]);
});
