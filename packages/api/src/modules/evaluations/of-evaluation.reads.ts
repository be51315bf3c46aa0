import { RecordsById } from "../../platform/graphql/lists/records-by-id.ts";
import type { Selection } from "../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { childRows, firstRecords } from "../../platform/records/lists/record-reads.ts";
import type { RecordClass, RecordNode, RecordRow } from "../../platform/records/record.ts";
import { columnsOf } from "../../platform/records/stored.ts";

/** Reads records that belong to an evaluation, and are seen with it. */
export abstract class OfEvaluationReads<R extends RecordRow, N extends RecordNode<R>> {
  readonly #records: RecordsById<R, N>;
  readonly #ids;

  constructor(request: GraphqlRequest, Type: RecordClass<R, N>, order: string) {
    const make = (row: R) => new Type(row, request.languages);
    this.#records = new RecordsById(request.database, Type.table, columnsOf(Type), make);
    this.#ids = childRows<RecordRow>(request, {
      table: Type.table,
      owner: "evaluation_id",
      columns: "id",
      order,
    });
  }

  byId(uuid: string, selection?: Selection): Promise<N | null> {
    return this.#records.load(uuid, selection);
  }

  /** The first fifty of an evaluation. */
  async ofEvaluation({ row }: { row: RecordRow }, selection?: Selection): Promise<N[]> {
    const rows = await this.#ids.load(row.id);
    return firstRecords(
      rows.map(({ id }) => id),
      (id) => this.byId(id, selection),
    );
  }
}
