import { Field, ObjectType } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { AccessFeatureKind, AccessStatus } from "./access-feature.vocabulary.ts";

@ObjectType({ description: "An access feature of a session.", simpleResolvers: true })
export class AccessFeature {
  @Field(() => AccessFeatureKind, { description: "The feature." })
  kind!: AccessFeatureKind;
  @Field(() => LocalizedText, {
    description: "The feature's name, in a language this service supports; otherwise in English.",
  })
  name!: LocalizedText;
  @Field(() => AccessStatus, { description: "Whether it is available. Expired information reads UNKNOWN." })
  status!: AccessStatus;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "Further details, such as which languages, or whom to ask.",
  })
  note!: LocalizedText | null;
  @Field(() => String, { nullable: true, description: "Who verified it." })
  verifiedBy!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day on which this information is valid. Null if it does not expire.",
  })
  verifiedUntil!: string | null;
}
