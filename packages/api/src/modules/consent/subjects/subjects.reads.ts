import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { ConsentSubjectFilter, ConsentSubjectOrder } from "./subject.inputs.ts";
import { ConsentSubject, type ConsentSubjectRow } from "./subject.type.ts";

/** Read in member sessions alone: no visitor sees anybody whose consent is needed. */
export class ConsentSubjectReads extends RecordReads<ConsentSubjectRow, ConsentSubject> {
  /** Those listed for an item: as a whole, or for one of its media. */
  readonly ofItem;

  constructor(request: GraphqlRequest) {
    super(request, { Type: ConsentSubject, Filter: ConsentSubjectFilter, orders: ConsentSubjectOrder });
    this.ofItem = listBelow<ConsentSubjectRow, ConsentSubject>(request, {
      Type: ConsentSubject,
      relation: `consent_subjects where deleted_at is null
        and id in (select subject_id from item_subjects where item_id = parent.id)`,
      order: { column: "created_at", type: "timestamptz" },
    });
  }
}
