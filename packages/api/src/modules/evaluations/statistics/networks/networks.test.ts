import { describe, expect, test } from "@jest/globals";
import { density, directedDensity, reciprocity } from "./density.rules.ts";
import { emergence, isIncomplete } from "./emergence.rules.ts";
import { externalInternal, indexByChance } from "./external-internal.rules.ts";
import type { Network } from "./network.rules.ts";

const nodes = [..."abc"]
  .map((id) => ({ id, side: "COMMUNITY" }))
  .concat([..."def"].map((id) => ({ id, side: "HOST" })));
const network = (...ties: string[]): Network => ({
  nodes,
  ties: ties.map((tie) => [tie.charAt(0), tie.charAt(1)] as const),
});

describe("ties between partners", () => {
  const bridged = network("ab", "bc", "ac", "de", "ef", "cd");

  test("density and E-I, beside what chance would give, of two sides and one bridge", () => {
    expect(density(bridged)).toBeCloseTo(0.4, 10);
    const { index, byChance, bridging } = externalInternal(bridged) ?? {};
    expect(index).toBeCloseTo(-0.6667, 4);
    expect(byChance).toBeCloseTo(0.2, 10);
    expect(bridging).toBeCloseTo(-0.8667, 4);
    expect(indexByChance([20, 5])).toBeCloseTo(-0.3333, 4);
    expect(externalInternal(network())).toBeNull();
  });

  test("a tie named by both is mutual, and one pair", () => {
    const named = network("ad", "da", "be", "ad");
    expect(reciprocity(named)).toBeCloseTo(2 / 3, 10);
    expect(directedDensity(named)).toBeCloseTo(0.1, 10);
    expect(density(named)).toBeCloseTo(2 / 15, 10);
  });

  test("new ties across sides are counted against those that could be new", () => {
    expect(emergence(bridged, network("cd", "ad", "be", "ab"))).toEqual({
      newTies: 2,
      possible: 8,
      share: 0.25,
    });
    // Who came later could not have been tied before.
    const withG = { ...bridged, nodes: [...nodes, { id: "g", side: "HOST" }], ties: [["a", "g"] as const] };
    expect(emergence(bridged, withG)?.newTies).toBe(0);
  });

  test("a network that fewer than four in five answered is incomplete", () => {
    expect([isIncomplete(8, 10), isIncomplete(7, 10), isIncomplete(0, 0)]).toEqual([false, true, true]);
  });
});
