import { signedIn } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import {
  ConsentReviewRecordInput,
  ConsentReviewSupportInput,
  ConsentReviewWithdrawInput,
} from "./review.inputs.ts";
import { ConsentReview } from "./review.type.ts";
import { ReviewReads } from "./reviews.reads.ts";
import type { ReviewsService } from "./reviews.service.ts";

const scope = "heritage:steward";
const load = (request: GraphqlRequest, uuid: string) => request.reads(ReviewReads).byId(uuid);
export const reviewNode = { type: "ConsentReview", prefix: ConsentReview.prefix, load };

const reviews = connectionOf(ConsentReview, { one: "review", many: "reviews" });
const reviewedItems = connectionOf(ArchiveItem, {
  name: "ConsentReviewItemsConnection",
  one: "archive item",
  many: "archive items under review",
});
const behind = connectionOf(Partner, {
  name: "ConsentReviewPartnersConnection",
  one: "partner",
  many: "partners that stand behind a review",
});

export const { Mutations: ReviewMutations, resolvers } = mutationsOf<ReviewsService>(
  { Type: ConsentReview, noun: "consent review", load, scope },
  {
    consentReviewRecord: {
      description:
        "Records a review of archive items that a community governs, and opens what is approved and then rests on it. What everyone may see rests on it once the holder stands behind it, too.",
      Input: ConsentReviewRecordInput,
      input: "The review.",
    },
    consentReviewSupport: {
      // For another community its steward, for the holder whoever writes for it: no scope is common to them.
      scope: signedIn,
      description: "Stands behind a review for another community that governs, or for the holder.",
      Input: ConsentReviewSupportInput,
      input: "The review, and the partner.",
    },
    consentReviewWithdraw: {
      scope: signedIn,
      description:
        "Withdraws a review, for whoever stands behind it or is asked to. What rests on it is closed before this is answered.",
      Input: ConsentReviewWithdrawInput,
      input: "The review.",
    },
  },
);

export const reviewResolvers = [
  ...resolvers,
  fieldsOf(ConsentReview, {
    partners: {
      type: () => behind.Connection,
      description: "The communities and holders that stand behind it.",
      Args: PageArgs,
      read: (review, request, info, args) =>
        request.reads(ReviewReads).partnersOf(review, args, selectionOf(info)),
    },
    items: {
      type: () => reviewedItems.Connection,
      description: "The archive items it is about, as far as you see them, by title.",
      Args: PageArgs,
      read: (review, request, info, args) =>
        request.reads(ReviewReads).itemsOf(review, args, selectionOf(info)),
    },
  }),
  fieldsOf(Partner, {
    consentReviews: {
      type: () => reviews.Connection,
      nullable: true,
      scope,
      description:
        "The reviews that the partner recorded, newest first. Empty if you are not a steward there.",
      Args: PageArgs,
      read: (partner, request, info, args) =>
        request.reads(ReviewReads).ofPartner(partner, args, selectionOf(info)),
    },
  }),
  reviews.TotalCountResolver,
  reviewedItems.TotalCountResolver,
  behind.TotalCountResolver,
] as const;
