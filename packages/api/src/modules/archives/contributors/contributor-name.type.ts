import { Field, ID, ObjectType } from "type-graphql";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";

@ObjectType({ description: "The full name of somebody who took part in an item.", simpleResolvers: true })
export class ContributorName {
  @Field(() => ID, { description: "Which of the item's contributors." })
  key!: string;
  @Field(() => LocalizedText, { description: "The full name." })
  name!: LocalizedText;
}
