import { Field, Float, ID, ObjectType } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { EvaluationSide } from "../design/evaluation.vocabulary.ts";
import { downToSteps, shareStep, toSteps, upToSteps } from "../disclosure/rounding/rounding.rules.ts";
import { Suppressed } from "../recorded/suppressed.type.ts";
import { ResultInterval } from "../releases/release.type.ts";
import { Verdict, VerdictReason } from "../releases/release.vocabulary.ts";
import type { StoredResult } from "../releases/results.rules.ts";
import { didItHelp } from "../statistics/verdicts/did-it-help.rules.ts";

@ObjectType({
  description:
    "The metric of a finding, asked again of other people after its program changed, beside what was found before. It is made of what the two releases tell. What else changed in between, it does not show.",
  simpleResolvers: true,
})
export class MetricAskedAgain {
  @Field(() => ID, { description: "The later evaluation." })
  evaluationId!: string;
  @Field(() => LocalDate, { description: "Since when everybody reads its results." })
  releasedOn!: string;
  @Field(() => EvaluationSide, { description: "The side." })
  side!: EvaluationSide;
  @Field(() => Float, {
    nullable: true,
    description: "The change or the share that was found before. Null if it is not told.",
  })
  before!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "The change or the share that was found afterwards. Null if it is not told.",
  })
  after!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "How much more it is afterwards than before. Null if one of them is not told.",
  })
  estimate!: number | null;
  @Field(() => ResultInterval, {
    nullable: true,
    description: "The interval of that. Null if it is not told.",
  })
  interval!: ResultInterval | null;
  @Field(() => Verdict, {
    nullable: true,
    description:
      "Whether it is more, by what both sides call worthwhile: by the larger of what they agreed for each evaluation, and by 0.1 for a share. Null if it carries no verdict.",
  })
  verdict!: Verdict | null;
  @Field(() => [VerdictReason], { description: "Why the verdict is no SUPPORTED. At most 6." })
  reasons!: VerdictReason[];
  @Field(() => Suppressed, {
    nullable: true,
    description: "Says that something of it is not told. Null if all of it is.",
  })
  suppressed!: Suppressed | null;
}

/** One side of two releases, as they are stored, and what was agreed. */
export interface AskedAgainRow {
  evaluation_id: string;
  released_on: string;
  kind: "CHANGE" | "SHARE";
  direction: "UP" | "DOWN";
  worthwhile: number | null;
  range: number;
  before: StoredResult;
  after: StoredResult;
}

const worthwhileShare = 0.1;

export function askedAgainOf(row: AskedAgainRow): MetricAskedAgain {
  const { before, after, kind } = row;
  const isChange = kind === "CHANGE";
  const { estimate, verdict, reasons } = didItHelp(before, after, {
    direction: row.direction === "UP" ? "HIGHER" : "LOWER",
    delta: isChange ? (row.worthwhile ?? 0) : worthwhileShare,
  });
  const step = isChange ? row.range / 40 : shareStep;
  return {
    evaluationId: encodeId("eval", row.evaluation_id),
    releasedOn: row.released_on,
    side: before.side,
    before: before.estimate?.value ?? null,
    after: after.estimate?.value ?? null,
    estimate: estimate && toSteps(estimate.value, step),
    interval: estimate && {
      low: downToSteps(estimate.low, step),
      high: upToSteps(estimate.high, step),
      method: "ZOU_DONNER",
    },
    verdict,
    reasons,
    suppressed: estimate ? null : { reason: "PROTECTED" },
  };
}
