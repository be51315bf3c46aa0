import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromAST,
} from "graphql";
import { costOfUsing } from "../../graphql/access.ts";
import { defaultPageSize } from "../../graphql/lists/connections.ts";
import { costOfArgument, costWeights, countOf } from "./cost-weights.ts";

export type Variables = Record<string, unknown>;
type Reading<T> = (variables: Variables) => T;

/** A field that holds objects, or costs something of its own, with what is asked for below it. */
export interface CostNode {
  /** Under which name the answer holds it. */
  key: string;
  /** False when @skip or @include leaves it out; absent when nothing can. */
  isIncluded: Reading<boolean> | undefined;
  /** 1 where it holds an object, 0 where it holds a value. */
  object: 0 | 1;
  /** How many a list may hold; absent for a single one. */
  size: Reading<number> | undefined;
  /** What it costs beside its objects. */
  extra: Reading<number> | undefined;
  /** What is below it, for each type that it may turn out to be. */
  branches: CostNode[][];
}

/** A part of a document that counts only where all its conditions hold. */
interface Conditional<T> {
  part: T;
  when: DirectiveNode[];
}

const plans = new WeakMap<OperationDefinitionNode, CostNode[]>();

/** The tree by which an operation is costed: made once for a document that has passed validation, then kept with it. */
export function costPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostNode[] {
  let plan = plans.get(operation);
  if (!plan) {
    plan = new Planner(schema, document).plan(operation);
    plans.set(operation, plan);
  }
  return plan;
}

class Planner {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    for (const definition of document.definitions)
      if (definition.kind === "FragmentDefinition") this.#fragments.set(definition.name.value, definition);
  }

  plan({ operation, selectionSet }: OperationDefinitionNode): CostNode[] {
    const root = this.#schema.getRootType(operation);
    const nodes = root ? this.#below(root, [{ part: selectionSet, when: [] }]) : [];
    return operation === "mutation" ? nodes.map(asMutation) : nodes;
  }

  /** What costs something below an object. The fields of one name are one field, as in the answer. */
  #below(
    type: GraphQLObjectType,
    sets: Conditional<SelectionSetNode>[],
    page?: Reading<number> | undefined,
  ): CostNode[] {
    const fields = new Map<string, Conditional<FieldNode>[]>();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(type, set, fields, spread);
    return [...fields].flatMap(([key, uses]) => this.#node(type, key, uses, page) ?? []);
  }

  #collect(
    type: GraphQLObjectType,
    { part, when }: Conditional<SelectionSetNode>,
    fields: Map<string, Conditional<FieldNode>[]>,
    spread: Set<string>,
  ): void {
    for (const selection of part.selections) {
      const conditions = [...when, ...conditionsOf(selection)];
      if (selection.kind === "Field") {
        const key = selection.alias?.value ?? selection.name.value;
        const uses = fields.get(key);
        if (uses) uses.push({ part: selection, when: conditions });
        else fields.set(key, [{ part: selection, when: conditions }]);
        continue;
      }
      const name = selection.kind === "FragmentSpread" ? selection.name.value : undefined;
      if (name !== undefined && conditions.length === 0) {
        if (spread.has(name)) continue;
        spread.add(name);
      }
      const fragment = name === undefined ? selection : this.#fragments.get(name);
      if (fragment && "selectionSet" in fragment && this.#appliesTo(type, fragment.typeCondition?.name.value))
        this.#collect(type, { part: fragment.selectionSet, when: conditions }, fields, spread);
    }
  }

  #appliesTo(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = this.#schema.getType(condition);
    return isAbstractType(abstract) && this.#schema.isSubType(abstract, type);
  }

  #node(
    parent: GraphQLObjectType,
    key: string,
    uses: Conditional<FieldNode>[],
    page: Reading<number> | undefined,
  ): CostNode | undefined {
    const [first] = uses;
    // Introspection (__typename, __schema, __type) is not among the fields of a type: it is free.
    const field = first && parent.getFields()[first.part.name.value];
    if (!field) return undefined;
    const extra = extraOf(field, first.part);
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) {
      return extra && { key, isIncluded: includes(uses), object: 0, size: undefined, extra, branches: [] };
    }
    const sets = uses.flatMap(({ part, when }) =>
      part.selectionSet ? [{ part: part.selectionSet, when }] : [],
    );
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const pageBelow = pageOf(field, first.part);
    return {
      key,
      isIncluded: includes(uses),
      object: 1,
      size: isListType(getNullableType(field.type)) ? sizeOf(field, first.part, page) : undefined,
      extra,
      branches: types.map((possible) => this.#below(possible, sets, pageBelow)),
    };
  }
}

function asMutation(node: CostNode): CostNode {
  return { ...node, extra: (variables) => costWeights.action + (node.extra?.(variables) ?? 0) };
}

type Field = GraphQLField<unknown, unknown>;

/** How many items a page of a connection may hold. */
function pageOf(field: Field, node: FieldNode): Reading<number> | undefined {
  const first = argument(field, node, "first");
  const last = argument(field, node, "last");
  if (!first && !last) return undefined;
  return (variables) => Number(first?.(variables) ?? last?.(variables) ?? defaultPageSize);
}

function sizeOf(field: Field, node: FieldNode, page: Reading<number> | undefined): Reading<number> {
  if (page && (field.name === "nodes" || field.name === "edges")) return page;
  const ids = argument(field, node, "ids");
  return ids ? (variables) => countOf(ids(variables)) : () => costWeights.shortList;
}

function extraOf(field: Field, node: FieldNode): Reading<number> | undefined {
  const readings = field.args.flatMap(({ name, type }) => {
    const cost = costOfArgument[name];
    const value = cost && argument(field, node, name);
    if (!value) return [];
    return [
      (variables: Variables) => {
        const given = value(variables);
        return given == null ? 0 : cost(given, type);
      },
    ];
  });
  const always = costOfUsing(field);
  if (readings.length === 0 && always === 0) return undefined;
  return (variables) => readings.reduce((sum, reading) => sum + reading(variables), always);
}

/** Reads an argument: what is written, what its variable holds, or its default. */
function argument(field: Field, node: FieldNode, name: string): Reading<unknown> | undefined {
  const definition = field.args.find((arg) => arg.name === name);
  if (!definition) return undefined;
  const written = node.arguments?.find((given) => given.name.value === name)?.value;
  if (!written) return () => definition.defaultValue;
  if (written.kind === "Variable") {
    const variable = written.name.value;
    return (variables) =>
      Object.hasOwn(variables, variable) ? variables[variable] : definition.defaultValue;
  }
  if (holdsVariable(written)) return (variables) => valueFromAST(written, definition.type, variables);
  const value = valueFromAST(written, definition.type);
  return () => value;
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === "ListValue") return value.values.some(holdsVariable);
  if (value.kind === "ObjectValue") return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === "Variable";
}

const conditionsOf = ({ directives = [] }: SelectionNode): DirectiveNode[] =>
  directives.filter(({ name }) => name.value === "skip" || name.value === "include");

/** A field is there when one of its uses is; absent when none of them is conditional. */
function includes(uses: Conditional<FieldNode>[]): Reading<boolean> | undefined {
  if (uses.some(({ when }) => when.length === 0)) return undefined;
  return (variables) => uses.some(({ when }) => when.every((condition) => holds(condition, variables)));
}

function holds({ name, arguments: given }: DirectiveNode, variables: Variables): boolean {
  const value = given?.find((argument) => argument.name.value === "if")?.value;
  const isTrue =
    value?.kind === "Variable"
      ? variables[value.name.value] === true
      : value?.kind === "BooleanValue" && value.value;
  return isTrue === (name.value === "include");
}
