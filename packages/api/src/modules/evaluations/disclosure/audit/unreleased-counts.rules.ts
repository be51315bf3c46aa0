import {
  belongs,
  type Counts,
  type PersonKind,
  type Population,
  scoreAt,
  total,
} from "../tables/people.rules.ts";
import type { Answers } from "../tables/table.rules.ts";

/** A number of people that nobody may learn: who of a group answered a value, or changed by one. */
export interface UnreleasedCount {
  /** For whoever looks at the audit in a test or a proof: nobody is told which numbers would have been betrayed. */
  name: string;
  includes: (kind: PersonKind) => boolean;
}

/** The groups that the tables divide people into: who belongs to the same tables is of one. */
export function groupsApart(
  kinds: readonly PersonKind[],
  populations: readonly Population[],
): PersonKind[][] {
  const apart = new Map<string, PersonKind[]>();
  for (const kind of kinds) {
    const key = populations.map((population) => (belongs(population, kind) ? 1 : 0)).join("");
    apart.set(key, [...(apart.get(key) ?? []), kind]);
  }
  return [...apart.values()];
}

/** Answers at each wave and changes between each two, of the people that `group` includes. */
function countsOf(name: string, group: ReadonlySet<PersonKind>, { scale }: Answers): UnreleasedCount[] {
  const waves = [...group][0]?.answers.map((_, wave) => wave) ?? [];
  const [lowest, highest] = [Math.min(...scale.values), Math.max(...scale.values)];
  const everywhere = waves.filter((wave) => [...group].every(({ answers }) => answers[wave] !== null));
  const answered = everywhere.flatMap((wave) =>
    scale.values.map((value) => ({
      name: `${name}: ${value} at wave ${wave}`,
      includes: (kind: PersonKind) => group.has(kind) && kind.answers[wave] === value,
    })),
  );
  const changes = [...new Set(scale.values.flatMap((a) => scale.values.map((b) => b - a)))].filter(
    (change) => Math.abs(change) <= highest - lowest,
  );
  const changed = everywhere.flatMap((from, place) =>
    everywhere.slice(place + 1).flatMap((to) =>
      changes.map((change) => ({
        name: `${name}: changed by ${change} from wave ${from} to wave ${to}`,
        includes: (kind: PersonKind) => group.has(kind) && scoreAt(kind, to) - scoreAt(kind, from) === change,
      })),
    ),
  );
  return [...answered, ...changed];
}

/**
 * Every count under the limit, of answers or of changes, of the groups that tables speak of and of those that lie between them:
 * who left, who speaks a language with too few speakers.
 */
export function unreleasedCounts(
  answers: Answers,
  counts: Counts,
  populations: readonly Population[],
  fewest: number,
): UnreleasedCount[] {
  const { kinds } = answers;
  const spokenOf = populations.map((population) => kinds.filter((kind) => belongs(population, kind)));
  const groups = [...spokenOf, ...groupsApart(kinds, populations)].map((group) => new Set(group));
  const distinct = groups.filter(
    (group, place) =>
      // Of a group that is known to be empty there is nothing to protect.
      total(kinds, counts, (kind) => (group.has(kind) ? 1 : 0)) > 0 &&
      !groups
        .slice(0, place)
        .some((other) => other.size === group.size && [...other].every((kind) => group.has(kind))),
  );
  return distinct
    .flatMap((group, place) => countsOf(`group ${place + 1}`, group, answers))
    .filter(({ includes }) => total(kinds, counts, (kind) => (includes(kind) ? 1 : 0)) < fewest);
}
