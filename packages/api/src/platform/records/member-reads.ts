import { RecordsById } from "../graphql/lists/records-by-id.ts";
import type { Selection } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import { isPublicViewer } from "../viewer.ts";
import { listBelow } from "./lists/nested-records.ts";
import type { RecordClass, RecordNode, RecordRow } from "./record.ts";
import { columnsOf } from "./stored.ts";

/** Reads records of a class that no visitor sees, for one request. */
export class MemberReads<R extends RecordRow, N extends RecordNode<R>> {
  protected readonly request: GraphqlRequest;
  readonly #Type: RecordClass<R, N>;
  readonly #records: RecordsById<R, N>;

  constructor(request: GraphqlRequest, Type: RecordClass<R, N>) {
    this.request = request;
    this.#Type = Type;
    this.#records = new RecordsById(request.database, Type.table, columnsOf(Type), (row) => this.node(row));
  }

  protected node(row: R): N {
    return new this.#Type(row, this.request.languages);
  }

  /** Those below each parent that `home_partner_id` names, oldest first. */
  protected belowPartner() {
    const Type = this.#Type;
    return listBelow<R, N>(this.request, {
      Type,
      relation: `${Type.table} where home_partner_id = parent.id`,
      order: { column: "created_at", type: "timestamptz" },
    });
  }

  /** A record by its database id, batched; null when the viewer may not see it. */
  async byId(uuid: string, selection?: Selection): Promise<N | null> {
    // The public session has no such table.
    return isPublicViewer(this.request.viewer) ? null : this.#records.load(uuid, selection);
  }
}
