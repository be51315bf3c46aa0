import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { bySlug, childRows, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { PartnerFilter, type PartnerIdentifierInput, PartnerOrder } from "./partner.inputs.ts";
import { identifierUrl, readIdentifier } from "./partner.rules.ts";
import { Partner, type PartnerIdentifier, type PartnerRow } from "./partner.type.ts";

export class PartnerReads extends RecordReads<PartnerRow, Partner> {
  readonly #identifiers = childRows<PartnerIdentifier>(this.request, {
    table: "partner_identifiers",
    owner: "partner_id",
    columns: "scheme, value",
  });

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: Partner,
      Filter: PartnerFilter,
      orders: PartnerOrder,
      search: { ids: "search_partners", columns: { NAME: "name", DESCRIPTION: "description" } },
      references: { table: "partner_references", owner: "partner_id" },
      reasons: {},
      keys: {
        slug: bySlug("partners"),
        identifier: {
          text: "select partner_id as id from partner_identifiers where scheme = $1 and value = $2",
          values: ({ scheme, value }: PartnerIdentifierInput) => [
            scheme,
            readIdentifier(scheme, value) ?? value,
          ],
        },
      },
    });
  }

  async identifiersOf({ row }: Partner): Promise<PartnerIdentifier[]> {
    const identifiers = await this.#identifiers.load(row.id);
    return identifiers.map((one) => ({ ...one, url: identifierUrl(one.scheme, one.value) }));
  }
}
