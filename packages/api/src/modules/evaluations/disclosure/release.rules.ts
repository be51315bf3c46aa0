import { Audit, type PublishedTable } from "./audit/audit.rules.ts";
import type { UnreleasedCount } from "./audit/unreleased-counts.rules.ts";
import { mayStandBeside } from "./overlap.rules.ts";
import type { Limits } from "./rounding/limits.rules.ts";
import type { Counts } from "./tables/people.rules.ts";
import { type Answers, type Published, publish, type TablePlan } from "./tables/table.rules.ts";

/** A table that is to be released; null stands for whatever of it may not be, with the one reason PROTECTED. */
export interface ReleasedTable {
  plan: TablePlan;
  published: Published | null;
}

/** What a release of one metric and one side is to hold. */
export interface BlockOfTables {
  answers: Answers;
  counts: Counts;
  /** What earlier releases and, for the partners' edition, the public one show: frozen, and restated nowhere. */
  earlier: readonly PublishedTable[];
  /** The most important first. */
  plans: readonly TablePlan[];
  limits: Limits;
  /** Left out, one of its own. */
  audit?: Audit | undefined;
  /** What others read beside, who may learn of fewer people: partners read both editions, so that the public one is theirs too. */
  others?: { earlier: readonly PublishedTable[]; limits: Limits; audit?: Audit | undefined };
}

export interface Release {
  tables: ReleasedTable[];
  /** The counts that would have been betrayed. Nobody is told: which they are would give them away. */
  protectedCounts: string[];
}

/** What may be shown of a table, the most first: an estimate with its verdict, the verdict alone; counts in ever coarser bins. */
function variantsOf(plan: TablePlan): TablePlan[] {
  if (plan.kind === "COUNTS")
    return plan.binnings.map((_, place) => ({ ...plan, binnings: plan.binnings.slice(place) }));
  return [plan, { ...plan, hidden: { ...plan.hidden, estimate: true } } as TablePlan];
}

const withoutEffect = (plan: TablePlan): TablePlan =>
  plan.kind === "CHANGE" ? { ...plan, hidden: { ...plan.hidden, effect: true } } : plan;

/**
 * Makes a release: table after table, the most important first, as much of each as the limits, the overlap with what is released
 * already and the audit over all of it together allow. Estimates and verdicts come before counts; effect sizes are added last.
 * Earlier tables stay as they are.
 */
export function release({ answers, counts, earlier, plans, limits, audit, others }: BlockOfTables): Release {
  const { kinds } = answers;
  const shown = plans.map((): TablePlan | null => null);
  const audits = [{ earlier, limits, audit }, ...(others ? [others] : [])].map((readers) => ({
    earlier: readers.earlier,
    audit:
      readers.audit ??
      new Audit(answers, counts, {
        plans: [...readers.earlier.map(({ plan }) => plan), ...plans],
        fewest: readers.limits.fewest,
      }),
  }));
  const protectedCounts = new Set<string>();
  const tables = new Map<TablePlan, PublishedTable | null>();
  const places = plans.map((_, place) => place);
  const isCounts = (place: number) => plans[place]?.kind === "COUNTS";
  for (const place of [...places.filter((one) => !isCounts(one)), ...places.filter(isCounts)]) {
    const plan = plans[place] as TablePlan;
    const beside = [...earlier.map((table) => table.plan), ...shown.filter((other) => other !== null)];
    if (!mayStandBeside(plan, beside, { kinds, counts, fewest: limits.fewest })) continue;
    show(place, variantsOf(withoutEffect(plan)));
  }
  for (const place of places) {
    const now = shown[place];
    const plan = plans[place];
    if (now?.kind !== "CHANGE" || plan?.kind !== "CHANGE" || now.hidden.estimate) continue;
    // Of fewer people there is no effect size: the same would be audited again.
    if (text(plan) !== text(now)) show(place, [plan]);
  }
  return {
    tables: plans.map((plan, place) => {
      const kept = shown[place] ?? null;
      return { plan: kept ?? plan, published: kept && (tableOf(kept)?.published ?? null) };
    }),
    protectedCounts: [...protectedCounts],
  };

  /** The same table each time, so that what the audit finds out about it is found out once. */
  function tableOf(plan: TablePlan): PublishedTable | null {
    const known = tables.get(plan);
    if (known !== undefined) return known;
    const published = publish(plan, answers, counts, limits);
    const table = published && { plan, published, limits };
    tables.set(plan, table);
    return table;
  }

  function text(plan: TablePlan): string {
    return JSON.stringify(tableOf(plan)?.published ?? null);
  }

  /** Shows the first of these that betrays nothing, in the place of what was shown there. */
  function show(place: number, variants: readonly TablePlan[]): void {
    const tried = new Set<string>();
    for (const variant of variants) {
      const published = tableOf(variant)?.published ?? null;
      // Without a finer binning that could not be shown anyway the same is shown.
      const same = JSON.stringify(published && { ...published, binning: undefined });
      if (published === null || tried.has(same)) continue;
      tried.add(same);
      const list = shown.map((plan, at) => (at === place ? variant : plan));
      const betrayed = firstBetrayed(list);
      if (betrayed === null) {
        shown[place] = variant;
        return;
      }
      protectedCounts.add(betrayed.name);
    }
  }

  function firstBetrayed(list: readonly (TablePlan | null)[]): UnreleasedCount | null {
    const now = list.flatMap((plan) => (plan && tableOf(plan)) ?? []);
    for (const readers of audits) {
      const betrayed = readers.audit.firstBetrayed([...readers.earlier, ...now]);
      if (betrayed) return betrayed;
    }
    return null;
  }
}
