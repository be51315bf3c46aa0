import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { filterFieldsOf } from "../../../platform/records/lists/filters.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { ArchiveItemFilter } from "../../archives/listing/item-lists.inputs.ts";
import { AccessCircle, ApprovalRole } from "../approvals/approval.type.ts";
import { ReviewPurpose, ReviewReason } from "../reviews/review.vocabulary.ts";
import { SuspensionReason } from "../suspensions/suspension.type.ts";
import { BulkItemStanding } from "./bulk-action.type.ts";

/** How items are chosen by a filter. */
export const itemList = { table: "items", fields: filterFieldsOf(ArchiveItemFilter) };

@InputType({ description: "Names one bulk action, in exactly one way." })
export class BulkActionBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@InputType({ description: "To which community the items are offered." })
export class BulkCommunityInput {
  @Field(() => ID, { description: "The community." })
  communityId!: string;
}

@InputType({ description: "Which community accepts the items." })
export class BulkAcceptInput {
  @Field(() => ID, { description: "The community." })
  communityId!: string;
  @Optional(
    () => [LocalizedTextInput],
    "Required of an institution: in its own words, why it governs these records as its own. At most 1,000 characters per language.",
  )
  statement?: LocalizedTextInput[] | null;
}

@InputType({ description: "Under which protocol the items are placed." })
export class BulkPlaceInput {
  @Field(() => ID, { description: "The protocol, of a community whose steward you are." })
  protocolId!: string;
}

@InputType({ description: "For whom the items are approved." })
export class BulkApproveInput {
  @Field(() => [AccessCircle], { description: "For whom they are opened." })
  circles!: AccessCircle[];
  @Field(() => ID, { description: "The community or the holder in whose name you approve." })
  partnerId!: string;
  @Field(() => ApprovalRole, {
    defaultValue: "STEWARD",
    description: "HOLDER if you approve for the holder, which approves what everyone may see.",
  })
  role!: ApprovalRole;
  @Field(() => String, {
    description:
      "How they came to agree: a meeting and its minutes, a letter, who spoke. At most 5,000 characters.",
  })
  evidence!: string;
  @Optional(() => DateTime, "When the approvals end by themselves.")
  validUntil?: string | null;
}

@InputType({ description: "A decision about people whom nobody can ask." })
export class BulkReviewInput {
  @Field(() => ID, { description: "The community whose steward you are." })
  communityId!: string;
  @Field(() => ReviewReason, { description: "Why nobody can be asked." })
  reason!: ReviewReason;
  @Field(() => String, {
    description: "What was tried, so that others can judge it. At most 5,000 characters.",
  })
  tried!: string;
  @Field(() => [ReviewPurpose], { description: "What it stands in for." })
  purposes!: ReviewPurpose[];
  @Field(() => DateTime, { description: "When to look again. From then on it stands in for nobody." })
  lookAgainAt!: string;
}

@InputType({ description: "Why the items are closed at once." })
export class BulkSuspendInput {
  @Field(() => ID, {
    description: "For whom: a community that governs them and whose steward you are, or their holder.",
  })
  partnerId!: string;
  @Field(() => SuspensionReason, { description: "Why." })
  reason!: SuspensionReason;
  @Optional(() => String, "More about it, in plain words: at most 5,000 characters.")
  note?: string | null;
}

@InputType({
  description: "A review that somebody else recorded, and the partner that stands behind it, too.",
})
export class BulkSupportInput {
  @Field(() => ID, { description: "The review. Items that it is not about are refused." })
  reviewId!: string;
  @Field(() => ID, { description: "A community whose steward you are, or a holder for which you write." })
  partnerId!: string;
}

@InputType({ description: "What was decided about what closed the items." })
export class BulkLiftInput {
  @Field(() => ID, { description: "A community that governs them and whose steward you are." })
  communityId!: string;
  @Field(() => String, { description: "What was decided, and by whom. At most 5,000 characters." })
  decision!: string;
}

@InputType({
  description:
    "What is done to each of the items. Of several fields, all are done one after another, in this order; an item that one of them refuses does not come to the next.",
})
export class BulkActionToDo {
  @Optional(() => BulkCommunityInput, "They are offered to a community.")
  offer?: BulkCommunityInput;
  @Optional(() => BulkAcceptInput, "A community accepts them.")
  accept?: BulkAcceptInput;
  @Optional(() => BulkSuspendInput, "They are closed at once.")
  suspend?: BulkSuspendInput;
  @Optional(() => BulkLiftInput, "Their suspensions are lifted.")
  lift?: BulkLiftInput;
  @Optional(() => BulkPlaceInput, "They are placed under a protocol.")
  place?: BulkPlaceInput;
  @Optional(() => BulkReviewInput, "A review is recorded of them: one, however many they are.")
  review?: BulkReviewInput;
  @Optional(() => BulkSupportInput, "A partner stands behind a review of them.")
  support?: BulkSupportInput;
  @Optional(() => BulkApproveInput, "They are approved.")
  approve?: BulkApproveInput;
}

@InputType({
  description:
    "Items by the partner to which they belong, or that decides over them. A holder finds those, too, that it does not see any more: each as it last wrote it.",
})
export class BulkItemsOfInput {
  @Optional(() => ID, "Those that this partner keeps, for which you write.")
  holderId?: string | null;
  @Optional(() => ID, "Those that are offered to this community or governed by it, whose steward you are.")
  communityId?: string | null;
  @Optional(() => String, "Of those, what was imported from this source.")
  source?: string | null;
  @Optional(() => BulkItemStanding, "Of those, how far they have come with communities.")
  standing?: BulkItemStanding | null;
  @Optional(() => Boolean, "Of those of a community, what is suspended, or what is not.")
  isSuspended?: boolean | null;
}

@InputType({ description: "What is to be done, and to which archive items." })
export class BulkActionCreateInput extends WriteInput {
  @Field(() => BulkActionToDo, { description: "What is done to each of them." })
  action!: BulkActionToDo;
  @Optional(() => [ID], "The items, by their ids: at most 1,000.")
  itemIds?: string[] | null;
  @Optional(
    () => ArchiveItemFilter,
    "The items, by a filter: those that you see now, at most 100,000. The list is fixed from now on.",
  )
  where?: ArchiveItemFilter | null;
  @Optional(
    () => BulkItemsOfInput,
    "The items, by the partner that they are of: at most 100,000. The list is fixed from now on.",
  )
  itemsOf?: BulkItemsOfInput | null;
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      "True to try it only: everything is done, looked at, and undone. The job then counts for each circle how many items it would open and close. `bulkActionRun` does it with the same list.",
  })
  isDryRun!: boolean;
}

@InputType({ description: "The bulk action to do." })
export class BulkActionRunInput extends WriteInput {
  @Field(() => ID, { description: "The bulk action." })
  id!: string;
}

@InputType({ description: "The bulk action to take back." })
export class BulkActionTakeBackInput extends WriteInput {
  @Field(() => ID, { description: "The bulk action." })
  id!: string;
  @Optional(() => ID, "Where communities leave again: the community to which the items are offered instead.")
  successorId?: string | null;
  @Optional(
    () => String,
    "Where suspensions are lifted: what was decided, and by whom. At most 5,000 characters.",
  )
  decision?: string | null;
}
