import type { Limits } from "../rounding/limits.rules.ts";
import { type ChangePlan, type PublishedChange, publishChange } from "./change-table.rules.ts";
import { type CountsPlan, type PublishedCounts, publishCounts, waysOfCounts } from "./counts-table.rules.ts";
import type { Way } from "./fact.rules.ts";
import { type PairedSharePlan, publishPairedShare, waysOfPairedShare } from "./paired-share-table.rules.ts";
import type { Counts, PersonKind, Scale } from "./people.rules.ts";
import { type PublishedShare, publishShare, type SharePlan, waysOfShare } from "./share-table.rules.ts";
import { publishUnpaired, type UnpairedPlan, waysOfUnpaired } from "./unpaired-table.rules.ts";
import { waysOfChange } from "./ways-of-change.rules.ts";

export type TablePlan = CountsPlan | ChangePlan | SharePlan | PairedSharePlan | UnpairedPlan;

/** What the public, or the partners, see of a table. */
export type Published = PublishedCounts | PublishedChange | PublishedShare;

/** All that tables of one metric and one side are made of. */
export interface Answers {
  scale: Scale;
  kinds: readonly PersonKind[];
}

/** What a table shows of these counts. It knows nothing else: the same counts always give the same table. */
export function publish(
  plan: TablePlan,
  { scale, kinds }: Answers,
  counts: Counts,
  limits: Limits,
): Published | null {
  switch (plan.kind) {
    case "COUNTS":
      return publishCounts(plan, kinds, counts, limits);
    case "CHANGE":
      return publishChange(plan, scale, kinds, counts, limits);
    case "SHARE":
      return publishShare(plan, kinds, counts, limits);
    case "PAIRED_SHARE":
      return publishPairedShare(plan, kinds, counts, limits);
    case "UNPAIRED":
      return publishUnpaired(plan, scale, kinds, counts, limits);
  }
}

/** The ways in which the same table can have come about, that of the true counts first. */
export function waysOf(
  { plan, published, limits }: { plan: TablePlan; published: Published; limits: Limits },
  { scale, kinds }: Answers,
  truth: Counts,
): Iterable<Way> {
  switch (plan.kind) {
    case "COUNTS":
      return waysOfCounts(plan, published as PublishedCounts, kinds, truth, limits);
    case "CHANGE":
      return waysOfChange(plan, published as PublishedChange, scale, kinds, truth);
    case "SHARE":
      return waysOfShare(plan, published as PublishedShare, kinds, truth, limits);
    case "PAIRED_SHARE":
      return waysOfPairedShare(plan, published as PublishedShare, kinds, truth, limits);
    case "UNPAIRED":
      return waysOfUnpaired(plan, kinds, truth);
  }
}
