import { BatchLoader } from "../../graphql/lists/batch-loader.ts";
import { batch } from "../../graphql/lists/batch-sql.ts";
import { allColumns, columnsFor } from "../../graphql/lists/columns.ts";
import { groupBy, handingOver } from "../../graphql/lists/list-reads.ts";
import type { Selection } from "../../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../graphql/request.ts";
import type { RecordClass, RecordNode, RecordRow } from "../record.ts";
import { columnsOf } from "../stored.ts";

interface ChildRecords<R extends RecordRow, N extends RecordNode<R>> {
  Type: RecordClass<R, N>;
  /** The column that says whose a record is. */
  owner: string;
  /** Columns, the first of them first. */
  order: readonly string[];
}

/** Such a list has no pages: it shows the first of what is mostly few. */
export const longestList = 50;

/** The first fifty records that belong to another, for all parents in one statement: with what is asked of them, not their ids first. */
export function childRecords<R extends RecordRow, N extends RecordNode<R>>(
  { database, languages }: GraphqlRequest,
  { Type, owner, order }: ChildRecords<R, N>,
) {
  const { table } = Type;
  const loaders = new Map<string, BatchLoader<string, N[]>>();
  const orderBy = order.map((column) => `${table}.${column}`).join(", ");
  const loaderOf = (columns: string) => {
    const text =
      `select item.* from unnest(${batch("$1", "uuid")}) with ordinality as parent (id, place) cross join lateral (` +
      `select parent.id as parent_id, ${columns} from ${table} where ${owner} = parent.id ` +
      `order by ${orderBy} limit ${longestList}) as item order by parent.place`;
    return new BatchLoader<string, N[]>(
      () => database,
      async (parents) => {
        const rows = await database.query<R & { parent_id: string }>(text, [parents]);
        const groups = groupBy(rows, (row) => row.parent_id);
        return parents.map((parent) => (groups.get(parent) ?? []).map((row) => new Type(row, languages)));
      },
    );
  };
  return async (parent: string, selection?: Selection): Promise<N[]> => {
    const columns = selection ? columnsFor(selection, columnsOf(Type)) : allColumns(columnsOf(Type));
    const loader = loaders.get(columns) ?? loaderOf(columns);
    loaders.set(columns, loader);
    const records = await loader.load(parent);
    return selection ? Promise.all(records.map(handingOver(database, selection))) : records;
  };
}
