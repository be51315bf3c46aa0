import { RecordsById } from "../../../platform/graphql/lists/records-by-id.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRecords } from "../../../platform/records/lists/child-records.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { firstRecords } from "../../../platform/records/lists/record-reads.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { columnsOf } from "../../../platform/records/stored.ts";
import { OfEvaluationReads } from "../of-evaluation.reads.ts";
import { StorySelection, type StorySelectionRow } from "./stories/stories.type.ts";
import {
  Excerpt,
  type ExcerptRow,
  QualitativeRecord,
  type QualitativeRecordRow,
  QualitativeTurn,
  type QualitativeTurnRow,
} from "./voices.type.ts";

export class QualitativeRecordReads extends OfEvaluationReads<QualitativeRecordRow, QualitativeRecord> {
  constructor(request: GraphqlRequest) {
    super(request, QualitativeRecord, "held_on", "id");
  }
}

/** Reads what was said. Whom it is for, the policy of the table says: the evaluator alone. */
export class QualitativeTurnReads extends MemberReads<QualitativeTurnRow, QualitativeTurn> {
  readonly ofRecord = listBelow<QualitativeTurnRow, QualitativeTurn>(this.request, {
    Type: QualitativeTurn,
    relation: "qualitative_turns where record_id = parent.id",
    order: { column: "position", type: "int" },
  });

  constructor(request: GraphqlRequest) {
    super(request, QualitativeTurn);
  }
}

export class StorySelectionReads {
  /** The first fifty of a record that the viewer may see. */
  readonly ofRecord;
  readonly #records: RecordsById<StorySelectionRow, StorySelection>;

  constructor(request: GraphqlRequest) {
    const make = (row: StorySelectionRow) => new StorySelection(row, request.languages);
    const { table } = StorySelection;
    this.#records = new RecordsById(request.database, table, columnsOf(StorySelection), make);
    this.ofRecord = childRecords(request, { Type: StorySelection, owner: "record_id", order: ["id"] });
  }

  byId(uuid: string, selection?: Selection): Promise<StorySelection | null> {
    return this.#records.load(uuid, selection);
  }
}

export class ExcerptReads {
  /** The first fifty of a record that the viewer may see. */
  readonly ofRecord;
  readonly #records: RecordsById<ExcerptRow, Excerpt>;

  constructor(request: GraphqlRequest) {
    const make = (row: ExcerptRow) => new Excerpt(row, request.languages);
    this.#records = new RecordsById(request.database, Excerpt.table, columnsOf(Excerpt), make);
    this.ofRecord = childRecords(request, { Type: Excerpt, owner: "record_id", order: ["id"] });
  }

  byId(uuid: string, selection?: Selection): Promise<Excerpt | null> {
    return this.#records.load(uuid, selection);
  }

  /** Those of these that the viewer may see. */
  among(uuids: string[], selection?: Selection): Promise<Excerpt[]> {
    return firstRecords(uuids, (id) => this.byId(id, selection));
  }
}
