import { Field, ObjectType } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { AccessFeatureKind, AccessStatus } from "./access-feature.vocabulary.ts";

@ObjectType({ description: "What is known of one access feature of a session.", simpleResolvers: true })
export class AccessFeature {
  @Field(() => AccessFeatureKind, { description: "The feature." })
  kind!: AccessFeatureKind;
  @Field(() => LocalizedText, {
    description: "What the feature is called, in the languages this service speaks; else in English.",
  })
  name!: LocalizedText;
  @Field(() => AccessStatus, { description: "Whether it is there. A fact that has expired reads UNKNOWN." })
  status!: AccessStatus;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "More about it, such as languages or whom to ask.",
  })
  note!: LocalizedText | null;
  @Field(() => String, { nullable: true, description: "Who checked it." })
  verifiedBy!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day on which the fact holds; null when it has no end.",
  })
  verifiedUntil!: string | null;
}
