import { columnsFor } from "../../graphql/lists/columns.ts";
import { Connection, needsPage, type OrderKey } from "../../graphql/lists/connections.ts";
import { type ListArgs, NestedLists, type NestedRow } from "../../graphql/lists/list-reads.ts";
import { NodeSelection, type Selection } from "../../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../graphql/request.ts";
import type { RecordClass, RecordNode, RecordRow } from "../record.ts";
import { columnsOf } from "../stored.ts";
import { filterFieldsOf } from "./filters.ts";

interface ListBelow<R extends RecordRow, N extends RecordNode<R>> {
  Type: RecordClass<R, N>;
  /** A FROM clause that ends in a condition which names the parent, as `parent.id`. */
  relation: string;
  Filter?: { prototype: object };
  order: OrderKey | ((orderBy: string) => OrderKey);
  /** Columns of a joined table, which the edge shows under the same names. */
  edge?: string[];
}

/** The same list of records below each of several parents, read in one statement for all of them. */
export function listBelow<R extends RecordRow, N extends RecordNode<R>>(
  { database, languages }: GraphqlRequest,
  { Type, relation, Filter, order, edge = [] }: ListBelow<R, N>,
) {
  const lists = new NestedLists<NestedRow & R>(database, relation, Filter ? filterFieldsOf(Filter) : {});
  const shown = (row: object) =>
    Object.fromEntries(edge.map((column) => [column, row[column as keyof typeof row]]));
  return async (
    { row: { id } }: { row: RecordRow },
    args: ListArgs & { orderBy?: string },
    selection: Selection,
  ) => {
    const asked = () => ({
      columns: columnsFor(NodeSelection.ofConnection(selection), columnsOf(Type), edge),
      args,
      order: typeof order === "function" ? order(args.orderBy ?? "") : order,
    });
    return new Connection({
      page: needsPage(selection) ? await lists.page(id, selection, asked) : undefined,
      count: (max) => lists.count(id, args, max),
      toNode: (row) => new Type(row, languages),
      ...(edge.length > 0 && { toEdge: shown }),
    });
  };
}
