import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { Invitation, type InvitationRow } from "./invitation.type.ts";

export class InvitationReads extends MemberReads<InvitationRow, Invitation> {
  readonly ofPartner = this.belowPartner();

  constructor(request: GraphqlRequest) {
    super(request, Invitation);
  }
}
