import { Field, ID } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";

export const ItemTransferState = vocabulary(
  "ItemTransferState",
  "How far archive items have come that were offered to another holder.",
  {
    OFFERED: "It waits for an answer. Nothing has changed.",
    ACCEPTED: "The partner to which they were offered holds them now.",
    DECLINED: "The partner to which they were offered declined.",
    WITHDRAWN: "The holder took its offer back.",
  },
);
export type ItemTransferState = keyof typeof ItemTransferState;

export interface ItemTransferRow extends RecordRow {
  home_partner_id: string;
  partner_id: string;
  item_ids: string[];
}

@RecordType({
  table: "item_transfers",
  prefix: "tran",
  description:
    "Archive items that their holder offered to another partner. Seen by the people of both. The items are seen by the same people as before, whoever holds them.",
})
export class ItemTransfer extends RecordNode<ItemTransferRow> {
  @Stored(() => ItemTransferState, "coalesce(answer, 'OFFERED') as state", {
    description: "How far it has come.",
  })
  readonly state!: ItemTransferState;
  @Reads("item_ids")
  @Field(() => [ID], { description: "The archive items. You may not see them. At most 50." })
  get itemIds(): string[] {
    return this.row.item_ids.map((id) => encodeId("item", id));
  }
  @Stored(() => DateTime, "offered_at", { description: "When they were offered." })
  readonly offeredAt!: string;
  @Stored(() => DateTime, "answered_at", {
    nullable: true,
    description: "When that was answered, or taken back. Null while it waits.",
  })
  readonly answeredAt!: string | null;
}

export const itemTransfers = connectionOf(ItemTransfer, { one: "item transfer", many: "item transfers" });
