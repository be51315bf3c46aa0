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
    "One act: who did what, to what, and when. Written in the act's own transaction, never changed, and without any text of people.",
  simpleResolvers: true,
})
export class AuditEntry extends Node {
  readonly row: AuditEntryRow;
  constructor(row: AuditEntryRow) {
    super();
    this.row = row;
    this.id = encodeId("audi", row.id);
  }
  @Field(() => DateTime, { description: "When it was done." })
  get doneAt(): string {
    return this.row.at;
  }
  @Field(() => String, {
    description:
      "Who did it: `SYSTEM`, or the bare id of a person or a key, which stays after the person is erased.",
  })
  get actor(): string {
    return this.row.actor;
  }
  @Field(() => String, { description: "What was done, such as `key.rotate`." })
  get action(): string {
    return this.row.action;
  }
  @Field(() => String, { description: "What kind of thing it was done to, such as `key`." })
  get subjectType(): string {
    return this.row.subject_type;
  }
  @Field(() => ID, { description: "The bare id of that thing." })
  get subjectId(): string {
    return this.row.subject_id;
  }
  @Field(() => [String], { description: "Which fields were given, never their values. At most 50." })
  get fields(): string[] {
    return this.row.fields;
  }
}

@ObjectType({ description: "An entry of the log in a list.", simpleResolvers: true })
export class AuditEntryEdge {
  @Field(() => String, { description: "Its place in the list, for `after` and `before`." })
  cursor!: string;
  @Field(() => AuditEntry, { description: "The entry." })
  node!: AuditEntry;
}

@ObjectType({ description: "Entries of the log, page by page.", simpleResolvers: true })
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: "The entries of this page with their cursors." })
  edges!: AuditEntryEdge[];
  @Field(() => [AuditEntry], { description: "The entries of this page." })
  nodes!: AuditEntry[];
  @Field(() => PageInfo, { description: "Where this page lies in the list." })
  pageInfo!: PageInfo;
}

@InputType({ description: "Which entries to list. Conditions in one object hold together." })
export class AuditEntryFilter {
  @Field(() => [AuditEntryFilter], { nullable: true, description: "All of these hold." })
  and?: AuditEntryFilter[];
  @Field(() => [AuditEntryFilter], { nullable: true, description: "At least one of these holds." })
  or?: AuditEntryFilter[];
  @Field(() => AuditEntryFilter, { nullable: true, description: "This does not hold." })
  not?: AuditEntryFilter;
  @Field(() => IDComparator, { nullable: true, description: "By what it was done to: the id of a record." })
  subject?: IDComparator;
  @Field(() => TermComparator, { nullable: true, description: "By who did it." })
  actor?: TermComparator;
  @Field(() => TermComparator, {
    nullable: true,
    description: "By what was done, such as `key.rotate`.",
  })
  action?: TermComparator;
  @Field(() => DateTimeComparator, { nullable: true, description: "By when it was done." })
  doneAt?: DateTimeComparator;
}

export const AuditEntryOrder = vocabulary(
  "AuditEntryOrder",
  "The orders entries of the log can be listed in.",
  {
    DONE_AT: "By time, the oldest first.",
    DONE_AT_DESC: "By time, the newest first.",
  },
);
export type AuditEntryOrder = keyof typeof AuditEntryOrder;

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => AuditEntryFilter, {
    nullable: true,
    description: "Which entries; all that you may see without it.",
  })
  where?: AuditEntryFilter | null;
  @Field(() => AuditEntryOrder, { defaultValue: "DONE_AT_DESC", description: "In which order." })
  orderBy!: AuditEntryOrder;
}
