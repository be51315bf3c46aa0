import type { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { OfItemReads } from "../governance/of-item.reads.ts";
import { ItemCorrection, type ItemCorrectionRow } from "./correction.type.ts";

export class ItemCorrectionReads extends OfItemReads<ItemCorrectionRow, ItemCorrection> {
  readonly #agreed;

  constructor(request: GraphqlRequest) {
    super(request, ItemCorrection, "corrected_at desc, id");
    this.#agreed = childRows<{ partner_id: string }>(request, {
      table: "correction_agreements",
      owner: "item_id",
      columns: "partner_id",
      order: "agreed_at, partner_id",
    });
  }

  /** Of all items of which the viewer may know it, the newest first. */
  all(args: PageArgs, selection: Selection) {
    return this.page(args, selection, {
      order: { column: "corrected_at", type: "timestamptz", descending: true },
    });
  }

  /** The partners that agreed that small corrections of an item do not wait. */
  async agreedBy({ row }: { row: { id: string } }, selection: Selection) {
    if (isPublicViewer(this.request.viewer)) return [];
    const agreed = (await this.#agreed.load(row.id)).slice(0, 50);
    const partners = await Promise.all(
      agreed.map(({ partner_id }) => this.request.reads(PartnerReads).byId(partner_id, selection)),
    );
    return partners.filter((partner) => partner !== null);
  }
}
