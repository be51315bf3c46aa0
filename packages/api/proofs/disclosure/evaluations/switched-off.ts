import { publicLimits } from "../../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import {
  type ChangePlan,
  pairsOf,
} from "../../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import {
  type CountsPlan,
  countedValue,
} from "../../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import {
  belongs,
  type PersonKind,
  sizeOf,
  total,
} from "../../../src/modules/evaluations/disclosure/tables/people.rules.ts";
import type { TablePlan } from "../../../src/modules/evaluations/disclosure/tables/table.rules.ts";
import { pairedT } from "../../../src/modules/evaluations/statistics/estimates/paired-t.rules.ts";
import { summarize } from "../../../src/modules/evaluations/statistics/estimates/sample.rules.ts";
import type { View } from "../attacker/views.ts";
import type { Block } from "./block.ts";
import { unaudited, viewsOf } from "./editions.ts";

const { fewest } = publicLimits;

/** The defences that are switched off one at a time; the audit, which would hide what they no longer hold, with each of them. */
export const defences = [
  "rounding of means",
  "the overlap rule",
  "binning: cells under 10 hidden singly, margins exact",
  "binnings fixed beforehand: chosen by the data",
  "no mean beside the bins",
  "the audit alone",
] as const;
export type Defence = (typeof defences)[number];

const levels = (plans: readonly TablePlan[]): CountsPlan[] =>
  plans.flatMap((plan) => (plan.kind === "COUNTS" && "wave" in plan.counted ? [plan] : []));

/** How many people of the level's group answered each value. */
function valueCounts(plan: CountsPlan, { answers, counts }: Block): number[] {
  const { kinds, scale } = answers;
  return scale.values.map((value) =>
    total(kinds, counts, (kind) =>
      belongs(plan.population, kind) && countedValue(plan.counted, kind) === value ? 1 : 0,
    ),
  );
}

/** Bins made from the answers: from the lowest choice up, each closed once it holds enough; a rest joins the last. */
function binsByData(
  values: readonly number[],
  counts: readonly number[],
): { bins: number[][]; counts: number[] } {
  const made: { bin: number[]; count: number }[] = [];
  let open: { bin: number[]; count: number } = { bin: [], count: 0 };
  values.forEach((value, place) => {
    open = { bin: [...open.bin, value], count: open.count + (counts[place] ?? 0) };
    if (open.count >= fewest) {
      made.push(open);
      open = { bin: [], count: 0 };
    }
  });
  const last = made.at(-1);
  if (last && open.bin.length > 0) {
    last.bin.push(...open.bin);
    last.count += open.count;
  }
  return { bins: made.map(({ bin }) => bin), counts: made.map(({ count }) => 5 * Math.round(count / 5)) };
}

/** The level at the first wave once more, of those who answered again: what the overlap rule forbids. */
function restated(block: Block): TablePlan[] {
  return block.releases.flat().flatMap((plan): TablePlan[] => {
    if (plan.kind !== "CHANGE") return [];
    const level = levels(block.releases.flat()).find(
      ({ counted }) => "wave" in counted && counted.wave === plan.from,
    );
    return level ? [{ ...level, population: plan.population }] : [];
  });
}

function exactChange(plan: ChangePlan, { answers, counts }: Block): View[] {
  const pairs = pairsOf(plan, answers.scale, answers.kinds, counts);
  const times = pairs.map(({ people = 1 }) => people);
  const changes = summarize(
    pairs.map(({ before, after }) => after - before),
    times,
  );
  const estimate = pairedT(changes);
  if (estimate === null || changes.n < fewest) return [];
  return [{ rule: "EXACT_CHANGE", plan, value: estimate.value, high: estimate.high }];
}

/** What the public would see of a block without one of the defences. */
export function viewsWithout(defence: Defence, block: Block): View[] {
  const { answers, counts } = block;
  const tables = unaudited(block, publicLimits);
  const views = viewsOf(tables);
  const large = ({ population }: { population: CountsPlan["population"] }) =>
    sizeOf(answers.kinds, counts, population) >= fewest;
  const ofLevels = levels(block.releases.flat()).filter(large);
  switch (defence) {
    case "rounding of means":
      return [
        ...views,
        ...tables.flatMap(({ plan }) => (plan.kind === "CHANGE" ? exactChange(plan, block) : [])),
      ];
    case "the overlap rule":
      return viewsOf(
        unaudited({ ...block, releases: [...block.releases, restated(block)] }, publicLimits, false),
      );
    case "binning: cells under 10 hidden singly, margins exact":
      return [
        ...views.filter(({ plan }) => plan.kind !== "COUNTS"),
        ...ofLevels.map((plan): View => {
          const shown = valueCounts(plan, block).map((count) => (count < fewest ? null : count));
          return { rule: "HIDDEN_CELLS", plan, counts: shown, fewest };
        }),
      ];
    case "binnings fixed beforehand: chosen by the data":
      return [
        ...views.filter(({ plan }) => plan.kind !== "COUNTS"),
        ...ofLevels.map((plan): View => {
          const { bins, counts: shown } = binsByData(answers.scale.values, valueCounts(plan, block));
          return { rule: "BINS_BY_DATA", plan, bins, counts: shown, fewest };
        }),
      ];
    case "no mean beside the bins":
      return [
        ...views,
        ...ofLevels.map((plan): View => {
          const inside = (kind: PersonKind) => belongs(plan.population, kind);
          const sum = total(answers.kinds, counts, (kind) =>
            inside(kind) ? countedValue(plan.counted, kind) : 0,
          );
          const n = sizeOf(answers.kinds, counts, plan.population);
          return { rule: "MEAN_OF_LEVEL", plan, mean: Math.round((100 * sum) / n) / 100 };
        }),
      ];
    case "the audit alone":
      return views;
  }
}
