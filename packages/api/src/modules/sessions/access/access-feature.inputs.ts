import { Field, InputType } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalTexts } from "../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { AccessFeatureKind, AccessStatus } from "./access-feature.vocabulary.ts";

@InputType({ description: "Compares the access features of a session. What is unknown never counts as yes." })
export class AccessFeatureComparator {
  @Optional(() => [AccessFeatureKind], "Each of these is AVAILABLE.")
  available?: AccessFeatureKind[];
  @Optional(() => [AccessFeatureKind], "Each of these is AVAILABLE or ON_REQUEST.")
  availableOrOnRequest?: AccessFeatureKind[];
}

@InputType({ description: "What is known of one access feature." })
export class AccessFeatureInput {
  @Field(() => AccessFeatureKind, { description: "The feature." })
  kind!: AccessFeatureKind;
  @Field(() => AccessStatus, { description: "Whether it is there." })
  status!: AccessStatus;
  @OptionalTexts("More about it, 1,000 characters a language.")
  note?: LocalizedTextInput[] | null;
  @Optional(() => String, "Who checked it.")
  verifiedBy?: string | null;
  @Optional(() => LocalDate, "The last day on which the fact holds.")
  verifiedUntil?: string | null;
}
