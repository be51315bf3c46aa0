import {
  type DefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** A selected field that the contract describes. */
export interface SelectedField {
  /** `Type.outer.inner`, as `memberComments` names it. */
  path: string;
  /** What the contract says about it. */
  said: string;
}

function fieldsOf(
  schema: GraphQLSchema,
  typeName: string,
  set: SelectionSetNode,
  path: string,
): SelectedField[] {
  const type = schema.getType(typeName);
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value ?? typeName;
      return fieldsOf(schema, name, selection.selectionSet, path.replace(/Fields$/, ""));
    }
    if (selection.kind !== Kind.FIELD || !(isObjectType(type) || isInterfaceType(type))) return [];
    const { name, alias, selectionSet } = selection;
    const field = type.getFields()[name.value];
    if (!field) return [];
    const here = `${path}.${(alias ?? name).value}`;
    const inner = selectionSet ? fieldsOf(schema, getNamedType(field.type).name, selectionSet, here) : [];
    return field.description ? [{ path: here, said: field.description }, ...inner] : inner;
  });
}

/** Every described field that a fragment selects, at any depth. */
export function selectedFields(
  schema: GraphQLSchema,
  definitions: readonly DefinitionNode[],
): SelectedField[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return [];
    const on = definition.typeCondition.name.value;
    const name = `${definition.name.value}${isInterfaceType(schema.getType(on)) ? "Fields" : ""}`;
    return fieldsOf(schema, on, definition.selectionSet, name);
  });
}
