import { Field, ObjectType } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { DateTime, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";

export interface ObjectionRow extends RecordRow {
  item_id: string;
  language: string | null;
}

const dueOn = "due_on::text as due_on";

@RecordType({
  table: "objections",
  prefix: "obje",
  description:
    "What somebody says against an item, with an account or without. The item's stewards read it, and answer by a day.",
})
export class Objection extends RecordNode<ObjectionRow> {
  @Stored(() => String, "statement", { description: "What is wrong." })
  readonly statement!: string;
  @Stored(() => String, "contact", { nullable: true, description: "How whoever objected can be reached." })
  readonly contact!: string | null;
  @Reads("language")
  @Field(() => Language, { nullable: true, description: "The language in which they want to be answered." })
  get language(): Language | null {
    const { language } = this.row;
    return language === null ? null : new Language(language, this.preferredLanguages[0]);
  }
  @Stored(() => DateTime, "made_at", { description: "When it was made." })
  readonly madeAt!: string;
  @Stored(() => LocalDate, dueOn, { description: "The day by which it is to be answered." })
  readonly dueOn!: string;
  @Stored(() => DateTime, "answered_at", {
    nullable: true,
    description: "When it was answered. Null if it waits for an answer.",
  })
  readonly answeredAt!: string | null;
  @Stored(() => String, "answer", { nullable: true, description: "The answer." })
  readonly answer!: string | null;
}

export const objections = connectionOf(Objection, { one: "objection", many: "objections" });

/** What whoever objected is told. */
@ObjectType({ description: "An objection, as whoever made it reads it.", simpleResolvers: true })
export class ObjectionStatus {
  @Field(() => DateTime, { description: "When it was made." })
  madeAt!: string;
  @Field(() => LocalDate, { description: "The day by which it is to be answered." })
  dueOn!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: "When it was answered. Null if it waits for an answer.",
  })
  answeredAt!: string | null;
  @Field(() => String, { nullable: true, description: "The stewards' answer." })
  answer!: string | null;
}
