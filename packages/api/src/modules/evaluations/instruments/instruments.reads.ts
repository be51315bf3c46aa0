import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { OfEvaluationReads } from "../of-evaluation.reads.ts";
import { instrumentDiff, type QuestionChange } from "./instrument.rules.ts";
import { Instrument, type InstrumentRow } from "./instrument.type.ts";

const most = 50;

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
