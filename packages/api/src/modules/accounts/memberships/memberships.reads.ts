import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { Membership, type MembershipRow } from "./membership.type.ts";

export class MembershipReads extends MemberReads<MembershipRow, Membership> {
  readonly ofPartner = this.belowPartner();

  constructor(request: GraphqlRequest) {
    super(request, Membership);
  }

  /** Those of the person who has signed in. */
  async ofViewer(): Promise<Membership[]> {
    const { viewer, database } = this.request;
    if (viewer.kind !== "person") return [];
    const rows = await database.query<MembershipRow>(
      "select id, person_id, home_partner_id, role, created_at from memberships where person_id = $1 order by created_at, id limit 50",
      [viewer.personId],
    );
    return rows.map((row) => this.node(row));
  }
}
