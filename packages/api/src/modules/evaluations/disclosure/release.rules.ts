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
  /** The most important first: what does not pass is hidden from the end. */
  plans: readonly TablePlan[];
  limits: Limits;
}

export interface Release {
  tables: ReleasedTable[];
  /** The counts that would have been betrayed. Nobody is told: which they are would give them away. */
  protectedCounts: string[];
  /** Whether what was frozen earlier lets nothing be added: then nothing of this metric and side is released. */
  refused: boolean;
}

/** What can be hidden of a table, the least important first: of counts the finer binnings, of an estimate first its effect size. */
function hideable(plan: TablePlan): TablePlan[] {
  switch (plan.kind) {
    case "COUNTS":
      return plan.binnings
        .slice(1)
        .map((_, place) => ({ ...plan, binnings: plan.binnings.slice(place + 1) }));
    case "CHANGE":
      return [
        ...(plan.hidden.effect || plan.hidden.estimate
          ? []
          : [{ ...plan, hidden: { ...plan.hidden, effect: true as const } }]),
        ...(plan.hidden.estimate ? [] : [{ ...plan, hidden: { ...plan.hidden, estimate: true as const } }]),
      ];
    default:
      return plan.hidden.estimate ? [] : [{ ...plan, hidden: { ...plan.hidden, estimate: true as const } }];
  }
}

/** The table with less of it shown, or gone. */
interface Step {
  place: number;
  instead: TablePlan | null;
}

function steps(plans: readonly (TablePlan | null)[]): Step[] {
  const all = plans
    .flatMap((plan, place) => (plan ? [{ plan, place }] : []))
    .reverse()
    .flatMap(({ plan, place }) =>
      [...hideable(plan), null].map((instead): Step & { plan: TablePlan } => ({ plan, place, instead })),
    );
  const effects = all.filter(({ plan, instead }) => isEffectOnly(plan, instead));
  const counts = all.filter(({ plan }) => plan.kind === "COUNTS");
  const rest = all.filter((step) => !effects.includes(step) && !counts.includes(step));
  const wholly = rest.filter(({ instead }) => instead === null);
  return [...effects, ...counts, ...rest.filter((step) => !wholly.includes(step)), ...wholly];
}

const isEffectOnly = (plan: TablePlan | null | undefined, instead: TablePlan | null) =>
  plan?.kind === "CHANGE" && instead?.kind === "CHANGE" && !instead.hidden.estimate;

/**
 * Makes a release: what the limits and the overlap with what is released already allow, then the audit over all of it together
 * with every earlier table. What betrays a count is hidden, the least important first; earlier tables stay as they are.
 */
export function release({ answers, counts, earlier, plans, limits }: BlockOfTables): Release {
  const { kinds } = answers;
  const shown: (TablePlan | null)[] = [];
  for (const plan of plans) {
    const beside = [...earlier.map((table) => table.plan), ...shown.filter((other) => other !== null)];
    const allowed =
      publish(plan, answers, counts, limits) !== null &&
      mayStandBeside(plan, beside, { kinds, counts, fewest: limits.fewest });
    shown.push(allowed ? plan : null);
  }
  const audit = new Audit(answers, counts, {
    plans: [...earlier.map(({ plan }) => plan), ...plans],
    fewest: limits.fewest,
  });
  const protectedCounts = new Set<string>();
  let betrayed = audit.betrayed(tablesOf(shown));
  while (betrayed.length > 0) {
    for (const { name } of betrayed) protectedCounts.add(name);
    const possible = steps(shown);
    const [first] = possible;
    if (!first) return { tables: [], protectedCounts: [...protectedCounts], refused: true };
    const now = JSON.stringify(tablesOf(shown));
    // A finer binning that was not shown is none to hide.
    const hiding = possible.filter((step) => JSON.stringify(tablesOf(after(step))) !== now);
    const protecting = (counts: readonly UnreleasedCount[]) =>
      hiding.find((step) => audit.protects(tablesOf(after(step)), counts));
    // Where nothing protects all of them at once, the first of them is protected first.
    const step = protecting(betrayed) ?? protecting(betrayed.slice(0, 1)) ?? first;
    shown.splice(0, shown.length, ...after(step));
    betrayed = audit.betrayed(tablesOf(shown));
  }
  return {
    tables: plans.map((plan, place) => {
      const kept = shown[place] ?? null;
      return { plan: kept ?? plan, published: kept && publish(kept, answers, counts, limits) };
    }),
    protectedCounts: [...protectedCounts],
    refused: false,
  };

  function tablesOf(list: readonly (TablePlan | null)[]): PublishedTable[] {
    const now = list.flatMap((plan): PublishedTable[] => {
      const published = plan && publish(plan, answers, counts, limits);
      return plan && published ? [{ plan, published, limits }] : [];
    });
    return [...earlier, ...now];
  }

  function after({ place, instead }: Step): (TablePlan | null)[] {
    return shown.map((plan, at) => (at === place ? instead : plan));
  }
}
