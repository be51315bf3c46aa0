import { Field, ObjectType } from "type-graphql";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";

@ObjectType({
  description: "A free term: a subject or a community, as its authors wrote it.",
  simpleResolvers: true,
})
export class Term {
  @Field(() => String, {
    description: "Its key for filters, the same for all spellings that differ only in case and accents.",
  })
  key!: string;
  @Field(() => LocalizedText, { description: "The term." })
  label!: LocalizedText;
}
