import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { ConsentEvidence, type ConsentEvidenceRow } from "./evidence.type.ts";

export class ConsentEvidenceReads extends MemberReads<ConsentEvidenceRow, ConsentEvidence> {
  readonly ofSubject;

  constructor(request: GraphqlRequest) {
    super(request, ConsentEvidence);
    this.ofSubject = listBelow<ConsentEvidenceRow, ConsentEvidence>(request, {
      Type: ConsentEvidence,
      relation: "consent_evidence where subject_id = parent.id",
      order: { column: "recorded_at", type: "timestamptz", descending: true },
    });
  }
}
