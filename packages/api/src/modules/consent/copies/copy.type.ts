import { Field, ID } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { DateTime, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";
import { ConsentPurpose } from "../events/event.vocabulary.ts";

export interface ItemCopyRow extends RecordRow {
  item_id: string;
  partner_id: string;
  media: string[] | null;
}

@RecordType({
  table: "item_copies",
  prefix: "copy",
  description:
    "A copy of an archive item that a partner has. Once somebody in the item says no, the partner is asked to take it down. Seen by that partner, by the holder and by the stewards of the item.",
})
export class ItemCopy extends RecordNode<ItemCopyRow> {
  @Reads("item_id")
  @Field(() => ID, { description: "The archive item. You may not see it any more." })
  get itemId(): string {
    return encodeId("item", this.row.item_id);
  }
  @Stored(() => String, "place", { description: "Where the copy is." })
  readonly place!: string;
  @Stored(() => DateTime, "listed_at", { description: "When it was listed." })
  readonly listedAt!: string;
  @Stored(() => DateTime, "asked_at", {
    nullable: true,
    description: "When the partner was asked to take it down. Null if it was not.",
  })
  readonly askedAt!: string | null;
  @Stored(() => LocalDate, "due_on::text as due_on", {
    nullable: true,
    description: "The day by which it is to be taken down. Null if that was not asked.",
  })
  readonly dueOn!: string | null;
  @Stored(() => [ConsentPurpose], "purposes", { description: "What was refused or withdrawn. At most 26." })
  readonly purposes!: ConsentPurpose[];
  @Reads("media")
  @Field(() => [ID], {
    nullable: true,
    description:
      "The media alone that are to be taken down. At most 50. Null if it is the whole item, or more of it.",
  })
  get mediumIds(): string[] | null {
    const { media } = this.row;
    return media === null || media.length > 50 ? null : media.map((medium) => encodeId("medi", medium));
  }
  @Stored(() => DateTime, "confirmed_at", {
    nullable: true,
    description: "When the partner confirmed that it is taken down. Null if it did not.",
  })
  readonly confirmedAt!: string | null;
}

export const itemCopies = connectionOf(ItemCopy, { one: "copy", many: "copies" });
