import type { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { Erasure, type ErasureRow } from "./erasure.type.ts";

export class ErasureReads extends MemberReads<ErasureRow, Erasure> {
  constructor(request: GraphqlRequest) {
    super(request, Erasure);
  }

  /** What is still to be erased, and what administrators had erased; the first due first. */
  list(args: PageArgs, selection: Selection) {
    return this.page(args, selection, { order: { column: "due_at", type: "timestamptz" } });
  }
}
