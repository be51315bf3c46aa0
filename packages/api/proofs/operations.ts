import {
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  getNamedType,
  isLeafType,
  parse,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { harmless } from "./harmless-mutations.ts";
import type { Viewer } from "./personas.ts";
import type { Pools } from "./pools.ts";
import type { Random } from "./random.ts";

export interface Operation {
  document: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
  /** Of a trusted operation, which is sent by GET. */
  hash?: string;
}

/** A list with its arguments, and cursors that somebody was given in it. */
export interface CursoredList {
  /** `Query.programs`, or `Partner.programs` for a list below each partner. */
  field: string;
  args: string[];
  cursors: string[];
}
export interface CursoredOperation {
  hash: string;
  variables: Record<string, unknown>;
  cursors: string[];
}

export interface Trusted {
  name: string;
  type: string;
  sha256: string;
  document: string;
}

type Field = GraphQLField<unknown, unknown>;
const pageArgs = ["first", "last", "after", "before"];
const languages = ["en", "ar;q=0.9, en;q=0.5", "ti", "uk, zh", "it"];

const isConnection = (field: Field) => getNamedType(field.type).name.endsWith("Connection");

/** Writes operations that the schema allows, from chance alone. It knows the schema only by introspection. */
export class OperationWriter {
  /** Fields, arguments and input fields that were used, to tell what was not. */
  readonly used = new Set<string>();
  readonly lists: CursoredList[] = [];
  readonly trustedLists: CursoredOperation[] = [];
  readonly #schema: GraphQLSchema;
  readonly #trusted: Trusted[];
  readonly #pools: Pools;
  readonly #random: Random;
  #variables: { type: string; value: unknown }[] = [];

  constructor(schema: GraphQLSchema, trusted: Trusted[], pools: Pools, random: Random) {
    this.#schema = schema;
    this.#trusted = trusted.filter(({ type }) => type === "query");
    this.#pools = pools;
    this.#random = random;
  }

  /** Any operation that this viewer can send. */
  next(viewer: Viewer): Operation {
    const isTrusted = viewer.kind === "publishable" || this.#random.chance(0.2);
    const operation = isTrusted
      ? this.#trustedOperation()
      : this.#random.chance(0.15)
        ? this.#mutation(viewer)
        : this.#query();
    if (this.#random.chance(0.5)) operation.headers["accept-language"] = this.#random.pick(languages);
    if (isTrusted && this.#random.chance(0.1)) operation.headers["if-none-match"] = "*";
    return operation;
  }

  #query(): Operation {
    this.#variables = [];
    const type = this.#schema.getQueryType() as GraphQLObjectType;
    const names = Object.values(type.getFields());
    // Lists show most, so they are asked for most.
    const lists = names.filter(isConnection);
    const weighted = [...names, ...lists, ...lists, ...lists];
    const count = this.#random.chance(0.75) ? 1 : 2;
    const fields = Array.from({ length: count }, (_, place) =>
      this.#field(type, this.#random.pick(this.#unaskedFirst("Query", weighted)), 3, `f${place}: `),
    );
    return this.#operation("query", fields);
  }

  #operation(kind: string, fields: string[]): Operation {
    const declared = this.#variables.map(({ type }, place) => `$v${place}: ${type}`);
    const head = declared.length > 0 ? `(${declared.join(", ")})` : "";
    return {
      document: `${kind} Proof${head} { ${fields.join(" ")} }`,
      variables: Object.fromEntries(this.#variables.map(({ value }, place) => [`v${place}`, value])),
      headers: {},
    };
  }

  /** A mutation that cannot have an effect for this viewer, but could tell of what it may not see. */
  #mutation(viewer: Viewer): Operation {
    this.#variables = [];
    const type = this.#schema.getMutationType() as GraphQLObjectType;
    const known = Object.values(type.getFields()).filter(({ name }) => harmless.has(name));
    // There are more of them than chance would come to: those that nobody has sent go first.
    const unsent = known.filter(({ name }) => !this.used.has(`Mutation.${name}`));
    const field = this.#random.pick(unsent.length > 0 ? unsent : known);
    const input = getNamedType(field.args[0]?.type as GraphQLInputType) as GraphQLInputObjectType;
    const change = harmless.get(field.name);
    const hidden = this.#pools.hiddenFrom(viewer);
    const given = this.#inputObject(input, [field.name], 0);
    const value = { ...given, ...change?.(this.#random, hidden) };
    this.#use(`Mutation.${field.name}`);
    this.#variables = [{ type: `${input.name}!`, value }];
    const payload = getNamedType(field.type) as GraphQLObjectType;
    const errors = "userErrors { __typename code message path ... on ConflictError { currentRevision } }";
    const rest = this.#selection(payload, 1, "", new Set(["userErrors", "secret"]));
    return this.#operation("mutation", [`${field.name}(input: $v0) { ${errors} ${rest} }`]);
  }

  #trustedOperation(): Operation {
    const known = this.trustedLists.filter(({ cursors }) => cursors.length > 0);
    if (known.length > 0 && this.#random.chance(0.3)) {
      const { hash, variables, cursors } = this.#random.pick(known);
      return {
        document: "",
        hash,
        headers: {},
        variables: { ...variables, after: this.#random.pick(cursors) },
      };
    }
    const { sha256, document, name } = this.#random.pick(this.#trusted);
    this.#use(`trusted ${name}`);
    this.#countFieldsOf(document);
    return { document, hash: sha256, headers: {}, variables: this.trustedVariables(document) };
  }

  #countFieldsOf(document: string): void {
    const info = new TypeInfo(this.#schema);
    const Field = ({ name }: { name: { value: string } }) =>
      this.#use(`${info.getParentType()?.name}.${name.value}`);
    visit(parse(document), visitWithTypeInfo(info, { Field }));
  }

  trustedVariables(document: string): Record<string, unknown> {
    const [operation] = parse(document).definitions.filter(({ kind }) => kind === "OperationDefinition");
    const variables: Record<string, unknown> = {};
    if (operation?.kind !== "OperationDefinition") return variables;
    for (const { variable, type } of operation.variableDefinitions ?? []) {
      const inputType = typeFromAST(this.#schema, type as never) as GraphQLInputType;
      const name = variable.name.value;
      if (["after", "before", "last"].includes(name)) continue;
      if (inputType instanceof GraphQLNonNull || this.#random.chance(0.4))
        variables[name] = this.#input(inputType, [name], 0);
    }
    return variables;
  }

  /** A new list with arguments of its own, for cursors to be gathered in it. */
  list(field: string): CursoredList {
    this.#variables = [];
    const [typeName = "", name = ""] = field.split(".");
    const found = (this.#schema.getType(typeName) as GraphQLObjectType).getFields()[name] as Field;
    const args = found.args
      .filter((arg) => !pageArgs.includes(arg.name) && this.#random.chance(0.6))
      .map((arg) => this.#argument(found, arg, false));
    return { field, args, cursors: [] };
  }

  /** Every field of the graph that gives pages. */
  get listFields(): string[] {
    return Object.values(this.#schema.getTypeMap())
      .filter((type) => type instanceof GraphQLObjectType && !type.name.startsWith("__"))
      .flatMap((type) =>
        Object.values((type as GraphQLObjectType).getFields())
          .filter(isConnection)
          .map((field) => `${type.name}.${field.name}`),
      );
  }

  #field(parent: GraphQLObjectType | GraphQLInterfaceType, field: Field, depth: number, alias = ""): string {
    this.#use(`${parent.name}.${field.name}`);
    const args = isConnection(field) ? this.#pageOf(parent, field, depth) : this.#argumentsOf(field);
    const given = args.length > 0 ? `(${args.join(", ")})` : "";
    const type = getNamedType(field.type);
    if (isLeafType(type)) return `${alias}${field.name}${given}`;
    return `${alias}${field.name}${given} { ${this.#selection(type as GraphQLObjectType, depth, alias)} }`;
  }

  #argumentsOf(field: Field): string[] {
    return field.args
      .filter((arg) => arg.type instanceof GraphQLNonNull || this.#random.chance(0.5))
      .map((arg) => this.#argument(field, arg));
  }

  #argument(field: Field, arg: GraphQLArgument, mayVary = true): string {
    this.#use(`${field.name}(${arg.name})`);
    const value = this.#input(arg.type, [field.name, arg.name], 0);
    if (mayVary && this.#random.chance(0.3)) {
      this.#variables.push({ type: String(arg.type), value });
      return `${arg.name}: $v${this.#variables.length - 1}`;
    }
    return `${arg.name}: ${literal(value, arg.type)}`;
  }

  #pageOf(parent: { name: string }, field: Field, depth: number): string[] {
    const size = this.#random.int(1, depth === 3 ? 8 : 4);
    const known = this.lists.filter(
      (list) => list.field === `${parent.name}.${field.name}` && list.cursors.length > 0,
    );
    if (known.length > 0 && this.#random.chance(0.35)) {
      const { args, cursors } = this.#random.pick(known);
      const cursor = () => JSON.stringify(this.#random.pick(cursors));
      const bounds = this.#random.pick([
        () => [`first: ${size}`, `after: ${cursor()}`],
        () => [`last: ${size}`, `before: ${cursor()}`],
        () => [`first: ${size}`, `after: ${cursor()}`, `before: ${cursor()}`],
      ])();
      for (const arg of pageArgs) this.#use(`${field.name}(${arg})`);
      return [...args, ...bounds];
    }
    const args = field.args
      .filter((arg) => !pageArgs.includes(arg.name) && this.#random.chance(0.5))
      .map((arg) => this.#argument(field, arg));
    // Where nobody was given a cursor, one of another list is to be refused in the same words.
    const others = this.lists.flatMap(({ cursors }) => cursors);
    if (others.length > 0 && known.length === 0 && !this.used.has(`${field.name}(after)`)) {
      for (const arg of ["first", "after"]) this.#use(`${field.name}(${arg})`);
      return [...args, `first: ${size}`, `after: ${JSON.stringify(this.#random.pick(others))}`];
    }
    const end = this.#random.chance(0.7) ? "first" : "last";
    this.#use(`${field.name}(${end})`);
    return [...args, `${end}: ${size}`];
  }

  #selection(
    type: GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType,
    depth: number,
    alias: string,
    without: ReadonlySet<string> = new Set(),
  ): string {
    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType)
      return this.#fragments(type, depth);
    const isPage = type.name.endsWith("Connection") || type.name.endsWith("Edge");
    const fields = (Object.values(type.getFields()) as Field[]).filter(
      (field) => !without.has(field.name) && (depth > 0 || isPage || isLeafType(getNamedType(field.type))),
    );
    const chosen = this.#random.some(
      this.#unaskedFirst(type.name, fields),
      this.#random.int(1, isPage ? 3 : 5),
    );
    const deeper = isPage ? depth : depth - 1;
    // Of the same name in different types of a node, so each gets a name of its own.
    const prefix = alias.startsWith("on") ? alias : "";
    const parts = chosen.map((field) =>
      this.#field(type, field, deeper, prefix && `${prefix}${field.name}: `),
    );
    return parts.length > 0 ? parts.join(" ") : "__typename";
  }

  /** What has not been asked for yet comes first now and then, so that little is left out. */
  #unaskedFirst(type: string, fields: Field[]): Field[] {
    const unasked = fields.filter((field) => !this.used.has(`${type}.${field.name}`));
    return unasked.length > 0 && this.#random.chance(0.7) ? unasked : fields;
  }

  #fragments(type: GraphQLInterfaceType | GraphQLUnionType, depth: number): string {
    const possible = this.#random.some(this.#schema.getPossibleTypes(type), this.#random.int(1, 3));
    const parts = possible.map(
      (each) =>
        `... on ${each.name} { ${this.#selection(each as GraphQLObjectType, depth - 1, `on${each.name}_`)} }`,
    );
    return `__typename ${parts.join(" ")}`;
  }

  #input(type: GraphQLInputType, path: string[], depth: number): unknown {
    if (type instanceof GraphQLNonNull) return this.#input(type.ofType, path, depth);
    if (type instanceof GraphQLList)
      return Array.from({ length: this.#random.int(path.includes("or") ? 1 : 0, 3) }, () =>
        this.#input(type.ofType, path, depth),
      );
    if (type instanceof GraphQLInputObjectType) return this.#inputObject(type, path, depth);
    if (type instanceof GraphQLEnumType) {
      const value = this.#random.pick(type.getValues()).name;
      if (path.at(-1) === "orderBy") this.#use(`${type.name}.${value}`);
      return value;
    }
    return this.#pools.scalar(this.#random, getNamedType(type).name, path);
  }

  #inputObject(type: GraphQLInputObjectType, path: string[], depth: number): Record<string, unknown> {
    const all = Object.values(type.getFields()).filter(
      ({ name }) => depth < 2 || !["and", "or", "not"].includes(name),
    );
    const needed = type.isOneOf
      ? [this.#random.pick(all)]
      : all.filter(({ type: of }) => of instanceof GraphQLNonNull);
    const optional = type.isOneOf ? [] : all.filter((field) => !needed.includes(field));
    const chosen = [...needed, ...this.#random.some(optional, this.#random.int(1, 2))];
    return Object.fromEntries(
      chosen.map((field) => {
        this.#use(`${type.name}.${field.name}`);
        return [field.name, this.#input(field.type, [...path, type.name, field.name], depth + 1)];
      }),
    );
  }

  #use(what: string): void {
    this.used.add(what);
  }

  /** What of the schema could be asked for: fields below Query, their arguments, and what filters compare. */
  get askable(): Set<string> {
    const all = new Set<string>();
    const seen = new Set<unknown>();
    const visit = (type: unknown): void => {
      const named = getNamedType(type as never) as unknown;
      if (seen.has(named) || isLeafType(named)) return;
      seen.add(named);
      if (named instanceof GraphQLInputObjectType)
        for (const field of Object.values(named.getFields())) {
          all.add(`${named.name}.${field.name}`);
          visit(field.type);
        }
      if (named instanceof GraphQLInterfaceType)
        for (const each of this.#schema.getPossibleTypes(named)) visit(each);
      if (named instanceof GraphQLObjectType)
        for (const field of Object.values(named.getFields())) {
          all.add(`${named.name}.${field.name}`);
          for (const arg of field.args) {
            all.add(`${field.name}(${arg.name})`);
            visit(arg.type);
          }
          visit(field.type);
        }
    };
    visit(this.#schema.getQueryType());
    for (const { name } of Object.values(this.#schema.getMutationType()?.getFields() ?? {}))
      all.add(`Mutation.${name}`);
    return all;
  }
}

/** A value as a GraphQL document writes it. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return "null";
  if (type instanceof GraphQLNonNull) return literal(value, type.ofType);
  if (type instanceof GraphQLList)
    return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(", ")}]`;
  if (type instanceof GraphQLEnumType) return String(value);
  if (type instanceof GraphQLInputObjectType) {
    const fields = type.getFields();
    const parts = Object.entries(value).map(
      ([name, item]) => `${name}: ${literal(item, fields[name]?.type as GraphQLInputType)}`,
    );
    return `{ ${parts.join(", ")} }`;
  }
  return typeof value === "object" ? "{}" : JSON.stringify(value);
}
