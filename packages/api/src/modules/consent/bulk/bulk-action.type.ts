import { Int } from "type-graphql";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";

export const BulkActionKind = vocabulary("BulkActionKind", "What is done to many archive items.", {
  OFFER: "They are offered to a community.",
  ACCEPT: "A community accepts them.",
  PLACE: "They are placed under a protocol.",
  REVIEW: "A review is recorded of them.",
  SUPPORT: "A partner stands behind a review of them.",
  APPROVE: "They are approved, each as it was when the list was fixed.",
  SUSPEND: "They are closed at once.",
  LIFT: "Their suspensions are lifted.",
});
export type BulkActionKind = keyof typeof BulkActionKind;

export const BulkItemStanding = vocabulary(
  "BulkItemStanding",
  "How far items have come with the communities that they are offered to.",
  {
    DRAFT: "No community has ever accepted them.",
    OFFERED: "They are offered, and wait for an answer.",
    GOVERNED: "They are accepted.",
  },
);
export type BulkItemStanding = keyof typeof BulkItemStanding;

export interface BulkActionRow extends RecordRow {
  kinds: BulkActionKind[];
  item_count: number;
  listed_at: string;
  dry_run_job_id: string | null;
  run_job_id: string | null;
  take_back_job_id: string | null;
}

@RecordType({
  table: "bulk_actions",
  prefix: "bulk",
  description:
    "The same on many archive items. The list is fixed when it is ordered. Each item is decided on by itself, as if it were the only one; the job tells which were refused, and why.",
})
export class BulkAction extends RecordNode<BulkActionRow> {
  @Stored(() => [BulkActionKind], "kinds", {
    description: "What is done, one after another. At most 8.",
  })
  readonly kinds!: BulkActionKind[];
  @Stored(() => Int, "item_count", { description: "How many items are in the list." })
  readonly itemCount!: number;
  @Stored(() => DateTime, "listed_at", { description: "When the list was fixed." })
  readonly listedAt!: string;
}
