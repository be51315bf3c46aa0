import { Field, ID, InputType } from "type-graphql";
import { Optional, OptionalTexts } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { ContributorRole, CreditPreference } from "./contributor.vocabulary.ts";

@InputType({ description: "Somebody who took part in an item." })
export class ContributorInput {
  @Field(() => ContributorRole, { description: "What they did." })
  role!: ContributorRole;
  @Field(() => [LocalizedTextInput], {
    description:
      "Their full name; at most 300 characters per language. Unless they are credited by it, only those who write for the holder read it.",
  })
  name!: LocalizedTextInput[];
  @Field(() => CreditPreference, { description: "How they want to be credited." })
  credit!: CreditPreference;
  @OptionalTexts("The first name or the pseudonym. Required for FIRST_NAME and PSEUDONYM.")
  creditedAs?: LocalizedTextInput[] | null;
}

@InputType({ description: "Changes to somebody who took part: what is left out stays." })
export class ContributorUpdateInput {
  @Field(() => ID, { description: "Which of the item's contributors." })
  key!: string;
  @Optional(() => ContributorRole, "What they did.")
  role?: ContributorRole | null;
  @OptionalTexts("Their full name.")
  name?: LocalizedTextInput[] | null;
  @Optional(() => CreditPreference, "How they want to be credited.")
  credit?: CreditPreference | null;
  @OptionalTexts("The first name or the pseudonym.")
  creditedAs?: LocalizedTextInput[] | null;
}
