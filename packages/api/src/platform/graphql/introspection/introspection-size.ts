import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;
/** Parts of the schema, with how often an answer shows each. */
type Parts = Map<unknown, number>;

const metaFields = new Map<string, Field>(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/**
 * How many values of the schema an operation asks for, without making them: each part of the schema is looked at once
 * for each place in the document, however often the answer shows it. Stops at `most`.
 */
export function introspectionSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  most: number,
): number {
  const size = new IntrospectionSize(schema, document, variables, most);
  size.countAtRoot(operation.selectionSet);
  return size.values;
}

class IntrospectionSize {
  values = 0;
  readonly #schema: GraphQLSchema;
  readonly #variables: Record<string, unknown>;
  readonly #most: number;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Record<string, unknown>,
    most: number,
  ) {
    this.#schema = schema;
    this.#variables = variables;
    this.#most = most;
    for (const definition of document.definitions)
      if (definition.kind === "FragmentDefinition") this.#fragments.set(definition.name.value, definition);
  }

  countAtRoot(set: SelectionSetNode): void {
    this.#eachField(set, (node) => {
      const field = metaFields.get(node.name.value);
      if (field) this.#countField(field, new Map([[undefined, 1]]), node);
    });
  }

  #eachField({ selections }: SelectionSetNode, work: (node: FieldNode) => void): void {
    for (const selection of selections) {
      if (this.values > this.#most) return;
      if (selection.kind === "Field") work(selection);
      else {
        const fragment =
          selection.kind === "InlineFragment" ? selection : this.#fragments.get(selection.name.value);
        if (fragment) this.#eachField(fragment.selectionSet, work);
      }
    }
  }

  #countBelow(type: GraphQLObjectType, parts: Parts, set: SelectionSetNode): void {
    this.#eachField(set, (node) => {
      const field = type.getFields()[node.name.value];
      // `__typename` has no definition of its own here.
      if (field) this.#countField(field, parts, node);
      else for (const times of parts.values()) this.values += times;
    });
  }

  #countField(field: Field, parts: Parts, node: FieldNode): void {
    const type = getNamedType(field.type);
    const below: Parts = new Map();
    const args = getArgumentValues(field, node, this.#variables);
    const info = { schema: this.#schema } as GraphQLResolveInfo;
    for (const [part, times] of parts) {
      this.values += times;
      if (!isObjectType(type)) continue;
      const found = field.resolve?.(part, args, undefined, info) ?? [];
      for (const each of Array.isArray(found) ? found : [found])
        below.set(each, (below.get(each) ?? 0) + times);
    }
    if (isObjectType(type) && node.selectionSet && below.size > 0)
      this.#countBelow(type, below, node.selectionSet);
  }
}
