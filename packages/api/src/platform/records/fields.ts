import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { RequiresScope } from "../graphql/access.ts";
import { selectionOf } from "../graphql/lists/selection.ts";
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

/** Fields of a type that rows of other tables answer: each says what it shows and how that is read. */
export function fieldsOf<N extends object>(
  Type: { readonly name: string; readonly prototype: N },
  fields: Record<string, FieldOf<N> | FieldOfId>,
): new () => object {
  class Fields {}
  Object.defineProperty(Fields, "name", { value: `${Type.name}Fields` });
  Resolver(() => Type as unknown as new () => N)(Fields);
  for (const [name, field] of Object.entries(fields)) define(Fields.prototype, Type.prototype, name, field);
  return Fields;
}

function define<N>(prototype: object, shown: object, name: string, given: FieldOf<N> | FieldOfId): void {
  if ("byId" in given) nameAhead(shown, name, given.byId);
  const field = "byId" in given ? { ...given, read: readerOf(given.byId) } : given;
  const { type, description, nullable = false, columns, scope, read } = field as FieldOf<N>;
  Object.defineProperty(prototype, name, { value: read });
  FieldResolver(type as () => typeof String, { description, nullable })(prototype, name, {});
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  if ("Args" in field) Args(() => field.Args as new () => object)(prototype, name, 3);
  if (scope !== undefined) RequiresScope(scope)(prototype, name);
  if (columns) nameColumns(shown, name, columns);
}

const readerOf =
  (byId: ReadById) =>
  ({ row }: { row: RecordRow }, request: GraphqlRequest, info: GraphQLResolveInfo) =>
    byId(row.id, request, selectionOf(info));
