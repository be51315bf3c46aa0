import { Audit, type PublishedTable } from "../../../src/modules/evaluations/disclosure/audit/audit.rules.ts";
import { mayStandBeside } from "../../../src/modules/evaluations/disclosure/overlap.rules.ts";
import { release } from "../../../src/modules/evaluations/disclosure/release.rules.ts";
import type { Limits } from "../../../src/modules/evaluations/disclosure/rounding/limits.rules.ts";
import { publish, type TablePlan } from "../../../src/modules/evaluations/disclosure/tables/table.rules.ts";
import type { View } from "../attacker/views.ts";
import type { Block } from "./block.ts";

export interface Edition {
  limits: Limits;
  tables: PublishedTable[];
  /** Every table that was planned, with what it became; null for nothing. */
  made: { plan: TablePlan; published: PublishedTable["published"] | null }[];
  /** Counts that the audit protected by hiding something. */
  protectedCounts: string[];
}

/** All releases of a block, one after the other, in each edition: as the product makes them. */
export function releasedEditions(
  { answers, counts, releases }: Block,
  editions: readonly Limits[],
): Edition[] {
  const made = editions.map((limits): Edition => ({ limits, tables: [], made: [], protectedCounts: [] }));
  const partners = made.at(-1);
  for (const plans of releases) {
    const before = made.flatMap(({ tables }) => tables.map(({ plan }) => plan));
    // One for both editions: it begins the second where it ended the first.
    const audit =
      partners && made.length > 1
        ? new Audit(answers, counts, { plans: [...before, ...plans], ...partners.limits })
        : undefined;
    for (const [place, edition] of made.entries()) {
      // Partners read the public edition too.
      const earlier = made.slice(0, place + 1).flatMap(({ tables }) => tables);
      const isLast = edition === partners;
      const others = {
        earlier: made.flatMap(({ tables }) => tables),
        limits: partners?.limits ?? edition.limits,
        audit,
      };
      const block = { answers, counts, earlier, plans, limits: edition.limits };
      const found = release({ ...block, ...(isLast ? { audit } : { others }) });
      edition.protectedCounts.push(...found.protectedCounts);
      edition.made.push(...found.tables);
      for (const { plan, published } of found.tables)
        if (published) edition.tables.push({ plan, published, limits: edition.limits });
    }
  }
  return made;
}

/** The public edition without the audit; without the overlap rule too, where that is switched off. */
export function unaudited(
  { answers, counts, releases }: Block,
  limits: Limits,
  overlapRule = true,
): PublishedTable[] {
  const tables: PublishedTable[] = [];
  for (const plan of releases.flat()) {
    const published = publish(plan, answers, counts, limits);
    const beside = tables.map((table) => table.plan);
    const { kinds } = answers;
    const allowed = !overlapRule || mayStandBeside(plan, beside, { kinds, counts, fewest: limits.fewest });
    if (published && allowed) tables.push({ plan, published, limits });
  }
  return tables;
}

export const viewsOf = (tables: readonly PublishedTable[]): View[] =>
  tables.map(({ plan, published, limits }) => ({
    rule: "AS_RELEASED",
    plan,
    published,
    fewest: limits.fewest,
  }));
