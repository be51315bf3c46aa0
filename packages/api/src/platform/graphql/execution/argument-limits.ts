import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { errors } from "../../errors.ts";

const limits = {
  page: 100,
  ids: 100,
  count: 100_000,
  search: 200,
  facets: 3,
  depth: 3,
  leaves: 25,
  values: 100,
};

type Arguments = Record<string, unknown>;
interface FieldUse {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

/** The arguments with limits of one operation: found once, read for each set of variables. */
export class OperationArguments {
  readonly #uses: FieldUse[] = [];

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    const { definitions } = separateOperations(document)[operation.name?.value ?? ""] ?? document;
    const typeInfo = new TypeInfo(schema);
    const Field = (node: FieldNode) => {
      const field = typeInfo.getFieldDef();
      if (field?.args.some(({ name }) => name in checks)) this.#uses.push({ field, node });
    };
    visit({ kind: Kind.DOCUMENT, definitions }, visitWithTypeInfo(typeInfo, { Field }));
  }

  /** Refuses sizes and filters that no list can serve, before anything runs: a resolver would answer with status 200. */
  check(variables: Arguments): void {
    for (const { field, node } of this.#uses) checkField(field.name, valuesOf(field, node, variables));
  }
}

function valuesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Arguments): Arguments {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    // A variable that may be null stands where null may not.
    throw errors.badInput(`${field.name}: ${(error as Error).message}`);
  }
}

function checkField(field: string, given: Arguments): void {
  if (given.first != null && given.last != null)
    throw errors.badInput(`${field}: give first or last, not both.`);
  for (const [name, value] of Object.entries(given)) {
    if (value != null) checks[name]?.(field, value);
  }
}

function sized(name: string, least: number, most: number) {
  return (field: string, value: unknown) => {
    const number = value as number;
    if (number < least || number > most) {
      throw errors.badInput(`${field}: ${name} is ${number}; it must be from ${least} to ${most}.`);
    }
  };
}

function listed(name: string, most: number) {
  return (field: string, value: unknown) => {
    const { length } = value as unknown[];
    if (length > most)
      throw errors.badInput(`${field}: ${name} holds ${length}; at most ${most} are allowed.`);
  };
}

const checks: Record<string, (field: string, value: unknown) => void> = {
  first: sized("first", 1, limits.page),
  last: sized("last", 1, limits.page),
  max: sized("max", 1, limits.count),
  ids: listed("ids", limits.ids),
  fields: listed("fields", limits.facets),
  after: checkCursor,
  before: checkCursor,
  search: (field, value) => {
    const { length } = value as string;
    if (length > limits.search)
      throw errors.badInput(
        `${field}: search has ${length} characters; at most ${limits.search} are allowed.`,
      );
  },
  where: (field, value) => {
    const size = { leaves: 0, values: 0 };
    measureFilter(field, value as Arguments, 1, size);
    if (size.leaves > limits.leaves)
      throw errors.badInput(
        `${field}: where has ${size.leaves} conditions; at most ${limits.leaves} are allowed.`,
      );
    if (size.values > limits.values)
      throw errors.badInput(
        `${field}: where has ${size.values} values; at most ${limits.values} are allowed.`,
      );
  },
};

function checkCursor(_field: string, value: unknown): void {
  if (!/^[A-Za-z0-9_-]{1,2000}$/.test(value as string)) throw errors.badCursor();
}

function measureFilter(
  field: string,
  filter: Arguments,
  depth: number,
  size: { leaves: number; values: number },
): void {
  if (depth > limits.depth)
    throw errors.badInput(`${field}: where is nested more than ${limits.depth} deep.`);
  for (const [name, value] of Object.entries(filter)) {
    if (value === null) throw errors.badInput(`${field}: where.${name} is null. Leave it out instead.`);
    if (value === undefined) continue;
    if (name === "and" || name === "or")
      for (const part of value as Arguments[]) measurePart(field, name, part, depth, size);
    else if (name === "not") measurePart(field, name, value as Arguments, depth, size);
    else measureComparator(field, name, value as Arguments, size);
  }
}

function measurePart(
  field: string,
  name: string,
  part: Arguments,
  depth: number,
  size: { leaves: number; values: number },
): void {
  if (Object.keys(part).length === 0)
    throw errors.badInput(`${field}: where.${name} holds an empty condition. Leave it out instead.`);
  measureFilter(field, part, depth + 1, size);
}

function measureComparator(
  field: string,
  name: string,
  comparator: Arguments,
  size: { leaves: number; values: number },
): void {
  const operators = Object.entries(comparator).filter(([, value]) => value !== undefined);
  if (operators.length === 0)
    throw errors.badInput(
      `${field}: where.${name} compares with nothing. Give it an operator, or leave it out.`,
    );
  for (const [operator, value] of operators) {
    if (value === null)
      throw errors.badInput(
        `${field}: where.${name}.${operator} is null. Leave it out, or use isNull where it exists.`,
      );
    size.leaves += 1;
    size.values += Array.isArray(value) ? value.length : 1;
  }
}
