import { gAv } from "../estimates/g-av.rules.ts";
import { groupMeansT } from "../estimates/group-means-t.rules.ts";
import type { Estimate } from "../estimates/interval.rules.ts";
import { pairedT } from "../estimates/paired-t.rules.ts";
import { summarize } from "../estimates/sample.rules.ts";
import { type Direction, orient } from "./direction.rules.ts";
import { bars, type Scope } from "./preconditions.rules.ts";
import { type Judgement, judge } from "./verdict.rules.ts";

/** One person's score at both waves, and the group it took part in. */
export interface Pair {
  before: number;
  after: number;
  group?: string | null;
}

/** What both sides agreed about a change before anybody answered. */
export interface AgreedChange {
  direction: Direction;
  /** The smallest worthwhile change, more than 0. */
  delta: number;
  scope: Scope;
  minimumN: number;
}

export interface ChangeResult {
  nPairs: number;
  /** The share of those who answered the first time and have no pair. */
  left: number | null;
  estimate: Estimate | null;
  effect: { kind: "G_AV"; value: number } | null;
  moved: { up: number; stayed: number; down: number };
  judgement: Judgement;
}

/** Up and down as numbers, whatever the agreed direction. */
export function movements(changes: readonly number[]): ChangeResult["moved"] {
  const count = (holds: (change: number) => boolean) => changes.filter(holds).length;
  return {
    up: count((change) => change > 1e-9),
    stayed: count((change) => Math.abs(change) <= 1e-9),
    down: count((change) => change < -1e-9),
  };
}

function byGroup(pairs: readonly Pair[]): number[][] {
  const groups = new Map<string, number[]>();
  pairs.forEach(({ before, after, group }, place) => {
    // Who is in no group is a group of one.
    const key = group == null ? `alone ${place}` : `group ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), after - before]);
  });
  return [...groups.values()];
}

/** The change of the same people between two waves: `answeredBefore` counts everybody with a score at the first. */
export function pairedChange(
  pairs: readonly Pair[],
  answeredBefore: number,
  { direction, delta, scope, minimumN }: AgreedChange,
): ChangeResult {
  const changes = pairs.map(({ before, after }) => after - before);
  const groups = scope === "GROUPS_LIKE_THESE" ? byGroup(pairs) : null;
  const estimate = groups ? groupMeansT(groups) : pairedT(summarize(changes));
  const staying = answeredBefore > 0 ? pairs.length / answeredBefore : null;
  const effect = gAv(
    summarize(pairs.map(({ before }) => before)),
    summarize(pairs.map(({ after }) => after)),
  );
  return {
    nPairs: pairs.length,
    left: staying === null ? null : 1 - staying,
    estimate,
    effect: effect === null ? null : { kind: "G_AV", value: effect },
    moved: movements(changes),
    judgement: judge(
      orient(estimate, direction),
      { beyond: 0, reach: delta },
      bars({ n: pairs.length, minimumN, groups: groups?.length ?? null, values: changes, staying }),
    ),
  };
}
