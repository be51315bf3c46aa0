import type { ChangePlan } from "../../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import type { CountsPlan } from "../../../src/modules/evaluations/disclosure/tables/counts-table.rules.ts";
import type { Published, TablePlan } from "../../../src/modules/evaluations/disclosure/tables/table.rules.ts";

/** What somebody reads in a release, and by which rule it was made. */
export type View =
  | { rule: "AS_RELEASED"; plan: TablePlan; published: Published; fewest: number }
  /** Without rounding: the mean change, and its interval's ends. */
  | { rule: "EXACT_CHANGE"; plan: ChangePlan; value: number; high: number }
  /** Cells under the limit hidden one by one, all others and n exact. */
  | { rule: "HIDDEN_CELLS"; plan: CountsPlan; counts: (number | null)[]; fewest: number }
  /** Bins made from the answers: from the lowest choice up, each closed once it holds enough. */
  | { rule: "BINS_BY_DATA"; plan: CountsPlan; bins: number[][]; counts: number[]; fewest: number }
  /** A level's mean, to two decimals, as reports print it. */
  | { rule: "MEAN_OF_LEVEL"; plan: CountsPlan; mean: number };
