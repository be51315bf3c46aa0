import type { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import { RecordsById } from "../../../platform/graphql/lists/records-by-id.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { columnsOf } from "../../../platform/records/stored.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import {
  type AdditionRow,
  MediaRendition,
  Medium,
  type MediumRow,
  type RenditionRow,
  type WaitingMediumTexts,
} from "./medium.type.ts";

/** Media for one request, as far as the viewer may see them. */
export class MediaReads {
  /** Those of each item, in their order. */
  readonly ofItem: ReturnType<typeof listBelow<MediumRow, Medium>>;
  readonly #records: RecordsById<MediumRow, Medium>;
  readonly #renditions: BatchLoader<string, RenditionRow[]>;
  readonly #additions: BatchLoader<string, AdditionRow[]>;
  readonly #request: GraphqlRequest;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#additions = childRows<AdditionRow>(request, {
      table: "media_additions",
      owner: "medium_id",
      columns: "id, medium_id, alternative_text, credit, content_warning",
      order: "id",
    });
    this.ofItem = listBelow<MediumRow, Medium>(request, {
      Type: Medium,
      relation: "media where item_id = parent.id and deleted_at is null",
      order: { column: "position", type: "int" },
    });
    this.#records = new RecordsById(
      request.database,
      Medium.table,
      columnsOf(Medium),
      (row) => new Medium(row, request.languages),
    );
    this.#renditions = childRows<RenditionRow>(request, {
      table: "media_renditions",
      owner: "medium_id",
      columns: "medium_id, name, content_type, size, width, height",
      order: "size, name",
    });
  }

  byId(uuid: string, selection?: Selection): Promise<Medium | null> {
    return this.#records.load(uuid, selection);
  }

  /** The texts that wait, for those who may change the medium. */
  async waitingTextsOf({ row }: Medium): Promise<WaitingMediumTexts | null> {
    const { viewer, languages } = this.#request;
    // The public session has no such table.
    if (isPublicViewer(viewer)) return null;
    const [waiting] = await this.#additions.load(row.id);
    if (!waiting) return null;
    const localized = (text: StoredText | null) => text && localize(text, languages);
    return {
      key: waiting.id,
      alternativeText: localized(waiting.alternative_text),
      credit: localized(waiting.credit),
      contentWarning: localized(waiting.content_warning),
    };
  }

  /** The files of a medium, the smallest first. */
  async renditionsOf({ row }: Medium): Promise<MediaRendition[]> {
    return (await this.#renditions.load(row.id)).map((rendition) => new MediaRendition(rendition));
  }
}
