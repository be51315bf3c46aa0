import { expect, test } from "@jest/globals";
import { proveAccess, weakened } from "../../proofs/differential.ts";

// The same as `pnpm prove:access`, with fewer operations. A failure prints what to send, and the seed.

test("4,000 generated operations of every kind of viewer are answered as if what is hidden were not there", async () => {
  const report = await proveAccess({ count: 4000, seed: 20_261_125 });
  expect(report.leaks).toEqual([]);
  expect(report).toMatchObject({ differing: 0, canaries: 0 });
  expect(report.operations).toBeGreaterThanOrEqual(4000);
  // The same look finds what viewers may see; and most of what was asked was answered.
  expect(report.control).toBeGreaterThan(1000);
  expect(report.answered).toBeGreaterThan(report.operations / 2);
  // A few of the rarer fields, arguments and comparators are left out by chance.
  expect(report.unused.length).toBeLessThan(20);
}, 600_000);

test.each(weakened)(
  "%s that is weakened is noticed",
  async (_what, weaken) => {
    const report = await proveAccess({ count: 4000, seed: 7, weaken, stopsAtFirstLeak: true });
    expect(report.leaks.length).toBeGreaterThan(0);
  },
  300_000,
);
