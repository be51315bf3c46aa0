import {
  type GraphQLField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isRequiredInputField,
  isScalarType,
} from "graphql";

/** How a field of an input is read from a record, so that it can be given back as it was read. */
interface Reading {
  selection: string;
  // biome-ignore lint/suspicious/noExplicitAny: values of every shape.
  toInput(read: any): unknown;
}

/** A list that a mutation takes, with the way to read it. */
export interface SavedList {
  mutation: string;
  /** The field of the record that is changed, such as `program`. */
  record: string;
  field: string;
  reading: Reading;
}

export interface FoundLists {
  saved: SavedList[];
  /** Lists that the record has nothing to compare with, as `programCancel.note`. */
  others: string[];
}

/** Every list in the input of every mutation that changes a record there is, found in the schema. */
export function listsToSave(schema: GraphQLSchema): FoundLists {
  const found: FoundLists = { saved: [], others: [] };
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const input = getNamedType(mutation.args[0]?.type) as GraphQLInputObjectType;
    const [record, entity] = recordOf(mutation);
    if (!input.getFields().id || !entity) continue;
    for (const { name, type } of Object.values(input.getFields())) {
      if (!holdsList(type)) continue;
      const output = entity.getFields()[name];
      if (!output) found.others.push(`${mutation.name}.${name}`);
      else
        found.saved.push({
          mutation: mutation.name,
          record,
          field: name,
          reading: readingOf(`${mutation.name}.${name}`, name, type, output),
        });
    }
  }
  return found;
}

/** The record in a mutation's payload: its one field of an object type with an id. */
function recordOf(mutation: GraphQLField<unknown, unknown>): [string, GraphQLObjectType | undefined] {
  const payload = getNamedType(mutation.type) as GraphQLObjectType;
  for (const { name, type } of Object.values(payload.getFields())) {
    const named = getNamedType(type);
    if (named instanceof GraphQLObjectType && named.getFields().id) return [name, named];
  }
  return ["", undefined];
}

function holdsList(type: GraphQLInputType): boolean {
  if (isListType(getNullableType(type))) return true;
  const named = getNamedType(type);
  return (
    named instanceof GraphQLInputObjectType &&
    Object.values(named.getFields()).some((it) => holdsList(it.type))
  );
}

function readingOf(
  path: string,
  name: string,
  input: GraphQLInputType,
  output: GraphQLField<unknown, unknown>,
): Reading {
  const [given, shown] = [getNamedType(input), getNamedType(output.type) as GraphQLOutputType];
  const isList = isListType(getNullableType(input));
  if (!(shown instanceof GraphQLObjectType)) return { selection: name, toInput: (read) => read };
  if (shown.name === "Language" && isScalarType(given))
    return { selection: `${name} { tag }`, toInput: (read) => read.map(({ tag }: { tag: string }) => tag) };
  // Records that are named by what kind they are.
  if (isEnumType(given) && shown.getFields().kind)
    return {
      selection: `${name} { kind }`,
      toInput: (read) => read.map(({ kind }: { kind: string }) => kind),
    };
  if (!(given instanceof GraphQLInputObjectType)) throw new Error(`${path} cannot be read: say how, here.`);
  if (shown.name === "LocalizedText" && isList)
    return {
      selection: `${name} { translations { language text } }`,
      toInput: (read) => read?.translations ?? null,
    };
  const edges = shown.getFields().edges;
  const edge = edges && (getNamedType(edges.type) as GraphQLObjectType);
  const parts = Object.values(given.getFields()).flatMap((part) => {
    const of = `${path}.${part.name}`;
    const same = (edge ?? shown).getFields()[part.name];
    if (same) return [[part.name, readingOf(of, part.name, part.type, same)] as const];
    if (part.name.endsWith("Id") && edge)
      return [[part.name, { selection: "node { id }", toInput: ({ node }: Node) => node.id }] as const];
    const record = shown.getFields()[part.name.replace(/Id$/, "")];
    if (part.name.endsWith("Id") && record)
      return [
        [
          part.name,
          { selection: `${part.name}: ${record.name} { id }`, toInput: (read?: { id: string }) => read?.id },
        ] as const,
      ];
    if (isRequiredInputField(part)) throw new Error(`${of} cannot be read: say how, here.`);
    return [];
  });
  const one = (read: Record<string, unknown>) =>
    Object.fromEntries(
      parts.map(([part, { toInput }]) => [part, toInput(part.endsWith("Id") && edge ? read : read[part])]),
    );
  const inner = parts.map(([, { selection }]) => selection).join(" ");
  if (edge)
    return {
      selection: `${name}(first: 100) { edges { ${inner} } }`,
      toInput: (read) => read.edges.map(one),
    };
  return {
    selection: `${name} { ${inner} }`,
    toInput: (read) => (read === null ? null : isList ? read.map(one) : one(read)),
  };
}
interface Node {
  node: { id: string };
}
