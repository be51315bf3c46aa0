import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { ArchiveItemTombstone, TombstoneReason } from "./tombstone.type.ts";

export class TombstoneReads {
  readonly #request: GraphqlRequest;
  constructor(request: GraphqlRequest) {
    this.#request = request;
  }

  /** Nothing is told of what one sees. */
  async ofItem(id: string): Promise<ArchiveItemTombstone | null> {
    const [row] = await this.#request.database.query<{ reason: TombstoneReason; closed_on: string }>(
      `select reason, (closed_at at time zone 'UTC')::date::text as closed_on from tombstone_of_item($1)
       where not exists (select from items where id = $1 and deleted_at is null)`,
      [decodeId("item", id) ?? null],
    );
    return row ? { reason: row.reason, closedOn: row.closed_on } : null;
  }
}
