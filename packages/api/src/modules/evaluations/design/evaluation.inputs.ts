import { Field, Float, ID, InputType, Int } from "type-graphql";
import {
  type EnumComparator,
  enumComparator,
  IDComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import { columnFilter, idFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { listArgs, searchedListArgs } from "../../../platform/records/lists/list-args.ts";
import { descending, historyOrders, orders, textKey } from "../../../platform/records/lists/orders.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { ApprovalFacts } from "../../programs/program/program.inputs.ts";
import { Evaluation } from "./evaluation.type.ts";
import {
  EvaluationLifecycle,
  EvaluationScope,
  EvaluationSide,
  MetricDirection,
  ResultBreakdown,
  WaveKind,
} from "./evaluation.vocabulary.ts";
import { SuccessMetric } from "./success-metrics.ts";

const LifecycleComparator = enumComparator("EvaluationLifecycle", EvaluationLifecycle, "how far it has come");

@InputType({ description: "Identifies an evaluation by exactly one of these fields." })
export class EvaluationBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@RecordFilter("EvaluationFilter", "evaluations", Evaluation)
export class EvaluationFilter {
  @Filters(() => LifecycleComparator, {
    description: "By how far it has come.",
    sql: columnFilter("lifecycle", "text"),
  })
  lifecycle?: EnumComparator;
  @Filters(() => IDComparator, { description: "By its program.", sql: idFilter("program_id", "prog") })
  program?: IDComparator;
}

const byTitle = textKey("sort_title");
export const EvaluationOrder = orders("EvaluationOrder", "evaluations", {
  TITLE: { description: "By title, A to Z, in the language in which the title was written.", key: byTitle },
  TITLE_DESC: { description: "By title, Z to A.", key: descending(byTitle) },
  ...historyOrders,
});
const list = {
  Filter: EvaluationFilter,
  orders: EvaluationOrder,
  order: "TITLE",
  many: "evaluations",
} as const;
export const EvaluationsArgs = searchedListArgs(list, "the title and the purpose");
export const ProgramEvaluationsArgs = listArgs(list);

@InputType({ description: "A question of which a person's score is made." })
export class MetricItemInput {
  @Field(() => String, { description: "The key of the question." })
  question!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "True if agreeing to it means the opposite: it is turned before scores are made.",
  })
  isReversed!: boolean;
}

@InputType({ description: "How levels may be shown: the lower bounds of its bins, in ascending order." })
export class BinningInput {
  @Field(() => [Float], {
    description: "The lower bound of each bin; the first is that of the scale. At most 11.",
  })
  lowerBounds!: number[];
}

@InputType({ description: "Something to measure, with an owner on each side." })
export class EvaluationMetricInput {
  @Field(() => SuccessMetric, { description: "What it measures, from the common set." })
  metric!: SuccessMetric;
  @Field(() => [LocalizedTextInput], {
    description: "What it is called here; at most 300 characters per language.",
  })
  name!: LocalizedTextInput[];
  @Optional(
    () => MetricDirection,
    "In which direction it is meant to go. If left out, that of the common set.",
  )
  direction?: MetricDirection | null;
  @Optional(
    () => Float,
    "For a CHANGE: the smallest change that both sides call worthwhile, above zero. If left out, one sixteenth of the scale.",
  )
  worthwhileChange?: number | null;
  @Optional(() => Float, "For every other kind: the target, for a SHARE between 0 and 1.")
  target?: number | null;
  @Field(() => Boolean, { description: "True for what the evaluation is mainly about: at most three." })
  isPrimary!: boolean;
  @Optional(() => WaveKind, "For a CHANGE: the wave from which it is measured.")
  fromWave?: WaveKind | null;
  @Field(() => WaveKind, { description: "The wave in which it is measured; of a CHANGE the later one." })
  toWave!: WaveKind;
  @Field(() => [MetricItemInput], { description: "The questions of which a score is the mean; at most 30." })
  items!: MetricItemInput[];
  @Field(() => Float, { defaultValue: 1, description: "The lowest score." })
  scaleLow!: number;
  @Field(() => Float, { defaultValue: 5, description: "The highest score." })
  scaleHigh!: number;
  @Optional(
    () => [BinningInput],
    "How levels may be shown, each coarser than the one before; at most 3. The first that protects everybody is used. For a SHARE the highest bin of the last one counts. If left out: every step of the scale, three bins, two.",
  )
  binnings?: BinningInput[] | null;
  @Field(() => [LocalizedTextInput], {
    description: "What it must not be read as; at most 1,000 characters per language.",
  })
  limits!: LocalizedTextInput[];
  @Field(() => ID, {
    description: "Its owner on the community side: a partner that takes part in the program.",
  })
  communityOwnerId!: string;
  @Field(() => ID, { description: "Its owner on the host side: a partner that takes part in the program." })
  hostOwnerId!: string;
}

@InputType({ description: "Facts that creating and changing an evaluation share." })
class EvaluationFacts extends WriteInput {
  @OptionalTexts("What both sides want to know, and why; at most 20,000 characters per language.")
  purpose?: LocalizedTextInput[] | null;
  @Optional(() => EvaluationScope, "Of whom results speak. THESE_PEOPLE if left out.")
  scope?: EvaluationScope | null;
  @Optional(
    () => ID,
    "The one person who will read responses: an EVALUATOR who runs nothing of the program. Both sides approve the choice.",
  )
  evaluatorId?: string | null;
  @Optional(() => Int, "How many people of the community side are expected to answer.")
  expectedCommunity?: number | null;
  @Optional(() => Int, "How many people of the host side are expected to answer.")
  expectedHost?: number | null;
  @Optional(() => Int, "In how many groups people take part together, on each side. 1 if left out.")
  expectedGroups?: number | null;
  @OptionalList(
    () => ResultBreakdown,
    "By what results tell the people of a side apart, beside those of the whole side; at most 1. By nothing if left out. Only with the scope THESE_PEOPLE.",
  )
  breakdowns?: ResultBreakdown[] | null;
  @Optional(
    () => Boolean,
    "True to tell how many people of each side took part in its story circles and groups. False if left out: then that is not kept either.",
  )
  tellsParticipants?: boolean | null;
  @Optional(
    () => Boolean,
    "True for an edition of the results that only the partners of the program read, and that speaks of groups and counts of five people or more instead of ten. It is audited together with what everybody reads, which may show less for it. False if left out.",
  )
  hasPartnersEdition?: boolean | null;
  @OptionalList(() => EvaluationMetricInput, "What is measured; at most 25.")
  metrics?: EvaluationMetricInput[] | null;
  @OptionalList(() => WaveKind, "When people are asked, in this order; each kind once.")
  waves?: WaveKind[] | null;
}

@InputType({ description: "A new evaluation. Both sides design it until both have approved it." })
export class EvaluationCreateInput extends EvaluationFacts {
  @Field(() => ID, { description: "The program that is evaluated. Its home partner writes the design down." })
  programId!: string;
  @Field(() => [LocalizedTextInput], { description: "The title; at most 300 characters per language." })
  title!: LocalizedTextInput[];
  @Field(() => LocalDate, {
    description: "The day on which what people answered is deleted. They are told it before they answer.",
  })
  responsesUntil!: string;
}

@InputType({
  description:
    "Changes to a design. Omitted fields stay unchanged; null clears. Both approvals lapse; once both sides have approved, nothing is changed any more.",
})
export class EvaluationUpdateInput extends updateOf(EvaluationFacts, "evaluation") {
  @OptionalTexts("The title. Omitted languages stay unchanged; a null text removes a language.")
  title?: LocalizedTextInput[] | null;
  @Optional(() => LocalDate, "The day on which what people answered is deleted.")
  responsesUntil?: string | null;
}

@InputType({
  description:
    "One side's approval of a design. As `expectedRevision`, give the revision that this side has read. The second side's approval fixes the design.",
})
export class EvaluationApproveInput extends updateOf(ApprovalFacts, "evaluation") {
  @Field(() => EvaluationSide, { description: "The approving side." })
  side!: EvaluationSide;
}

@InputType({
  description:
    "One side's decision that nothing of an evaluation is released. As `expectedRevision`, give the revision that this side has read. The second side's decision withholds it, for good.",
})
export class EvaluationWithholdInput extends updateOf(ApprovalFacts, "evaluation") {
  @Field(() => EvaluationSide, { description: "The deciding side." })
  side!: EvaluationSide;
  @Field(() => [LocalizedTextInput], {
    description:
      "Why; at most 1,000 characters per language. Everybody reads it once both sides have decided.",
  })
  reason!: LocalizedTextInput[];
}

@InputType({ description: "Codes to give out to people who took part together." })
export class EvaluationCodesIssueInput extends WriteInput {
  @Field(() => ID, { description: "The evaluation." })
  id!: string;
  @Field(() => EvaluationSide, {
    description: "The side on which these people stand. You give out those of your own side.",
  })
  side!: EvaluationSide;
  @Field(() => Int, {
    defaultValue: 1,
    description: "The number of their group: people who took part together.",
  })
  group!: number;
  @Field(() => Int, { description: "How many codes; at most 50 at once." })
  count!: number;
}
