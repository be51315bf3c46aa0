import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { ConsentReview, type ReviewRow } from "./review.type.ts";

export class ReviewReads extends MemberReads<ReviewRow, ConsentReview> {
  /** Those whose list a community recorded. */
  readonly ofPartner = listBelow<ReviewRow, ConsentReview>(this.request, {
    Type: ConsentReview,
    relation: "consent_reviews where home_partner_id = parent.id",
    order: { column: "recorded_at", type: "timestamptz", descending: true },
  });
  readonly partnersOf = listBelow(this.request, {
    Type: Partner,
    relation: `(select standing.review_id, standing.recorded_at, partners.* from consent_review_partners standing
      join partners on partners.id = standing.partner_id) as behind where review_id = parent.id`,
    order: { column: "recorded_at", type: "timestamptz" },
  });
  readonly itemsOf = listBelow(this.request, {
    Type: ArchiveItem,
    relation: `(select listed.review_id, items.* from consent_review_items listed
      join items on items.id = listed.item_id) as reviewed where review_id = parent.id`,
    order: { column: "sort_title", type: "text", collation: "und-x-icu" },
  });

  constructor(request: GraphqlRequest) {
    super(request, ConsentReview);
  }
}
