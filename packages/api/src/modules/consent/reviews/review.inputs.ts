import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { ReviewPurpose, ReviewReason } from "./review.vocabulary.ts";

@InputType({
  description: "A decision about people whom nobody can ask, of archive items that a community governs.",
})
export class ConsentReviewRecordInput extends WriteInput {
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
  @Field(() => [ID], { description: "The archive items. The list is fixed from now on. At most 1,000." })
  itemIds!: string[];
}

@InputType({ description: "A review, and the partner that stands behind it, too." })
export class ConsentReviewSupportInput extends WriteInput {
  @Field(() => ID, { description: "The review." })
  id!: string;
  @Field(() => ID, { description: "A community whose steward you are, or a holder for which you write." })
  partnerId!: string;
}

@InputType({ description: "A review to withdraw." })
export class ConsentReviewWithdrawInput extends WriteInput {
  @Field(() => ID, { description: "The review." })
  id!: string;
}
