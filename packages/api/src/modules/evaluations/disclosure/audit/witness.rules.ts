import { type Constraint, solve } from "yalps";
import type { Fact } from "../tables/fact.rules.ts";
import { type Counts, total } from "../tables/people.rules.ts";
import type { Answers } from "../tables/table.rules.ts";

/** A whole program: every fact, what is wanted of one count, and the sizes of all groups. */
interface Program {
  facts: readonly Fact[];
  wanted: Fact;
  /** For each kind the group it is of; each group keeps its true size. */
  groupOf: readonly number[];
}

/** More kinds than this make the search slow. Then only those are looked at whose answers somebody gave, and who count. */
const maxKinds = 300;

function kindsToTry({ kinds }: Answers, truth: Counts, wanted: Fact): number[] {
  const places = kinds.map((_, place) => place);
  if (kinds.length <= maxKinds) return places;
  const given = new Set(
    kinds.flatMap(({ answers }, place) =>
      (truth[place] ?? 0) > 0 ? answers.map((answer, wave) => `${wave} ${answer}`) : [],
    ),
  );
  return places.filter((place) => {
    const kind = kinds[place];
    if (!kind) return false;
    return wanted.weight(kind) !== 0 || kind.answers.every((answer, wave) => given.has(`${wave} ${answer}`));
  });
}

/** Counts that all facts hold of, each group as large as it is; null where the solver found none. */
export function countsWith(answers: Answers, truth: Counts, program: Program): number[] | null {
  const { kinds } = answers;
  const { wanted, groupOf } = program;
  const facts = [...program.facts, wanted];
  const constraints = new Map<string, Constraint>();
  const sizes = new Map<number, number>();
  groupOf.forEach((group, place) => {
    sizes.set(group, (sizes.get(group) ?? 0) + (truth[place] ?? 0));
  });
  for (const [group, size] of sizes) constraints.set(`g${group}`, { equal: size });
  facts.forEach(({ min, max }, place) => {
    constraints.set(`f${place}`, min === max ? { equal: min } : { min, max });
  });
  const variables = kindsToTry(answers, truth, wanted).map((place) => {
    const coefficients: [string, number][] = [[`g${groupOf[place]}`, 1]];
    const kind = kinds[place];
    facts.forEach(({ weight }, fact) => {
      const value = kind ? weight(kind) : 0;
      if (value !== 0) coefficients.push([`f${fact}`, value]);
    });
    return [`${place}`, coefficients] as const;
  });
  const solution = solve({ constraints, variables, integers: true }, { timeout: 100, maxIterations: 2000 });
  if (solution.status !== "optimal" && solution.status !== "timedout") return null;
  const counts = new Array<number>(kinds.length).fill(0);
  for (const [place, count] of solution.variables) counts[Number(place)] = Math.round(count);
  return holds(counts) ? counts : null;

  /** The solver works in floating point: what it found is looked at again in whole numbers. */
  function holds(found: Counts): boolean {
    const within = facts.every(({ weight, min, max }) => {
      const value = total(kinds, found, weight);
      return value >= min && value <= max;
    });
    const left = new Map(sizes);
    groupOf.forEach((group, place) => {
      left.set(group, (left.get(group) ?? 0) - (found[place] ?? 0));
    });
    return within && found.every((count) => count >= 0) && [...left.values()].every((size) => size === 0);
  }
}
