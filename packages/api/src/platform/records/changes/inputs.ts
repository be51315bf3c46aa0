import { Field, ID, InputType, Int } from "type-graphql";
import { type ChangeInput, expectedRevisionDescription } from "../../graphql/mutation-payload.ts";
import { ExternalReferenceInput } from "../../graphql/types/record.type.ts";
import { LocalizedTextInput } from "../../texts/localized-text.ts";

type TypeOf = () => typeof String;

/** A field of an input that may be left out, or be null. */
export const Optional = (type: () => unknown, description: string): PropertyDecorator =>
  Field(type as TypeOf, { nullable: true, description });

/** The same for a text in several languages. */
export const OptionalTexts = (description: string): PropertyDecorator =>
  Optional(() => [LocalizedTextInput], description);

/** The same for a list that is given whole. */
export const OptionalList = (type: () => unknown, description: string): PropertyDecorator =>
  Optional(() => [type()], `${description} Replaces the whole list.`);

/** Names a record by its ids. Exactly one field is given. */
@InputType()
export abstract class RecordBy {
  @Optional(() => ID, "By its id.")
  id?: string;
  @Optional(() => ExternalReferenceInput, "By its id in an external system.")
  externalReference?: ExternalReferenceInput;
}

/** The same for records with a page of their own. */
@InputType()
export abstract class SluggedRecordBy extends RecordBy {
  @Optional(() => String, "By its slug.")
  slug?: string;
}

/** The facts of a record as an update takes them: with the record, and the revision that was read. */
export function updateOf<F extends object>(Facts: abstract new () => F, noun: string) {
  @InputType()
  class Update extends (Facts as unknown as new () => object) {
    @Field(() => Int, { nullable: true, description: expectedRevisionDescription })
    expectedRevision?: number | null;
    @Field(() => ID, { description: `The ${noun}.` })
    id!: string;
  }
  return Update as unknown as new () => F & ChangeInput & { id: string };
}
