import { Field, ID, InputType, Int } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";

@InputType({ description: "A file that is going to be uploaded." })
export class MediaUploadCreateInput extends WriteInput {
  @Field(() => ID, { description: "The archive item that it belongs to." })
  itemId!: string;
  @Field(() => String, {
    description:
      "The name of the file, with its ending, such as `wedding.jpg`; at most 255 characters. It is not kept.",
  })
  fileName!: string;
  @Field(() => String, { description: "The media type, such as `image/jpeg`." })
  contentType!: string;
  @Field(() => Int, { description: "The size in bytes." })
  size!: number;
  @Field(() => String, { description: "The SHA-256 of the file, as 64 hexadecimal digits." })
  sha256!: string;
  @Optional(
    () => ID,
    "The medium of the same item of which this file shows less, such as a photograph in which a face was blurred.",
  )
  redactsId?: string | null;
}

@InputType({ description: "An upload to complete." })
export class MediaUploadCompleteInput extends WriteInput {
  @Field(() => ID, { description: "The upload." })
  uploadId!: string;
}

@InputType({
  description: "A steward's approval of texts that were added, for the communities that they speak for.",
})
export class MediumTextsApproveInput extends ChangeInput {
  @Field(() => ID, { description: "The medium." })
  id!: string;
  @Field(() => ID, { description: "The wording that was read." })
  key!: string;
}

@InputType({ description: "Facts of a medium." })
class MediumFacts extends WriteInput {
  @OptionalTexts(
    "What is seen or heard, for people who cannot see or hear it; at most 1,000 characters per language.",
  )
  alternativeText?: LocalizedTextInput[] | null;
  @Optional(() => Boolean, "True if it shows nothing that has to be told. It then has no alternative text.")
  isDecorative?: boolean | null;
  @OptionalTexts("Who is to be named with it; at most 300 characters per language.")
  credit?: LocalizedTextInput[] | null;
  @OptionalTexts("What people should know before they see or hear it; at most 1,000 characters per language.")
  contentWarning?: LocalizedTextInput[] | null;
  @Optional(
    () => Boolean,
    "Listen without download: true if those who gave it ask that it is heard or watched, and not kept.",
  )
  isStreamingOnly?: boolean | null;
  @Optional(() => Int, "Its place among the media of its item, from 0 to 1,000,000.")
  position?: number | null;
}

@InputType({
  description:
    "Changes to a medium. Omitted fields stay unchanged; null clears. If what communities approved changes, their approvals of it lapse; an alternative text that is added, and a translation of what is there, wait for their approval, and change nothing until then.",
})
export class MediumUpdateInput extends updateOf(MediumFacts, "medium") {}
