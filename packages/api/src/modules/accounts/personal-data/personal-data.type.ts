import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";

@ObjectType({ description: "Something that is held about a person.", simpleResolvers: true })
export class PersonalRecord {
  @Field(() => String, { description: "The place: the table it stands in." })
  place!: string;
  @Field(() => String, { description: "What is held there, in words." })
  held!: string;
  @Field(() => String, { description: "What is held, as a JSON object." })
  record!: string;
}

export const personalRecords = connectionOf(PersonalRecord, {
  description: "What is held about a person, page by page.",
  one: "record",
  many: "records",
});

@ObjectType({ description: "A place in which something about a person was held.", simpleResolvers: true })
export class ErasedPlace {
  @Field(() => ID, { description: "The place: the table it stood in." })
  place!: string;
  @Field(() => String, { description: "What was held there, in words." })
  held!: string;
  @Field(() => Int, { description: "How many records of it were removed." })
  removed!: number;
  @Field(() => String, {
    nullable: true,
    description: "What remains there, and why; null when nothing does.",
  })
  remains!: string | null;
}
