import {
  type AgreedChange,
  type Pair,
  pairedChange,
} from "../../src/modules/evaluations/statistics/verdicts/paired-change.rules.ts";
import type { Random } from "../random.ts";
import { items, normal, Pairing } from "./answers.ts";
import { groupedPeople, unequalGroups } from "./groups.ts";
import { type Check, isSupported, shareOf } from "./simulation.ts";

const agreed: AgreedChange = { direction: "HIGHER", delta: 0.25, scope: "THESE_PEOPLE", minimumN: 10 };

/** Of people who did not change on average, those stay the likelier who gained; this many of 100 stay. */
function whoStays(staying: number): (random: Random) => { pairs: Pair[]; asked: number } {
  const [item] = items.even;
  if (!item) throw new Error("There is no even item.");
  const pairing = new Pairing(item);
  return (random) => {
    const people = pairing.people(random, 60);
    const ranked = people
      .map((pair) => ({ pair, key: pair.after - pair.before + 2 * normal(random) }))
      .sort((a, b) => b.key - a.key);
    return { pairs: ranked.slice(0, Math.round(60 * staying)).map(({ pair }) => pair), asked: 60 };
  };
}

/** What no interval can protect from: it is printed, so that nobody reads a verdict as if it could. */
export function hazards(simulations: number): Check[] {
  const line =
    (design: string, share: () => number): Check =>
    () => ({
      check: "printed: SUPPORTED though nobody changed on average",
      design,
      simulations,
      share: share(),
      limit: null,
    });
  const [item] = items.even;
  if (!item) throw new Error("There is no even item.");
  const leaving = [0.8, 0.6].map((staying) => {
    const design = `60 people, ${100 * staying} % stay, those who gained the likelier`;
    const share = () =>
      shareOf({ simulations, seed: design }, whoStays(staying), ({ pairs, asked }) =>
        isSupported(pairedChange(pairs, asked, agreed)),
      );
    return line(design, share);
  });
  const grouped = [0.05, 0.2].map((icc) => {
    const design = `8 groups taken for single people, one holds half, ICC ${icc}`;
    const share = () =>
      shareOf({ simulations, seed: design }, groupedPeople(item, { sizes: unequalGroups(8), icc }), (pairs) =>
        isSupported(pairedChange(pairs, pairs.length, { ...agreed, delta: 1e-6 })),
      );
    return line(design, share);
  });
  const skewed = [10, 15, 30, 100].flatMap((n) =>
    [1, -1].map((side) => {
      // One in six moves five steps one way, the others one step the other way: 0 on average.
      const design = `${n} people, differences skewed about zero, the long tail ${side > 0 ? "up" : "down"}`;
      const make = (random: Random) =>
        Array.from({ length: n }, () => ({ before: 5, after: 5 + side * (random.chance(1 / 6) ? 5 : -1) }));
      const share = () =>
        shareOf({ simulations, seed: design }, make, (pairs) =>
          isSupported(pairedChange(pairs, n, { ...agreed, delta: 1e-6 })),
        );
      return line(design, share);
    }),
  );
  return [...leaving, ...grouped, ...skewed];
}
