import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";
import { InputRefused } from "../../../platform/graphql/user-errors.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import type { BulkReviewInput, BulkSupportInput } from "../bulk/bulk-action.inputs.ts";
import { bulkMessages } from "../bulk/bulk-action.messages.ts";
import { reviewMessages } from "../reviews/review.messages.ts";
import { readReview } from "../reviews/review.preconditions.ts";
import type { ReviewsService } from "../reviews/reviews.service.ts";
import { type BulkStep, ids, type ListedItem, madeBy, refusedBecause, undone } from "./bulk-step.ts";

/** A review is of one list, however long, so all of it goes in one transaction. */
const wholeList = 100_000;

/** One review of those that the community governs; the others are refused. */
export const reviewStep = (reviews: ReviewsService): BulkStep<BulkReviewInput> => ({
  atOnce: wholeList,
  read(given, errors) {
    const { tried, purposes } = readReview({ errors }, given);
    return { ...given, tried, purposes };
  },
  async run(batch, items, given) {
    try {
      const { id, covered } = await reviews.recordOf(
        batch,
        given,
        items.map(({ item_id }) => item_id),
      );
      const isCovered = ({ item_id }: ListedItem) => covered.has(item_id);
      return [
        ...items.filter(isCovered).map((item) => ({ item, effects: [id] })),
        ...refusedBecause(
          items.filter((item) => !isCovered(item)),
          reviewMessages.itemNotGoverned,
        ),
      ];
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      // What is wrong with the review itself is wrong for every item.
      return items.map((item) => ({ item, refusal: error }));
    }
  },
  async takeBack(batch, items) {
    const recorded = [[...new Set(madeBy("REVIEW", items))]];
    const whole = "select id from consent_reviews where id = any($1::uuid[]) and withdrawn_at";
    const standing = await ids(batch, `${whole} is null order by id`, recorded);
    for (const id of standing) await reviews.withdraw(batch, { id: encodeId("revw", id) });
    const withdrawn = await ids(batch, `${whole} is not null`, recorded);
    const isGone = (item: ListedItem) => madeBy("REVIEW", [item]).every((id) => withdrawn.has(id));
    return undone(items, isGone, bulkMessages.notYoursToTakeBack);
  },
});

/** A partner stands behind a review; an item that is not in it does not come to the next step. */
export const supportStep = (reviews: ReviewsService): BulkStep<BulkSupportInput> => ({
  async run(batch, items, { reviewId, partnerId }) {
    if (!(await isSupported(batch, reviewId, partnerId)))
      await reviews.support(batch, { id: reviewId, partnerId });
    const [{ covered }] = (await batch.manager.query(
      "select array(select item_id from consent_review_items where review_id = $1 and item_id = any($2::uuid[])) as covered",
      [decodeId("revw", reviewId) ?? null, items.map(({ item_id }) => item_id)],
    )) as [{ covered: string[] }];
    const known = new Set(covered);
    return [
      ...items.filter(({ item_id }) => known.has(item_id)).map((item) => ({ item, effects: [] })),
      ...refusedBecause(
        items.filter(({ item_id }) => !known.has(item_id)),
        bulkMessages.notInReview,
      ),
    ];
  },
  takeBack: async (_batch, items) => refusedBecause(items, bulkMessages.supportStays),
});

async function isSupported(batch: JobBatch, reviewId: string, partnerId: string): Promise<boolean> {
  const [row] = (await batch.manager.query(
    "select exists (select from consent_review_partners where review_id = $1 and partner_id = $2) as stands",
    [decodeId("revw", reviewId) ?? null, decodeId("part", partnerId) ?? null],
  )) as [{ stands: boolean }];
  return row.stands;
}
