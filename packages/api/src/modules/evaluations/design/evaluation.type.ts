import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import {
  ChangingRecord,
  type ChangingRow,
  isPublicColumn,
  RecordType,
} from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import { LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { RecordedApproval } from "../../programs/approvals/program-approval.type.ts";
import { sides } from "./design.rules.ts";
import type { EvaluationMetricEntity } from "./evaluation.entity.ts";
import {
  EvaluationDecision,
  EvaluationLifecycle,
  EvaluationScope,
  EvaluationSide,
  MetricDirection,
  MetricKind,
  ResultBreakdown,
  WaveKind,
} from "./evaluation.vocabulary.ts";
import { SuccessMetric } from "./success-metrics.ts";

export interface EvaluationRow extends ChangingRow {
  program_id: string;
  home_partner_id: string;
  withheld_reasons: Partial<Record<EvaluationSide, StoredText>> | null;
}

@ObjectType({ description: "Why one side wants nothing to be released.", simpleResolvers: true })
export class WithheldReason {
  @Field(() => EvaluationSide, { description: "The side." })
  side!: EvaluationSide;
  @Field(() => LocalizedText, { description: "Its reason." })
  reason!: LocalizedText;
}

@RecordType({
  table: "evaluations",
  prefix: "eval",
  description:
    "What both sides of a program want to know of it, and how they find out. Public once both have approved the design, while its program is.",
})
export class Evaluation extends ChangingRecord<EvaluationRow> {
  @Stored(() => Boolean, isPublicColumn, { description: "True if everyone can see the design." })
  readonly isPublic!: boolean;
  @StoredLocalizedText("title", { description: "The title." })
  readonly title!: LocalizedText;
  @StoredLocalizedText("purpose", { nullable: true, description: "What both sides want to know, and why." })
  readonly purpose!: LocalizedText | null;
  @Stored(() => EvaluationScope, "scope", { description: "Of whom results speak." })
  readonly scope!: EvaluationScope;
  @Stored(() => EvaluationLifecycle, "lifecycle", { description: "How far it has come." })
  readonly lifecycle!: EvaluationLifecycle;
  @Stored(() => Int, "expected_community", {
    description: "How many people of the community side are expected to answer.",
  })
  readonly expectedCommunity!: number;
  @Stored(() => Int, "expected_host", {
    description: "How many people of the host side are expected to answer.",
  })
  readonly expectedHost!: number;
  @Stored(() => Int, "expected_groups", {
    description: "In how many groups people take part together, on each side.",
  })
  readonly expectedGroups!: number;
  @Stored(() => [ResultBreakdown], "breakdowns", {
    description:
      "By what results tell the people of a side apart, beside those of the whole side. Empty if by nothing. At most 1.",
  })
  readonly breakdowns!: ResultBreakdown[];
  @Stored(() => Boolean, "tells_participants", {
    description:
      "True if both sides agree to tell how many people took part in its story circles and groups.",
  })
  readonly tellsParticipants!: boolean;
  @Stored(() => Boolean, "has_partners_edition", {
    description:
      "True if both sides agree that the partners of the program also read an edition of the results that speaks of five people or more, where the public one speaks of ten.",
  })
  readonly hasPartnersEdition!: boolean;
  @Stored(() => LocalDate, "responses_until::text as responses_until", {
    description: "The day on which what people answered is deleted. Released numbers stay.",
  })
  readonly responsesUntil!: string;
  @Stored(() => LocalDate, "withheld_on::text as withheld_on", {
    nullable: true,
    description: "The day since which nothing is released of it any more. Null if it is not withheld.",
  })
  readonly withheldOn!: string | null;
  @StoredParts(
    () => [WithheldReason],
    ["withheld_reasons"],
    ({ withheld_reasons }: EvaluationRow, preferred) =>
      sides.flatMap((side) => {
        const reason = localizeNullable(withheld_reasons?.[side] ?? null, preferred);
        return reason ? [{ side, reason }] : [];
      }),
    {
      description:
        "Why nothing is released, in the words of each side. Empty if it is not withheld, or if what people answered was deleted before anything was released. At most 2.",
    },
  )
  readonly withheldReasons!: WithheldReason[];
}

@ObjectType({ description: "A question of which a person's score is made.", simpleResolvers: true })
export class MetricItem {
  @Field(() => String, { description: "The key of the question." })
  question!: string;
  @Field(() => Boolean, { description: "True if it is turned before scores are made." })
  isReversed!: boolean;
}

@ObjectType({ description: "How levels may be shown.", simpleResolvers: true })
export class Binning {
  @Field(() => [Float], { description: "The lower bound of each bin. At most 11." })
  lowerBounds!: number[];
}

@ObjectType({
  description: "Something that is measured, with an owner on each side and what it must not be read as.",
  simpleResolvers: true,
})
export class EvaluationMetric {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => SuccessMetric, { description: "What it measures." })
  metric!: SuccessMetric;
  @Field(() => MetricKind, { description: "How it is judged." })
  kind!: MetricKind;
  @Field(() => Int, { description: "The version of its formula." })
  formulaVersion!: number;
  @Field(() => LocalizedText, { description: "What it is called here." })
  name!: LocalizedText;
  @Field(() => MetricDirection, { description: "In which direction it is meant to go." })
  direction!: MetricDirection;
  @Field(() => Float, {
    nullable: true,
    description: "The smallest change that both sides call worthwhile. Null if it is no CHANGE.",
  })
  worthwhileChange!: number | null;
  @Field(() => Float, { nullable: true, description: "The target. Null if it is a CHANGE." })
  target!: number | null;
  @Field(() => Int, { description: "Of fewer people than these nothing is said but that they are too few." })
  minimumN!: number;
  @Field(() => Boolean, { description: "True if the evaluation is mainly about it." })
  isPrimary!: boolean;
  @Field(() => WaveKind, {
    nullable: true,
    description: "The wave from which it is measured. Null if it is no CHANGE.",
  })
  fromWave!: WaveKind | null;
  @Field(() => WaveKind, { description: "The wave in which it is measured." })
  toWave!: WaveKind;
  @Field(() => [MetricItem], { description: "The questions of which a score is the mean. At most 30." })
  items!: MetricItem[];
  @Field(() => Float, { description: "The lowest score." })
  scaleLow!: number;
  @Field(() => Float, { description: "The highest score." })
  scaleHigh!: number;
  @Field(() => [Binning], {
    description: "How levels may be shown, each coarser than the one before. At most 3.",
  })
  binnings!: Binning[];
  @Field(() => LocalizedText, { description: "What it must not be read as." })
  limits!: LocalizedText;
  communityOwner!: string;
  hostOwner!: string;
}

/** A metric as the contract shows it. */
export function metricOf(row: EvaluationMetricEntity, languages: readonly string[]): EvaluationMetric {
  return {
    id: encodeId("metr", row.id),
    metric: row.metric,
    kind: row.kind,
    formulaVersion: row.formula_version,
    name: localizeNullable(row.name, languages) as LocalizedText,
    direction: row.direction,
    worthwhileChange: row.worthwhile,
    target: row.target,
    minimumN: row.minimum_n,
    isPrimary: row.is_primary,
    fromWave: row.from_wave,
    toWave: row.to_wave,
    items: row.items,
    scaleLow: row.scale_low,
    scaleHigh: row.scale_high,
    binnings: row.binnings.map((lowerBounds) => ({ lowerBounds })),
    limits: localizeNullable(row.limits, languages) as LocalizedText,
    communityOwner: row.community_owner_id,
    hostOwner: row.host_owner_id,
  };
}

@ObjectType({ description: "What one side decided, with its evidence.", simpleResolvers: true })
export class EvaluationApproval extends RecordedApproval {
  @Field(() => EvaluationSide, { description: "The side." })
  side!: EvaluationSide;
  @Field(() => EvaluationDecision, { description: "What it decided." })
  decision!: EvaluationDecision;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "Why nothing is to be released. Null if it approved the design.",
  })
  reason!: LocalizedText | null;
  @Field(() => Boolean, {
    description: "False if the design has changed since, or if people were asked once more.",
  })
  isCurrent!: boolean;
}

const list = { one: "evaluation", many: "evaluations" };
export const evaluations = connectionOf(Evaluation, { ...list, isSearched: true });
export const evaluationsOfProgram = connectionOf(Evaluation, {
  ...list,
  name: "ProgramEvaluationConnection",
  description: "A page of the evaluations of one program.",
});
