import { Field, ID, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { ChangingRecord, type ChangingRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText } from "../../../platform/records/stored.ts";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";

export const MediumKind = vocabulary("MediumKind", "What people do with a medium.", {
  IMAGE: "Look at it: a photograph, a drawing, a scan.",
  AUDIO: "Listen to it.",
  VIDEO: "Watch it.",
  DOCUMENT: "Read it.",
});
export type MediumKind = keyof typeof MediumKind;

export interface MediumRow extends ChangingRow {
  item_id: string;
  kind: MediumKind;
  position: number;
  alternative_text: StoredText | null;
  is_decorative: boolean;
  width: number | null;
  height: number | null;
  duration_ms: number | null;
  placeholder: string | null;
  credit: StoredText | null;
  content_warning: StoredText | null;
  is_streaming_only: boolean;
  redacts_id: string | null;
  content_revision: number;
}

/** A file of a medium, as its row says. */
export interface RenditionRow {
  medium_id: string;
  name: string;
  content_type: string;
  size: number;
  width: number | null;
  height: number | null;
}

export interface AdditionRow {
  id: string;
  medium_id: string;
  alternative_text: StoredText | null;
  credit: StoredText | null;
  content_warning: StoredText | null;
}

@ObjectType({
  description:
    "Texts of a medium that were added once communities had accepted the item, and wait for their approval.",
  simpleResolvers: true,
})
export class WaitingMediumTexts {
  @Field(() => ID, { description: "Names this wording: another one gets another key." })
  key!: string;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "The whole alternative text, as it would be. Null if nothing is added to it.",
  })
  alternativeText!: LocalizedText | null;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "The whole credit, as it would be. Null if nothing is added to it.",
  })
  credit!: LocalizedText | null;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "The whole content warning, as it would be. Null if nothing is added to it.",
  })
  contentWarning!: LocalizedText | null;
}

@ObjectType({
  description: "A file of a medium: a picture in one of its sizes, a recording, or a text.",
  simpleResolvers: true,
})
export class MediaRendition {
  readonly row: RenditionRow;

  constructor(row: RenditionRow) {
    this.row = row;
  }

  @Field(() => String, {
    description:
      "Which it is: `small`, `medium`, `large` and `full` of a picture, with a longer side of at most 320, 960, 1,920 and 4,096 pixels; else `original`. Pictures have those that are not larger than what was uploaded.",
  })
  get name(): string {
    return this.row.name;
  }
  @Field(() => String, { description: "The media type, such as `image/webp`." })
  get contentType(): string {
    return this.row.content_type;
  }
  @Field(() => Int, { description: "The size in bytes." })
  get size(): number {
    return Number(this.row.size);
  }
  @Field(() => Int, { nullable: true, description: "The width in pixels. Null for sound and texts." })
  get width(): number | null {
    return this.row.width;
  }
  @Field(() => Int, { nullable: true, description: "The height in pixels. Null for sound and texts." })
  get height(): number | null {
    return this.row.height;
  }
}

/** What is not in its row is declared in media.resolver.ts. */
@RecordType({
  table: "media",
  prefix: "medi",
  description:
    "A picture, sound, video or text of an archive item. It is seen only where its item is, and may be seen by fewer people.",
})
export class Medium extends ChangingRecord<MediumRow> {
  @Stored(() => MediumKind, "kind", { description: "What people do with it." })
  readonly kind!: MediumKind;
  @Stored(() => Boolean, "medium_is_public(id) as is_public", {
    description: "True if everyone can see the medium.",
  })
  readonly isPublic!: boolean;
  @Stored(() => Int, "position", {
    description:
      "Its place among the media of its item: lower ones first, equal ones in the order of upload.",
  })
  readonly position!: number;
  @StoredLocalizedText("alternative_text", {
    nullable: true,
    description:
      "What is seen or heard, for people who cannot see or hear it. Null if nobody has written it yet, or if `isDecorative`.",
  })
  readonly alternativeText!: LocalizedText | null;
  @Stored(() => Boolean, "is_decorative", {
    description: "True if it shows nothing that has to be told: a page then gives an empty alternative text.",
  })
  readonly isDecorative!: boolean;
  @Stored(() => Int, "width", {
    nullable: true,
    description: "The width in pixels. Null for sound and texts.",
  })
  readonly width!: number | null;
  @Stored(() => Int, "height", {
    nullable: true,
    description: "The height in pixels. Null for sound and texts.",
  })
  readonly height!: number | null;
  @Stored(() => Int, "duration_ms", {
    nullable: true,
    description: "The duration in milliseconds. Null for pictures and texts.",
  })
  readonly durationMs!: number | null;
  @Stored(() => String, "placeholder", {
    nullable: true,
    description:
      "A small blurred picture to show until the picture is there, as a `data:` address. Null for what is no picture.",
  })
  readonly placeholder!: string | null;
  @StoredLocalizedText("credit", {
    nullable: true,
    description: "Who is to be named with it, wherever it is shown.",
  })
  readonly credit!: LocalizedText | null;
  @StoredLocalizedText("content_warning", {
    nullable: true,
    description: "What people should know before they see or hear it. To be shown before the medium.",
  })
  readonly contentWarning!: LocalizedText | null;
  @Stored(() => Boolean, "is_streaming_only", {
    description:
      "Listen without download: true if those who gave it ask that it is heard or watched, and not kept. A wish to whoever shows it: it decides nothing.",
  })
  readonly isStreamingOnly!: boolean;
  @Stored(() => Int, "content_revision", {
    description:
      "A number that grows by one with each change of what communities approve. An approval is for one such number.",
  })
  readonly contentRevision!: number;
}
