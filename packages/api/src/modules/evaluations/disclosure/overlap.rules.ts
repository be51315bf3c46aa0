import { belongs, type Counts, type PersonKind, sizeOf, total } from "./tables/people.rules.ts";
import type { TablePlan } from "./tables/table.rules.ts";

/** The same question at the same wave, or between the same two: what one table shows can be taken from the other. */
export function measured(plan: TablePlan): string {
  if (plan.kind === "COUNTS")
    return "wave" in plan.counted
      ? `level ${plan.counted.wave}`
      : `moved ${plan.counted.from} ${plan.counted.to}`;
  if (plan.kind === "SHARE") return `level ${plan.wave}`;
  return `change ${plan.from} ${plan.to}`;
}

/**
 * Two released groups that overlap differ by nobody or by at least `fewest`; so does a group from all of those within it that do
 * not overlap, taken together: what three languages leave of everybody is the fourth.
 */
export function mayStandBeside(
  plan: TablePlan,
  released: readonly TablePlan[],
  { kinds, counts, fewest }: { kinds: readonly PersonKind[]; counts: Counts; fewest: number },
): boolean {
  // Of fewer people nothing is shown but that they are too few.
  const shows = (table: TablePlan) => sizeOf(kinds, counts, table.population) >= fewest;
  if (!shows(plan)) return true;
  const beside = [...released.filter((other) => measured(other) === measured(plan) && shows(other)), plan];
  const enough = (holds: (kind: PersonKind) => boolean) => {
    const size = total(kinds, counts, (kind) => (holds(kind) ? 1 : 0));
    return size === 0 || size >= fewest;
  };
  const pairwise = beside.slice(0, -1).every((other) => {
    const overlap = total(kinds, counts, (kind) =>
      belongs(plan.population, kind) && belongs(other.population, kind) ? 1 : 0,
    );
    if (overlap === 0) return true;
    return (
      enough((kind) => belongs(plan.population, kind) && !belongs(other.population, kind)) &&
      enough((kind) => belongs(other.population, kind) && !belongs(plan.population, kind))
    );
  });
  const remainders = beside.every((whole) => {
    const within = beside.filter(
      (part) => part !== whole && part.population.parts.length < whole.population.parts.length,
    );
    return enough(
      (kind) => belongs(whole.population, kind) && !within.some((part) => belongs(part.population, kind)),
    );
  });
  return pairwise && remainders;
}
