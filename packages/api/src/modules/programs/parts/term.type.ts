import { Field, ObjectType } from "type-graphql";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";

@ObjectType({
  description: "An open term: a subject or a community, in the words of those who wrote it.",
  simpleResolvers: true,
})
export class Term {
  @Field(() => String, {
    description: "Its key for filters: the same for every spelling of the word by case and accents.",
  })
  key!: string;
  @Field(() => LocalizedText, { description: "The term." })
  label!: LocalizedText;
}
