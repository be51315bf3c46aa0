import { Field, InputType } from "type-graphql";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalTexts } from "../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { AccessFeatureKind, AccessStatus } from "./access-feature.vocabulary.ts";

@InputType({ description: "Compares access features. An unknown feature never counts as available." })
export class AccessFeatureComparator {
  @Optional(() => [AccessFeatureKind], "All of these are AVAILABLE.")
  available?: AccessFeatureKind[];
  @Optional(() => [AccessFeatureKind], "All of these are AVAILABLE or ON_REQUEST.")
  availableOrOnRequest?: AccessFeatureKind[];
}

@InputType({ description: "An access feature." })
export class AccessFeatureInput {
  @Field(() => AccessFeatureKind, { description: "The feature." })
  kind!: AccessFeatureKind;
  @Field(() => AccessStatus, { description: "Whether the feature is available." })
  status!: AccessStatus;
  @OptionalTexts("Further details; at most 1,000 characters per language.")
  note?: LocalizedTextInput[] | null;
  @Optional(() => String, "Who verified it.")
  verifiedBy?: string | null;
  @Optional(() => LocalDate, "The last day on which this information is valid.")
  verifiedUntil?: string | null;
}
