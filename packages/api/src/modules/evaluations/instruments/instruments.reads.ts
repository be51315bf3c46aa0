import { RecordsById } from "../../../platform/graphql/lists/records-by-id.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import type { RecordClass, RecordNode, RecordRow } from "../../../platform/records/record.ts";
import { columnsOf } from "../../../platform/records/stored.ts";
import { instrumentDiff, type QuestionChange } from "./instrument.rules.ts";
import { Instrument, type InstrumentRow } from "./instrument.type.ts";

const most = 50;

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
    const ids = (await this.#ids.load(row.id)).slice(0, most);
    const records = await Promise.all(ids.map(({ id }) => this.byId(id, selection)));
    return records.filter((record) => record !== null);
  }
}

export class InstrumentReads extends OfEvaluationReads<InstrumentRow, Instrument> {
  constructor(request: GraphqlRequest) {
    super(request, Instrument, "version desc");
  }

  /** What changed from one version to another of the same evaluation; null where there are no two such. */
  async diff(from: string, to: string): Promise<QuestionChange[] | null> {
    const ids = [from, to].map((id) => decodeId(Instrument.prefix, id));
    const [before, after] = await Promise.all(ids.map((id) => (id === undefined ? null : this.byId(id))));
    if (!before || !after || before.row.evaluation_id !== after.row.evaluation_id) return null;
    return instrumentDiff(before.row.questions, after.row.questions).slice(0, most);
  }
}
