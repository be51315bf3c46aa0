import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";

export interface PersonRow extends RecordRow {
  name: string | null;
  email: string | null;
  created_at: string;
}

@RecordType({
  table: "people",
  prefix: "pers",
  description:
    "A person who signs in. Visible to the person and to those who manage the members of a partner.",
})
export class Person extends RecordNode<PersonRow> {
  @Stored(() => String, "name", { nullable: true, description: "The person's name, as they gave it." })
  readonly name!: string | null;
  @Stored(() => String, "email", {
    nullable: true,
    description: "The person's email address, as they gave it.",
  })
  readonly email!: string | null;
  @Stored(() => DateTime, "created_at", { description: "When the person first signed in." })
  readonly createdAt!: string;
}
