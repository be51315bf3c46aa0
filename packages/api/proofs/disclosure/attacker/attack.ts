import type { Highs } from "highs";
import type {
  PersonKind,
  Population,
} from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type { Block } from "../evaluations/block.ts";
import { type Knowledge, tell } from "./knowledge.ts";
import { type Effort, Program } from "./program.ts";
import type { View } from "./views.ts";

/** A number of people that the attacker asks after. */
interface Cell {
  name: string;
  includes: (kind: PersonKind) => boolean;
}

export interface Attack {
  /** The counts under the limit of which zero was excluded, or one value pinned, with what the truth is. */
  broken: string[];
  asked: number;
  /** Programs that the solver gave up. */
  unsolved: number;
}

const belongs = ({ parts, waves }: Population, { part, answers }: PersonKind) =>
  parts.includes(part) && waves.every((wave) => answers[wave] != null);

/** Everybody whom a table speaks of: at either of two waves too, and of groups like these each group. */
function populationsOf(plan: View["plan"]): Population[] {
  const { population } = plan;
  if (plan.kind === "COUNTS" || plan.kind === "SHARE") return [population];
  const ofWaves = [plan.from, plan.to].map((wave) => ({ parts: population.parts, waves: [wave] }));
  const all = plan.kind === "UNPAIRED" ? ofWaves : [population, ...ofWaves];
  if (plan.kind === "PAIRED_SHARE" || plan.agreed.scope === "THESE_PEOPLE") return all;
  return [...all, ...all.flatMap(({ parts, waves }) => parts.map((part) => ({ parts: [part], waves })))];
}

/** The groups that views speak of, those asked at either of two waves, and what lies between them. */
function groupsOf(
  views: readonly View[],
  kinds: readonly PersonKind[],
): { spoken: Population[]; apart: PersonKind[][] } {
  const spoken = views.flatMap(({ plan }) => populationsOf(plan));
  const apart = new Map<string, PersonKind[]>();
  for (const kind of kinds) {
    const key = spoken.map((population) => Number(belongs(population, kind))).join("");
    apart.set(key, [...(apart.get(key) ?? []), kind]);
  }
  return { spoken, apart: [...apart.values()] };
}

/** Answers and changes of a group. */
function cellsOf(group: readonly PersonKind[], label: string, values: readonly number[]): Cell[] {
  const members = new Set(group);
  const waves = (group[0]?.answers ?? []).flatMap((_, wave) =>
    group.every(({ answers }) => answers[wave] != null) ? [wave] : [],
  );
  const range = Math.max(...values) - Math.min(...values);
  const cells: Cell[] = [];
  for (const wave of waves)
    for (const value of values)
      cells.push({
        name: `${label}: answered ${value} at wave ${wave}`,
        includes: (kind) => members.has(kind) && kind.answers[wave] === value,
      });
  for (const from of waves)
    for (const to of waves.filter((wave) => wave > from))
      for (let change = -range; change <= range; change += 1)
        cells.push({
          name: `${label}: changed by ${change} from wave ${from} to wave ${to}`,
          includes: (kind) =>
            members.has(kind) && (kind.answers[to] ?? 0) - (kind.answers[from] ?? 0) === change,
        });
  return cells;
}

/**
 * Attacks one metric of one side. The truth is used for two things only: the exact sizes of groups, which the attacker knows, and
 * the judgement of what was found: a count under `fewest` must be able to be zero, and to be something else.
 */
export function attack(
  highs: Highs,
  { answers, counts }: Block,
  views: readonly View[],
  {
    fewest,
    untilFirst = false,
    readsEffects = false,
    effort,
  }: { fewest: number; untilFirst?: boolean; readsEffects?: boolean; effort?: Effort },
): Attack {
  const { kinds, scale } = answers;
  const number = (holds: (kind: PersonKind) => boolean, people: readonly number[] = counts) =>
    kinds.reduce((sum, kind, place) => (holds(kind) ? sum + (people[place] ?? 0) : sum), 0);
  const knowledge: Knowledge = {
    kinds,
    values: scale.values,
    sizeOf: (population) => number((kind) => belongs(population, kind)),
    readsEffects,
  };
  const { spoken, apart } = groupsOf(views, kinds);
  const program = new Program(
    kinds,
    number(() => true),
  );
  for (const group of apart) {
    const members = new Set(group);
    const size = number((kind) => members.has(kind));
    program.add((kind) => (members.has(kind) ? 1 : 0), size, size);
  }
  for (const view of views) tell(view, program, knowledge);
  const all = [...spoken.map((population) => kinds.filter((kind) => belongs(population, kind))), ...apart];
  const groups = [
    ...new Map(all.map((group) => [group.map((kind) => kinds.indexOf(kind)).join(), group])).values(),
  ]
    // Everybody knows of an empty group that nobody in it answered anything.
    .filter((group) => number((kind) => group.includes(kind)) > 0);
  const cells = groups
    .flatMap((group, place) => cellsOf(group, `group ${place}`, scale.values))
    .map((cell) => ({ ...cell, truth: number(cell.includes) }))
    .filter(({ truth }) => truth < fewest);
  const result: Attack = { broken: [], asked: 0, unsolved: 0 };
  const isMet = ({ includes, truth }: (typeof cells)[number], people: readonly number[]) => {
    const value = number(includes, people);
    // The truth is one possibility; the other is met, or asked for.
    return truth === 0 ? value > 0 : value === 0;
  };
  program.solving(
    highs,
    (canBe) => {
      // Whoever believes that the truth cannot be has misread the rules.
      if (canBe(() => 1, "ANY").possible === false)
        throw new Error(`The truth is taken to be impossible: ${JSON.stringify(views)}`);
      let open = cells;
      while (open.length > 0) {
        const [cell, ...others] = open as [(typeof cells)[number], ...typeof cells];
        const { name, includes, truth } = cell;
        result.asked += 1;
        const { possible, counts: found } = canBe(
          (kind) => (includes(kind) ? 1 : 0),
          truth === 0 ? "SOME" : "ZERO",
          // Rather people who are an answer to many of the other questions too.
          (kind) =>
            others.reduce((sum, other) => {
              if (!other.includes(kind)) return sum;
              return other.truth === 0 ? sum - 1 : sum + 1;
            }, 0),
        );
        if (possible === null) result.unsolved += 1;
        if (possible === false) result.broken.push(`${name}: ${truth}`);
        if (untilFirst && result.broken.length > 0) return;
        open = found ? others.filter((other) => !isMet(other, found)) : others;
      }
    },
    effort,
  );
  return result;
}
