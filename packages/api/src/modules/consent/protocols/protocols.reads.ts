import type { ListArgs } from "../../../platform/graphql/lists/list-reads.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { childRows, firstRecords, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { ProtocolFilter, ProtocolOrder } from "./protocol.inputs.ts";
import {
  Protocol,
  ProtocolMember,
  type ProtocolMemberRow,
  type ProtocolRow,
  type ProtocolWindow,
} from "./protocol.type.ts";

/** Who is a member only the protocol's stewards see, and each member of themselves: the policies say so. */
export class ProtocolReads extends RecordReads<ProtocolRow, Protocol> {
  readonly #partners = listBelow(this.request, {
    Type: Partner,
    relation: `(select listed.protocol_id, listed.added_at, partners.* from protocol_partners listed
      join partners on partners.id = listed.partner_id) as admitted where protocol_id = parent.id`,
    order: { column: "added_at", type: "timestamptz" },
  });

  readonly #windows = childRows<ProtocolWindow>(this.request, {
    table: "protocol_windows",
    owner: "protocol_id",
    columns: 'id, opens_at as "opensAt", closes_at as "closesAt"',
    order: "opens_at, id",
  });

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: Protocol,
      Filter: ProtocolFilter,
      orders: ProtocolOrder,
      search: { ids: "search_protocols", columns: { NAME: "name", DESCRIPTION: "description" } },
    });
  }

  partnersOf(protocol: Protocol, args: ListArgs, selection: Selection) {
    return this.#partners(protocol, args, selection);
  }

  readonly #placed = childRows<{ protocol_id: string }>(this.request, {
    table: "item_protocols",
    owner: "item_id",
    columns: "protocol_id",
    order: "placed_at, protocol_id",
  });

  /** Under which an item stands. */
  async ofItem({ row }: { row: { id: string } }, selection?: Selection): Promise<Protocol[]> {
    if (isPublicViewer(this.request.viewer)) return [];
    const placed = await this.#placed.load(row.id);
    return firstRecords(
      placed.map(({ protocol_id }) => protocol_id),
      (id) => this.byId(id, selection),
    );
  }

  async windowsOf({ row }: Protocol): Promise<ProtocolWindow[]> {
    const windows = await this.#windows.load(row.id);
    return windows.slice(0, 50).map((one) => ({ ...one, id: encodeId("pwin", one.id) }));
  }
}

export class ProtocolMemberReads extends MemberReads<ProtocolMemberRow, ProtocolMember> {
  readonly ofProtocol = listBelow<ProtocolMemberRow, ProtocolMember>(this.request, {
    Type: ProtocolMember,
    relation: "protocol_members where protocol_id = parent.id",
    order: { column: "added_at", type: "timestamptz" },
  });

  constructor(request: GraphqlRequest) {
    super(request, ProtocolMember);
  }
}
