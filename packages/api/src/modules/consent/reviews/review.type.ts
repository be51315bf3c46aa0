import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";
import { ReviewPurpose, ReviewReason } from "./review.vocabulary.ts";

export interface ReviewRow extends RecordRow {
  home_partner_id: string;
}

@RecordType({
  table: "consent_reviews",
  prefix: "revw",
  description:
    "A recorded decision about people whom nobody can ask. It stands in for those of whom nothing is known, and never against a no. Seen by the stewards of its community, and by those who keep or govern what it is about.",
})
export class ConsentReview extends RecordNode<ReviewRow> {
  @Stored(() => ReviewReason, "reason", { description: "Why nobody can be asked." })
  readonly reason!: ReviewReason;
  @Stored(() => String, "tried", { description: "What was tried." })
  readonly tried!: string;
  @Stored(() => [ReviewPurpose], "purposes", { description: "What it stands in for. At most 5." })
  readonly purposes!: ReviewPurpose[];
  @Stored(() => DateTime, "look_again_at", {
    description: "When to look again. From then on it stands in for nobody.",
  })
  readonly lookAgainAt!: string;
  @Stored(() => DateTime, "recorded_at", { description: "When it was recorded." })
  readonly recordedAt!: string;
  @Stored(() => DateTime, "withdrawn_at", {
    nullable: true,
    description: "When it was withdrawn. Null if it was not.",
  })
  readonly withdrawnAt!: string | null;
}
