import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { MadeOnce } from "../../../platform/graphql/execution/written-ahead.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { LanguageTag, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { madeOnce } from "../../../platform/records/made-once.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredParts } from "../../../platform/records/stored.ts";
import { EvaluationScope, EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { RecordedResult, recordedOf, type StoredRecorded } from "../recorded/recorded-result.type.ts";
import { Suppressed } from "../recorded/suppressed.type.ts";
import { IntervalMethod, ResultDesign, Verdict, VerdictReason } from "./release.vocabulary.ts";
import type { StoredResult } from "./results.rules.ts";

@ObjectType({ description: "An interval that holds with 95 %, rounded outward.", simpleResolvers: true })
export class ResultInterval {
  @Field(() => Float, { description: "Its lower end." })
  low!: number;
  @Field(() => Float, { description: "Its upper end." })
  high!: number;
  @Field(() => IntervalMethod, { description: "How it was made." })
  method!: IntervalMethod;
}

@ObjectType({ description: "People in one bin of a scale.", simpleResolvers: true })
export class LevelBin {
  @Field(() => Float, { description: "The lowest score in it." })
  low!: number;
  @Field(() => Float, { description: "The highest score in it." })
  high!: number;
  @Field(() => Int, { description: "How many people, to 5." })
  count!: number;
}

@ObjectType({ description: "Where people stood at one wave.", simpleResolvers: true })
export class ResultLevels {
  @Field(() => WaveKind, { nullable: true, description: "The wave." })
  wave!: WaveKind | null;
  @Field(() => Int, { nullable: true, description: "How many answered, to 5. Null if nothing is told." })
  n!: number | null;
  @Field(() => [LevelBin], {
    nullable: true,
    description: "Counts by the finest binning that protects everybody. Null if there is none. At most 11.",
  })
  bins!: LevelBin[] | null;
}

@ObjectType({ description: "How many people moved which way between two waves.", simpleResolvers: true })
export class ResultMoved {
  @Field(() => Int, { description: "How many have a lower score than before, to 5." })
  down!: number;
  @Field(() => Int, { description: "How many have the same, to 5." })
  stayed!: number;
  @Field(() => Int, { description: "How many have a higher one, to 5." })
  up!: number;
}

@ObjectType({
  description:
    "What an evaluation found for one metric among the people of one side who speak one language. It carries no verdict. A language of fewer than ten people of the side is not told, nor is another from which it would follow: whether few spoke it, or nobody, reads the same.",
  simpleResolvers: true,
})
export class LanguageResult {
  @Field(() => LanguageTag, {
    description:
      "The language in which these people first answered. All in which people were asked are listed.",
  })
  language!: string;
  @Field(() => Int, {
    nullable: true,
    description: "How many people its estimate rests on, to 5. Null if there is none.",
  })
  n!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "The change or the share, rounded. Null if it is not told.",
  })
  estimate!: number | null;
  @Field(() => ResultInterval, { nullable: true, description: "Its interval. Null if it is not told." })
  interval!: ResultInterval | null;
  @Field(() => ResultLevels, {
    nullable: true,
    description: "Where these people stood at the wave from which a change is counted. Null of a share.",
  })
  before!: ResultLevels | null;
  @Field(() => ResultLevels, { description: "Where these people stood at the last wave that is compared." })
  after!: ResultLevels;
  @Field(() => Suppressed, {
    nullable: true,
    description: "Says that something of this result is not told. Null if all of it is.",
  })
  suppressed!: Suppressed | null;
}

@ObjectType({
  description:
    "What an evaluation found for one metric on one side. Sides stand beside each other and are never summed. The word is change, not impact: without a comparison nobody knows what would have happened otherwise.",
  simpleResolvers: true,
})
export class EvaluationResult {
  @Field(() => ID, { description: "The metric." })
  metricId!: string;
  @Field(() => EvaluationSide, { description: "The side." })
  side!: EvaluationSide;
  @Field(() => ResultDesign, { description: "How people were compared." })
  design!: ResultDesign;
  @Field(() => EvaluationScope, { description: "Of whom it speaks." })
  scope!: EvaluationScope;
  @Field(() => Int, { description: "The version of the formula." })
  formulaVersion!: number;
  @Field(() => [WaveKind], { description: "The waves. At most 2." })
  waves!: WaveKind[];
  @Field(() => Int, {
    nullable: true,
    description:
      "How many people it rests on, to 5: of a change, those who answered at both waves. Null if they are too few.",
  })
  n!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "The share of those who answered first and not again, to 5 points. Null if nothing is told of it.",
  })
  left!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "The change or the share, rounded. Null if it is not told.",
  })
  estimate!: number | null;
  @Field(() => ResultInterval, { nullable: true, description: "Its interval. Null if it is not told." })
  interval!: ResultInterval | null;
  @Field(() => Float, {
    nullable: true,
    description: "The effect size g_av, to 0.1, from 40 people on. Null if it is not told.",
  })
  effect!: number | null;
  @Field(() => Verdict, {
    nullable: true,
    description: "What it is allowed to say. Null where it carries no verdict.",
  })
  verdict!: Verdict | null;
  @Field(() => [VerdictReason], { description: "Why the verdict is no SUPPORTED. At most 6." })
  reasons!: VerdictReason[];
  @Field(() => Float, {
    nullable: true,
    description:
      "The average change among those who left at which SUPPORTED would end. Null if the verdict is another, or nobody left.",
  })
  holdsUntil!: number | null;
  @Field(() => ResultMoved, {
    nullable: true,
    description: "How many moved which way. Null if it is not told.",
  })
  moved!: ResultMoved | null;
  @Field(() => [ResultLevels], { description: "Where people stood at each wave. At most 2." })
  levels!: ResultLevels[];
  @Field(() => [LanguageResult], {
    description:
      "The same by language, in the order of their tags. Empty if both sides did not agree to tell it. At most 50.",
  })
  byLanguage!: LanguageResult[];
  @Field(() => Suppressed, {
    nullable: true,
    description: "Says that something of this result is not told. Null if all of it is.",
  })
  suppressed!: Suppressed | null;
}

export interface ReleaseRow extends RecordRow {
  evaluation_id: string;
  /** As text: they are frozen, so that what is shown of them is made once. */
  results: string;
  recorded: StoredRecorded[];
}

@RecordType({
  table: "releases",
  prefix: "rele",
  description:
    "What is told of an evaluation: of each metric once, when its waves are closed. It is computed once, audited and frozen. Who withdraws later is still in its numbers. Those who take part in the program read it first; everybody does once it is published.",
})
export class EvaluationRelease extends RecordNode<ReleaseRow> {
  @Stored(() => Int, "number", { description: "Its number." })
  readonly number!: number;
  @Stored(() => LocalDate, "released_on::text as released_on", {
    description: "The day on which it was made.",
  })
  readonly releasedOn!: string;
  @Stored(() => LocalDate, "published_on::text as published_on", {
    nullable: true,
    description:
      "The day since which everybody reads it. Null while only those who take part in the program do, and the evaluator.",
  })
  readonly publishedOn!: string | null;
  @Stored(() => Boolean, "is_last", {
    description:
      "True if all waves were closed when it was made. After one of which that is false, people are asked again, and what they answer is told in a later release.",
  })
  readonly isLast!: boolean;
  @MadeOnce()
  @StoredParts(
    () => [EvaluationResult],
    ["results::text as results"],
    ({ results }: ReleaseRow) => resultsOf(results, []),
    {
      description: "Its results, by metric and side. At most 50.",
    },
  )
  readonly results!: EvaluationResult[];
  @StoredParts(
    () => [RecordedResult],
    ["recorded"],
    ({ recorded }: ReleaseRow, preferred) => recorded.map((one) => recordedOf(one, preferred)),
    {
      description:
        "What records say of the metrics for which nobody is asked, in the order of the design. At most 50.",
    },
  )
  readonly recorded!: RecordedResult[];
}

/** The results of an edition, as they are stored. */
export const resultsOf = madeOnce((text) => (JSON.parse(text) as StoredResult[]).map(resultOf));

function resultOf({ metric, byLanguage, ...result }: StoredResult): EvaluationResult {
  return {
    ...shownOf(result),
    metricId: encodeId("metr", metric),
    byLanguage: byLanguage.map(shownOf),
  };
}

/** What the contract shows of an estimate, and of what is withheld. */
function shownOf<Told extends Pick<StoredResult, "estimate" | "isProtected">>({
  estimate,
  isProtected,
  ...told
}: Told) {
  const interval = estimate && {
    low: estimate.low,
    high: estimate.high,
    method: estimate.method as IntervalMethod,
  };
  return {
    ...told,
    estimate: estimate?.value ?? null,
    interval,
    suppressed: isProtected ? { reason: "PROTECTED" as const } : null,
  };
}
