import { columnsFor } from "../graphql/lists/columns.ts";
import {
  Connection,
  type KeyedRow,
  needsPage,
  type OrderKey,
  type PageArgs,
} from "../graphql/lists/connections.ts";
import { ListRead } from "../graphql/lists/list-reads.ts";
import { RecordsById } from "../graphql/lists/records-by-id.ts";
import { NodeSelection, type Selection } from "../graphql/lists/selection.ts";
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

  /** A page of those that the viewer sees, or of a part of them; `always` are columns that their fields need. */
  protected async page(
    args: PageArgs,
    selection: Selection,
    { order, where, always = [] }: { order: OrderKey; where?: string; always?: string[] },
  ): Promise<Connection<R & KeyedRow, N>> {
    const { table } = this.#Type;
    const source = {
      table: where === undefined ? table : `(select * from ${table} where ${where}) as ${table}`,
      fields: {},
    };
    const read = new ListRead<R & KeyedRow>(this.request.database, source, args, order);
    const columns = columnsFor(NodeSelection.ofConnection(selection), columnsOf(this.#Type), always);
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => this.node(row),
    });
  }

  /** A record by its database id, batched; null when the viewer may not see it. */
  async byId(uuid: string, selection?: Selection): Promise<N | null> {
    // The public session has no such table.
    return isPublicViewer(this.request.viewer) ? null : this.#records.load(uuid, selection);
  }
}
