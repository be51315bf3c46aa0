import { Field, ID, InputType } from "type-graphql";
import {
  DateTimeComparator,
  type EnumComparator,
  enumComparator,
  TermComparator,
} from "../graphql/lists/comparators.ts";
import { columnFilter } from "../graphql/lists/filter-sql.ts";
import { WriteInput } from "../graphql/mutation-payload.ts";
import { Optional } from "../records/changes/inputs.ts";
import { Filters } from "../records/lists/filters.ts";
import { listArgs } from "../records/lists/list-args.ts";
import { descending, orders } from "../records/lists/orders.ts";
import { JobState } from "./job.type.ts";

const JobStateComparator = enumComparator("JobState", JobState, "how far a job has come");

@InputType({ description: "Names one job, in exactly one way." })
export class JobBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@InputType({ description: "Selects jobs. All conditions in one object must hold." })
export class JobFilter {
  @Field(() => [JobFilter], { nullable: true, description: "All of these conditions hold." })
  and?: JobFilter[];
  @Field(() => [JobFilter], { nullable: true, description: "At least one of these conditions holds." })
  or?: JobFilter[];
  @Field(() => JobFilter, { nullable: true, description: "This condition does not hold." })
  not?: JobFilter;
  @Filters(() => JobStateComparator, {
    description: "By how far it has come.",
    sql: columnFilter("state", "text"),
  })
  state?: EnumComparator;
  @Filters(() => TermComparator, {
    description: "By what is done, such as `archives.import`.",
    sql: columnFilter("kind", "text"),
  })
  kind?: TermComparator;
  @Filters(() => DateTimeComparator, {
    description: "By the time of the order.",
    sql: columnFilter("ordered_at", "timestamptz"),
  })
  orderedAt?: DateTimeComparator;
}

const ordered = { column: "ordered_at", type: "timestamptz" } as const;
export const JobOrder = orders("JobOrder", "jobs", {
  ORDERED_AT: { description: "In the order in which they were ordered.", key: ordered },
  ORDERED_AT_DESC: { description: "Most recently ordered first.", key: descending(ordered) },
});

export const JobsArgs = listArgs({
  Filter: JobFilter,
  orders: JobOrder,
  order: "ORDERED_AT_DESC",
  many: "jobs",
});

@InputType({ description: "The job to cancel." })
export class JobCancelInput extends WriteInput {
  @Field(() => ID, { description: "The job." })
  id!: string;
}
