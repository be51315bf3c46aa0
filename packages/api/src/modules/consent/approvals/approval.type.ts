import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";

export const AccessCircle = vocabulary("AccessCircle", "Those for whom an archive item may be opened.", {
  COMMUNITY: "The members of its protocols.",
  PARTNERS: "The people of the partners that its protocols list.",
  PUBLIC: "Everyone.",
});
export type AccessCircle = keyof typeof AccessCircle;

export const ApprovalRole = vocabulary("ApprovalRole", "For whom somebody approves.", {
  STEWARD: "For a community that governs it: this is its free, prior and informed consent.",
  HOLDER: "For the holder, to what everyone may see.",
});
export type ApprovalRole = keyof typeof ApprovalRole;

export const ApprovalEnd = vocabulary("ApprovalEnd", "Why an approval has ended.", {
  WITHDRAWN: "It was withdrawn.",
  REPLACED: "A newer one took its place.",
  CONTENT: "What was approved was changed.",
  HOLDER: "It has another holder, which approves by its own people.",
  COMMUNITY: "A community that governed it left.",
  CONSENT: "Somebody in it said no to something, or comes of age on another day.",
  PROTOCOL: "It was placed under a protocol that may admit more people.",
});
export type ApprovalEnd = keyof typeof ApprovalEnd;

export interface ApprovalRow extends RecordRow {
  item_id: string;
  partner_id: string;
}

@ObjectType({ description: "A medium of which an approval is, too.", simpleResolvers: true })
export class ApprovedMedium {
  @Field(() => ID, { description: "The medium's id." })
  mediumId!: string;
  @Field(() => Int, { description: "The revision of the medium that was read." })
  contentRevision!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: "When the approval ended for this medium alone. Null if it has not.",
  })
  endedAt!: string | null;
}

const isCurrent = "ended_at is null and (valid_until is null or now() < valid_until) as is_current";

@RecordType({
  table: "item_approvals",
  prefix: "appr",
  description:
    "A community's or a holder's approval of an archive item for one circle, of what they read. Seen by its stewards, by the people of its holder who see it, and by who gave it.",
})
export class ItemApproval extends RecordNode<ApprovalRow> {
  @Stored(() => AccessCircle, "circle", { description: "For whom it was approved." })
  readonly circle!: AccessCircle;
  @Stored(() => ApprovalRole, "role", { description: "For whom it was given." })
  readonly role!: ApprovalRole;
  @Stored(() => Int, "content_revision", { description: "The `contentRevision` that was read." })
  readonly contentRevision!: number;
  @Stored(() => DateTime, "seen_at", {
    description: "When it was read: a consent recorded later waits for the next approval.",
  })
  readonly seenAt!: string;
  @Stored(() => DateTime, "valid_until", {
    nullable: true,
    description: "When it ends by itself. Null if it does not.",
  })
  readonly validUntil!: string | null;
  @Stored(() => Boolean, "opens_when_due", {
    description:
      "True if a consent that begins later opens the item by itself when it is due. False: at the end of the embargo it is approved again.",
  })
  readonly opensWhenDue!: boolean;
  @Stored(() => String, "evidence", { description: "How they came to agree." })
  readonly evidence!: string;
  @Stored(() => DateTime, "recorded_at", { description: "When it was recorded." })
  readonly recordedAt!: string;
  @Stored(() => DateTime, "ended_at", { nullable: true, description: "When it ended. Null if it has not." })
  readonly endedAt!: string | null;
  @Stored(() => ApprovalEnd, "ended_because", {
    nullable: true,
    description: "Why it ended. Null if it has not.",
  })
  readonly endedBecause!: ApprovalEnd | null;
  @Stored(() => Boolean, isCurrent, { description: "True if it counts now." })
  readonly isCurrent!: boolean;
}
