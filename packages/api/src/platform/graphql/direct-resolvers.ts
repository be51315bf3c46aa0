import {
  type GraphQLFieldResolver,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  GraphQLUnionType,
} from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { GraphqlRequest } from "./request.ts";

type Resolve = GraphQLFieldResolver<unknown, GraphqlRequest, Record<string, unknown>>;
type Method = (...values: unknown[]) => unknown;
type ResolverClass = new () => object;
type Reader = (...given: Parameters<Resolve>) => unknown;
type Parameter = NonNullable<
  ReturnType<typeof getMetadataStorage>["fieldResolvers"][number]["params"]
>[number];

/**
 * TypeGraphQL looks up again for each value how a method gets its arguments, and copies them into classes: for a list
 * that took longer than reading it from the database. Our methods and getters are called as they are instead.
 */
export function resolveDirectly(
  schema: GraphQLSchema,
  instanceOf: (Resolver: ResolverClass) => object,
): void {
  const storage = getMetadataStorage();
  for (const { name, target } of storage.objectTypes) {
    for (const field of fieldsOf(schema, name)) {
      if (isGetter((target as { prototype: object }).prototype, field.name)) delete field.resolve;
    }
  }
  // TypeGraphQL answers with a promise, which compiled operations do not wait for.
  for (const { name, resolveType } of storage.interfaceTypes) {
    const type = schema.getType(name);
    if (type instanceof GraphQLInterfaceType && resolveType)
      type.resolveType = resolveType as GraphQLTypeResolver<unknown, unknown>;
  }
  for (const { name, resolveType } of storage.unions) {
    const type = schema.getType(name);
    if (type instanceof GraphQLUnionType && resolveType)
      type.resolveType = resolveType as GraphQLTypeResolver<unknown, unknown>;
  }
  const nameOf = new Map(storage.objectTypes.map(({ target, name }) => [target as unknown, name]));
  const methods = [
    ...storage.queries.map((method) => ({ ...method, type: "Query" })),
    ...storage.fieldResolvers
      .filter(({ kind }) => kind === "external")
      .map((method) => ({ ...method, type: nameOf.get(method.getObjectType?.()) })),
  ];
  for (const { type, schemaName, methodName, target, params = [], roles, middlewares } of methods) {
    const field = fieldsOf(schema, type).find(({ name }) => name === schemaName);
    const readers = params.toSorted((a, b) => a.index - b.index).map(readerOf);
    // Rules about who may call stay with TypeGraphQL.
    if (!field || roles || middlewares?.length || readers.includes(undefined)) continue;
    const instance = instanceOf(target as ResolverClass) as Record<string, Method>;
    field.resolve = callerOf(instance, methodName, readers as Reader[]);
  }
}

function callerOf(instance: Record<string, Method>, name: string, readers: Reader[]): Resolve {
  return (root, args, context, info) =>
    instance[name]?.(...readers.map((read) => read(root, args, context, info)));
}

function readerOf(parameter: Parameter): Reader | undefined {
  switch (parameter.kind) {
    case "root":
      return (root) => root;
    case "args":
      return (_root, args) => args;
    case "arg":
      return (_root, args) => args[parameter.name];
    case "context":
      return (_root, _args, context) => context;
    case "info":
      return (_root, _args, _context, info) => info;
    default:
      return undefined;
  }
}

function fieldsOf(schema: GraphQLSchema, typeName: string | undefined) {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  return type instanceof GraphQLObjectType ? Object.values(type.getFields()) : [];
}

const isGetter = (prototype: object, name: string): boolean =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get !== undefined;
