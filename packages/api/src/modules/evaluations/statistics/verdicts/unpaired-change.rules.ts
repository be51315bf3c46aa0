import type { Estimate } from "../estimates/interval.rules.ts";
import { awayFromCommonest, summarize } from "../estimates/sample.rules.ts";
import { welch } from "../estimates/welch.rules.ts";
import { orient } from "./direction.rules.ts";
import type { AgreedChange } from "./paired-change.rules.ts";
import { bars } from "./preconditions.rules.ts";
import { type Judgement, judge } from "./verdict.rules.ts";

/** One person's score, and the group it took part in. */
export interface Score {
  value: number;
  group?: string | null;
}

/** For groups like these each group is one observation, its mean; for these people each person is. */
function observations(scores: readonly Score[], scope: AgreedChange["scope"]): number[] {
  if (scope === "THESE_PEOPLE") return scores.map(({ value }) => value);
  const groups = new Map<string, number[]>();
  scores.forEach(({ value, group }, place) => {
    const key = group == null ? `alone ${place}` : `group ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  });
  return [...groups.values()].map((values) => summarize(values).mean);
}

/** The answers of the wave in which fewer people differ from the commonest. */
function fewestAwayOf(before: readonly Score[], after: readonly Score[]): number[] {
  const [first, second] = [before, after].map((scores) => scores.map(({ value }) => value));
  return awayFromCommonest(first ?? []) <= awayFromCommonest(second ?? []) ? (first ?? []) : (second ?? []);
}

/** The change between two waves that different people answered. */
export function unpairedChange(
  before: readonly Score[],
  after: readonly Score[],
  { direction, delta, scope, minimumN }: AgreedChange,
): { nBefore: number; nAfter: number; estimate: Estimate | null; judgement: Judgement } {
  const [first, second] = [observations(before, scope), observations(after, scope)];
  const estimate = welch(summarize(first), summarize(second));
  return {
    nBefore: before.length,
    nAfter: after.length,
    estimate,
    judgement: judge(
      orient(estimate, direction),
      { beyond: 0, reach: delta },
      bars({
        n: Math.min(before.length, after.length),
        minimumN,
        groups: scope === "GROUPS_LIKE_THESE" ? Math.min(first.length, second.length) : null,
        // Nobody has a change here: the answers of either wave, nearly all alike, tell the spread as badly.
        values: fewestAwayOf(before, after),
        staying: null,
      }),
    ),
  };
}
