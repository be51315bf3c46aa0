import type { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import type { RecordClass, RecordNode, RecordRow } from "../../../platform/records/record.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";

const most = 50;

/** Reads what is recorded of items and is for no visitor. Whom it is for, the policies of its table say. */
export abstract class OfItemReads<R extends RecordRow, N extends RecordNode<R>> extends MemberReads<R, N> {
  readonly #ids: BatchLoader<string, RecordRow[]>;

  constructor(request: GraphqlRequest, Type: RecordClass<R, N>, order: string) {
    super(request, Type);
    this.#ids = childRows(request, { table: Type.table, owner: "item_id", columns: "id", order });
  }

  /** The first fifty of an item. */
  async ofItem({ row }: { row: RecordRow }, selection?: Selection): Promise<N[]> {
    if (isPublicViewer(this.request.viewer)) return [];
    const ids = (await this.#ids.load(row.id)).slice(0, most);
    const records = await Promise.all(ids.map(({ id }) => this.byId(id, selection)));
    return records.filter((record) => record !== null);
  }
}
