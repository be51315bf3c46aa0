import { RecordsById } from "../../platform/graphql/lists/records-by-id.ts";
import type { Selection } from "../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { childRecords } from "../../platform/records/lists/child-records.ts";
import type { RecordClass, RecordNode, RecordRow } from "../../platform/records/record.ts";
import { columnsOf } from "../../platform/records/stored.ts";

/** Reads records that belong to an evaluation, and are seen with it. */
export abstract class OfEvaluationReads<R extends RecordRow, N extends RecordNode<R>> {
  /** The first fifty of an evaluation, by its id. */
  readonly ofEvaluation: (evaluation: string, selection?: Selection) => Promise<N[]>;
  readonly #records: RecordsById<R, N>;

  constructor(request: GraphqlRequest, Type: RecordClass<R, N>, ...order: string[]) {
    const make = (row: R) => new Type(row, request.languages);
    this.#records = new RecordsById(request.database, Type.table, columnsOf(Type), make);
    this.ofEvaluation = childRecords(request, { Type, owner: "evaluation_id", order });
  }

  byId(uuid: string, selection?: Selection): Promise<N | null> {
    return this.#records.load(uuid, selection);
  }
}
