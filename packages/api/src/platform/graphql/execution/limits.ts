import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from "graphql";

/** How large a document may be. Bodies and tokens are bounded before it is parsed. */
export const documentLimits = {
  bodyBytes: 64 * 1024,
  tokens: 1000,
  depth: 10,
  fields: 300,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  /** In points; platform/limits counts them. */
  cost: 5000,
} as const;

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  /** Fields on the first level. */
  width: number;
}
const nothing: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, width: 0 };

// These are steps of a list, not of the graph.
const freeOfDepth = new Set(["edges", "node", "nodes", "pageInfo"]);
// How deep it goes graphql-js bounds by a rule of its own; how much it asks for, its price does.
const introspection = new Set(["__schema", "__type"]);

/** The size of a document with its fragments expanded, in time linear in the document. */
class DocumentSize {
  readonly #fragments: Map<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, Size>();
  readonly #open = new Set<string>();

  constructor(fragments: Map<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  of(set: SelectionSetNode | undefined): Size {
    const size = { ...nothing };
    for (const selection of set?.selections ?? []) {
      size.directives += selection.directives?.length ?? 0;
      if (selection.kind === "Field") add(size, this.#field(selection));
      else if (selection.kind === "InlineFragment") add(size, this.of(selection.selectionSet));
      else add(size, this.#spread(selection.name.value));
    }
    return size;
  }

  #field({ name, alias, selectionSet }: FieldNode): Size {
    const below = this.of(selectionSet);
    const depth = introspection.has(name.value) ? 0 : below.depth + (freeOfDepth.has(name.value) ? 0 : 1);
    const aliases = below.aliases + (alias ? 1 : 0);
    return { ...below, depth, aliases, width: 1, fields: below.fields + 1 };
  }

  #spread(name: string): Size {
    const known = this.#known.get(name);
    if (known) return known;
    // A fragment inside itself is refused by the rules of GraphQL; here it only must not run for ever.
    if (this.#open.has(name)) return nothing;
    this.#open.add(name);
    const size = this.of(this.#fragments.get(name)?.selectionSet);
    this.#open.delete(name);
    this.#known.set(name, size);
    return size;
  }
}

function add(size: Size, other: Size): void {
  size.depth = Math.max(size.depth, other.depth);
  size.fields += other.fields;
  size.aliases += other.aliases;
  size.directives += other.directives;
  size.width += other.width;
}

function takeLarger(size: Size, other: Size): void {
  for (const part of Object.keys(size) as (keyof Size)[]) size[part] = Math.max(size[part], other[part]);
}

/** What in a document is over a limit, as sentences; empty when nothing is. */
export function overLimits({ definitions }: DocumentNode): string[] {
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === "FragmentDefinition" ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const measure = new DocumentSize(fragments);
  const largest = { ...nothing };
  for (const definition of definitions) {
    if (definition.kind === "OperationDefinition") {
      const size = measure.of(definition.selectionSet);
      size.directives += definition.directives?.length ?? 0;
      takeLarger(largest, size);
    } else if (definition.kind === "FragmentDefinition") {
      // One that nothing uses is checked like any other.
      takeLarger(largest, { ...nothing, fields: measure.of(definition.selectionSet).fields });
    }
  }
  const over = (what: string, found: number, limit: number) =>
    found > limit ? [`The operation has ${found} ${what}; at most ${limit} are allowed.`] : [];
  return [
    ...over("levels of fields", largest.depth, documentLimits.depth),
    ...over("fields", largest.fields, documentLimits.fields),
    ...over("aliases", largest.aliases, documentLimits.aliases),
    ...over("directives", largest.directives, documentLimits.directives),
    ...over("fields at its root", largest.width, documentLimits.rootFields),
  ];
}
