import { Field, ID, InputType } from "type-graphql";
import {
  BooleanComparator,
  type EnumComparator,
  enumComparator,
  IDComparator,
  LocalDateComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import { booleanFilter, columnFilter, idFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { listArgs } from "../../../platform/records/lists/list-args.ts";
import { descending, orders } from "../../../platform/records/lists/orders.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { Recommendation, stateInSql } from "./learning.type.ts";
import { RecommendationAnswer, RecommendationState } from "./learning.vocabulary.ts";

const StateComparator = enumComparator("RecommendationState", RecommendationState, "where it stands");

const statement = "What it says; at most 1,000 characters per language.";

@InputType({ description: "A finding: what those who took part read in the results." })
export class FindingRecordInput extends WriteInput {
  @Field(() => ID, { description: "The evaluation." })
  evaluationId!: string;
  @Field(() => [LocalizedTextInput], { description: statement })
  statement!: LocalizedTextInput[];
  @Optional(() => ID, "The metric that shows it.")
  metricId?: string | null;
  @Optional(
    () => [ID],
    "The quotations that show it: at most 50 of the evaluation, each as long as its speaker wants to be quoted.",
  )
  excerptIds?: string[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "True if the program waits with its next step until something is recommended after it, and all of that is answered.",
  })
  isBinding!: boolean;
}

@InputType({ description: "What is recommended after a finding." })
export class RecommendationCreateInput extends WriteInput {
  @Field(() => ID, { description: "The finding." })
  findingId!: string;
  @Field(() => [LocalizedTextInput], { description: statement })
  statement!: LocalizedTextInput[];
  @Field(() => ID, { description: "The partner that answers it: one that takes part in the program." })
  ownerId!: string;
  @Field(() => LocalDate, { description: "The day by which it is to be answered." })
  dueOn!: string;
}

@InputType({ description: "The owner's answer to a recommendation. It is public, and given once." })
export class RecommendationAnswerInput extends WriteInput {
  @Field(() => ID, { description: "The recommendation." })
  id!: string;
  @Field(() => RecommendationAnswer, { description: "Whether the owner will do it." })
  answer!: RecommendationAnswer;
  @Field(() => [LocalizedTextInput], {
    description:
      "What will be done, by whom and until when; or the reason for refusing. At most 1,000 characters per language.",
  })
  text!: LocalizedTextInput[];
}

@InputType({ description: "What was changed after a recommendation." })
export class RecommendationChangeInput extends WriteInput {
  @Field(() => ID, { description: "The recommendation." })
  id!: string;
  @Field(() => [LocalizedTextInput], {
    description: "What is different now; at most 1,000 characters per language.",
  })
  text!: LocalizedTextInput[];
}

@InputType({ description: "Identifies a recommendation by exactly one of these fields." })
export class RecommendationBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@RecordFilter("RecommendationFilter", "recommendations", Recommendation, { hasInstants: false })
export class RecommendationFilter {
  @Filters(() => StateComparator, {
    description: "By where it stands.",
    sql: columnFilter(`(${stateInSql})`, "text"),
  })
  state?: EnumComparator;
  @Filters(() => BooleanComparator, {
    description: "Whether it has been answered.",
    sql: booleanFilter("answer is not null"),
  })
  isAnswered?: BooleanComparator;
  @Filters(() => BooleanComparator, {
    description: "Whether it waits for an answer past its day.",
    sql: booleanFilter("(answer is null and due_on < current_date)"),
  })
  isOverdue?: BooleanComparator;
  @Filters(() => LocalDateComparator, {
    description: "By the day by which it is to be answered.",
    sql: columnFilter("due_on", "date"),
  })
  dueOn?: LocalDateComparator;
  @Filters(() => IDComparator, { description: "By its owner.", sql: idFilter("owner_id", "part") })
  owner?: IDComparator;
  @Filters(() => IDComparator, { description: "By its evaluation.", sql: idFilter("evaluation_id", "eval") })
  evaluation?: IDComparator;
  @Filters(() => BooleanComparator, {
    description: "Whether it has been deleted. None has: what was recommended stays.",
    sql: booleanFilter("false"),
  })
  isDeleted?: BooleanComparator;
}

const byDay = { column: "due_on", type: "date" } as const;
export const RecommendationOrder = orders("RecommendationOrder", "recommendations", {
  DUE_ON: { description: "First due first.", key: byDay },
  DUE_ON_DESC: { description: "Last due first.", key: descending(byDay) },
});
export const RecommendationsArgs = listArgs({
  ...{ Filter: RecommendationFilter, orders: RecommendationOrder, order: "DUE_ON", many: "recommendations" },
});
