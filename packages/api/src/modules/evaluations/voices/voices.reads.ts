import { RecordsById } from "../../../platform/graphql/lists/records-by-id.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { childRows, firstRecords } from "../../../platform/records/lists/record-reads.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import type { RecordRow } from "../../../platform/records/record.ts";
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
    super(request, QualitativeRecord, "held_on, id");
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
  readonly #records: RecordsById<StorySelectionRow, StorySelection>;
  readonly #ids;

  constructor(request: GraphqlRequest) {
    const make = (row: StorySelectionRow) => new StorySelection(row, request.languages);
    const { table } = StorySelection;
    this.#records = new RecordsById(request.database, table, columnsOf(StorySelection), make);
    this.#ids = childRows<RecordRow>(request, { table, owner: "record_id", columns: "id", order: "id" });
  }

  byId(uuid: string, selection?: Selection): Promise<StorySelection | null> {
    return this.#records.load(uuid, selection);
  }

  /** The first fifty of a record that the viewer may see. */
  async ofRecord({ row }: QualitativeRecord, selection?: Selection): Promise<StorySelection[]> {
    const rows = await this.#ids.load(row.id);
    return firstRecords(
      rows.map(({ id }) => id),
      (id) => this.byId(id, selection),
    );
  }
}

export class ExcerptReads {
  readonly #records: RecordsById<ExcerptRow, Excerpt>;
  readonly #ids;

  constructor(request: GraphqlRequest) {
    const make = (row: ExcerptRow) => new Excerpt(row, request.languages);
    this.#records = new RecordsById(request.database, Excerpt.table, columnsOf(Excerpt), make);
    this.#ids = childRows<RecordRow>(request, {
      ...{ table: Excerpt.table, owner: "record_id", columns: "id", order: "id" },
    });
  }

  byId(uuid: string, selection?: Selection): Promise<Excerpt | null> {
    return this.#records.load(uuid, selection);
  }

  /** Those of these that the viewer may see. */
  among(uuids: string[], selection?: Selection): Promise<Excerpt[]> {
    return firstRecords(uuids, (id) => this.byId(id, selection));
  }

  /** The first fifty of a record that the viewer may see. */
  async ofRecord({ row }: QualitativeRecord, selection?: Selection): Promise<Excerpt[]> {
    const rows = await this.#ids.load(row.id);
    return this.among(
      rows.map(({ id }) => id),
      selection,
    );
  }
}
