import type { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import type { RecordRow } from "../../../platform/records/record.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { StewardVacancy, type StewardVacancyRow } from "./steward-vacancy.type.ts";

export class StewardVacancyReads extends MemberReads<StewardVacancyRow, StewardVacancy> {
  readonly #ofPartner: BatchLoader<string, RecordRow[]>;

  constructor(request: GraphqlRequest) {
    super(request, StewardVacancy);
    this.#ofPartner = childRows(request, {
      table: "steward_vacancies",
      owner: "home_partner_id",
      columns: "id",
      order: "id",
    });
  }

  /** That of a partner, for its members; null for others, and where there is none. */
  async ofPartner({ row }: { row: RecordRow }): Promise<StewardVacancy | null> {
    if (isPublicViewer(this.request.viewer)) return null;
    const [told] = await this.#ofPartner.load(row.id);
    return told ? this.byId(told.id) : null;
  }
}
