import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";

@ObjectType({ description: "A record of personal data stored about a person.", simpleResolvers: true })
export class PersonalRecord {
  @Field(() => String, { description: "The name of the table." })
  place!: string;
  @Field(() => String, { description: "What is stored there, as a sentence." })
  held!: string;
  @Field(() => String, { description: "The stored data, as a JSON object." })
  record!: string;
}

export const personalRecords = connectionOf(PersonalRecord, {
  description: "A page of the personal data stored about a person.",
  one: "record",
  many: "records",
});

@ObjectType({ description: "A table from which a person's data was erased.", simpleResolvers: true })
export class ErasedPlace {
  @Field(() => ID, { description: "The name of the table." })
  place!: string;
  @Field(() => String, { description: "What was stored there, as a sentence." })
  held!: string;
  @Field(() => Int, { description: "The number of records that were removed." })
  removed!: number;
  @Field(() => String, {
    nullable: true,
    description: "What remains there, and why. Null if nothing remains.",
  })
  remains!: string | null;
}
