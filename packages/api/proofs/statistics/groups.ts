import type { Pair } from "../../src/modules/evaluations/statistics/verdicts/paired-change.rules.ts";
import type { Random } from "../random.ts";
import { type Item, normal, thresholds } from "./answers.ts";

/** The sizes of `count` unequal groups of people who took part together, the first of which holds half of them. */
export function unequalGroups(count: number): number[] {
  const others = Array.from({ length: count - 1 }, (_, place) => 3 + (place % 5));
  return [others.reduce((sum, size) => sum + size, 0), ...others];
}

/**
 * People of groups at two waves. What a group shares is `icc` of the variance of either wave, and moves from one wave to the next
 * as persons do, so that waves are exchangeable and changes of one group are alike. `change` moves every attitude.
 */
export function groupedPeople(
  item: Item,
  { sizes, icc, shift = 0 }: { sizes: readonly number[]; icc: number; shift?: number },
): (random: Random) => Pair[] {
  const cuts = thresholds(item);
  const answer = (attitude: number) => {
    let choice = 0;
    while (choice < cuts.length && attitude > (cuts[choice] ?? Number.POSITIVE_INFINITY)) choice += 1;
    return item.lowest + choice;
  };
  return (random) =>
    sizes.flatMap((size, place) => {
      const lasting = normal(random);
      const [then, now] = [normal(random), normal(random)].map(
        (own) => Math.sqrt(icc) * Math.SQRT1_2 * (lasting + own),
      );
      return Array.from({ length: size }, () => {
        const person = normal(random);
        const attitude = (shared: number) =>
          shared + Math.sqrt(1 - icc) * Math.SQRT1_2 * (person + normal(random));
        return {
          before: answer(attitude(then ?? 0)),
          after: answer(attitude(now ?? 0) + shift),
          group: `${place}`,
        };
      });
    });
}
