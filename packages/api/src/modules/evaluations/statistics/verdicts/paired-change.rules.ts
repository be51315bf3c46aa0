import { gAv } from "../estimates/g-av.rules.ts";
import { groupMeansT } from "../estimates/group-means-t.rules.ts";
import type { Estimate } from "../estimates/interval.rules.ts";
import { pairedT } from "../estimates/paired-t.rules.ts";
import { sizeOf, summarize, type Times } from "../estimates/sample.rules.ts";
import { type Direction, orient } from "./direction.rules.ts";
import { bars, type Scope } from "./preconditions.rules.ts";
import { type Judgement, judge } from "./verdict.rules.ts";

/** One person's score at both waves, and the group it took part in. */
export interface Pair {
  before: number;
  after: number;
  group?: string | null;
  /** Of so many people; of one where nothing is said. */
  people?: number;
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
export function movements(changes: readonly number[], times: Times): ChangeResult["moved"] {
  const count = (holds: (change: number) => boolean) =>
    changes.reduce((sum, change, place) => (holds(change) ? sum + (times?.[place] ?? 1) : sum), 0);
  return {
    up: count((change) => change > 1e-9),
    stayed: count((change) => Math.abs(change) <= 1e-9),
    down: count((change) => change < -1e-9),
  };
}

function byGroup(pairs: readonly Pair[]): number[][] {
  const groups = new Map<string, number[]>();
  pairs.forEach(({ before, after, group, people = 1 }, place) => {
    for (let one = 0; one < people; one += 1) {
      // Who is in no group is a group of one.
      const key = group == null ? `alone ${place} ${one}` : `group ${group}`;
      const changes = groups.get(key);
      if (changes) changes.push(after - before);
      else groups.set(key, [after - before]);
    }
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
  const times = pairs.map(({ people = 1 }) => people);
  const n = sizeOf(changes, times);
  const groups = scope === "GROUPS_LIKE_THESE" ? byGroup(pairs) : null;
  const estimate = groups ? groupMeansT(groups) : pairedT(summarize(changes, times));
  const staying = answeredBefore > 0 ? n / answeredBefore : null;
  const at = (wave: "before" | "after") =>
    summarize(
      pairs.map((pair) => pair[wave]),
      times,
    );
  const effect = gAv(at("before"), at("after"));
  return {
    nPairs: n,
    left: staying === null ? null : 1 - staying,
    estimate,
    effect: effect === null ? null : { kind: "G_AV", value: effect },
    moved: movements(changes, times),
    judgement: judge(
      orient(estimate, direction),
      { beyond: 0, reach: delta },
      bars({ n, minimumN, groups: groups?.length ?? null, values: changes, times, staying }),
    ),
  };
}
