import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { CommunityNotice, ContentWarning, InstitutionNotice } from "./notice.vocabulary.ts";

const note = "More, in words; at most 1,000 characters per language.";

@InputType({ description: "A content warning." })
export class ItemWarningInput {
  @Field(() => ContentWarning, { description: "What it warns of." })
  kind!: ContentWarning;
  @OptionalTexts(note)
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "A notice of the institution that keeps an item." })
export class ItemNoticeInput {
  @Field(() => InstitutionNotice, { description: "What it says." })
  kind!: InstitutionNotice;
  @OptionalTexts(note)
  note?: LocalizedTextInput[] | null;
  @Optional(() => WebAddress, "Its page in the Local Contexts Hub.")
  url?: string | null;
}

@InputType({ description: "A notice that a community places on an item." })
export class ArchiveItemNoticePlaceInput extends updateOf(WriteInput, "archive item") {
  @Field(() => ID, {
    description: "The community: one that governs the item, and of which you are a steward.",
  })
  communityId!: string;
  @Field(() => CommunityNotice, { description: "What the community asks." })
  kind!: CommunityNotice;
  @OptionalTexts(note)
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "A notice that a community takes away from an item." })
export class ArchiveItemNoticeRemoveInput extends updateOf(WriteInput, "archive item") {
  @Field(() => ID, { description: "The community that placed it." })
  communityId!: string;
  @Field(() => CommunityNotice, { description: "Which notice." })
  kind!: CommunityNotice;
}
