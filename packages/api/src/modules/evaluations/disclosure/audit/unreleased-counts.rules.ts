import { belongs, type Counts, type PersonKind, type Population } from "../tables/people.rules.ts";
import type { Answers } from "../tables/table.rules.ts";

/** A number of people that nobody may learn: who of a group answered a value, or changed by one. */
export interface UnreleasedCount {
  /** For whoever looks at the audit in a test or a proof: nobody is told which numbers would have been betrayed. */
  name: string;
  /** The places of the kinds of people whom it counts. */
  kinds: readonly number[];
}

/** How many people a count is of, among these. */
export function numberOf({ kinds }: UnreleasedCount, people: Counts): number {
  let number = 0;
  for (const place of kinds) number += people[place] ?? 0;
  return number;
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

/** Answers at each wave and changes between each two, of the people of some kinds; each that could be, if it is of nobody. */
function countsOf(name: string, group: readonly number[], { scale, kinds }: Answers): UnreleasedCount[] {
  const answers = group.map((place) => kinds[place]?.answers ?? []);
  const waves = answers[0]?.map((_, wave) => wave) ?? [];
  const everywhere = waves.filter((wave) => answers.every((all) => all[wave] !== null));
  const changes = [...new Set(scale.values.flatMap((a) => scale.values.map((b) => b - a)))];
  const counted = (
    values: readonly number[],
    scoreOf: (answers: readonly (number | null)[]) => number,
    nameOf: (value: number) => string,
  ) => {
    const found = new Map(values.map((value): [number, number[]] => [value, []]));
    group.forEach((place, at) => {
      found.get(scoreOf(answers[at] ?? []))?.push(place);
    });
    return [...found].map(([value, places]) => ({ name: `${name}: ${nameOf(value)}`, kinds: places }));
  };
  const at = (all: readonly (number | null)[], wave: number) => all[wave] ?? Number.NaN;
  return [
    ...everywhere.flatMap((wave) =>
      counted(
        scale.values,
        (all) => at(all, wave),
        (value) => `${value} at wave ${wave}`,
      ),
    ),
    ...everywhere.flatMap((from, place) =>
      everywhere.slice(place + 1).flatMap((to) =>
        counted(
          changes,
          (all) => at(all, to) - at(all, from),
          (change) => `changed by ${change} from wave ${from} to wave ${to}`,
        ),
      ),
    ),
  ];
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
  const placesOf = (holds: (kind: PersonKind) => boolean) =>
    kinds.flatMap((kind, place) => (holds(kind) ? [place] : []));
  const spokenOf = populations.map((population) => placesOf((kind) => belongs(population, kind)));
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  const apart = groupsApart(kinds, populations).map((group) => group.map((kind) => places.get(kind) ?? 0));
  const distinct = new Map([...spokenOf, ...apart].map((group) => [group.join(), group]));
  return (
    [...distinct.values()]
      // Of a group that is known to be empty there is nothing to protect.
      .filter((group) => group.some((place) => (counts[place] ?? 0) > 0))
      .flatMap((group, place) => countsOf(`group ${place + 1}`, group, answers))
      .filter((count) => numberOf(count, counts) < fewest)
  );
}
