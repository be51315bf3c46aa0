import { Field, ID } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";

export const ErasureReason = vocabulary("ErasureReason", "Why something is erased.", {
  CONSENT: "Somebody in it chose so.",
  ADMINISTRATORS: "Two of those who run the service decided so, after a suspension.",
  BACKUP: "It was erased before, and a backup brought it back.",
});

export type ErasureReason = keyof typeof ErasureReason;

export interface ErasureRow extends RecordRow {
  item_id: string;
  medium_id: string | null;
}

@RecordType({
  table: "erasures",
  prefix: "eras",
  description:
    "An item of the archive, or one of its media, that is to be erased: it is hidden already. Its holder and its stewards read until when they may put a version in its place that shows less.",
})
export class Erasure extends RecordNode<ErasureRow> {
  @Reads("item_id")
  @Field(() => ID, {
    description: "The archive item. Nobody sees it any more, if it is to be erased as a whole.",
  })
  get itemId(): string {
    return encodeId("item", this.row.item_id);
  }
  @Reads("medium_id")
  @Field(() => ID, { nullable: true, description: "The medium. Null if the whole item is to be erased." })
  get mediumId(): string | null {
    const { medium_id } = this.row;
    return medium_id === null ? null : encodeId("medi", medium_id);
  }
  @Stored(() => ErasureReason, "reason", { description: "Why." })
  readonly reason!: ErasureReason;
  @Stored(() => String, "note", {
    nullable: true,
    description: "Why, as those who run the service wrote it. Null for other reasons.",
  })
  readonly note!: string | null;
  @Stored(() => Boolean, "is_shared", {
    description: "True if others are in it, too: it is erased after thirty days instead of seven.",
  })
  readonly isShared!: boolean;
  @Stored(() => DateTime, "ordered_at", { description: "When it was hidden." })
  readonly orderedAt!: string;
  @Stored(() => DateTime, "due_at", { description: "When it is erased." })
  readonly dueAt!: string;
  @Stored(() => DateTime, "erased_at", {
    nullable: true,
    description: "When it was erased, if those who run the service decided so. Null if it waits.",
  })
  readonly erasedAt!: string | null;
}

export const erasures = connectionOf(Erasure, { one: "erasure", many: "erasures" });
