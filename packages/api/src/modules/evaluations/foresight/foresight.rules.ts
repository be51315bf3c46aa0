import { isAsked, sides } from "../design/design.rules.ts";
import type { EvaluationScope, EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { publishable } from "../disclosure/publishable.rules.ts";
import { publicLimits } from "../disclosure/rounding/limits.rules.ts";
import type { AgreedMetric } from "../releases/release-plan.rules.ts";
import { smallestTrueChange } from "../statistics/foresight/smallest-true-change.rules.ts";
import { smallestTrueShare } from "../statistics/foresight/smallest-true-share.rules.ts";
import { fewestPeople } from "../statistics/verdicts/preconditions.rules.ts";

/** A design, as far as it decides what can be said. */
export interface ForeseenDesign {
  scope: EvaluationScope;
  /** How many people of each side are expected to answer as often as they are asked. */
  people: Record<EvaluationSide, number>;
  /** In how many groups they take part, on each side. */
  groups: number;
  metrics: readonly Omit<AgreedMetric, "from_wave" | "items">[];
  /** The last wave that is planned, whether or not a metric is compared there. */
  last: WaveKind | undefined;
}

/** What can be said of one metric on one side. */
export interface Foreseen {
  metricId: string;
  side: EvaluationSide;
  people: number;
  smallestTrueValue: number | null;
  bins: number | null;
  valueStep: number | null;
  intervalStep: number | null;
  hasEffect: boolean;
}

type Metric = ForeseenDesign["metrics"][number];

/** One at a time: each takes a few milliseconds, between which others have their turn. */
export function* foresee(design: ForeseenDesign): Generator<Foreseen> {
  for (const metric of design.metrics.filter(isAsked))
    for (const side of sides) yield foreseeOne(design, metric, side);
}

function foreseeOne(design: ForeseenDesign, metric: Metric, side: EvaluationSide): Foreseen {
  const people = design.people[side];
  const range = metric.scale_high - metric.scale_low;
  const bins = metric.binnings.map(({ length }) => length);
  const shown = publishable(people, { bins, range }, publicLimits);
  const isShare = metric.kind === "SHARE";
  const steps = isShare ? shown.share : shown.change;
  return {
    metricId: metric.id,
    side,
    people,
    smallestTrueValue: smallestTrueValue(design, metric, people),
    bins: shown.bins,
    valueStep: steps?.estimate ?? null,
    intervalStep: steps?.interval ?? null,
    hasEffect: !isShare && shown.effect,
  };
}

/** In how many results a change could be found by chance: Holm compares primary metrics, and the others at the last wave. */
function questionsOf({ metrics, last }: ForeseenDesign, metric: Metric): number {
  const isLast = ({ to_wave }: Metric) => to_wave === last;
  if (!metric.is_primary && !isLast(metric)) return 0;
  const family = metrics
    .filter(isAsked)
    .filter((other) => (metric.is_primary ? other.is_primary : !other.is_primary && isLast(other)));
  return family.length * sides.length;
}

function smallestTrueValue(design: ForeseenDesign, metric: Metric, people: number): number | null {
  const questions = questionsOf(design, metric);
  // What carries no verdict ends in none.
  if (questions === 0 || people < Math.max(fewestPeople, metric.minimum_n)) return null;
  const direction = metric.direction === "UP" ? "HIGHER" : "LOWER";
  if (metric.kind === "SHARE")
    return smallestTrueShare({ n: people, target: metric.target ?? 0, direction, questions });
  const range = metric.scale_high - metric.scale_low;
  return smallestTrueChange(
    {
      ...{ pairs: people, scope: design.scope, delta: metric.worthwhile ?? 0, questions },
      groups: Array.from({ length: design.groups }, () => people / design.groups),
      // Where nothing is known of the answers: a quarter of the scale, and a tenth that groups share.
      ...{ sd: range / 4, icc: 0.1 },
    },
    range,
  );
}
