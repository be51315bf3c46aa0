import { expect, test } from "@jest/globals";
import { proveAccess, weakened } from "../../proofs/differential.ts";

// The same as `pnpm prove:access`, with fewer operations. A failure prints what to send, and the seed.

test("2,600 generated operations of every kind of viewer are answered as if what is hidden were not there", async () => {
  const report = await proveAccess({ count: 2600, seed: 20_261_125 });
  expect(report.leaks).toEqual([]);
  expect(report).toMatchObject({ differing: 0, canaries: 0 });
  expect(report.operations).toBeGreaterThanOrEqual(2600);
  // The same look finds what viewers may see; and most of what was asked was answered.
  expect(report.control).toBeGreaterThan(1000);
  expect(report.answered).toBeGreaterThan(report.operations / 2);
  // Of all fields, arguments and comparators some of the rarer are left out by chance: fewer than one in 75.
  expect(report.unused.length).toBeLessThan(report.used / 75);
}, 600_000);

test.each(weakened)(
  "%s that is weakened is noticed",
  async (_what, weaken) => {
    const report = await proveAccess({ count: 4000, seed: 7, weaken, stopsAtFirstLeak: true });
    expect(report.leaks.length).toBeGreaterThan(0);
  },
  300_000,
);
