import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";
import { nameInSchema } from "../execution/written-ahead.ts";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** A text may be there in so many languages. */
const maxTranslations = 50;

/** Which fields an operation asks for below a point. Reads select only the columns these need. */
export class Selection {
  readonly #fields = new Map<string, SelectionSetNode[]>();
  readonly #children = new Map<string, Selection>();
  readonly #fragments: Fragments;
  #weight: number | undefined;

  constructor(sets: readonly SelectionSetNode[], fragments: Fragments) {
    this.#fragments = fragments;
    for (const set of sets) this.#collect(set);
  }

  get names(): Iterable<string> {
    return this.#fields.keys();
  }

  has(...names: string[]): boolean {
    return names.some((name) => this.#fields.has(name));
  }

  at(name: string): Selection {
    let child = this.#children.get(name);
    if (!child) {
      child = new Selection(this.#fields.get(name) ?? [], this.#fragments);
      this.#children.set(name, child);
    }
    return child;
  }

  /** How many values one record may bring into the answer, about. */
  get weight(): number {
    if (this.#weight === undefined) {
      this.#weight = 1;
      for (const name of this.names)
        this.#weight += this.at(name).weight * (name === "translations" ? maxTranslations : 1);
    }
    return this.#weight;
  }

  // @include and @skip are passed over: a column too many is harmless, and the answer can then be kept per document.
  #collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (selection.kind === "Field") {
        const name = nameInSchema(selection);
        const sets = this.#fields.get(name) ?? [];
        if (selection.selectionSet) sets.push(selection.selectionSet);
        this.#fields.set(name, sets);
      } else {
        const target =
          selection.kind === "InlineFragment" ? selection : this.#fragments[selection.name.value];
        if (target) this.#collect(target.selectionSet);
      }
    }
  }
}

const known = new WeakMap<object, Selection>();

/** What is asked below the field that is being resolved: the same object for every value of a list. */
export function selectionOf({ fieldNodes, fragments }: GraphQLResolveInfo): Selection {
  // A single node is the same in every execution of a document; a list of them in one execution.
  const place = fieldNodes.length === 1 ? (fieldNodes[0] as FieldNode) : fieldNodes;
  let selection = known.get(place);
  if (!selection) {
    selection = new Selection(
      fieldNodes.flatMap((node) => node.selectionSet ?? []),
      fragments,
    );
    known.set(place, selection);
  }
  return selection;
}

/** By the selection of their connection, so that what follows from it is found again, too. */
const nodesOf = new WeakMap<Selection, NodeSelection>();

/** What is asked of the nodes of a connection, by `nodes` and by `edges { node }`. */
export class NodeSelection {
  readonly names: ReadonlySet<string>;
  readonly #selections: Selection[];

  constructor(selections: Selection[]) {
    this.#selections = selections;
    this.names = new Set(selections.flatMap((selection) => [...selection.names]));
  }

  static ofConnection(connection: Selection): NodeSelection {
    let nodes = nodesOf.get(connection);
    if (!nodes) {
      nodes = new NodeSelection([connection.at("nodes"), connection.at("edges").at("node")]);
      nodesOf.set(connection, nodes);
    }
    return nodes;
  }

  at(name: string): NodeSelection {
    return new NodeSelection(this.#selections.map((selection) => selection.at(name)));
  }
}
