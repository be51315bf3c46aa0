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
