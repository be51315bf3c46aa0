import { ArgsType, Field, ID, InputType, ObjectType } from "type-graphql";
import { DateTimeComparator, IDComparator, TermComparator } from "../graphql/lists/comparators.ts";
import { PageArgs, PageInfo } from "../graphql/lists/connections.ts";
import { encodeId } from "../graphql/types/ids.ts";
import { Node } from "../graphql/types/node.ts";
import { DateTime } from "../graphql/types/scalars.ts";
import { vocabulary } from "../graphql/types/vocabulary.ts";

export interface AuditEntryRow {
  id: string;
  at: string;
  actor: string;
  action: string;
  subject_type: string;
  subject_id: string;
  fields: string[];
}

@ObjectType({
  implements: Node,
  description:
    "One entry of the audit log: who did what, to which record, and when. It is written in the same transaction as the action, is never changed, and contains no text that people have written.",
  simpleResolvers: true,
})
export class AuditEntry extends Node {
  readonly row: AuditEntryRow;
  constructor(row: AuditEntryRow) {
    super();
    this.row = row;
    this.id = encodeId("audi", row.id);
  }
  @Field(() => DateTime, { description: "When the action was performed." })
  get doneAt(): string {
    return this.row.at;
  }
  @Field(() => String, {
    description:
      "Who performed the action: `SYSTEM`, or the UUID of a person or API key, without a type prefix. It remains after the person has been erased.",
  })
  get actor(): string {
    return this.row.actor;
  }
  @Field(() => String, { description: "The action, such as `key.rotate`." })
  get action(): string {
    return this.row.action;
  }
  @Field(() => String, {
    description: "The type of the subject, the record on which the action was performed, such as `key`.",
  })
  get subjectType(): string {
    return this.row.subject_type;
  }
  @Field(() => ID, {
    description:
      "The subject's UUID, without a type prefix. All zeros if it is a record that you may not see.",
  })
  get subjectId(): string {
    return this.row.subject_id;
  }
  @Field(() => [String], {
    description: "The names of the input fields that were given, never their values. At most 50.",
  })
  get fields(): string[] {
    return this.row.fields;
  }
}

@ObjectType({ description: "An audit log entry in a list.", simpleResolvers: true })
export class AuditEntryEdge {
  @Field(() => String, { description: "Its position in the list, for use in `after` and `before`." })
  cursor!: string;
  @Field(() => AuditEntry, { description: "The audit log entry." })
  node!: AuditEntry;
}

@ObjectType({ description: "A page of audit log entries.", simpleResolvers: true })
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: "The audit log entries on this page, with their cursors." })
  edges!: AuditEntryEdge[];
  @Field(() => [AuditEntry], { description: "The audit log entries on this page." })
  nodes!: AuditEntry[];
  @Field(() => PageInfo, { description: "The page's position in the list." })
  pageInfo!: PageInfo;
}

@InputType({ description: "Selects audit log entries. All conditions in one object must hold." })
export class AuditEntryFilter {
  @Field(() => [AuditEntryFilter], { nullable: true, description: "All of these conditions hold." })
  and?: AuditEntryFilter[];
  @Field(() => [AuditEntryFilter], { nullable: true, description: "At least one of these conditions holds." })
  or?: AuditEntryFilter[];
  @Field(() => AuditEntryFilter, { nullable: true, description: "This condition does not hold." })
  not?: AuditEntryFilter;
  @Field(() => IDComparator, {
    nullable: true,
    description: "By subject: the id of the record on which the action was performed.",
  })
  subject?: IDComparator;
  @Field(() => TermComparator, { nullable: true, description: "By actor." })
  actor?: TermComparator;
  @Field(() => TermComparator, {
    nullable: true,
    description: "By action, such as `key.rotate`.",
  })
  action?: TermComparator;
  @Field(() => DateTimeComparator, { nullable: true, description: "By the time of the action." })
  doneAt?: DateTimeComparator;
}

export const AuditEntryOrder = vocabulary("AuditEntryOrder", "Sort orders for audit log entries.", {
  DONE_AT: "By time, oldest first.",
  DONE_AT_DESC: "By time, newest first.",
});
export type AuditEntryOrder = keyof typeof AuditEntryOrder;

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => AuditEntryFilter, {
    nullable: true,
    description: "A filter. Without it, all audit log entries that you may see are listed.",
  })
  where?: AuditEntryFilter | null;
  @Field(() => AuditEntryOrder, { defaultValue: "DONE_AT_DESC", description: "The sort order." })
  orderBy!: AuditEntryOrder;
}
