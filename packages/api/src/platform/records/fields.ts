import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { RequiresScope } from "../graphql/access.ts";
import { type Selection, selectionOf } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import { nameAhead, type ReadById } from "./read-ahead.ts";
import type { RecordRow } from "./record.ts";
import { nameColumns } from "./stored.ts";

interface FieldOf<N> {
  type: () => unknown;
  description: string;
  nullable?: true;
  /** The columns of the record that it needs beside the id. */
  columns?: string[];
  /** The scope without which it is null. */
  scope?: string;
  /** The class of its arguments. */
  Args?: new () => object;
  // biome-ignore lint/suspicious/noExplicitAny: each field has arguments of its own.
  read(record: N, request: GraphqlRequest, info: GraphQLResolveInfo, args: any): unknown;
}
/** A field without arguments, of which no more than the id of its record has to be known. */
type FieldOfId = Omit<FieldOf<never>, "read" | "columns" | "Args"> & { byId: ReadById };

/** Reads of records that are named by their ids. */
interface ReferredReads {
  byId(uuid: string, selection: Selection): Promise<unknown>;
  ahead(ids: string, values: unknown[], selection: Selection): void;
}
/** A field that shows the record which a column of this one names. */
type FieldOfReference = Omit<FieldOf<never>, "read" | "columns" | "Args"> & {
  refersTo: { column: string; Reads: new (request: GraphqlRequest) => ReferredReads };
};
type Given<N> = FieldOf<N> | FieldOfId | FieldOfReference;

/** Fields of a type that rows of other tables answer: each says what it shows and how that is read. */
export function fieldsOf<N extends object>(
  Type: { readonly name: string; readonly prototype: N; readonly table?: string },
  fields: Record<string, Given<N>>,
): new () => object {
  class Fields {}
  Object.defineProperty(Fields, "name", { value: `${Type.name}Fields` });
  Resolver(() => Type as unknown as new () => N)(Fields);
  for (const [name, field] of Object.entries(fields)) define(Fields.prototype, Type, name, field);
  return Fields;
}

function define<N>(
  prototype: object,
  { prototype: shown, table }: { readonly prototype: object; readonly table?: string },
  name: string,
  given: Given<N>,
): void {
  let field = given as FieldOf<N>;
  if ("byId" in given) {
    nameAhead(shown, name, given.byId);
    field = { ...given, read: readerOf(given.byId) } as FieldOf<N>;
  } else if ("refersTo" in given) {
    const { column, Reads } = given.refersTo;
    const named = `select ${column} from ${table} where id = $1`;
    nameAhead(shown, name, (uuid, request, selection) =>
      request.reads(Reads).ahead(named, [uuid], selection),
    );
    field = { ...given, columns: [column], read: referenceReaderOf(given.refersTo) } as FieldOf<N>;
  }
  const { type, description, nullable = false, columns, scope, read } = field;
  Object.defineProperty(prototype, name, { value: read });
  FieldResolver(type as () => typeof String, { description, nullable })(prototype, name, {});
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  if (field.Args) Args(() => field.Args as new () => object)(prototype, name, 3);
  if (scope !== undefined) RequiresScope(scope)(prototype, name);
  if (columns) nameColumns(shown, name, columns);
}

const readerOf =
  (byId: ReadById) =>
  ({ row }: { row: RecordRow }, request: GraphqlRequest, info: GraphQLResolveInfo) =>
    byId(row.id, request, selectionOf(info));

const referenceReaderOf =
  ({ column, Reads }: FieldOfReference["refersTo"]) =>
  ({ row }: { row: object }, request: GraphqlRequest, info: GraphQLResolveInfo) => {
    const uuid = row[column as keyof typeof row] as string | null;
    return uuid === null ? null : request.reads(Reads).byId(uuid, selectionOf(info));
  };
