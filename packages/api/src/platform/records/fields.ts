import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { RequiresScope } from "../graphql/access.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
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

/** Fields of a type that rows of other tables answer: each says what it shows and how that is read. */
export function fieldsOf<N extends object>(
  Type: { readonly name: string; readonly prototype: N },
  fields: Record<string, FieldOf<N>>,
): new () => object {
  class Fields {}
  Object.defineProperty(Fields, "name", { value: `${Type.name}Fields` });
  Resolver(() => Type as unknown as new () => N)(Fields);
  for (const [name, field] of Object.entries(fields)) define(Fields.prototype, Type.prototype, name, field);
  return Fields;
}

function define<N>(prototype: object, shown: object, name: string, field: FieldOf<N>): void {
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
