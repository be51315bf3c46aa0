import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { errors } from "../errors.ts";
import { defaultPageSize } from "./connections.ts";

/** Objects that one operation may return at most. A hundred programs with all that a card shows are 1,900. */
const mostObjects = 5000;

/** Part of an operation: the objects it returns once, and the lists in it whose size depends on arguments. */
interface Part {
  own: number;
  lists: { node: FieldNode; item: Part }[];
}
type Arguments = Record<string, unknown>;

const emptyPart = (): Part => ({ own: 0, lists: [] });

/**
 * How many objects an operation may return: each object counts one, scalars and introspection nothing, and what is
 * below a list counts once for each place of its page. Lists without pages hold at most 50 and count one.
 */
export class OperationCost {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #whole = emptyPart();

  constructor(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#collect(operation.selectionSet, schema.getRootType(operation.operation), this.#whole);
  }

  /** Refuses an operation that may return too much. `given` holds the arguments of each field. */
  check(given: ReadonlyMap<FieldNode, Arguments>): void {
    const objects = count(this.#whole, given);
    if (objects > mostObjects) {
      throw errors.tooCostly(
        `The operation may return ${objects} objects; at most ${mostObjects} are allowed. Ask for smaller pages, or for fewer lists inside lists.`,
      );
    }
  }

  /** `item` is given inside a connection: what is below `edges` and `nodes` belongs to it. */
  #collect(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, part: Part, item?: Part): void {
    for (const selection of set.selections) {
      if (selection.kind === "Field") {
        const isItem = item && (selection.name.value === "edges" || selection.name.value === "nodes");
        this.#field(selection, type, isItem ? item : part);
        continue;
      }
      const fragment =
        selection.kind === "InlineFragment" ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      if (fragment)
        this.#collect(fragment.selectionSet, condition ? this.#schema.getType(condition) : type, part, item);
    }
  }

  #field(node: FieldNode, parent: GraphQLNamedType | null | undefined, part: Part): void {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return;
    const field = parent.getFields()[node.name.value];
    if (!field) return; // Introspection.
    const type = getNamedType(field.type);
    const takes = (name: string) => field.args.some((argument) => argument.name === name);
    const list = { node, item: emptyPart() };
    if (takes("ids") || takes("first")) part.lists.push(list);
    const target = takes("ids") ? list.item : part;
    target.own += 1;
    this.#collect(node.selectionSet, type, target, takes("first") ? list.item : undefined);
  }
}

function count({ own, lists }: Part, given: ReadonlyMap<FieldNode, Arguments>): number {
  return lists.reduce((sum, { node, item }) => sum + sizeOf(given.get(node)) * count(item, given), own);
}

function sizeOf(given: Arguments | undefined): number {
  if (Array.isArray(given?.ids)) return given.ids.length;
  return Number(given?.first ?? given?.last ?? defaultPageSize);
}
