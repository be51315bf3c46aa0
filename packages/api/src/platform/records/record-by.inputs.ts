import { Field, ID, InputType } from "type-graphql";
import { ExternalReferenceInput } from "../graphql/record.type.ts";

/** Names a record by its ids. Exactly one field is given. */
@InputType()
export abstract class RecordBy {
  @Field(() => ID, { nullable: true, description: "By its id." })
  id?: string;
  @Field(() => ExternalReferenceInput, { nullable: true, description: "By its id in another system." })
  externalReference?: ExternalReferenceInput;
}

/** The same for records with a page of their own. */
@InputType()
export abstract class SluggedRecordBy extends RecordBy {
  @Field(() => String, { nullable: true, description: "By its slug." })
  slug?: string;
}
