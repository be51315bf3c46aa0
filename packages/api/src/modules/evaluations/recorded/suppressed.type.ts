import { Field, ObjectType } from "type-graphql";
import { SuppressionReason } from "../releases/release.vocabulary.ts";

@ObjectType({ description: "That something is not told, and why.", simpleResolvers: true })
export class Suppressed {
  @Field(() => SuppressionReason, { description: "The reason: one for all." })
  reason!: SuppressionReason;
}
