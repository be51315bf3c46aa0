import { median } from "./sample.rules.ts";

/**
 * The pseudo-median of changes (Hodges & Lehmann 1963): the median of all n(n + 1)/2 Walsh averages (dᵢ + dⱼ)/2, i ≤ j.
 * R's `wilcox.test(conf.int = TRUE)` finds it by a search that ties mislead; here every average is formed.
 */
export function hodgesLehmann(changes: readonly number[]): number | null {
  if (changes.length === 0) return null;
  const averages: number[] = [];
  changes.forEach((first, place) => {
    for (const second of changes.slice(place)) averages.push((first + second) / 2);
  });
  return median(averages);
}

/** The same of changes with how many people made each, without forming the averages of thousands one by one. */
export function hodgesLehmannOf(changes: readonly { change: number; count: number }[]): number | null {
  const sorted = [...changes].filter(({ count }) => count > 0);
  const averages = sorted.flatMap(({ change, count }, place) => [
    { value: change, times: (count * (count + 1)) / 2 },
    ...sorted
      .slice(place + 1)
      .map((other) => ({ value: (change + other.change) / 2, times: count * other.count })),
  ]);
  averages.sort((one, other) => one.value - other.value);
  const all = averages.reduce((sum, { times }) => sum + times, 0);
  if (all === 0) return null;
  const at = (rank: number) => {
    let below = 0;
    return averages.find(({ times }) => {
      below += times;
      return below >= rank;
    })?.value as number;
  };
  return (at(Math.floor((all + 1) / 2)) + at(Math.ceil((all + 1) / 2))) / 2;
}
